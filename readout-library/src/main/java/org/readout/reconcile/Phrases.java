package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.readout.reconcile.Difference.Side;

/// Plain English for the explanations.
final class Phrases {
  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /// Longest quotation in an explanation, in characters.
  private static final int LONGEST = 90;

  private Phrases() {}

  static String number(int number) {
    return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
  }

  /// "three origins", "one origin".
  static String origins(Side side) {
    int count = side.support().origins();
    return number(count) + (count == 1 ? " origin" : " origins");
  }

  /// The verb for so many.
  static String verb(Side side, String one, String many) {
    return side.support().origins() == 1 ? one : many;
  }

  static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /// The words in one line, cut at a word where they are long, in quotation marks.
  static String quoted(String words) {
    var line = words.strip().replaceAll("\\s+", " ").replaceAll("[,.;:]+$", "");
    if (line.length() > LONGEST) {
      int cut = line.lastIndexOf(' ', LONGEST);
      line = line.substring(0, cut > 0 ? cut : LONGEST) + " …";
    }
    return "“" + line + "”";
  }

  /// As [#quoted], of a long text the part that holds most of these words.
  ///
  /// @param stems as from [Words#content]
  static String quotedAround(String words, Collection<String> stems) {
    var line = words.strip().replaceAll("\\s+", " ");
    int from = 0;
    int best = -1;
    for (int at = 0; at >= 0 && line.length() > LONGEST; at = line.indexOf(' ', at + 1)) {
      int start = at == 0 ? 0 : at + 1;
      var part = line.substring(start, Math.min(line.length(), start + LONGEST));
      int held = (int) Words.content(part).stream().distinct().filter(stems::contains).count();
      boolean clause = start == 0 || ",;:—".indexOf(line.charAt(start - 2)) >= 0;
      if (2 * held + (clause ? 1 : 0) > best) {
        best = 2 * held + (clause ? 1 : 0);
        from = start;
      }
    }
    return from == 0 ? quoted(line) : quoted(line.substring(from)).replaceFirst("“", "“… ");
  }

  /// "Three origins put X at A; one puts it at B.": a full clause for the first side, short ones
  /// for the others.
  static String sides(List<Side> sides, Clause first, Clause rest) {
    var clauses = new ArrayList<String>();
    for (Side side : sides) {
      clauses.add((clauses.isEmpty() ? first : rest).of(side));
    }
    return capital(String.join("; ", clauses)) + ".";
  }

  /// One side in words.
  @FunctionalInterface
  interface Clause {
    String of(Side side);
  }

  /// "the duration of the meeting of A and B".
  static String attribute(String attribute, String happening) {
    return switch (attribute) {
      case "killed", "injured", "missing", "rescued", "arrested", "evacuated", "displaced" ->
          "the number of " + attribute + " in " + happening;
      case "aboard" -> "the number of people aboard in " + happening;
      case "count" -> "a number in " + happening;
      default -> "the " + attribute + " of " + happening;
    };
  }
}
