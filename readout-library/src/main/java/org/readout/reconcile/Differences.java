package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.reconcile.Difference.Kind;

/// Where the accounts differ: typed, the most telling first.
final class Differences {
  /// A list to be read, not searched.
  private static final int MOST = 40;

  /// Wordings are many and tell less: they are not to crowd out the rest.
  private static final int MOST_WORDINGS = 14;

  private final Sources sources;
  private final List<Telling> tellings;

  /// @param tellings all of the story, also those that are worth no line
  Differences(Sources sources, List<Telling> tellings) {
    this.sources = sources;
    this.tellings = List.copyOf(tellings);
  }

  List<Difference> of(
      List<Told> happenings,
      List<Uttered> statements,
      List<Reached> outcomes,
      List<OddOnes.Confusion> confusions) {
    var drafts = new ArrayList<Draft>();
    var participants = new ParticipantDifferences(sources);
    confusions.forEach(confusion -> participants.of(confusion, happenings).ifPresent(drafts::add));
    var values = new ValueDifferences(sources, new Sums(sources, happenings));
    var statuses = new StatusDifferences(sources);
    var characterisations = new Characterisations(sources);
    var descriptions = new Descriptions(sources, happenings, statements);
    for (Told told : happenings) {
      drafts.addAll(values.of(told));
      statuses.of(told).ifPresent(drafts::add);
      drafts.addAll(characterisations.of(told));
      descriptions.of(told).ifPresent(drafts::add);
    }
    drafts.addAll(new OddVisitors(sources, happenings).find());
    drafts.addAll(new Sequels(sources, happenings).find());
    drafts.addAll(new Unplanned(sources, happenings).find());
    drafts.addAll(new Omissions(sources, happenings).find());
    var outcomeWordings = new OutcomeWordings(sources);
    for (Reached reached : outcomes) {
      statuses.of(reached).ifPresent(drafts::add);
      outcomeWordings.of(reached).ifPresent(drafts::add);
    }
    var attributions = new AttributionDifferences(sources);
    var wordings = new WordingDifferences(sources, statements);
    for (Uttered uttered : statements) {
      attributions.of(uttered).ifPresent(drafts::add);
      wordings.of(uttered).ifPresent(drafts::add);
    }
    var nearest = new Nearest(happenings);
    new RivalCounts(sources, nearest)
        .find().stream().filter(draft -> draft.isNewBeside(drafts)).forEach(drafts::add);
    drafts.addAll(new OtherDays(sources, nearest, tellings).find(drafts));
    drafts.addAll(new Fulfilments(sources, nearest, tellings).find(drafts));
    drafts.addAll(new RivalNames(sources, nearest).find(drafts));
    drafts.addAll(new Denials(sources, nearest).find(drafts));
    drafts.addAll(new Rewordings(sources, statements).find(drafts));
    drafts.addAll(new FigureDifferences(sources, happenings, nearest).find(drafts));
    return numbered(drafts);
  }

  private List<Difference> numbered(List<Draft> drafts) {
    var differences = new ArrayList<Difference>();
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    drafts.stream()
        .sorted(
            Comparator.comparingInt((Draft draft) -> rank(draft.kind()))
                .thenComparingInt(draft -> -draft.origins()))
        .filter(draft ->
            counts.merge(draft.kind(), 1, Integer::sum) <= MOST_WORDINGS
                || draft.kind() != Kind.WORDING)
        .limit(MOST)
        .forEach(draft ->
            differences.add(draft.numbered(sources.storyId() + "-d" + (differences.size() + 1))));
    return List.copyOf(differences);
  }

  private static int rank(Kind kind) {
    return switch (kind) {
      case PARTICIPANT -> 0;
      case VALUE -> 1;
      case STATUS -> 2;
      case ATTRIBUTION -> 3;
      case UPDATE -> 4;
      case CHARACTERISATION -> 5;
      case ROUNDING -> 6;
      case OMISSION -> 7;
      case WORDING -> 8;
    };
  }
}
