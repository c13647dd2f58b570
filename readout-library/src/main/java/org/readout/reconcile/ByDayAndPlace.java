package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Status;

/// Gathers what is known by its day and place: attacks, accidents, launches, protests, leaks. Often
/// nobody is named, and the figures change from report to report.
///
/// The evidence in order: day and place; day; place; the nearest telling before it in its report;
/// the story's main happening of that family.
final class ByDayAndPlace implements Gatherer {
  private static final Comparator<Telling> SHARPEST_FIRST =
      Comparator.comparing((Telling telling) -> !(telling.isDayKnown() && isPlaced(telling)))
          .thenComparing(telling -> !telling.isDayKnown())
          .thenComparing(telling -> telling.date() == null)
          .thenComparing(telling -> !isPlaced(telling))
          .thenComparing(Telling::report)
          .thenComparingInt(Telling::number);

  /// Days.
  private static final int MONTH = 31;

  private final Stances stances;
  private final List<Gathering> all = new ArrayList<>();

  ByDayAndPlace(Sources sources) {
    this.stances = new Stances(sources);
  }

  @Override
  public List<Gathering> gather(List<Telling> tellings) {
    tellings.stream().sorted(SHARPEST_FIRST).forEach(this::join);
    return List.copyOf(all);
  }

  private static boolean isPlaced(Telling telling) {
    return !telling.places().isEmpty();
  }

  private void join(Telling telling) {
    var open = all.stream().filter(gathering -> allows(gathering, telling)).toList();
    var found =
        isPlaced(telling) || telling.date() != null
            ? Affinity.best(telling, open.stream().filter(g -> isTied(g, telling)).toList())
            : nearestOrMain(telling, open);
    found.ifPresentOrElse(
        gathering -> gathering.add(telling), () -> all.add(new Gathering(telling)));
  }

  /// What has a day or a place of its own is one with another only by something that they share.
  private boolean isTied(Gathering gathering, Telling telling) {
    return gathering.sameDay(telling)
        || isSameMonth(gathering, telling)
        || Places.share(gathering.places(), telling.places())
        || (isPlaced(telling)
            && !gathering.places().isEmpty()
            && (gathering.core().isEmpty() || telling.core().isEmpty()))
        || sameTrigger(gathering, telling)
        || stances.overlap(gathering.core(), telling.core())
        || Affinity.sentencesSince(telling, gathering) <= ByActors.REACH;
  }

  private static boolean isSameMonth(Gathering gathering, Telling telling) {
    return gathering.isDated()
        && telling.date() != null
        && gathering.when().days() <= MONTH
        && gathering.when().equals(telling.when());
  }

  private Optional<Gathering> nearestOrMain(Telling telling, List<Gathering> open) {
    var near =
        open.stream()
            .filter(g -> Affinity.sentencesSince(telling, g) <= ByActors.REACH)
            .min(Comparator.comparingInt(g -> Affinity.sentencesSince(telling, g)));
    return near.isPresent()
        ? near
        : open.stream()
            .max(
                Comparator.comparingInt((Gathering gathering) -> gathering.reports().size())
                    .thenComparingInt(gathering -> gathering.members().size()));
  }

  private boolean allows(Gathering gathering, Telling telling) {
    return gathering.admits(telling)
        && !isOtherDenial(gathering, telling)
        && sameActors(gathering, telling)
        && Scale.fits(gathering, telling)
        && sameKind(gathering, telling);
  }

  /// Somebody who is arrested by name is none of those of whom only the number is told.
  private static boolean isOneAgainstMany(Gathering gathering, Telling telling) {
    return gathering.family() == Family.ARREST
        && (telling.core().isEmpty()
            ? isCounted(telling) && !gathering.core().isEmpty()
            : gathering.core().isEmpty()
                && gathering.members().stream().anyMatch(ByDayAndPlace::isCounted));
  }

  private static boolean isCounted(Telling telling) {
    return telling.measurements().stream()
        .anyMatch(measurement -> measurement.attribute().equals("count"));
  }

  private boolean sameActors(Gathering gathering, Telling telling) {
    if (isOneAgainstMany(gathering, telling)) {
      return false;
    }
    return gathering.core().isEmpty()
        || telling.core().isEmpty()
        || stances.overlap(gathering.core(), telling.core())
        || (!gathering.family().isApartByActors()
            && (gathering.sameDay(telling)
                || (sameTrigger(gathering, telling)
                    && !(namesPerson(gathering.core()) && namesPerson(telling.core())))));
  }

  /// Two shootings of which each names other persons are two, unless they are of one day.
  private boolean namesPerson(Set<String> core) {
    return core.stream().anyMatch(stances::isPerson);
  }

  /// An "incident" may be anything: it takes the same word, or the same day or place, to be the
  /// same. So it does where the kinds differ.
  private static boolean sameKind(Gathering gathering, Telling telling) {
    if (gathering.family() == Family.ORDER) {
      return isSameOrder(gathering, telling);
    }
    boolean alike = telling.kind() != HappeningKind.INCIDENT && gathering.isOf(telling.kind());
    return alike
        || sameTrigger(gathering, telling)
        || (gathering.family() == Family.HARM
            && ((gathering.sameDay(telling) && Places.share(gathering.places(), telling.places()))
                || (telling.kind() != HappeningKind.INCIDENT
                    && Places.shareSite(gathering.places(), telling.places()))));
  }

  /// What somebody denies in one word is not what happened in another.
  private static boolean isOtherDenial(Gathering gathering, Telling telling) {
    return telling.status() == Status.DENIED
        && !sameTrigger(gathering, telling)
        && !Places.share(gathering.places(), telling.places());
  }

  /// A place is closed and opened again, and each place by itself; a curfew is one anywhere.
  private static boolean isSameOrder(Gathering gathering, Telling telling) {
    var heading = Headings.of(HappeningKind.ORDER, List.of(telling));
    boolean ofPlace = heading.equals("closure") || heading.equals("reopening");
    return heading.equals(Headings.of(HappeningKind.ORDER, gathering.members()))
        && (!ofPlace || Places.alike(gathering.places(), telling.places()));
  }

  private static boolean sameTrigger(Gathering gathering, Telling telling) {
    return gathering.isCalled(telling.trigger());
  }
}
