package org.readout.reconcile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Status;
import org.readout.annotate.outcome.OutcomeKind;
import org.readout.identify.Actor;

/// Gives happenings and outcomes their PLOVER codes: event and mode by kind and by the words of the
/// accounts ([PloverTable]), each account one vote; the context by its words, where half of the
/// accounts have them. What the manual has no code for has none.
final class Plovers {
  private static final Set<String> COOPERATION =
      Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT");

  private static final Set<HappeningKind> ENCOUNTERS =
      Set.of(HappeningKind.MEETING, HappeningKind.CALL, HappeningKind.VISIT);

  private final Sources sources;

  Plovers(Sources sources) {
    this.sources = sources;
  }

  /// @param accounts the words of each
  Plover of(HappeningKind kind, Status status, Collection<String> actors, List<String> accounts) {
    return settled(kind, status, of(kind.noun(), actors, accounts));
  }

  /// @param accounts the words of each
  Plover of(OutcomeKind kind, Collection<String> actors, List<String> accounts) {
    return of("outcome " + kind.word(), actors, accounts);
  }

  private Plover of(String kind, Collection<String> actors, List<String> accounts) {
    var texts = accounts.stream().map(PloverTable::text).toList();
    var code = most(texts.stream().map(text -> PloverTable.code(kind, text)).toList());
    return code.in(context(code, actors, texts));
  }

  /// That of most accounts; of equals the first.
  private static Plover most(List<Plover> codes) {
    Map<Plover, Long> votes =
        codes.stream()
            .collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting()));
    long best = votes.values().stream().mapToLong(vote -> vote).max().orElse(0);
    return votes.entrySet().stream()
        .filter(entry -> entry.getValue() == best)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Plover.NONE);
  }

  /// By the words of half of the accounts; else what the event itself tells; else diplomacy, where
  /// several states take part.
  private @Nullable String context(Plover code, Collection<String> actors, List<String> texts) {
    var votes = new LinkedHashMap<String, Integer>();
    texts.forEach(text ->
        PloverTable.contexts(text).forEach(context -> votes.merge(context, 1, Integer::sum)));
    int most = votes.values().stream().mapToInt(vote -> vote).max().orElse(0);
    if (most * 2 >= texts.size() && most > 0 && code.event() != null) {
      return votes.entrySet().stream()
          .filter(entry -> entry.getValue() == most)
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(null);
    }
    return code.context() == null && code.event() != null && states(actors) > 1
        ? "diplomatic"
        : code.context();
  }

  private long states(Collection<String> actors) {
    return actors.stream()
        .flatMap(id -> sources.actor(id).stream())
        .map(Actor::country)
        .filter(java.util.Objects::nonNull)
        .distinct()
        .count();
  }

  /// What did not, or not yet, take place: cooperation that is planned or offered is AGREE, a
  /// cancelled or refused meeting REJECT (manual, sections AGREE and SANCTION); a conflict that is
  /// planned, thought of or denied keeps its event in one of the special contexts.
  private static Plover settled(HappeningKind kind, Status status, Plover code) {
    if (code.event() == null || status == Status.OCCURRED) {
      return code;
    }
    boolean cooperation = COOPERATION.contains(code.event());
    return switch (status) {
      case OCCURRED -> code;
      case PLANNED -> cooperation ? new Plover("AGREE", null, code.context()) : code.in("future");
      case PROPOSED ->
          cooperation ? new Plover("AGREE", null, code.context()) : code.in("hypothetical");
      case DENIED -> code.in("negation");
      case REFUSED, CANCELLED ->
          cooperation
              ? new Plover("REJECT", ENCOUNTERS.contains(kind) ? "meet" : null, code.context())
              : Plover.NONE;
      case POSTPONED -> Plover.NONE;
    };
  }
}
