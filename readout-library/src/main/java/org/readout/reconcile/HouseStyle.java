package org.readout.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.readout.text.Numerals;

/// What one desk writes otherwise than another without quoting other words: hyphens, numbers in
/// digits or in words, times of day, contractions, and what an editor put in.
final class HouseStyle {
  /// In compared form; the number is that of its place.
  private static final List<String> ORDINALS =
      List.of(
          "0th",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private static final Map<String, String> WRITTEN = written();

  /// "(its direction)" within somebody's words.
  private static final Pattern INSERTION = Pattern.compile("\\([^()]{0,60}\\)");

  /// "We ’ ll": the mark set apart by a machine.
  private static final Pattern APART =
      Pattern.compile("(?i)(?<=\\p{L}) ?['’] ?(?=(?:s|t|ll|re|ve|d|m)\\b)");

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)\\b(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?(?: ?(?<half>[ap])\\.? ?m\\b\\.?"
              + "|(?<=[:.]\\d\\d)\\b)(?: (?:[ECMP][SD]?T|GMT|BST|UTC)\\b)?");

  private static final int NOON = 12;

  private HouseStyle() {}

  private static Map<String, String> written() {
    var written = new HashMap<String, String>();
    var numbers = Numerals.belowTwenty();
    for (int i = 0; i < numbers.size(); i++) {
      written.put(numbers.get(i), Integer.toString(i));
    }
    written.put("twenty", "20");
    for (int i = 1; i < ORDINALS.size(); i++) {
      written.put(ORDINALS.get(i), i + (i == 1 ? "st" : i == 2 ? "nd" : i == 3 ? "rd" : "th"));
    }
    written.put("okay", "ok");
    written.put("yeah", "yes");
    return Map.copyOf(written);
  }

  /// The words in order, in one style.
  static List<String> words(String text) {
    var joined = APART.matcher(INSERTION.matcher(text).replaceAll(" ")).replaceAll("'");
    var timed = TIME.matcher(joined).replaceAll(HouseStyle::time);
    return Words.all(whole(timed)).stream().map(word -> WRITTEN.getOrDefault(word, word)).toList();
  }

  private static String time(MatchResult time) {
    int hour = Integer.parseInt(time.group("hour"));
    var half = time.group("half");
    boolean noon = hour == NOON;
    int of24 =
        half == null
            ? hour
            : hour + ("p".equalsIgnoreCase(half) ? noon ? 0 : NOON : noon ? -NOON : 0);
    return of24 + "h" + (time.group("minute") == null ? "00" : time.group("minute")) + " ";
  }

  private static String whole(String text) {
    return text.replaceAll("(?i)\\bcan['’]t\\b|\\bcannot\\b", "can not")
        .replaceAll("(?i)\\bwon['’]t\\b", "will not")
        .replaceAll("(?i)(?<=\\p{L})n['’]t\\b", " not")
        .replaceAll("(?i)(?<=\\p{L})['’]re\\b", " are")
        .replaceAll("(?i)(?<=\\p{L})['’]ve\\b", " have")
        .replaceAll("(?i)(?<=\\p{L})['’]ll\\b", " will")
        .replaceAll("(?i)\\bi['’]m\\b", "I am")
        .replaceAll("(?i)\\b(that|there|it|he|she|what|who|here)['’]s\\b", "$1 is")
        .replaceAll("(?i)\\bper cent\\b| ?%", " percent");
  }

  /// True when both give the same words, but for the style, or the one a part of the other's.
  static boolean isOne(String one, String other) {
    var here = String.join("", words(one));
    var there = String.join("", words(other));
    return here.contains(there) || there.contains(here);
  }
}
