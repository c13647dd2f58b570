package org.readout.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A place within a sentence: "in Gant", "at the Gant Forum", "on Mill Road". Which preposition it
/// takes is told by the head of its name: the word before the first "of", else the last one.
final class Whereabouts {
  /// Buildings, sites and gatherings, at which one is.
  private static final Set<String> AT =
      words(
          "hall guesthouse house hotel palace embassy consulate ministry airport airfield building center"
              + " centre office headquarters conference summit forum assembly parliament residence"
              + " university hospital school mosque church cathedral temple synagogue stadium arena court"
              + " courthouse theatre theater museum club base station terminal checkpoint crossing border"
              + " embassy mission villa ranch retreat farm plant factory mine dam market gate festival");

  /// What one is on.
  private static final Set<String> ON =
      words(
          "island islands street road avenue boulevard lane highway motorway freeway coast bridge"
              + " peninsula river beach square plateau");

  private Whereabouts() {}

  private static Set<String> words(String list) {
    return Set.copyOf(new java.util.TreeSet<>(Arrays.asList(list.split(" ", -1))));
  }

  /// @param place with its article where it has one, or empty
  /// @return with a blank before it; empty for no place
  static String phrase(String place) {
    if (place.isEmpty()) {
      return "";
    }
    var head = head(place);
    return (AT.contains(head) ? " at " : ON.contains(head) ? " on " : " in ") + place;
  }

  /// True for a building, a site or a gathering.
  static boolean isSite(String place) {
    return AT.contains(head(place));
  }

  private static String head(String place) {
    List<String> words = Arrays.asList(place.toLowerCase(Locale.ROOT).split("\\s+", -1));
    int of = words.indexOf("of");
    return words.get(of > 0 ? of - 1 : words.size() - 1);
  }
}
