package org.readout.annotate.outcome;

import java.util.Set;
import org.readout.text.CalendarNames;

/// Words behind a preposition that tell when or where something was done, and not about what.
final class Circumstances {

  private static final Set<String> NEAR_DAYS = Set.of("today", "yesterday");

  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "sidelines",
          "weekend",
          "trip",
          "visit",
          "phone",
          "telephone",
          "twitter",
          "facebook",
          "television",
          "tv",
          "cnn",
          "air",
          "eve",
          "condition",
          "behalf",
          "ground",
          "grounds",
          "basis",
          "merits",
          "occasion",
          "occasions",
          "record",
          "stage",
          "night",
          "morning",
          "summer",
          "winter",
          "past",
          "last",
          "next");

  private Circumstances() {}

  static boolean isWeekday(String word) {
    return CalendarNames.WEEKDAYS.contains(word) || NEAR_DAYS.contains(word);
  }

  /// "on the sidelines", "on Tuesday", "over the weekend": when or where, not what about.
  static boolean include(Scene scene, int at) {
    int noun =
        Set.of("the", "a", "his", "her", "their", "its").contains(scene.lower(at)) ? at + 1 : at;
    boolean eve = false;
    for (int i = noun; i < noun + 4; i++) {
      eve |= scene.lower(i).equals("eve");
    }
    String word = scene.lower(noun);
    return eve
        || isWeekday(word)
        || CalendarNames.MONTHS.contains(word)
        || CIRCUMSTANCES.contains(word);
  }
}
