package org.readout.reconcile;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.annotate.outcome.OutcomeKind;
import org.readout.claim.OutcomeClaim;
import org.readout.identify.Actor;
import org.readout.intake.Evidence;

/// One account of an outcome, with its words made comparable.
///
/// @param report its id
/// @param kind what sort, according to this account
/// @param parties ids of the actors, sorted
/// @param words the content, in the words of the report
/// @param content the stems of its content words
/// @param sentence index of its sentence in the report
/// @param paragraph index of its paragraph in the report
/// @param told when the report was written
/// @param evidence the clause
record Upshot(
    String report,
    OutcomeKind kind,
    Set<String> parties,
    String words,
    List<String> content,
    int sentence,
    int paragraph,
    Moment told,
    Evidence evidence) {
  static Upshot of(Sources sources, String report, OutcomeClaim claim) {
    var mention = claim.mention();
    var words = mention.content().of(sources.claims(report).report().text());
    var document = sources.claims(report).annotations().document();
    var sentence = document.sentenceAt(mention.cue().start());
    return new Upshot(
        report,
        mention.kind(),
        parties(sources, report, claim),
        words.strip().replaceAll("\\s+", " "),
        Words.content(words),
        sentence.index(),
        sentence.paragraph(),
        sources.moment(report),
        sources.evidence(report, mention.extent()));
  }

  private static Set<String> parties(Sources sources, String report, OutcomeClaim claim) {
    var parties = new TreeSet<String>();
    for (int party : claim.parties()) {
      sources.actor(report, party).map(Actor::id).ifPresent(parties::add);
    }
    return Collections.unmodifiableSet(parties);
  }
}
