package org.readout.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.claim.StatementClaim;
import org.readout.intake.Evidence;

/// One account of a statement, with its words made comparable.
///
/// @param report its id
/// @param claim as the report puts it
/// @param speaker id of the actor credited here, or null
/// @param addressee id of the actor addressed, or null
/// @param evidence the words
/// @param all all its words, compared form
/// @param content the stems of its content words
record Saying(
    String report,
    StatementClaim claim,
    @Nullable String speaker,
    @Nullable String addressee,
    Evidence evidence,
    List<String> all,
    List<String> content) {
  static Saying of(Sources sources, String report, StatementClaim claim) {
    var evidence = sources.evidence(report, claim.content());
    return new Saying(
        report,
        claim,
        sources.actor(report, claim.speaker()).map(actor -> actor.id()).orElse(null),
        sources.actor(report, claim.addressee()).map(actor -> actor.id()).orElse(null),
        evidence,
        Words.all(evidence.exact()),
        Words.content(evidence.exact()));
  }

  boolean quoted() {
    return claim.quoted();
  }

  /// True when both are credited to one speaker, or one of them to nobody.
  boolean mayShareSpeaker(Saying other) {
    return speaker == null || other.speaker == null || speaker.equals(other.speaker);
  }

  boolean sharesSpeaker(Saying other) {
    return speaker != null && speaker.equals(other.speaker);
  }
}
