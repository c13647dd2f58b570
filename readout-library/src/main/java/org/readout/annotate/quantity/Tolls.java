package org.readout.annotate.quantity;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.text.Document;
import org.readout.text.Here;
import org.readout.text.Span;

/// Tells which attribute of a happening a quantity gives, by the words around it.
public final class Tolls {

  private record Cue(String attribute, Pattern pattern) {}

  /// Longest stretch looked at before a number, in characters.
  private static final int REACH = 90;

  private static final String LINK =
      "(?:,?\\h+(?:aboard|others|more|people|on\\h+board|inside|so\\h+far|who|were|was|are|is|have|had"
          + "|has|been|being|reportedly|reported|feared|confirmed|presumed|also|left|left\\h+behind"
          + "|either|listed\\h+as|seriously|severely|critically|slightly|still)){0,5}\\h+";

  private static final List<Cue> BEHIND =
      List.of(
          behind(
              "killed",
              "killed|dead|died|drowned|slain|perished|murdered|deaths|fatalities|lost\\h+their\\h+li(?:ves|fe)"),
          behind(
              "injured",
              "injured|wounded|hurt|injuries|hospitali[sz]ed|(?:being\\h+)?treated\\h+(?:for|at|in)"
                  + "|taken\\h+to\\h+(?:an?\\h+|the\\h+)?hospitals?"),
          behind("missing", "missing|unaccounted\\h+for"));

  private static final String GAP =
      "(?:\\h+(?!and\\b|while\\b|but\\b)[\\p{L}\\p{N}'’.-]{1,25}){0,8}";

  private static final List<Cue> BEFORE =
      List.of(
          before(
              "killed",
              "kill(?:ed|ing|s)|drowning|murdered|murdering|(?:bodies|remains)\\h+of|leaving\\h+dead|claim(?:ed|ing|s)\\h+the\\h+lives\\h+of"
                  + "|deaths?\\h+of|(?:death\\h+)?toll\\b"
                  + GAP
                  + "\\h+(?:to|at|of|is|was|stands\\h+at)"
                  + "|(?:number\\h+of\\h+(?:dead|deaths|fatalities)|fatalities)\\b"
                  + GAP
                  + "\\h+(?:to|at|of|is|was)"),
          before(
              "injured",
              "injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing)?"
                  + "|number\\h+of\\h+(?:injured|wounded)\\b"
                  + GAP
                  + "\\h+(?:to|at|is|was)"));

  private static final Pattern HIGH =
      Pattern.compile(
          "\\b(?:altitude|apogee|height|elevation)\\b"
              + "(?:(?!\\b(?:came|flew|flown|fell|travel|land|splash|distance|range))[^.;]){0,60}$",
          CASE_INSENSITIVE);
  private static final Pattern AT_HEIGHT =
      Pattern.compile(
          "\\b(?:kept\\h+to|remained\\h+(?:at|below)|stayed\\h+(?:at|below|under)|climbed\\h+to|rose\\h+to)\\h+$",
          CASE_INSENSITIVE);
  private static final Pattern HIGH_BEHIND =
      Pattern.compile(
          "(?:\\h+\\([^)]{1,40}\\))?,?\\h+(?:high|tall|in\\h+altitude|altitude|above\\h+(?:the\\h+)?(?:sea|ground|earth))\\b",
          CASE_INSENSITIVE);

  private Tolls() {}

  private static Cue behind(String attribute, String words) {
    return new Cue(attribute, Pattern.compile(LINK + "(?:" + words + ")\\b", CASE_INSENSITIVE));
  }

  private static Cue before(String attribute, String words) {
    return new Cue(
        attribute, Pattern.compile("\\b(?:" + words + ")\\h+(?:an?\\h+)?$", CASE_INSENSITIVE));
  }

  /// `duration`, `killed`, `injured`, `missing`, `distance`, `altitude`, `amount`, `percentage`;
  /// for a count of anything else its noun in lower case, and `count` where it has none.
  public static String attribute(Document document, Quantity quantity) {
    return switch (quantity.measure()) {
      case Measure.Clock clock -> "duration";
      case Measure.Days days -> "duration";
      case Measure.Money money -> "amount";
      case Measure.Percentage share -> "percentage";
      case Measure.Tally tally -> "votes";
      case Measure.Distance distance -> isHigh(document.text(), quantity) ? "altitude" : "distance";
      case Measure.Count count -> counted(document, quantity);
    };
  }

  private static boolean isHigh(String text, Quantity quantity) {
    return ends(HIGH, text, quantity.span().start())
        || ends(AT_HEIGHT, text, quantity.span().start())
        || Here.at(HIGH_BEHIND, text, quantity.number().end()).lookingAt();
  }

  private static String counted(Document document, Quantity quantity) {
    var noun = quantity.noun();
    var whole = noun == null ? quantity.span() : quantity.span().cover(noun);
    return toll(document.text(), whole)
        .orElse(noun == null ? "count" : document.at(noun).toLowerCase(Locale.ROOT));
  }

  /// True when the words around the number, with or without its qualifier, make it a toll.
  static boolean isToll(String text, Span number) {
    return toll(text, Qualifiers.around(text, number).span().cover(number)).isPresent();
  }

  /// Whether those of this span were killed, injured or are missing: its own last word, else what
  /// is said of them, else the verb before them.
  private static Optional<String> toll(String text, Span counted) {
    int lastWord = lastSpace(text, counted);
    for (Cue cue : BEHIND) {
      if (cue.pattern().matcher(text).region(lastWord, counted.end()).lookingAt()) {
        return Optional.of(cue.attribute());
      }
    }
    for (Cue cue : BEHIND) {
      if (Here.at(cue.pattern(), text, counted.end()).lookingAt()) {
        return Optional.of(cue.attribute());
      }
    }
    for (Cue cue : BEFORE) {
      if (ends(cue.pattern(), text, counted.start())) {
        return Optional.of(cue.attribute());
      }
    }
    return Optional.empty();
  }

  private static int lastSpace(String text, Span counted) {
    int at = counted.end() - 1;
    while (at > counted.start() && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return Math.max(at, counted.start());
  }

  private static boolean ends(Pattern pattern, String text, int end) {
    return Here.before(pattern, text, end, REACH).find();
  }
}
