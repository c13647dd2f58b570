package org.readout.annotate.outcome;

import java.util.Set;

/// What is said by those who say nothing: no outcome.
final class Silences {

  /// What is declined or refused to reporters is no outcome.
  private static final Set<String> TO_REPORTERS =
      Set.of(
          "comment",
          "say",
          "elaborate",
          "name",
          "answer",
          "confirm",
          "identify",
          "specify",
          "disclose",
          "respond",
          "detail",
          "describe",
          "be",
          "speculate",
          "clarify",
          "divulge",
          "characterize",
          "characterise");

  /// To decline these is to say nothing; to refuse them may be more.
  private static final Set<String> DECLINED =
      Set.of(
          "discuss",
          "speak",
          "talk",
          "share",
          "release",
          "address",
          "go",
          "see",
          "wait",
          "provide",
          "give",
          "offer",
          "get",
          "reveal",
          "disclose",
          "explain");

  /// To refuse to give these is to say nothing.
  private static final Set<String> PARTICULARS =
      Set.of(
          "detail",
          "details",
          "name",
          "names",
          "comment",
          "reason",
          "reasons",
          "figure",
          "figures",
          "interview",
          "explanation",
          "answer",
          "answers",
          "information",
          "specifics",
          "number");

  private Silences() {}

  /// "declined to comment", "refused to give details".
  static boolean include(Scene scene, String lemma, int verb) {
    boolean declines = lemma.equals("decline");
    if (!declines && !lemma.equals("refuse")) {
      return false;
    }
    String word = scene.lower(verb);
    boolean particulars =
        DECLINED.contains(word)
            && (PARTICULARS.contains(scene.lower(verb + 1))
                || PARTICULARS.contains(scene.lower(verb + 2)));
    return TO_REPORTERS.contains(word) || particulars || (declines && DECLINED.contains(word));
  }
}
