package org.readout.bench.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Evidence of a record with the words around it.
///
/// @param texts of the reports, by id
record Passages(Map<String, String> texts) {

  /// Characters shown before the evidence, and behind it.
  private static final int BEFORE = 260;

  private static final int BEHIND = 160;

  /// More pieces of evidence than these are not needed to judge a line.
  private static final int MOST = 5;

  Passages {
    texts = Map.copyOf(texts);
  }

  /// @param evidence a piece of evidence, or an array of these
  List<String> of(JsonNode evidence) {
    var shown = new ArrayList<String>();
    if (evidence.isArray()) {
      for (JsonNode one : evidence) {
        shown.addAll(of(one));
      }
    } else if (evidence.has("report")) {
      shown.add(shown(evidence));
    }
    return shown.stream().distinct().limit(MOST).toList();
  }

  private String shown(JsonNode evidence) {
    var report = evidence.path("report").asText();
    var text = texts.getOrDefault(report, "");
    int start = at(text, evidence.path("start").asInt());
    int end = at(text, evidence.path("end").asInt());
    var before = text.substring(Math.max(0, start - BEFORE), start);
    var behind = text.substring(end, Math.min(text.length(), end + BEHIND));
    var passage = before + "«" + text.substring(start, end) + "»" + behind;
    return report + said(evidence) + ": …" + passage.replaceAll("\\s+", " ").strip() + "…";
  }

  /// The record counts code points.
  private static int at(String text, int codePoints) {
    return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
  }

  private static String said(JsonNode account) {
    var source = account.path("source").path("exact").asText();
    return source.isEmpty() ? "" : " (source \"" + source + "\")";
  }
}
