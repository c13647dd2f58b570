package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Status;

/// Tellings taken for one happening, while they are being gathered. Whoever joins must agree with
/// the whole gathering, not with one member, so that no chain of half agreements ties two
/// happenings.
final class Gathering {
  /// For so many days something is news; a report that tells of what is older dates it.
  private static final int NEWS = 21;

  /// How many sentences behind a date its happening is still spoken of.
  private static final int RECALL = 2;

  private final Family family;
  private final List<Telling> members = new ArrayList<>();
  private final Map<String, List<Telling>> byReport = new LinkedHashMap<>();
  private final Set<HappeningKind> kinds = EnumSet.noneOf(HappeningKind.class);
  private final Set<String> triggers = new HashSet<>();
  private final Map<Status, Telling> firstByStatus = new EnumMap<>(Status.class);
  private final List<Telling.Where> places = new ArrayList<>();
  private Set<String> core;
  private Interval when;
  private boolean dated;

  Gathering(Telling first) {
    this.family = Family.of(first.kind());
    this.core = first.core();
    this.when = first.when();
    add(first);
  }

  void add(Telling telling) {
    members.add(telling);
    byReport.computeIfAbsent(telling.report(), report -> new ArrayList<>()).add(telling);
    kinds.add(telling.kind());
    triggers.add(telling.trigger());
    firstByStatus.putIfAbsent(telling.status(), telling);
    telling.places().stream()
        .filter(place -> places.stream().noneMatch(known -> known.key().equals(place.key())))
        .forEach(places::add);
    if (core.size() < family.needed() && telling.core().size() > core.size()) {
      core = telling.core();
    }
    date(telling);
  }

  private void date(Telling telling) {
    boolean dates = telling.date() != null;
    if (dates && !dated) {
      when = telling.when();
    } else if (dates && telling.isDayKnown() && when.days() <= 4 && family.slack() > 1) {
      when = when.cover(telling.when());
    } else if (dates == dated) {
      when = when.narrowedTo(telling.when());
    }
    dated |= dates;
  }

  Family family() {
    return family;
  }

  List<Telling> members() {
    return Collections.unmodifiableList(members);
  }

  /// Its members in one report, in the order in which they joined.
  List<Telling> membersIn(String report) {
    return Collections.unmodifiableList(byReport.getOrDefault(report, List.of()));
  }

  /// True when some member is of that kind.
  boolean isOf(HappeningKind kind) {
    return kinds.contains(kind);
  }

  /// True when some member is named by a word of that stem.
  boolean isCalled(String trigger) {
    return triggers.contains(trigger);
  }

  Set<String> core() {
    return core;
  }

  Interval when() {
    return when;
  }

  boolean isDated() {
    return dated;
  }

  List<Telling.Where> places() {
    return Collections.unmodifiableList(places);
  }

  Collection<String> reports() {
    return Collections.unmodifiableSet(byReport.keySet());
  }

  /// True when nothing that the telling says of time, place and progress speaks against the
  /// gathering.
  boolean allows(Telling telling) {
    return meets(telling)
        && (isAnotherOccurrence(telling)
            || firstByStatus.values().stream()
                .allMatch(member -> Progress.compatible(member, telling)))
        && (sameDay(telling) || Places.compatible(places, telling.places()));
  }

  /// What some tell as past and others planned has happened: one more may say so.
  private boolean isAnotherOccurrence(Telling telling) {
    return telling.status() == Status.OCCURRED && firstByStatus.containsKey(Status.OCCURRED);
  }

  /// As [#allows], and the telling can be meant for it: what a report tells of without a date is of
  /// its own days. It recalls what was long ago only right behind the words that date it.
  boolean admits(Telling telling) {
    return allows(telling) && (!isLongBefore(telling) || isRecalled(telling));
  }

  /// True unless it is dated long before every report that tells of it.
  boolean isNews() {
    return !dated
        || members.stream()
            .map(telling -> telling.told().day())
            .anyMatch(day -> day == null || !when.from().isBefore(day.minusDays(NEWS)));
  }

  private boolean isRecalled(Telling telling) {
    return Affinity.sentencesSince(telling, this) <= RECALL
        || (family == Family.MEETING && Places.share(places, telling.places()));
  }

  private boolean isLongBefore(Telling telling) {
    var day = telling.told().day();
    return dated
        && telling.date() == null
        && telling.status() == Status.OCCURRED
        && firstByStatus.containsKey(Status.OCCURRED)
        && day != null
        && when.to().isBefore(day.minusDays(NEWS));
  }

  private boolean meets(Telling telling) {
    if (family == Family.DEATH) {
      return true;
    }
    boolean sharp = dated && telling.date() != null;
    return when.meets(telling.when(), sharp ? family.slack() : 0);
  }

  /// True when both are dated to within a few days, and these meet.
  boolean sameDay(Telling telling) {
    return dated
        && when.days() <= 4
        && telling.isDayKnown()
        && when.meets(telling.when(), family.slack());
  }
}
