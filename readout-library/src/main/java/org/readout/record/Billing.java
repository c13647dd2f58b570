package org.readout.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.claim.Claims;
import org.readout.claim.Entity;
import org.readout.claim.Mention;
import org.readout.claim.Nameless;
import org.readout.identify.Actor;
import org.readout.identify.Cast;
import org.readout.lineage.Lineage;
import org.readout.reconcile.Reconciled;
import org.readout.story.Story;
import org.readout.text.Span;

/// Who of the cast a record lists: those who take part in what it tells, and not every name that a
/// report drops on its way.
///
/// In order: whom a line of the record points at; who does something in the words that tell a
/// happening or an outcome; of whom two origins tell; who does something, and is a person with a
/// title or an age or is named three times by one report; and the body for which a listed person
/// speaks. A nameless group is listed only where a line points at it; a place also where a third of
/// the origins, two at least, name it and something that is told happens there. See decision 30.
final class Billing {

  /// Of whom one report speaks by name so often, he is no passer-by.
  private static final int OFTEN = 3;

  private final Cast cast;
  private final Lineage lineage;
  private final References references;
  private final int origins;
  private final Map<String, Passages> passages = new HashMap<>();
  private final Map<String, List<Appearance>> appearances = new TreeMap<>();

  /// An actor in one report.
  private record Appearance(Claims claims, Entity entity, Passages passages) {

    String report() {
      return claims.report().id();
    }

    List<Span> names() {
      return entity.mentions().stream()
          .filter(mention -> mention.form() == Mention.Form.NAME)
          .map(Mention::span)
          .toList();
    }
  }

  private Billing(Story story, Cast cast, Reconciled findings, Lineage lineage) {
    this.cast = cast;
    this.lineage = lineage;
    this.references = new References(findings);
    var reports = story.claims().stream().map(claims -> claims.report().id()).toList();
    this.origins = lineage.independent(reports);
    story.claims().forEach(this::read);
  }

  private void read(Claims claims) {
    var report = claims.report().id();
    var here =
        passages.computeIfAbsent(report, id -> new Passages(claims.annotations().document()));
    for (Entity entity : claims.entities()) {
      cast.of(report, entity.number())
          .ifPresent(actor ->
              appearances
                  .computeIfAbsent(actor.id(), id -> new ArrayList<>())
                  .add(new Appearance(claims, entity, here)));
    }
  }

  /// The actors to list, in the order of the cast.
  static List<Actor> of(Story story, Cast cast, Reconciled findings, Lineage lineage) {
    return new Billing(story, cast, findings, lineage).listed();
  }

  private List<Actor> listed() {
    var ids = new HashSet<String>();
    for (Actor actor : cast.actors()) {
      if (references.pointAt(actor) || takesPart(actor)) {
        ids.add(actor.id());
      }
    }
    var bodies = bodies(ids);
    return cast.actors().stream()
        .filter(actor -> ids.contains(actor.id()) || bodies.contains(actor.id()))
        .map(Billing::shown)
        .toList();
  }

  /// One nameless person is no group.
  private static Actor shown(Actor actor) {
    return actor.kind() == Entity.Kind.GROUP ? actor.as(Nameless.kind(actor.name())) : actor;
  }

  /// An organisation that is only told something is an outlet to which somebody spoke.
  private boolean takesPart(Actor actor) {
    var here = appearances.getOrDefault(actor.id(), List.of());
    return switch (actor.kind()) {
      case GROUP -> false;
      case PLACE -> tell(here) > 1 && 3 * tell(here) >= origins && isWhereItHappens(here);
      case COUNTRY -> tell(here) > 1 || isInWhatIsTold(here);
      case ORGANISATION ->
          here.stream().anyMatch(one -> !one.passages().isOnlyTold(one.entity()))
              && isOnStage(actor, here);
      case PERSON -> isOnStage(actor, here);
    };
  }

  private boolean isOnStage(Actor actor, List<Appearance> here) {
    return tell(here) > 1
        || isInWhatIsTold(here)
        || here.stream().anyMatch(one -> isOftenNamed(one) || isIntroduced(actor, one));
  }

  /// How many origins tell of it in a sentence.
  private int tell(List<Appearance> here) {
    return lineage.independent(
        here.stream()
            .filter(one -> one.passages().tells(one.entity()))
            .map(Appearance::report)
            .toList());
  }

  private boolean isInWhatIsTold(List<Appearance> here) {
    return here.stream()
        .anyMatch(one ->
            one.names().stream()
                .anyMatch(name ->
                    one.passages().acts(name)
                        && references.touch(one.report(), one.passages().sentence(name))));
  }

  private static boolean isOftenNamed(Appearance one) {
    return one.names().size() >= OFTEN && one.passages().acts(one.entity());
  }

  /// A person with a title or an age who does something is introduced for his own sake.
  private static boolean isIntroduced(Actor actor, Appearance one) {
    return actor.kind() == Entity.Kind.PERSON
        && (!actor.roles().isEmpty() || one.passages().isAged(one.entity()))
        && one.passages().acts(one.entity());
  }

  private boolean isWhereItHappens(List<Appearance> here) {
    return here.stream()
        .anyMatch(one ->
            one.names().stream()
                .anyMatch(name -> references.touch(one.report(), one.passages().sentence(name))));
  }

  /// The organisations beside whose name that of a listed person stands.
  private Set<String> bodies(Set<String> listed) {
    var persons = personNames(listed);
    var bodies = new HashSet<String>();
    for (Actor actor : cast.actors()) {
      if (actor.kind() == Entity.Kind.ORGANISATION && !listed.contains(actor.id())) {
        var here = appearances.getOrDefault(actor.id(), List.of());
        if (here.stream().anyMatch(one -> isSpokenFor(one, persons.get(one.report())))) {
          bodies.add(actor.id());
        }
      }
    }
    return bodies;
  }

  /// Where each report names persons who are listed.
  private Map<String, NavigableSet<Span>> personNames(Set<String> listed) {
    var names = new HashMap<String, NavigableSet<Span>>();
    for (Actor actor : cast.actors()) {
      if (actor.kind() == Entity.Kind.PERSON && listed.contains(actor.id())) {
        for (Appearance one : appearances.getOrDefault(actor.id(), List.of())) {
          names.computeIfAbsent(one.report(), id -> new TreeSet<>()).addAll(one.names());
        }
      }
    }
    return names;
  }

  private static boolean isSpokenFor(Appearance body, @Nullable NavigableSet<Span> persons) {
    return persons != null
        && body.names().stream()
            .anyMatch(name ->
                Stream.of(persons.lower(name), persons.higher(name))
                    .filter(Objects::nonNull)
                    .anyMatch(person -> body.passages().together(name, person)));
  }
}
