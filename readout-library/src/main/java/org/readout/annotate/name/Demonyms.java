package org.readout.annotate.name;

import java.util.List;
import java.util.Locale;

/// How English makes an adjective of a country's name, for countries that no gazetteer knows: it
/// adds an ending, often in the place of the last letters ("Drovany", "Drovan"; "Kessaria",
/// "Kessarian"; "Ardesh", "Ardeshi").
public final class Demonyms {

  private static final List<String> ENDINGS =
      List.of("n", "an", "ian", "ean", "ish", "ese", "i", "ic", "ite", "er", "ch");

  private Demonyms() {}

  /// True when `word` is the name, less at most two of its last letters, with such an ending; a
  /// plural counts ("Veldrans").
  public static boolean isDemonym(String word, String place) {
    var demonym = word.toLowerCase(Locale.ROOT);
    var name = place.toLowerCase(Locale.ROOT);
    return name.length() >= 4
        && !demonym.equals(name)
        && (made(demonym, name) || plural(demonym, name));
  }

  private static boolean plural(String demonym, String name) {
    return demonym.endsWith("s") && made(demonym.substring(0, demonym.length() - 1), name);
  }

  private static boolean made(String demonym, String name) {
    for (int cut = 0; cut <= 2 && name.length() - cut >= 3; cut++) {
      var stem = name.substring(0, name.length() - cut);
      if (demonym.startsWith(stem) && ENDINGS.contains(demonym.substring(stem.length()))) {
        return true;
      }
    }
    return false;
  }
}
