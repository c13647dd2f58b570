package org.readout.reconcile;

import java.util.regex.Pattern;
import org.readout.intake.Evidence;

/// Whether a sentence recalls what was before the story: "earlier this year", "in 1985".
final class Recalled {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:earlier this (?:year|month)|(?:last|previous) (?:year|month)"
              + "|(?:years?|decades?|months) (?:ago|before|earlier)"
              + "|in (?:(?:early|late|mid) )?(?:19|20)\\d\\d)\\b");

  private Recalled() {}

  /// True when the sentence in which the words stand names a time before.
  static boolean is(Sources sources, Evidence words) {
    return sources.claims().stream()
        .filter(claims -> claims.report().id().equals(words.report()))
        .map(claims -> claims.annotations().document())
        .anyMatch(document -> is(document.at(document.sentenceAt(words.span().start()).span())));
  }

  static boolean is(String sentence) {
    return BEFORE.matcher(sentence).find();
  }
}
