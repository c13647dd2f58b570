package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.readout.claim.Entity;

/// Gathers what is known by those who took part: meetings, calls, visits, arrests.
///
/// The evidence in order: the same actors by name; more actors than needed, among them those of a
/// known happening; a country for its leader, one actor of two, or none ("the talks lasted six
/// hours"), which join the nearest happening before them in their report that allows it.
final class ByActors implements Gatherer {
  /// A telling without actors speaks of what was told shortly before.
  static final int REACH = 8;

  /// How many sentences a telling with one actor, or with countries, reaches back.
  static final int LONG_REACH = 25;

  private final Sources sources;
  private final Stances stances;
  private final Map<String, List<Gathering>> byCore = new LinkedHashMap<>();
  private final List<Gathering> all = new ArrayList<>();

  ByActors(Sources sources) {
    this.sources = sources;
    this.stances = new Stances(sources);
  }

  @Override
  public List<Gathering> gather(List<Telling> tellings) {
    each(tellings, this::isNamed, this::joinSameActors);
    each(tellings, this::isCrowded, this::joinEveryPair);
    each(tellings, telling -> !isNamed(telling) && !isCrowded(telling), this::joinNearest);
    return List.copyOf(all);
  }

  private static void each(
      List<Telling> tellings, Predicate<Telling> which, java.util.function.Consumer<Telling> join) {
    tellings.stream().filter(which).sorted(SHARPEST_FIRST).forEach(join);
  }

  /// Dated to the day first, then dated, then placed, then more actors; then by report and place.
  private static final Comparator<Telling> SHARPEST_FIRST =
      Comparator.comparing((Telling telling) -> !telling.isDayKnown())
          .thenComparing(telling -> telling.date() == null)
          .thenComparing(telling -> telling.places().isEmpty())
          .thenComparingInt(telling -> -telling.core().size())
          .thenComparing(Telling::report)
          .thenComparingInt(Telling::number);

  private int needed(Telling telling) {
    return Family.of(telling.kind()).needed();
  }

  private boolean hasCountry(Telling telling) {
    return telling.core().stream()
        .flatMap(actor -> sources.actor(actor).stream())
        .anyMatch(actor -> actor.kind() == Entity.Kind.COUNTRY);
  }

  private boolean isNamed(Telling telling) {
    return telling.core().size() == needed(telling) && !hasCountry(telling);
  }

  private boolean isCrowded(Telling telling) {
    return telling.core().size() > needed(telling) && !hasCountry(telling);
  }

  private void joinSameActors(Telling telling) {
    var same = byCore.computeIfAbsent(key(telling), key -> new ArrayList<>());
    var open = same.stream().filter(gathering -> gathering.admits(telling)).toList();
    Affinity.best(telling, open).ifPresentOrElse(found -> found.add(telling), () -> start(telling));
  }

  private static String key(Telling telling) {
    String office = Headings.office(telling);
    return String.join("\n", telling.core()) + (office == null ? "" : "\n" + office);
  }

  private void start(Telling telling) {
    var gathering = new Gathering(telling);
    all.add(gathering);
    byCore.computeIfAbsent(key(telling), key -> new ArrayList<>()).add(gathering);
  }

  private void joinEveryPair(Telling telling) {
    var within =
        all.stream()
            .filter(gathering -> gathering.core().size() >= needed(telling))
            .filter(gathering -> telling.core().containsAll(gathering.core()))
            .filter(gathering -> telling.pairs(gathering.core()))
            .filter(gathering -> gathering.admits(telling))
            .toList();
    if (within.isEmpty()) {
      joinSameActors(telling);
    } else {
      within.forEach(gathering -> gathering.add(telling));
    }
  }

  private void joinNearest(Telling telling) {
    var open =
        all.stream()
            .filter(gathering -> stances.agree(gathering.core(), telling.core()))
            .filter(gathering -> gathering.admits(telling))
            .toList();
    int reach = telling.core().isEmpty() ? REACH : LONG_REACH;
    var near =
        open.stream()
            .filter(gathering -> Affinity.sentencesSince(telling, gathering) <= reach)
            .toList();
    var candidates = near.isEmpty() ? open : near;
    Affinity.best(telling, candidates)
        .filter(found -> !near.isEmpty() || isSure(telling, found, open))
        .ifPresentOrElse(found -> found.add(telling), () -> start(telling));
  }

  /// Without a telling before it in its report, only the one possible happening, or one of the same
  /// day; where it names nobody, one of the same time and place.
  private static boolean isSure(Telling telling, Gathering found, List<Gathering> open) {
    boolean there =
        found.isDated() && telling.date() != null && Places.share(found.places(), telling.places());
    boolean byDay =
        !telling.core().isEmpty() || open.size() == 1 || found.family() == Family.MEASURE;
    return (open.size() == 1 && !telling.core().isEmpty())
        || (byDay && found.sameDay(telling))
        || there;
  }
}
