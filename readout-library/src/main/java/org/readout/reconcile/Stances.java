package org.readout.reconcile;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.annotate.event.Participant.Part;
import org.readout.claim.Entity;
import org.readout.identify.Actor;

/// Who stands for whom: a country for its leaders, and they for it.
final class Stances {
  /// Known by whom they befall, where that is told: who does them does many.
  private static final Set<Family> DONE_TO =
      EnumSet.of(Family.OFFICE, Family.RELEASE, Family.LAW, Family.RESCUE);

  private final Sources sources;

  Stances(Sources sources) {
    this.sources = sources;
  }

  /// A country, a place.
  boolean isSomewhere(Actor actor) {
    return actor.kind() == Entity.Kind.COUNTRY || actor.kind() == Entity.Kind.PLACE;
  }

  /// A person of the story.
  boolean isPerson(String actor) {
    return sources.actor(actor).filter(a -> a.kind() == Entity.Kind.PERSON).isPresent();
  }

  /// True when the two are one, or one is the country for which the other speaks.
  boolean agree(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    var a = sources.actor(one);
    var b = sources.actor(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean standsFor =
        a.get().kind() == Entity.Kind.COUNTRY || b.get().kind() == Entity.Kind.COUNTRY;
    return standsFor && a.get().country() != null && a.get().country().equals(b.get().country());
  }

  /// True when each of the smaller set is, or stands for, one of the larger, and no two of them for
  /// the same one.
  boolean agree(Collection<String> ones, Collection<String> others) {
    boolean firstIsSmaller = ones.size() <= others.size();
    var left = new LinkedHashSet<>(firstIsSmaller ? others : ones);
    var open = new LinkedHashSet<>(firstIsSmaller ? ones : others);
    open.removeIf(left::remove);
    for (String actor : open) {
      var match = left.stream().filter(other -> agree(actor, other)).findFirst();
      if (match.isEmpty()) {
        return false;
      }
      left.remove(match.get());
    }
    return true;
  }

  boolean overlap(Collection<String> ones, Collection<String> others) {
    return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> agree(one, other)));
  }

  /// The actors by whom a happening is known again.
  Set<String> core(Family family, List<Happening.Role> roles) {
    var taking = new LinkedHashSet<String>();
    for (Happening.Role role : roles) {
      if (counts(family, role, roles)) {
        taking.add(role.actor());
      }
    }
    taking.removeIf(actor -> isStoodFor(actor, taking));
    return Collections.unmodifiableSet(new TreeSet<>(taking));
  }

  private boolean counts(Family family, Happening.Role role, List<Happening.Role> roles) {
    var kind = sources.actor(role.actor()).map(Actor::kind).orElse(Entity.Kind.GROUP);
    if (kind == Entity.Kind.PLACE || kind == Entity.Kind.GROUP) {
      return false;
    }
    if (family == Family.ARREST || family == Family.DEATH) {
      return role.part() == Part.TARGET;
    }
    if (DONE_TO.contains(family) && roles.stream().anyMatch(one -> one.part() == Part.TARGET)) {
      return role.part() == Part.TARGET;
    }
    if (family != Family.VISIT) {
      return true;
    }
    boolean visitorKnown = roles.stream().anyMatch(other -> other.part() == Part.VISITOR);
    return visitorKnown ? role.part() == Part.VISITOR : role.part() != Part.HOST;
  }

  private boolean isStoodFor(String actor, Set<String> all) {
    return sources.actor(actor).filter(a -> a.kind() == Entity.Kind.COUNTRY).isPresent()
        && all.stream().anyMatch(other -> !other.equals(actor) && agree(actor, other));
  }
}
