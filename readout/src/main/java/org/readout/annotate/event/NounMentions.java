package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.Possessors;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.event.Trigger.Frame;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// Finds happenings named by a noun.
final class NounMentions {

  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "such");

  private final Scene scene;

  NounMentions(Scene scene) {
    this.scene = scene;
  }

  List<Draft> find() {
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < scene.chunks().size(); i++) {
      NounPhrase phrase = scene.noun(i);
      Trigger trigger = phrase == null ? null : Lexicon.noun(words(phrase));
      if (phrase != null && trigger != null && isMeant(phrase)) {
        draft(i, phrase, trigger).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// A capital inside a sentence makes the noun part of a name ("Security Summit Group").
  private boolean isMeant(NounPhrase phrase) {
    return scene.nameAt(phrase).isEmpty() || phrase.head().lower().equals("summit");
  }

  /// The last words of the phrase, hyphens between them joined.
  private List<String> words(NounPhrase phrase) {
    var words = new ArrayList<String>();
    boolean joined = false;
    for (Token token : scene.tokens().subList(Math.max(phrase.first(), phrase.last() - 6), phrase.last() + 1)) {
      boolean hyphen = token.text().equals("-");
      if (hyphen || joined) {
        String before = words.isEmpty() ? "" : words.removeLast();
        words.add(before + token.lower());
      } else {
        words.add(token.lower());
      }
      joined = hyphen;
    }
    return words;
  }

  private Optional<Draft> draft(int chunk, NounPhrase phrase, Trigger trigger) {
    Clause clause = scene.clauseOf(phrase);
    return Reality.ofNoun(scene, chunk, phrase, clause)
        .map(
            status -> {
              int index = clause == null ? -1 : scene.clauses().indexOf(clause);
              var draft = new Draft(scene, phrase.head().span(), trigger, phrase.last(), index,
                  isPointing(phrase), status);
              fill(draft, chunk, phrase, clause);
              return draft;
            });
  }

  private boolean isPointing(NounPhrase phrase) {
    return POINTING.contains(scene.tokens().get(phrase.first()).lower())
        || Possessors.of(scene.sentence(), phrase).isPresent();
  }

  private void fill(Draft draft, int chunk, NounPhrase phrase, @Nullable Clause clause) {
    Cast.possessor(scene, phrase).ifPresent(owner -> draft.add(owner, owner(draft)));
    pair(draft, phrase);
    new Behind(draft, chunk).read();
    if (clause != null) {
      fromClause(draft, phrase, clause);
    }
  }

  /// Whose it is: whose visit travels, whose attack acts, whose crash suffers.
  private static Part owner(Draft draft) {
    return switch (draft.meaning.frame()) {
      case MUTUAL -> Part.PARTY;
      case TRAVEL -> Part.VISITOR;
      case HOSTING -> Part.HOST;
      case ACT -> draft.isKind(HappeningKind.ELECTION) ? Part.PARTY : Part.AGENT;
      case SUFFER -> Part.TARGET;
    };
  }

  /// "the Vell-Okar talks": names joined by a hyphen before the head.
  private void pair(Draft draft, NounPhrase phrase) {
    var tokens = scene.tokens();
    for (int i = phrase.first() + 1; i + 1 < phrase.last(); i++) {
      boolean joint = tokens.get(i).text().matches("[-–/]");
      if (joint && isName(i - 1) && isName(i + 1)) {
        draft.add(nameSpan(i - 1), owner(draft));
        draft.add(nameSpan(i + 1), owner(draft));
      }
    }
  }

  private boolean isName(int token) {
    Token word = scene.tokens().get(token);
    return word.isCapitalised() && word.is(PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NOUN);
  }

  private Span nameSpan(int token) {
    return scene.tokens().get(token).span();
  }

  /// Light verbs hand their subject over ("Vell held talks", "Vell cancelled a trip to Tesk").
  private void fromClause(Draft draft, NounPhrase phrase, Clause clause) {
    VerbGroup verb = clause.verb();
    boolean object = clause.objects().contains(phrase);
    boolean subject = clause.subjects().contains(phrase);
    boolean through = clause.complements().stream()
        .anyMatch(c -> c.phrase().equals(phrase) && c.preposition().matches("in|on|to|for|during|at"));
    boolean light = Lexicon.isLight(verb.lemma());
    boolean fated = Reality.decisive(verb).isPresent() || Lexicon.statusOfVerb(verb.lemma()) != null;
    boolean owned = Possessors.of(scene.sentence(), phrase).isPresent() && Cast.possessor(scene, phrase).isPresent();
    if (object && (light || (fated && !owned)) && verb.voice() == VerbGroup.Voice.ACTIVE) {
      clause.subjects().forEach(s -> part(draft, s, owner(draft)));
    }
    if (through && takesPart(verb) && draft.meaning.frame() == Frame.MUTUAL) {
      clause.subjects().forEach(s -> part(draft, s, owner(draft)));
    }
    if (object && light || subject) {
      around(draft, phrase, clause);
    }
    if (draft.meaning.kind() == HappeningKind.ATTACK && verb.voice() == VerbGroup.Voice.PASSIVE && subject) {
      clause.complements().stream().filter(c -> c.preposition().equals("by"))
          .forEach(c -> part(draft, c.phrase(), Part.AGENT));
    }
  }

  private static boolean takesPart(VerbGroup verb) {
    return Set.of("meet", "participate", "engage", "join", "arrive", "sit", "speak", "gather").contains(verb.lemma());
  }

  private void around(Draft draft, NounPhrase phrase, Clause clause) {
    for (Clause.Complement c : clause.complements()) {
      boolean behind = c.phrase().first() > phrase.last();
      if (behind && c.preposition().equals("with") && draft.meaning.frame() == Frame.MUTUAL) {
        part(draft, c.phrase(), Part.PARTY);
      }
      if (behind && Goals.isPlace(scene, c.preposition(), c.phrase(), draft.meaning.kind())) {
        draft.places.add(Goals.extent(scene, c.phrase()));
      }
    }
  }

  private void part(Draft draft, NounPhrase phrase, Part part) {
    Cast.of(scene, phrase).ifPresent(span -> draft.add(span, part));
  }
}
