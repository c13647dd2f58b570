package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.event.Status;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// What an earlier report tells as planned and a later one as done or called off, where the two
/// were not gathered as one happening: of one sort, and
///
/// 1. of one day, and by the same, or told with another word of content that both have;
/// 2. or by the same, named by the same word and told with two such words, where one of them has no
///    day.
final class Fulfilments {
  private final Sources sources;
  private final Stances stances;
  private final Nearest nearest;
  private final List<Telling> tellings;

  /// @param tellings all of the story
  Fulfilments(Sources sources, Nearest nearest, List<Telling> tellings) {
    this.sources = sources;
    this.stances = new Stances(sources);
    this.nearest = nearest;
    this.tellings = tellings;
  }

  private record Match(Telling plan, Telling deed) {}

  /// @param known differences that were found otherwise, which are not said again
  List<Draft> find(Collection<Draft> known) {
    var drafts = new ArrayList<Draft>();
    var contents =
        tellings.stream().map(telling -> Words.content(telling.evidence().exact())).toList();
    for (Candidates.Pair pair : Candidates.of(contents, sources.weights())) {
      var one = tellings.get(pair.first());
      var other = tellings.get(pair.second());
      match(one, other)
          .or(() -> match(other, one))
          .flatMap(this::draft)
          .filter(draft ->
              known.stream()
                  .noneMatch(k ->
                      draft.repeats(k)
                          || (k.kind() == Kind.UPDATE && k.about().equals(draft.about()))))
          .filter(draft -> drafts.stream().noneMatch(d -> d.about().equals(draft.about())))
          .ifPresent(drafts::add);
    }
    return List.copyOf(drafts);
  }

  private Optional<Match> match(Telling plan, Telling deed) {
    boolean turns =
        plan.isAhead()
            && !plan.isAgain()
            && (deed.status() == Status.OCCURRED
                || deed.status() == Status.CANCELLED
                || deed.status() == Status.POSTPONED);
    boolean later = plan.told().isBefore(deed.told()) && !plan.told().isSameTime(deed.told());
    return turns && later && Family.of(plan.kind()) == Family.of(deed.kind()) && isOne(plan, deed)
        ? Optional.of(new Match(plan, deed))
        : Optional.empty();
  }

  private boolean isOne(Telling plan, Telling deed) {
    boolean possible =
        sources.origins(List.of(plan.report(), deed.report())) > 1
            && plan.when().meets(deed.when(), 0);
    boolean known = !plan.core().isEmpty() && !deed.core().isEmpty();
    int shared = plan.wordsShared(deed).size();
    if (possible && plan.isDayKnown() && deed.isDayKnown()) {
      return known ? shared > 0 && stances.agree(plan.core(), deed.core()) : shared > 1;
    }
    return possible
        && known
        && plan.core().equals(deed.core())
        && plan.kind() == deed.kind()
        && plan.trigger().equals(deed.trigger())
        && shared > 1;
  }

  private Optional<Draft> draft(Match match) {
    return nearest
        .of(List.of(new Nearest.Place(match.deed().report(), match.deed().sentence())), "status")
        .map(about -> draft(about, match));
  }

  private Draft draft(About about, Match match) {
    var sides = List.of(side(match.deed()), side(match.plan()));
    var text =
        "An earlier report tells it as %s: %s; a later one as %s: %s."
            .formatted(
                match.plan().status().word(),
                Phrases.quotedAround(
                    match.plan().evidence().exact(), match.plan().wordsShared(match.deed())),
                match.deed().status().word(),
                Phrases.quotedAround(
                    match.deed().evidence().exact(), match.plan().wordsShared(match.deed())));
    return new Draft(Kind.UPDATE, about, text, sides);
  }

  private Side side(Telling telling) {
    return new Side(
        telling.status().word(),
        telling.evidence().exact(),
        sources.support(List.of(telling.evidence())));
  }
}
