package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.clause.VerbGroup.Voice;
import org.readout.annotate.event.Participant.Part;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Finds happenings named by a verb.
final class VerbMentions {

  private static final Set<String> PARTICLES =
      Set.of("down", "up", "off", "out", "in", "over", "aside", "to", "aground", "go", "free");

  private final Scene scene;

  VerbMentions(Scene scene) {
    this.scene = scene;
  }

  List<Draft> find() {
    var drafts = new ArrayList<Draft>();
    for (int c = 0; c < scene.clauses().size(); c++) {
      Clause clause = scene.clauses().get(c);
      Trigger trigger = trigger(clause);
      if (trigger != null) {
        int index = c;
        Reality.ofVerb(scene, clause)
            .map(status -> draft(clause, index, trigger, status))
            .ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// A happening named by the verb of a clause, told by somebody else to have this meaning; empty
  /// for a verb of the table, for one that depends on another ("an offer to buy", "indicted for
  /// hitting"), and where the words around it say that nothing happened.
  Optional<Draft> ofMeaning(Trigger meaning, int clause) {
    Clause told = scene.clauses().get(clause);
    boolean depends = told.verb().modality() == VerbGroup.Modality.DEPENDENT;
    return depends
        ? Optional.empty()
        : Reality.ofVerb(scene, told).map(status -> draft(told, clause, meaning, status));
  }

  private @Nullable Trigger trigger(Clause clause) {
    if (OnThePhone.is(scene, clause)) {
      return new Trigger(HappeningKind.CALL, Trigger.Frame.MUTUAL, /* weak= */ false);
    }
    if (Broadcasts.is(scene, clause)) {
      return new Trigger(HappeningKind.STATEMENT, Trigger.Frame.ACT, /* weak= */ false);
    }
    String lemma = lemma(clause);
    var heads = new ArrayList<>(Missiles.heads(scene, Fitness.patients(clause).toList()));
    Fitness.patients(clause).forEach(thing -> sort(thing).ifPresent(heads::add));
    for (Trigger trigger : Lexicon.verb(lemma)) {
      if (Lexicon.suits(lemma, trigger.kind(), heads)
          && new Fitness(scene).fits(clause, lemma, trigger)) {
        return trigger.frame() == Trigger.Frame.HOSTING && isReception(clause, lemma)
            ? new Trigger(HappeningKind.MEETING, Trigger.Frame.MUTUAL, /* weak= */ true)
            : trigger;
      }
    }
    return null;
  }

  /// "the cutter Okar": the noun that says what sort of thing bears the name.
  private Optional<String> sort(NounPhrase thing) {
    return scene.tokens().subList(thing.first(), thing.last()).reversed().stream()
        .dropWhile(token -> token.isCapitalised())
        .findFirst()
        .filter(token -> token.is(PartOfSpeech.NOUN) && thing.head().isCapitalised())
        .map(token -> token.lower());
  }

  /// A person who receives another meets him; a country that receives him is visited.
  private boolean isReception(Clause clause, String lemma) {
    return !lemma.equals("invite")
        && clause.subjects().stream().anyMatch(s -> People.isHuman(scene, s))
        && clause.objects().stream().anyMatch(o -> People.isHuman(scene, o));
  }

  /// The lemma with its particle where the table knows the two together ("shoot down").
  private String lemma(Clause clause) {
    String lemma = clause.verb().lemma();
    int next = clause.verb().last() + 1;
    if (next < scene.tokens().size()) {
      String particle = scene.tokens().get(next).lower();
      String both = lemma + " " + particle;
      if (PARTICLES.contains(particle) && !Lexicon.verb(both).isEmpty()) {
        return both;
      }
    }
    String object = clause.objects().isEmpty() ? "" : clause.objects().getFirst().head().lower();
    return Lexicon.verb(lemma + " " + object).isEmpty()
        ? downBehind(clause, lemma)
        : lemma + " " + object;
  }

  /// "shoot it down", "blow himself up".
  private String downBehind(Clause clause, String lemma) {
    if (clause.objects().isEmpty()) {
      return lemma;
    }
    int next = clause.objects().getLast().last() + 1;
    String particle = next < scene.tokens().size() ? scene.tokens().get(next).lower() : "";
    String both = lemma + " " + particle;
    return particle.matches("down|up|off|out") && !Lexicon.verb(both).isEmpty() ? both : lemma;
  }

  private Draft draft(Clause clause, int index, Trigger trigger, Status status) {
    VerbGroup verb = clause.verb();
    boolean invited = verb.lemma().equals("invite") && status == Status.OCCURRED;
    var draft =
        new Draft(
            scene,
            verb.verb().span(),
            trigger,
            verb.last(),
            index,
            /* anaphoric= */ false,
            invited ? Status.PROPOSED : status);
    switch (trigger.frame()) {
      case MUTUAL -> mutual(draft, clause);
      case TRAVEL -> travel(draft, clause);
      case HOSTING -> {
        parts(draft, clause.subjects(), Part.HOST);
        parts(draft, clause.objects(), Part.VISITOR);
      }
      case ACT -> act(draft, clause);
      case SUFFER -> parts(draft, clause.subjects(), Part.TARGET);
    }
    new VerbPlaces(scene).add(draft, clause);
    return draft;
  }

  private void mutual(Draft draft, Clause clause) {
    parts(draft, clause.subjects(), Part.PARTY);
    clause.subjects().forEach(subject -> sides(draft, subject));
    parts(draft, clause.objects(), Part.PARTY);
    clause.complements().stream()
        .filter(c ->
            c.preposition().matches("with|alongside|between|among|including")
                || (draft.isKind(HappeningKind.CALL) && c.preposition().equals("to")))
        .forEach(c -> part(draft, c.phrase(), Part.PARTY));
  }

  /// "engineers from both countries", "officials of the two sides": those who sent them.
  private void sides(Draft draft, NounPhrase subject) {
    int chunk = scene.chunkOf(subject);
    NounPhrase sides =
        scene.preposition(chunk + 1).matches("from|of") ? scene.noun(chunk + 2) : null;
    if (sides != null
        && scene
            .document()
            .at(sides.span())
            .matches(
                "(?i)(?:both|(?:the )?two) (?:countries|sides|nations|governments|parties|capitals)")) {
      draft.add(sides.span(), Part.PARTY);
    }
  }

  private void travel(Draft draft, Clause clause) {
    boolean sent = clause.verb().lemma().matches("send|dispatch");
    parts(draft, sent ? clause.objects() : clause.subjects(), Part.VISITOR);
    if (sent) {
      clause.complements().stream()
          .filter(c -> c.preposition().equals("led by"))
          .forEach(c -> part(draft, c.phrase(), Part.VISITOR));
      return;
    }
    Journeys.from(scene, clause).ifPresent(from -> draft.places.add(Goals.extent(scene, from)));
    for (NounPhrase object : clause.objects()) {
      boolean person = object.head().is(PartOfSpeech.PRON) || Lexicon.isAgent(object.head().text());
      if ((Goals.isPlace(scene, "", object, HappeningKind.VISIT) && !person)
          || object.head().lower().matches("country|region|city|capital|site|scene")) {
        draft.places.add(Goals.extent(scene, object));
      } else {
        part(draft, object, Part.HOST);
      }
    }
  }

  private void act(Draft draft, Clause clause) {
    boolean bare =
        clause.objects().isEmpty()
            && (draft.isKind(HappeningKind.LEGAL) || draft.isKind(HappeningKind.ARREST))
            && clause.verb().modality() == VerbGroup.Modality.PAST
            && !clause.verb().lemma().equals("plead")
            && !Lexicon.verb(lemma(clause)).isEmpty();
    boolean passive = clause.verb().voice() == Voice.PASSIVE || bare;
    boolean own = !isAccusation(clause);
    if (own && (!draft.isKind(HappeningKind.LAUNCH) || !Missiles.isFlight(lemma(clause)))) {
      if (!isItsPlace(draft, clause)) {
        parts(draft, clause.subjects(), passive ? Part.TARGET : agentOf(draft));
      }
    }
    boolean departure = draft.isKind(HappeningKind.INCIDENT) && Departures.isOfTalks(clause);
    if (!departure && !draft.isKind(HappeningKind.LAUNCH) && !draft.isKind(HappeningKind.ORDER)) {
      parts(draft, clause.objects(), Part.TARGET);
      clause.objects().forEach(object -> demonym(draft, object));
    }
    if (passive && !draft.isKind(HappeningKind.ORDER)) {
      clause.subjects().forEach(subject -> demonym(draft, subject));
    }
    clause.complements().stream()
        .filter(c -> c.preposition().equals("by") && passive && !isOfOccasion(c))
        .forEach(c -> part(draft, c.phrase(), Part.AGENT));
    clause.complements().stream()
        .filter(c ->
            c.preposition().matches("with|against")
                && !draft.isKind(HappeningKind.LEGAL)
                && !draft.isKind(HappeningKind.LAUNCH))
        .forEach(c -> part(draft, c.phrase(), Part.TARGET));
    if (draft.isKind(HappeningKind.INCIDENT)) {
      owners(draft, clause);
    }
    if (clause.verb().lemma().equals("freeze")) {
      clause.complements().stream()
          .filter(c -> c.preposition().equals("of"))
          .forEach(c -> part(draft, c.phrase(), Part.TARGET));
    }
  }

  /// "were released after mediation by Tesk": what the preposition before it names was by Tesk.
  private boolean isOfOccasion(Clause.Complement by) {
    int noun = scene.chunkOf(by.phrase()) - 2;
    return scene.noun(noun) != null
        && scene.preposition(noun - 1).matches("after|following|before|despite|amid|under|upon");
  }

  /// "The airport was closed": the subject is where it was.
  private static boolean isItsPlace(Draft draft, Clause clause) {
    return draft.isKind(HappeningKind.ORDER)
        && Closures.places(clause).anyMatch(clause.subjects()::contains);
  }

  /// "Vell says the man accused of killing two ...": not whom the sentence is about.
  private boolean isAccusation(Clause clause) {
    int of = clause.verb().first() - 1;
    return of > 0
        && scene.tokens().get(of).lower().equals("of")
        && scene.tokens().get(of - 1).lower().matches("accused|suspected|guilty");
  }

  /// "spied on Vell", "tapped Vell's phone", "hacked the servers of the ministry".
  private void owners(Draft draft, Clause clause) {
    Fitness.patients(clause)
        .flatMap(thing -> Cast.possessor(scene, thing).stream())
        .forEach(owner -> draft.add(owner, Part.TARGET));
    clause.complements().stream()
        .filter(c -> c.preposition().matches("on|of"))
        .forEach(c -> part(draft, c.phrase(), Part.TARGET));
  }

  static Part agentOf(Draft draft) {
    return switch (draft.meaning.kind()) {
      case AGREEMENT, PROTEST, ELECTION -> Part.PARTY;
      default -> Part.AGENT;
    };
  }

  /// "a Tesk balloon": whose thing it is that was shot down, launched, seized.
  private void demonym(Draft draft, NounPhrase phrase) {
    boolean person = Lexicon.isAgent(phrase.head().text());
    boolean things = !draft.isKind(HappeningKind.LEGAL) && !draft.isKind(HappeningKind.ARREST);
    if (person || !things || Cast.of(scene, phrase).isPresent()) {
      return;
    }
    for (int i = phrase.first(); i < phrase.last(); i++) {
      var token = scene.tokens().get(i);
      boolean owner =
          token.isCapitalised()
              && token.span().start() > scene.sentence().span().start()
              && token.is(PartOfSpeech.ADJ, PartOfSpeech.PROPN);
      Optional<Span> name =
          scene.names().stream()
              .filter(n -> n.span().contains(token.span()))
              .map(n -> n.span())
              .findFirst();
      if (owner && (name.isPresent() || token.is(PartOfSpeech.ADJ))) {
        draft.add(name.orElse(token.span()), Part.TARGET);
        return;
      }
    }
  }

  private void parts(Draft draft, List<NounPhrase> phrases, Part part) {
    phrases.forEach(phrase -> part(draft, phrase, part));
  }

  private void part(Draft draft, NounPhrase phrase, Part part) {
    Cast.of(scene, phrase).ifPresent(span -> draft.add(span, part));
  }
}
