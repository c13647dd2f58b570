package org.readout.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.claim.StatementClaim;
import org.readout.identify.Actor;
import org.readout.intake.Evidence;
import org.readout.text.Span;

/// One account of a statement, with its words made comparable.
///
/// @param report its id
/// @param claim as the report puts it
/// @param speaker id of the actor credited here, or null
/// @param named whether a word of the speaker's name stands in the words that credit him, or in the
///   same paragraph or the one before: whom "she" or "the minister" means is plain only there
/// @param source the words that credit him ("she", "the mayor, Ilse Tolvane"), or empty
/// @param addressee id of the actor addressed, or null
/// @param evidence the words
/// @param all all its words, compared form
/// @param content the stems of its content words
record Saying(
    String report,
    StatementClaim claim,
    @Nullable String speaker,
    boolean named,
    String source,
    @Nullable String addressee,
    Evidence evidence,
    List<String> all,
    List<String> content) {
  static Saying of(Sources sources, String report, StatementClaim claim) {
    var evidence = sources.evidence(report, claim.content());
    var speaker = sources.actor(report, claim.speaker());
    return new Saying(
        report,
        claim,
        speaker.map(Actor::id).orElse(null),
        speaker.filter(actor -> isNamed(sources, report, claim, actor)).isPresent(),
        claim.speakerText() == null
            ? ""
            : claim.speakerText().of(sources.claims(report).report().text()),
        sources.actor(report, claim.addressee()).map(actor -> actor.id()).orElse(null),
        evidence,
        Words.all(evidence.exact()),
        Words.content(evidence.exact()));
  }

  private static boolean isNamed(
      Sources sources, String report, StatementClaim claim, Actor actor) {
    var phrase = claim.speakerText();
    var document = sources.claims(report).annotations().document();
    int paragraph = document.sentenceAt(claim.content().start()).paragraph();
    int from = document.paragraphs().get(Math.max(0, paragraph - 1)).start();
    var near = new Span(Math.min(from, claim.content().start()), claim.content().start());
    return holdsName(actor, document.at(near))
        || (phrase != null && holdsName(actor, document.at(phrase)));
  }

  private static boolean holdsName(Actor actor, String text) {
    var words = Words.content(text);
    return Stream.concat(
            Stream.of(actor.name()),
            actor.aliases().stream()
                .filter(alias -> alias.form() != Actor.Form.DESCRIPTION)
                .map(Actor.Alias::text))
        .flatMap(name -> Words.content(name).stream())
        .anyMatch(words::contains);
  }

  /// Several accounts of one report as one, in their order.
  ///
  /// @param pieces at least one
  static Saying joined(List<Saying> pieces) {
    var first = pieces.getFirst();
    return new Saying(
        first.report,
        first.claim,
        first.speaker,
        first.named,
        first.source,
        first.addressee,
        first.evidence,
        pieces.stream().flatMap(piece -> piece.all.stream()).toList(),
        pieces.stream().flatMap(piece -> piece.content.stream()).toList());
  }

  /// Where the wider words stand in which a few quoted ones make sense, or null.
  @Nullable Span clause() {
    return claim.clause();
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
