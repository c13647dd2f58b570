package org.readout.bench.coreference;

import java.util.Set;
import org.readout.annotate.reading.PassageVector;

/// A mention of a happening with what stands around it. All words as stems, without stop words.
///
/// @param report place of its report among those read
/// @param sentence index of its sentence in the report
/// @param instance the happening, by the annotators
/// @param lemma dictionary form of its head word
/// @param head stem of that
/// @param words its own words
/// @param around the other words of its sentence
/// @param left those of the four tokens before it
/// @param right those of the four behind it
/// @param near those of the six before and the six behind it
/// @param names words of the names in its sentence
/// @param numbers tokens with digits in its sentence
/// @param meaning what the model makes of the mention's own words, read as a text
record ReadMention(
    int report,
    int sentence,
    String instance,
    String lemma,
    String head,
    Set<String> words,
    Set<String> around,
    Set<String> left,
    Set<String> right,
    Set<String> near,
    Set<String> names,
    Set<String> numbers,
    PassageVector meaning) {

  ReadMention {
    words = Set.copyOf(words);
    around = Set.copyOf(around);
    left = Set.copyOf(left);
    right = Set.copyOf(right);
    near = Set.copyOf(near);
    names = Set.copyOf(names);
    numbers = Set.copyOf(numbers);
  }
}
