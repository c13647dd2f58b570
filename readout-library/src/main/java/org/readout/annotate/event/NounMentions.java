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
import org.readout.annotate.name.NameKind;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// Finds happenings named by a noun.
final class NounMentions {

  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "such");

  private final Scene scene;

  NounMentions(Scene scene) {
    this.scene = scene;
  }

  List<Draft> find() {
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < scene.chunks().size(); i++) {
      NounPhrase phrase = scene.noun(i);
      Trigger trigger = phrase == null ? null : Lexicon.noun(words(phrase));
      if (phrase != null && Invitations.is(phrase)) {
        new Invitations(scene).read(i, phrase).ifPresent(drafts::add);
      } else if (phrase != null && trigger != null && isMeant(phrase) && isGoverned(phrase)) {
        draft(i, phrase, Walkouts.settle(scene, phrase, trigger), isPointing(phrase))
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
    return phrase == null || !isMeant(phrase) || Lexicon.noun(words(phrase)) != null
        ? Optional.empty()
        : draft(chunk, phrase, meaning, false);
  }

  /// A capital inside a sentence makes the noun part of a name ("Security Summit Group").
  private boolean isMeant(NounPhrase phrase) {
    String head = phrase.head().lower();
    if (head.equals("addresses") || (head.equals("address") && isWhereabouts(phrase))) {
      return false;
    }
    if (head.matches("decisions?|judge?ments?") && !isOfCourt(phrase)) {
      return false;
    }
    if (scene.isTime(phrase) || isShooting(phrase) || isExit(phrase)) {
      return false;
    }
    return scene.nameAt(phrase).isEmpty() || phrase.head().lower().equals("summit");
  }

  /// "opened fire" is no fire.
  private boolean isShooting(NounPhrase phrase) {
    return phrase.head().lower().equals("fire")
        && scene.clausesOf(phrase).stream()
            .filter(clause -> clause.objects().contains(phrase))
            .anyMatch(clause ->
                clause
                    .verb()
                    .lemma()
                    .matches("open|return|exchange|draw|cease|hold|set|catch|take"));
  }

  /// Countries withdraw from treaties and unions; only troops make it military.
  private boolean isExit(NounPhrase phrase) {
    return phrase.head().lower().matches("withdrawals?|pullouts?")
        && !scene
            .document()
            .at(scene.sentence().span())
            .matches(
                "(?is).*\\b(?:troops?|soldiers?|forces|army|armies|military|tanks|weapons)\\b.*");
  }

  /// A court's decision; everybody else decides, too.
  private boolean isOfCourt(NounPhrase phrase) {
    Clause clause = scene.clauseOf(phrase);
    return Possessors.of(scene.sentence(), phrase).filter(People::isCourt).isPresent()
        || (clause != null && People.isOfCourt(clause));
  }

  /// "email address", "home address".
  private boolean isWhereabouts(NounPhrase phrase) {
    return phrase.last() > phrase.first()
        && scene
            .tokens()
            .get(phrase.last() - 1)
            .lower()
            .matches("e?-?mail|web|ip|home|street|mailing|postal|internet");
  }

  private boolean isGoverned(NounPhrase phrase) {
    Set<String> verbs = Lexicon.governorsOf(phrase.head().lower());
    return verbs.isEmpty()
        || scene.clausesOf(phrase).stream().anyMatch(c -> verbs.contains(c.verb().lemma()));
  }

  /// The last words of the phrase, hyphens between them joined.
  private List<String> words(NounPhrase phrase) {
    var words = new ArrayList<String>();
    boolean joined = false;
    for (Token token :
        scene.tokens().subList(Math.max(phrase.first(), phrase.last() - 6), phrase.last() + 1)) {
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

  /// @param pointing whether it points back at a happening told before
  private Optional<Draft> draft(int chunk, NounPhrase phrase, Trigger trigger, boolean pointing) {
    Clause clause = clause(phrase);
    return Reality.ofNoun(scene, chunk, phrase, clause)
        .map(status -> {
          int index = clause == null ? -1 : scene.clauses().indexOf(clause);
          var draft =
              new Draft(
                  scene, phrase.head().span(), trigger, phrase.last(), index, pointing, status);
          draft.described = isDescribed(phrase);
          draft.referred =
              draft.isKind(HappeningKind.ELECTION)
                  && clause != null
                  && clause.objects().contains(phrase)
                  && !Reality.isLight(clause)
                  && Reality.statusOf(clause) == null;
          fill(draft, chunk, phrase, clause);
          return draft;
        });
  }

  /// The clause that carries the phrase: by its measure, if it is told by one.
  private @Nullable Clause clause(NounPhrase phrase) {
    Clause before = measuredBehind(phrase);
    Set<String> verbs = Lexicon.governorsOf(phrase.head().lower());
    return before != null
        ? before
        : scene.clausesOf(phrase).stream()
            .filter(c -> verbs.contains(c.verb().lemma()))
            .findFirst()
            .orElseGet(() -> scene.clauseOf(scene.measureOf(phrase)));
  }

  /// A length right behind the verb ("held three hours of talks") counts as an object, too.
  private boolean isObject(NounPhrase phrase, Clause clause) {
    return clause.objects().contains(scene.measureOf(phrase))
        || clause.equals(measuredBehind(phrase));
  }

  /// The clause right behind whose verb the measure of the phrase stands; null without either.
  private @Nullable Clause measuredBehind(NounPhrase phrase) {
    NounPhrase measure = scene.measureOf(phrase);
    int verb = scene.verbs().indexOf(scene.chunkOf(measure) - 1);
    return measure.equals(phrase) || verb < 0 ? null : scene.clauses().get(verb);
  }

  private boolean isDescribed(NounPhrase phrase) {
    return phrase.last() > phrase.first()
        && scene.tokens().get(phrase.last() - 1).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
  }

  private boolean isPointing(NounPhrase phrase) {
    return POINTING.contains(scene.tokens().get(phrase.first()).lower())
        || Possessors.of(scene.sentence(), phrase).isPresent();
  }

  private void fill(Draft draft, int chunk, NounPhrase phrase, @Nullable Clause clause) {
    Cast.possessor(scene, phrase).ifPresent(owner -> draft.add(owner, owner(draft)));
    pair(draft, phrase);
    new Behind(draft, chunk).read();
    gap(draft, chunk);
    premodifier(draft, phrase);
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

  /// "meetings that Vell held with Okar", "talks Vell held".
  private void gap(Draft draft, int chunk) {
    int subject = scene.noun(chunk + 1) != null ? chunk + 1 : chunk + 2;
    int at = scene.verbs().indexOf(subject + 1);
    if (scene.noun(subject) == null || at < 0 || (subject > chunk + 1 && !isRelative(chunk + 1))) {
      return;
    }
    Clause clause = scene.clauses().get(at);
    if (Lexicon.isLight(clause.verb().lemma()) && clause.objects().isEmpty()) {
      clause.subjects().forEach(s -> part(draft, s, owner(draft)));
      clause.complements().stream()
          .filter(c -> c.preposition().equals("with"))
          .forEach(c -> guest(draft, c.phrase()));
    }
  }

  private void guest(Draft draft, NounPhrase phrase) {
    Cast.of(scene, phrase)
        .ifPresent(span -> {
          draft.add(span, owner(draft));
          draft.with.add(span);
        });
  }

  private boolean isRelative(int chunk) {
    return scene.chunks().get(chunk) instanceof org.readout.annotate.clause.Chunk.Joint joint
        && (joint.word().equals("that") || joint.word().equals("which"));
  }

  /// "the Vell-Okar talks": names joined by a hyphen before the head.
  private void pair(Draft draft, NounPhrase phrase) {
    var tokens = scene.tokens();
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (!isOneName(tokens.get(i).span())) {
        joined(tokens.get(i)).forEach(span -> draft.add(span, owner(draft)));
      }
    }
    for (int i = phrase.first() + 1; i + 1 < phrase.last(); i++) {
      boolean joint = tokens.get(i).text().matches("[-–/]");
      boolean whole = isOneName(tokens.get(i - 1).span().cover(tokens.get(i + 1).span()));
      if (joint && !whole && isName(i - 1) && isName(i + 1)) {
        draft.add(nameSpan(i - 1), owner(draft));
        draft.add(nameSpan(i + 1), owner(draft));
      }
    }
  }

  /// "Ruun airstrikes", "Okari missile test": the name or demonym before the noun acts; before an
  /// attack a place is where it was.
  private void premodifier(Draft draft, NounPhrase phrase) {
    if (draft.meaning.frame() != Frame.ACT || !draft.participants.isEmpty()) {
      return;
    }
    for (int i = phrase.last() - 1; i >= phrase.first(); i--) {
      Token token = scene.tokens().get(i);
      var name = scene.names().stream().filter(n -> n.span().contains(token.span())).findFirst();
      boolean demonym =
          name.isEmpty() && token.is(PartOfSpeech.ADJ) && token.isCapitalised() && i > 0;
      if (name.isPresent() || demonym) {
        Span span = name.map(n -> n.span()).orElse(token.span());
        boolean place =
            name.filter(n -> n.kind() == NameKind.PLACE).isPresent() && !token.is(PartOfSpeech.ADJ);
        if (place && !draft.isKind(HappeningKind.LAUNCH)) {
          draft.places.add(span);
        } else {
          draft.add(span, owner(draft));
        }
        return;
      }
    }
  }

  /// "Asia-Pacific": one name, no pair.
  private boolean isOneName(Span span) {
    return scene.names().stream().anyMatch(name -> name.span().contains(span));
  }

  /// The halves of "Vell-Okar" where it is one token; else nothing.
  private static List<Span> joined(Token token) {
    int hyphen =
        token.text().indexOf('-') < 0 ? token.text().indexOf('–') : token.text().indexOf('-');
    boolean names =
        hyphen > 1
            && hyphen + 2 < token.text().length()
            && token.isCapitalised()
            && Character.isUpperCase(token.text().charAt(hyphen + 1));
    int start = token.span().start();
    return names
        ? List.of(new Span(start, start + hyphen), new Span(start + hyphen + 1, token.span().end()))
        : List.of();
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
    boolean object = isObject(phrase, clause);
    boolean subject = clause.subjects().contains(scene.measureOf(phrase));
    boolean through =
        clause.complements().stream()
            .anyMatch(c ->
                c.phrase().equals(phrase)
                    && c.preposition()
                        .matches(
                            "in|on|to|for|during|at|after|following|before|ahead of|prior to"));
    boolean light = Reality.isLight(clause);
    boolean fated =
        Reality.decisive(clause).isPresent()
            || (Reality.statusOf(clause) != null && !Reality.isAsked(clause));
    boolean owned =
        Possessors.of(scene.sentence(), phrase).isPresent()
            && Cast.possessor(scene, phrase).isPresent();
    boolean granted =
        verb.voice() == VerbGroup.Voice.ACTIVE || verb.lemma().matches("grant|give|offer");
    boolean nobody = draft.participants.isEmpty();
    if (object
        && (light || (fated && (nobody || draft.meaning.frame() == Frame.MUTUAL)))
        && !owned
        && granted) {
      clause.subjects().forEach(s -> part(draft, s, owner(draft)));
    }
    if (object && verb.lemma().equals("include") && draft.meaning.frame() == Frame.MUTUAL) {
      draft.included = true;
      clause.subjects().forEach(s -> traveller(s).ifPresent(who -> draft.add(who, Part.PARTY)));
    }
    boolean oneParty = draft.participants.size() == 1 && !owned;
    if (through && draft.meaning.frame() == Frame.MUTUAL && (takesPart(verb) || oneParty)) {
      clause.subjects().forEach(s -> part(draft, s, owner(draft)));
    }
    boolean speech = draft.isKind(HappeningKind.STATEMENT) && draft.participants.isEmpty();
    if (through && speech) {
      clause.subjects().forEach(s -> part(draft, s, Part.AGENT));
    }
    if ((object && light) || (subject && Reality.isStaging(verb))) {
      around(draft, phrase, clause);
    }
    if (subject
        && verb.lemma().matches("injure|hurt|kill|destroy|damage|gut|engulf|break|tear|sweep")) {
      around(draft, phrase, clause);
    }
    if (subject && verb.lemma().matches("strike|hit|rock|shake|devastate|destroy|kill|target")) {
      clause.objects().stream()
          .filter(o -> scene.nameAt(o).filter(n -> n.kind() == NameKind.PLACE).isPresent())
          .forEach(o -> draft.places.add(Goals.extent(scene, o)));
    }
    boolean claimed =
        verb.lemma().matches("claim|take|accept|admit")
            && clause.objects().stream()
                .anyMatch(o -> o.head().lower().matches("responsibility|credit"));
    if (draft.isKind(HappeningKind.ATTACK) && through && claimed) {
      clause.subjects().forEach(s -> part(draft, s, Part.AGENT));
    }
    boolean doing =
        Lexicon.isLight(verb.lemma()) || verb.lemma().matches("claim|organize|organise|lead|plan");
    if (draft.meaning.kind() == HappeningKind.ATTACK
        && doing
        && verb.voice() == VerbGroup.Voice.PASSIVE
        && subject) {
      clause.complements().stream()
          .filter(c -> c.preposition().equals("by"))
          .forEach(c -> part(draft, c.phrase(), Part.AGENT));
    }
  }

  /// Whose trip, visit or day it is that "included talks": the owner, else whoever owns the phrase
  /// that the trip belongs to ("Vell's last stop on the trip, which included ...").
  private Optional<Span> traveller(NounPhrase trip) {
    var owner = Cast.possessor(scene, trip);
    int chunk = scene.chunkOf(trip);
    NounPhrase above =
        chunk > 1 && !scene.preposition(chunk - 1).isEmpty() ? scene.noun(chunk - 2) : null;
    return owner.isPresent() || above == null ? owner : Cast.possessor(scene, above);
  }

  private static boolean takesPart(VerbGroup verb) {
    return Set.of("meet", "participate", "engage", "join", "arrive", "sit", "speak", "gather")
        .contains(verb.lemma());
  }

  private void around(Draft draft, NounPhrase phrase, Clause clause) {
    for (Clause.Complement c : clause.complements()) {
      boolean behind = c.phrase().first() > phrase.last();
      if (behind && c.preposition().equals("with") && draft.meaning.frame() == Frame.MUTUAL) {
        guest(draft, c.phrase());
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
