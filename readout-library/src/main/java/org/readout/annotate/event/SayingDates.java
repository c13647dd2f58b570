package org.readout.annotate.event;

import java.util.List;
import org.readout.annotate.clause.Chunk;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.VerbGroup;

/// Which dates stand with a verb that tells of a happening or answers it ("was informed on 30 April
/// that"): they tell when that was done.
final class SayingDates {

  private final Scene scene;
  private final List<Draft> drafts;
  private final DateDistance distance;

  SayingDates(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
    this.distance = new DateDistance(scene);
  }

  /// Distance to the nearest verb of saying that the date may belong to.
  int toSaying(int first, int last) {
    int least = Integer.MAX_VALUE;
    for (Clause clause : scene.clauses()) {
      int at = clause.verb().last();
      boolean tag = at > last && (isPartedByComma(last, at) || isPurpose(clause));
      if (Lexicon.tells(clause.verb().lemma()) && !isOwn(clause) && !isMeasure(clause) && !tag) {
        int gap = distance.between(at, first, last);
        least = Math.min(least, at < first ? gap : gap - DateDistance.BEFORE);
      }
    }
    return least;
  }

  /// "met in May to discuss trade": the month is of the verb before it.
  private static boolean isPurpose(Clause clause) {
    return clause.verb().modality() == VerbGroup.Modality.DEPENDENT;
  }

  /// "will open on Monday, Vell said in an address": the address was not on Monday.
  boolean isTagBetween(int from, int to) {
    return scene.clauses().stream()
        .filter(clause -> Lexicon.tells(clause.verb().lemma()))
        .map(clause -> clause.verb().last())
        .anyMatch(verb -> verb > from && verb < to && isPartedByComma(from, verb));
  }

  /// "sank on Monday, the mayor said": the date before the comma is of what is said.
  private boolean isPartedByComma(int from, int to) {
    return scene.chunks().stream()
        .anyMatch(c -> c.is(Chunk.Kind.COMMA) && c.first() > from && c.last() < to);
  }

  /// A verb that is a happening itself.
  private boolean isOwn(Clause clause) {
    return drafts.stream()
        .anyMatch(
            draft -> !draft.lemma().isEmpty() && scene.clauses().get(draft.clause).equals(clause));
  }

  /// "announced sanctions on Monday": that day is theirs.
  private boolean isMeasure(Clause clause) {
    return drafts.stream()
        .filter(
            draft -> draft.isKind(HappeningKind.SANCTION) || draft.isKind(HappeningKind.AGREEMENT))
        .anyMatch(draft ->
            draft.clause >= 0
                && draft.lemma().isEmpty()
                && scene.clauses().get(draft.clause).equals(clause));
  }
}
