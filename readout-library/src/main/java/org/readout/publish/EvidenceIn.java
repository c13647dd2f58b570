package org.readout.publish;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.readout.identify.Actor;
import org.readout.intake.Evidence;
import org.readout.lineage.Lineage;
import org.readout.reconcile.Commitment;
import org.readout.reconcile.Contact;
import org.readout.reconcile.Difference;
import org.readout.reconcile.Happening;
import org.readout.reconcile.Issue;
import org.readout.reconcile.Outcome;
import org.readout.reconcile.Statement;
import org.readout.reconcile.Support;
import org.readout.record.StoryRecord;

/// Every evidence that a story holds.
final class EvidenceIn {

  private EvidenceIn() {}

  static Stream<Evidence> story(StoryRecord story) {
    var found = story.findings();
    return Stream.of(
            found.happenings().stream().flatMap(EvidenceIn::happening),
            found.statements().stream().flatMap(EvidenceIn::statement),
            found.outcomes().stream().map(Outcome::support).flatMap(EvidenceIn::support),
            found.commitments().stream().map(Commitment::support).flatMap(EvidenceIn::support),
            found.contacts().stream().flatMap(EvidenceIn::contact),
            found.issues().stream().map(Issue::evidence).flatMap(Collection::stream),
            found.differences().stream().flatMap(EvidenceIn::difference),
            story.actors().stream().flatMap(EvidenceIn::actor),
            story.datelines().values().stream().flatMap(dateline -> dateline.evidence().stream()),
            lineage(story.lineage()))
        .flatMap(each -> each);
  }

  private static Stream<Evidence> happening(Happening happening) {
    var facts =
        happening.facts().stream()
            .flatMap(fact -> fact.values().stream())
            .flatMap(value -> support(value.support()));
    return Stream.concat(support(happening.support()), facts);
  }

  private static Stream<Evidence> statement(Statement statement) {
    return statement.accounts().stream()
        .flatMap(account -> Stream.of(account.words(), account.cue(), account.source()))
        .filter(Objects::nonNull);
  }

  private static Stream<Evidence> contact(Contact contact) {
    var steps = contact.course().stream().flatMap(step -> support(step.support()));
    return Stream.concat(support(contact.support()), steps);
  }

  private static Stream<Evidence> difference(Difference difference) {
    return difference.values().stream().flatMap(side -> support(side.support()));
  }

  private static Stream<Evidence> actor(Actor actor) {
    var roles = actor.roles().stream().flatMap(role -> role.evidence().stream());
    return Stream.concat(actor.evidence().stream(), roles);
  }

  private static Stream<Evidence> lineage(Lineage lineage) {
    return lineage.links().stream()
        .flatMap(link -> link.passages().stream())
        .flatMap(passage -> Stream.of(passage.here(), passage.there()));
  }

  private static Stream<Evidence> support(Support support) {
    return support.evidence().stream();
  }
}
