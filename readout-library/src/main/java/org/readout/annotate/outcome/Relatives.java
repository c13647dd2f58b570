package org.readout.annotate.outcome;

import java.util.Set;
import org.readout.text.PartOfSpeech;

/// Relative clauses between commas, in which a content stands or which stand in it.
final class Relatives {

  private static final Set<String> RELATIVES = Set.of("which", "who", "whom", "whose");

  /// These open a clause inside a content.
  private static final Set<String> OPENERS =
      Set.of("before", "after", "until", "when", "once", "if", "unless", "that", "because");

  /// Tokens of a relative clause between two commas at most.
  private static final int INTERRUPTION = 14;

  /// Tokens from a relative word to the content in its clause at most.
  private static final int REACH = 14;

  private Relatives() {}

  static boolean isWord(String word) {
    return RELATIVES.contains(word);
  }

  /// Where "before the truce, which began at noon, runs out" goes on: the closing comma of a
  /// relative clause that parts the subject of a subordinate clause from its verb; else the place
  /// itself.
  static int behind(Scene scene, int first, int i) {
    if (!scene.lower(i).equals(",") || !RELATIVES.contains(scene.lower(i + 1))) {
      return i;
    }
    int open = i - 1;
    while (open > first && !OPENERS.contains(scene.lower(open))) {
      if (scene.token(open).is(PartOfSpeech.VERB, PartOfSpeech.AUX) || scene.isMark(open)) {
        return i;
      }
      open--;
    }
    for (int k = i + 2; open > first && k < Math.min(scene.size() - 1, i + INTERRUPTION); k++) {
      if (scene.lower(k).equals(",")) {
        return scene.token(k + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX) ? k : i;
      }
    }
    return i;
  }

  /// "Jo Orlan, who urged Norway to leave, would be": the first comma that a verb follows ends the
  /// relative clause in which the content stands.
  static boolean close(Scene scene, int first, int i) {
    boolean verb =
        i + 1 < scene.size() && scene.token(i + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
    int verbs = 0;
    for (int k = first - 1; verb && k > 0 && k > first - REACH && verbs < 2; k--) {
      if (RELATIVES.contains(scene.lower(k)) && scene.lower(k - 1).equals(",")) {
        return !scene.lower(i + 1).endsWith("ing");
      }
      verbs += scene.token(k).is(PartOfSpeech.VERB) ? 1 : 0;
    }
    return false;
  }
}
