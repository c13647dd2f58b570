package org.readout.reconcile;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.contact.ContactLevel;
import org.readout.annotate.contact.ContactState;
import org.readout.annotate.event.Status;
import org.readout.annotate.time.DateValue;
import org.readout.annotate.time.TimeExpression;
import org.readout.claim.ContactClaim;
import org.readout.claim.Entity;
import org.readout.identify.Actor;
import org.readout.intake.Evidence;

/// One place in one report that tells how a line of communication stands.
///
/// @param report its id
/// @param parties ids of actors; states for those who speak for them, where several states take
///   part
/// @param line the words that name it
/// @param date when it came to stand so, or null
/// @param told when the report was written
/// @param evidence the words
record Sighting(
    String report,
    Set<String> parties,
    ContactLevel level,
    ContactState state,
    String line,
    @Nullable DateValue date,
    Moment told,
    Evidence evidence) {

  static Sighting of(Sources sources, String report, ContactClaim claim) {
    var mention = claim.mention();
    return new Sighting(
        report,
        parties(sources, report, claim),
        mention.level(),
        mention.state(),
        sources.evidence(report, mention.line()).exact().replaceAll("\\s+", " "),
        date(sources, report, mention.time(), mention.state()),
        sources.moment(report),
        sources.evidence(report, mention.extent()));
  }

  private static Set<String> parties(Sources sources, String report, ContactClaim claim) {
    var actors = new TreeSet<String>();
    var states = new TreeSet<String>();
    for (int party : claim.parties()) {
      sources
          .actor(report, party)
          .filter(actor -> actor.kind() != Entity.Kind.PLACE)
          .ifPresent(actor -> {
            actors.add(actor.id());
            state(sources, actor).ifPresent(states::add);
          });
    }
    boolean betweenStates = states.size() > 1 || isStateAffair(claim.mention().level());
    boolean all =
        actors.stream()
            .allMatch(id -> sources.actor(id).flatMap(a -> state(sources, a)).isPresent());
    return Collections.unmodifiableSet(betweenStates && all ? states : actors);
  }

  private static boolean isStateAffair(ContactLevel level) {
    return level == ContactLevel.MILITARY || level == ContactLevel.DIPLOMATIC;
  }

  /// The country for which an actor speaks, where the reports name it.
  private static Optional<String> state(Sources sources, Actor actor) {
    if (actor.kind() == Entity.Kind.COUNTRY) {
      return Optional.of(actor.id());
    }
    return actor.country() == null
        ? Optional.empty()
        : sources.actors().stream()
            .filter(other -> other.kind() == Entity.Kind.COUNTRY)
            .filter(other -> actor.country().equals(other.country()))
            .map(Actor::id)
            .sorted()
            .findFirst();
  }

  private static @Nullable DateValue date(
      Sources sources, String report, @Nullable TimeExpression time, ContactState state) {
    var day = sources.day(report);
    if (time == null || time.absolute().isPresent()) {
      return time == null ? null : time.absolute().orElse(null);
    }
    var status = state == ContactState.PLANNED ? Status.PLANNED : Status.OCCURRED;
    return day == null
        ? null
        : time.resolve(day).map(date -> Redating.onTheRightSide(date, status, day)).orElse(null);
  }
}
