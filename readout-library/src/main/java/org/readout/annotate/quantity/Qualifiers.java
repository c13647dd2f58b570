package org.readout.annotate.quantity;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Here;
import org.readout.text.Span;

/// The words around a number that say how exact it is meant to be, in one list; longer phrases
/// stand before those that they contain.
final class Qualifiers {

  /// A qualifier with the span from its first word to the end of the number.
  record Qualified(Qualifier qualifier, Span span) {}

  private record Words(Qualifier qualifier, Pattern pattern) {}

  /// Longest phrase looked for before a number, in characters.
  private static final int REACH = 40;

  private static final List<Words> BEFORE =
      List.of(
          before(
              Qualifier.AT_LEAST, "at least|no fewer than|no less than|not less than|a minimum of"),
          before(
              Qualifier.AT_MOST,
              "up to|at most|no more than|not more than|as many as|as much as|a maximum of|as long as"),
          before(
              Qualifier.MORE_THAN,
              "more than|well over|just over|over|upwards? of|in excess of|greater than|above|exceeding"),
          before(
              Qualifier.LESS_THAN,
              "fewer than|less than|just under|well under|under|below|just short of|shy of"),
          before(
              Qualifier.ABOUT,
              "about|around|roughly|nearly|almost|some|approximately|approx\\.?|an estimated"
                  + "|estimated|close to|circa|in the region of|somewhere around"),
          before(Qualifier.EXACT, "exactly|precisely|a total of"));

  private static final Pattern PLUS_BEHIND =
      Pattern.compile("(?:-plus\\b|\\+|\\h+or\\h+more\\b)", CASE_INSENSITIVE);

  private static final Pattern OR_SO_BEHIND =
      Pattern.compile("(?:\\h+or\\h+so\\b|-odd\\b|-ish\\b)", CASE_INSENSITIVE);

  private Qualifiers() {}

  private static Words before(Qualifier qualifier, String phrases) {
    var pattern = "\\b(?:" + phrases.replace(" ", "\\h+") + ")\\h+(?:an?\\h+)?$";
    return new Words(qualifier, Pattern.compile(pattern, CASE_INSENSITIVE));
  }

  /// The qualifier of the number at that span; exact when no word says otherwise.
  static Qualified around(String text, Span number) {
    for (Words words : BEFORE) {
      Matcher matcher = Here.before(words.pattern(), text, number.start(), REACH);
      if (matcher.find()) {
        return new Qualified(words.qualifier(), new Span(matcher.start(), number.end()));
      }
    }
    return behind(text, number);
  }

  private static Qualified behind(String text, Span number) {
    Matcher plus = Here.at(PLUS_BEHIND, text, number.end());
    if (plus.lookingAt()) {
      return new Qualified(Qualifier.AT_LEAST, new Span(number.start(), plus.end()));
    }
    Matcher about = Here.at(OR_SO_BEHIND, text, number.end());
    if (about.lookingAt()) {
      return new Qualified(Qualifier.ABOUT, new Span(number.start(), about.end()));
    }
    return new Qualified(Qualifier.EXACT, number);
  }
}
