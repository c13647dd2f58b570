package org.readout.claim;

import java.util.Locale;
import java.util.Set;

/// The pronouns that refer to somebody, by what they can refer to.
final class Pronouns {

  private static final Set<String> PERSON =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THING = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
  private static final Set<String> MANY =
      Set.of("they", "them", "their", "themselves", "both", "we", "us", "our");
  private static final Set<String> SPEAKER = Set.of("i", "me", "my", "we", "us", "our");

  private Pronouns() {}

  static boolean isPerson(String word) {
    return PERSON.contains(word.toLowerCase(Locale.ROOT));
  }

  /// "he", "she".
  static boolean isSubject(String word) {
    return word.equalsIgnoreCase("he") || word.equalsIgnoreCase("she");
  }

  static boolean isFemale(String word) {
    return FEMALE.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isThing(String word) {
    return THING.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isThey(String word) {
    return THEY.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isMany(String word) {
    return MANY.contains(word.toLowerCase(Locale.ROOT));
  }

  /// "I", "we": inside a quotation, whoever speaks it.
  static boolean isSpeaker(String word) {
    return SPEAKER.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isPronoun(String word) {
    return isPerson(word) || isThing(word) || isMany(word) || isSpeaker(word);
  }
}
