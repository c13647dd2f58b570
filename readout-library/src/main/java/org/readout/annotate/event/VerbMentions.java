package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.clause.VerbGroup.Voice;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.name.NameKind;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Finds happenings named by a verb.
final class VerbMentions {

  private static final Set<String> PARTICLES = Set.of("down", "up", "off", "out");

  private static final Set<String> WEAPONS =
      Set.of(
          "missile",
          "missiles",
          "rocket",
          "rockets",
          "drone",
          "drones",
          "bomb",
          "bombs",
          "shell",
          "shells",
          "warplane",
          "warplanes",
          "jets",
          "airstrike",
          "airstrikes",
          "explosives",
          "vest");

  /// Verbs of accidents that people and courts also do ("the court overturned the ruling").
  private static final Set<String> AMBIGUOUS = Set.of("overturn", "collapse", "founder");

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
    return depends || !Lexicon.verb(lemma(told)).isEmpty()
        ? Optional.empty()
        : Reality.ofVerb(scene, told).map(status -> draft(told, clause, meaning, status));
  }

  private @Nullable Trigger trigger(Clause clause) {
    String lemma = lemma(clause);
    List<String> heads = Missiles.heads(scene, patients(clause).toList());
    for (Trigger trigger : Lexicon.verb(lemma)) {
      if (Lexicon.suits(lemma, trigger.kind(), heads) && fits(clause, trigger)) {
        return trigger;
      }
    }
    return null;
  }

  private static Stream<NounPhrase> patients(Clause clause) {
    return clause.verb().voice() == Voice.PASSIVE
        ? clause.subjects().stream()
        : clause.objects().stream();
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
    return PARTICLES.contains(particle) && !Lexicon.verb(both).isEmpty() ? both : lemma;
  }

  private boolean fits(Clause clause, Trigger trigger) {
    return switch (trigger.frame()) {
      case MUTUAL ->
          TimeTogether.isCandidate(clause)
              ? TimeTogether.is(scene, clause)
              : isMeeting(clause) && (!trigger.weak() || meetsPerson(clause));
      case HOSTING ->
          clause.verb().voice() == Voice.ACTIVE
              && clause.objects().stream().anyMatch(this::isPerson);
      case TRAVEL ->
          clause.verb().voice() == Voice.ACTIVE
              && (!trigger.weak() || clause.objects().isEmpty())
              && clause.subjects().stream().noneMatch(s -> Missiles.is(scene, s));
      case SUFFER ->
          clause.subjects().stream().noneMatch(this::isPerson)
              || (clause.objects().isEmpty() && !AMBIGUOUS.contains(clause.verb().lemma()));
      case ACT ->
          switch (trigger.kind()) {
            case ATTACK -> !trigger.weak() || isDeed(clause);
            case LAUNCH ->
                !Missiles.isFlight(lemma(clause)) || Missiles.flies(scene, clause, lemma(clause));
            case INCIDENT -> isSpying(clause) && isFaced(clause);
            case APPOINTMENT ->
                clause.objects().isEmpty() || patients(clause).anyMatch(this::isPerson);
            case LEGAL -> !clause.verb().lemma().equals("charge") || isAccusation(clause);
            default -> true;
          };
    };
  }

  /// People spy on people, and tap their phones.
  private boolean isSpying(Clause clause) {
    boolean on = clause.verb().lemma().matches("spy|eavesdrop|snoop");
    return !on || clause.with("on").isPresent();
  }

  /// People confront people; they also confront problems.
  private boolean isFaced(Clause clause) {
    return !clause.verb().lemma().equals("confront") || patients(clause).anyMatch(this::isPerson);
  }

  /// People are charged with crimes; prices are charged too.
  private static boolean isAccusation(Clause clause) {
    return clause.verb().voice() == Voice.PASSIVE || clause.with("with", "over").isPresent();
  }

  /// Ships strike bridges and floods kill: only people and weapons make it an attack.
  private boolean isDeed(Clause clause) {
    boolean kills = clause.verb().lemma().equals("kill");
    boolean passive = clause.verb().voice() == Voice.PASSIVE;
    boolean doer =
        clause.subjects().stream()
            .anyMatch(s -> isPerson(s) || (!kills && WEAPONS.contains(s.head().lower())));
    boolean aims = clause.verb().lemma().equals("target");
    boolean armed = clause.subjects().stream().anyMatch(s -> WEAPONS.contains(s.head().lower()));
    return aims ? armed : passive ? !kills : doer && !(kills && clause.objects().isEmpty());
  }

  /// People meet people; they also meet goals, expectations and deadlines.
  private boolean isMeeting(Clause clause) {
    boolean people = clause.subjects().stream().anyMatch(this::isPerson);
    boolean things =
        !clause.objects().isEmpty()
            && clause.objects().stream().noneMatch(this::isPerson)
            && clause.verb().voice() == Voice.ACTIVE;
    return people && !things;
  }

  private boolean meetsPerson(Clause clause) {
    return clause.objects().stream()
        .flatMap(object -> scene.nameAt(object).stream())
        .anyMatch(name -> name.kind() == NameKind.PERSON);
  }

  private boolean isPerson(NounPhrase phrase) {
    return Cast.of(scene, phrase).isPresent();
  }

  private Draft draft(Clause clause, int index, Trigger trigger, Status status) {
    VerbGroup verb = clause.verb();
    var draft = new Draft(scene, verb.verb().span(), trigger, verb.last(), index, false, status);
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
    places(draft, clause);
    return draft;
  }

  private void mutual(Draft draft, Clause clause) {
    parts(draft, clause.subjects(), Part.PARTY);
    parts(draft, clause.objects(), Part.PARTY);
    clause.complements().stream()
        .filter(c -> c.preposition().matches("with|alongside|between|among|including"))
        .forEach(c -> part(draft, c.phrase(), Part.PARTY));
  }

  private void travel(Draft draft, Clause clause) {
    parts(draft, clause.subjects(), Part.VISITOR);
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
    if (!draft.isKind(HappeningKind.LAUNCH) || !Missiles.isFlight(lemma(clause))) {
      parts(draft, clause.subjects(), passive ? Part.TARGET : agentOf(draft));
    }
    if (!draft.isKind(HappeningKind.LAUNCH)) {
      parts(draft, clause.objects(), Part.TARGET);
    }
    if (!draft.isKind(HappeningKind.LAUNCH)) {
      clause.objects().forEach(object -> demonym(draft, object));
    }
    if (passive) {
      clause.subjects().forEach(subject -> demonym(draft, subject));
    }
    clause.complements().stream()
        .filter(c -> c.preposition().equals("by") && passive)
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
  }

  /// "spied on Vell", "tapped Vell's phone", "hacked the servers of the ministry".
  private void owners(Draft draft, Clause clause) {
    patients(clause)
        .flatMap(thing -> Cast.possessor(scene, thing).stream())
        .forEach(owner -> draft.add(owner, Part.TARGET));
    clause.complements().stream()
        .filter(c -> c.preposition().matches("on|of"))
        .forEach(c -> part(draft, c.phrase(), Part.TARGET));
  }

  private static Part agentOf(Draft draft) {
    return switch (draft.meaning.kind()) {
      case AGREEMENT, PROTEST, ELECTION -> Part.PARTY;
      default -> Part.AGENT;
    };
  }

  /// "a Tesk balloon": whose thing it is that was shot down, launched, seized.
  private void demonym(Draft draft, NounPhrase phrase) {
    if (Cast.of(scene, phrase).isPresent()) {
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

  private void places(Draft draft, Clause clause) {
    for (Clause.Complement complement : clause.complements()) {
      boolean start = complement.preposition().equals("from") && draft.isKind(HappeningKind.LAUNCH);
      String preposition = start ? "near" : complement.preposition();
      if (Goals.isPlace(scene, preposition, complement.phrase(), draft.meaning.kind())) {
        draft.places.add(Goals.extent(scene, complement.phrase()));
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
