package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup.Modality;
import org.readout.annotate.clause.VerbGroup.Voice;
import org.readout.text.Span;

/// The next round of those who talk: "The two sides will meet again in May".
final class Rounds {

  private static final Set<String> MEETING = Set.of("meet", "convene", "gather", "reconvene");

  private static final Set<String> HEDGES = Set.of("perhaps", "maybe", "possibly", "if", "hope");

  private final Doers doers;

  Rounds(Parties parties) {
    doers = new Doers(parties);
  }

  List<OutcomeMention> find(Scene scene) {
    var found = new ArrayList<OutcomeMention>();
    for (Clause clause : scene.clauses) {
      if (isNext(scene, clause)) {
        var who = doers.of(scene, clause, OutcomeKind.EXPECTED);
        var content = scene.content(clause.verb().last());
        if (!who.isEmpty() && scene.hasNoun(content)) {
          Span verb = clause.verb().span();
          Span extent = verb.cover(content);
          for (Span party : who) {
            extent = extent.cover(party);
          }
          found.add(new OutcomeMention(verb, extent, OutcomeKind.EXPECTED, who, content));
        }
      }
    }
    return found;
  }

  private static boolean isNext(Scene scene, Clause clause) {
    var verb = clause.verb();
    NounPhrase subject = clause.subject();
    boolean again =
        verb.lemma().equals("reconvene") || scene.lower(verb.last() + 1).equals("again");
    boolean ahead = verb.modality() == Modality.FUTURE || verb.modality() == Modality.PRESENT;
    return subject != null
        && again
        && ahead
        && MEETING.contains(verb.lemma())
        && verb.voice() == Voice.ACTIVE
        && !verb.negated()
        && clause.governor() < 0
        && clause.objects().isEmpty()
        && (clause.subjects().size() > 1 || isSeveral(subject))
        && !Reality.isAsked(scene, clause)
        && !scene.isAlternative(verb.first())
        && HEDGES.stream().noneMatch(word -> scene.hasWord(scene.sentence.span(), word));
  }

  private static boolean isSeveral(NounPhrase subject) {
    var head = subject.head().lower();
    return head.endsWith("s") || Set.of("two", "they", "both", "we").contains(head);
  }
}
