package org.readout.annotate.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.TimeMeaning.Direction;
import org.readout.annotate.time.TimeMeaning.Part;
import org.readout.annotate.time.TimeWords.Cue;
import org.readout.text.Document;
import org.readout.text.Span;

/// One form of time expression.
///
/// @param name what it covers, by example
/// @param cue the sort of word of which one stands in its sentence
/// @param pattern its form; the group `x`, where it has one, is the expression, else the whole
///   match
/// @param reading what the words mean
record TimeRule(String name, Cue cue, Pattern pattern, Reading reading) {

  static TimeRule of(String name, Cue cue, String pattern, Reading reading) {
    return new TimeRule(name, cue, Pattern.compile(pattern), reading);
  }

  /// Reads a match; empty when the words turn out to be something else.
  @FunctionalInterface
  interface Reading {
    Optional<TimeMeaning> read(Match match);
  }

  /// A match with the document around it.
  record Match(Matcher groups, Document document, Span span) {

    @Nullable String get(String group) {
      return groups.namedGroups().containsKey(group) ? groups.group(group) : null;
    }

    String word(String group) {
      var text = get(group);
      return text == null ? "" : text;
    }

    int number(String group) {
      return Integer.parseInt(word(group));
    }

    @Nullable Part part() {
      return CalendarWords.part(get("part"));
    }

    /// By its own words ("last", "next"), else by the tense of its clause.
    Direction direction(String group) {
      return CalendarWords.direction(get(group)).orElseGet(() -> Tense.around(document, span));
    }
  }
}
