package org.readout.annotate.outcome;

import java.util.Locale;
import java.util.Set;

/// Titles of those who comment on what happens, or to whom it happens, and are not party to it.
public final class Commentators {

  private static final Set<String> TITLES =
      Set.of(
          "analyst",
          "professor",
          "fellow",
          "scholar",
          "academic",
          "researcher",
          "expert",
          "economist",
          "historian",
          "scientist",
          "lecturer",
          "strategist",
          "consultant",
          "pollster",
          "columnist",
          "author",
          "writer",
          "journalist",
          "reporter",
          "correspondent",
          "anchor",
          "blogger",
          "commentator",
          "host",
          "dean",
          "resident",
          "witness",
          "critic",
          "supporter",
          "student",
          "editor",
          "activist",
          "voter",
          "victim",
          "survivor",
          "neighbor",
          "neighbour",
          "farmer",
          "driver",
          "teacher",
          "tourist",
          "passenger",
          "bystander",
          "hydrologist",
          "comedian",
          "actor",
          "actress",
          "singer",
          "friend",
          "investor",
          "trader");

  private Commentators() {}

  /// True when one of the words is such a title, singular or plural.
  public static boolean include(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      if (TITLES.contains(word) || TITLES.contains(singular)) {
        return true;
      }
    }
    return false;
  }
}
