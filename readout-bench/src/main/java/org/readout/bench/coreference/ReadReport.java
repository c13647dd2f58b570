package org.readout.bench.coreference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.annotate.reading.PassageVector;

/// A report as it is weighed.
///
/// @param terms how often each stem stands in it, without stop words
/// @param subject what the model takes it to be about
/// @param mentions of happenings, in order of the text
record ReadReport(Map<String, Integer> terms, PassageVector subject, List<ReadMention> mentions) {

  ReadReport {
    terms = new TreeMap<>(terms);
    mentions = List.copyOf(mentions);
  }
}
