package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup.Modality;

/// Finds happenings named by a noun.
final class NounMentions {

  private final Scene scene;
  private final NounSense sense;
  private final NounParts parts;

  NounMentions(Scene scene) {
    this.scene = scene;
    this.sense = new NounSense(scene);
    this.parts = new NounParts(scene);
  }

  List<Draft> find() {
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < scene.chunks().size(); i++) {
      NounPhrase phrase = scene.noun(i);
      Trigger trigger = phrase == null ? null : Lexicon.noun(sense.words(phrase));
      if (phrase != null && Invitations.is(phrase)) {
        new Invitations(scene).read(i, phrase).ifPresent(drafts::add);
      } else if (phrase != null
          && trigger != null
          && sense.isMeant(phrase)
          && sense.isGoverned(phrase)) {
        draft(i, phrase, Walkouts.settle(scene, phrase, trigger), sense.isPointing(phrase))
            .ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// A happening named by the noun phrase at a chunk, told by somebody else to have this meaning;
  /// empty for a noun of the table and for a part of a name, and where the words around it say that
  /// nothing happened.
  Optional<Draft> ofMeaning(Trigger meaning, int chunk) {
    NounPhrase phrase = scene.noun(chunk);
    return phrase == null || !sense.isMeant(phrase)
        ? Optional.empty()
        : draft(chunk, phrase, meaning, sense.isPointing(phrase));
  }

  /// True when the noun phrase that ends with this token points back at a happening told before.
  boolean isPointing(int token) {
    NounPhrase phrase = scene.noun(scene.nounEndingAt(token));
    return phrase != null && sense.isPointing(phrase);
  }

  /// @param pointing whether it points back at a happening told before
  private Optional<Draft> draft(int chunk, NounPhrase phrase, Trigger trigger, boolean pointing) {
    Clause clause = clause(phrase);
    return NounReality.ofNoun(scene, chunk, phrase, clause)
        .map(status -> {
          int index = clause == null ? -1 : scene.clauses().indexOf(clause);
          var draft =
              new Draft(
                  scene, phrase.head().span(), trigger, phrase.last(), index, pointing, status);
          draft.described = sense.isDescribed(phrase);
          draft.referred =
              draft.isKind(HappeningKind.ELECTION)
                  && clause != null
                  && clause.objects().contains(phrase)
                  && !Carriers.isLight(clause)
                  && !clause.verb().lemma().matches("win|lose|sweep|contest")
                  && FateVerbs.statusOf(clause) == null;
          parts.fill(draft, chunk, phrase, clause);
          return draft;
        });
  }

  /// The clause that carries the phrase: by its measure, if it is told by one.
  private @Nullable Clause clause(NounPhrase phrase) {
    Clause before = parts.measuredBehind(phrase);
    Set<String> verbs = Lexicon.governorsOf(phrase.head().lower());
    return before != null
        ? before
        : scene.clausesOf(phrase).stream()
            .filter(c -> verbs.contains(c.verb().lemma()))
            .min(Comparator.comparing(c -> c.verb().modality() != Modality.PAST))
            .orElseGet(() -> scene.clauseOf(scene.measureOf(phrase)));
  }
}
