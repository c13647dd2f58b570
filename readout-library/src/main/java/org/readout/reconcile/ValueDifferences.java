package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// Dates and numbers of one happening that differ: disputed ones, rounded ones, revised ones.
final class ValueDifferences {
  private final Sources sources;
  private final Standings standings;
  private final Sums sums;

  ValueDifferences(Sources sources, Sums sums) {
    this.sources = sources;
    this.standings = new Standings(sources);
    this.sums = sums;
  }

  List<Draft> of(Told told) {
    var drafts = new ArrayList<Draft>();
    for (Findings.Fact fact : told.facts()) {
      boolean compared = !fact.attribute().equals("place") && !fact.attribute().equals("status");
      if (compared) {
        var groups =
            Conversion.withoutConverted(
                Scope.comparable(
                    fact.attribute(),
                    ofNow(fact.attribute(), new Surely(told.gathering()).ofOneDay(fact.groups()))));
        drafts.addAll(groups.size() > 1 ? of(told, fact.with(groups)) : List.of());
      }
    }
    return drafts;
  }

  /// Without the tolls of what was before, which a report sets beside the news.
  private List<ValueGroup> ofNow(String attribute, List<ValueGroup> groups) {
    var now =
        groups.stream()
            .filter(group ->
                !Tolls.isRevised(attribute)
                    || !group.evidence().stream().allMatch(words -> Recalled.is(sources, words)))
            .toList();
    return now.isEmpty() ? groups : now;
  }

  private List<Draft> of(Told told, Findings.Fact fact) {
    return switch (fact.standing()) {
      case DISPUTED -> disputed(told, fact);
      case SUPERSEDED -> superseded(told, fact);
      case REFINED -> rounded(told, fact);
      case AGREED, SINGLE -> List.of();
    };
  }

  private static About about(Told told, Findings.Fact fact) {
    return new About("happening", told.happening().id(), fact.attribute());
  }

  private List<Side> sides(List<ValueGroup> groups) {
    return groups.stream().map(sources::side).toList();
  }

  private List<Draft> disputed(Told told, Findings.Fact fact) {
    var drafts = new ArrayList<Draft>();
    if (Tolls.isRevised(fact.attribute())) {
      drafts.addAll(contested(told, fact));
    }
    return drafts.isEmpty() ? List.of(value(told, fact, fact.groups())) : drafts;
  }

  private Draft value(Told told, Findings.Fact fact, List<ValueGroup> groups) {
    var what = Phrases.attribute(fact.attribute(), told.phrase());
    var sides = sides(groups);
    var text =
        Phrases.sides(
            sides,
            side -> Phrases.origins(side) + Phrases.verb(side, " puts ", " put ") + what + at(side),
            side ->
                Phrases.number(side.support().origins())
                    + Phrases.verb(side, " puts it", " put it")
                    + at(side));
    var reason = fact.attribute().equals("duration") ? sums.favour(told, groups).orElse("") : "";
    return new Draft(Kind.VALUE, about(told, fact), text + reason, sides);
  }

  private static String at(Side side) {
    return " at " + Phrases.quoted(side.text());
  }

  /// "At least 50" beside 80 is less sure, not rounded.
  private List<Draft> rounded(Told told, Findings.Fact fact) {
    if (fact.attribute().equals("date") || !ValueGroup.areRounded(fact.groups())) {
      return List.of();
    }
    var draft = value(told, fact, fact.groups());
    return List.of(new Draft(Kind.ROUNDING, draft.about(), draft.explanation(), draft.sides()));
  }

  /// What changed from report to report, and what was contested at one time on the way.
  private List<Draft> superseded(Told told, Findings.Fact fact) {
    var drafts = new ArrayList<Draft>();
    drafts.add(update(told, fact));
    drafts.addAll(contested(told, fact));
    return drafts;
  }

  private Draft update(Told told, Findings.Fact fact) {
    var groups = new ArrayList<>(fact.groups());
    groups.sort(
        Comparator.comparingInt(
            group -> -(int) groups.stream().filter(other -> other.isAfter(group)).count()));
    var values = groups.stream().map(group -> group.first().value()).toList();
    var text =
        "%s changed from %s to %s as reports followed one another."
            .formatted(
                Phrases.capital(Phrases.attribute(fact.attribute(), told.phrase())),
                values.getFirst(),
                listed(values.subList(1, values.size())));
    return new Draft(Kind.UPDATE, about(told, fact), text, sides(groups));
  }

  /// All of them: the last one is what counts.
  private static String listed(List<String> values) {
    int last = values.size() - 1;
    return last == 0
        ? values.getFirst()
        : String.join(", ", values.subList(0, last)) + " and " + values.get(last);
  }

  private List<Draft> contested(Told told, Findings.Fact fact) {
    var drafts = new ArrayList<Draft>();
    var groups = fact.groups();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        if (standings.contradict(fact.agreement(), groups.get(i), groups.get(j))) {
          drafts.add(value(told, fact, List.of(groups.get(i), groups.get(j))));
        }
      }
    }
    return drafts;
  }
}
