package org.readout.annotate.event;

import java.util.Set;
import java.util.stream.Stream;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.clause.VerbGroup.Voice;
import org.readout.annotate.name.NameKind;
import org.readout.text.PartOfSpeech;

/// Whether a clause with a verb of the table tells of what the table says: people meet people, and
/// not goals; parliaments pass laws, and cars each other.
final class Fitness {

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

  /// Verbs of accidents of ships and aircraft, and of much else.
  private static final Set<String> OF_VESSELS = Set.of("go down", "roll over", "run aground");

  private static final Set<String> VESSELS =
      Set.of(
          "ferry",
          "ship",
          "boat",
          "vessel",
          "plane",
          "jet",
          "helicopter",
          "aircraft",
          "airliner",
          "trawler",
          "tanker",
          "freighter",
          "yacht",
          "dinghy",
          "submarine",
          "bus",
          "truck",
          "lorry",
          "flight");

  /// What one does with an office by oneself.
  private static final Set<String> OF_ONESELF =
      Set.of("resign", "step down", "step aside", "take office", "quit");

  private static final Set<String> THROWING = Set.of("throw", "hurl", "lob");

  /// Verbs of protest that only crowds make one.
  private static final Set<String> OF_CROWDS =
      Set.of("shout", "chant", "gather", "assemble", "converge", "pour", "turn out", "take to");

  /// They tell of an attack only where a weapon does it: "a shell crashed through the roof".
  private static final String OF_WEAPONS = "target|hit|crash";

  /// Words, with which people are bombarded only in a manner of speaking.
  private static final Set<String> WORDS =
      Set.of(
          "criticism",
          "questions",
          "complaints",
          "calls",
          "emails",
          "messages",
          "requests",
          "ads",
          "letters",
          "tweets",
          "abuse",
          "scorn",
          "praise",
          "insults",
          "critics");

  private final Scene scene;

  Fitness(Scene scene) {
    this.scene = scene;
  }

  static Stream<NounPhrase> patients(Clause clause) {
    return clause.verb().voice() == Voice.PASSIVE
        ? clause.subjects().stream()
        : clause.objects().stream();
  }

  /// @param lemma of the verb, with its particle
  boolean fits(Clause clause, String lemma, Trigger trigger) {
    return switch (trigger.frame()) {
      case MUTUAL ->
          TimeTogether.isCandidate(clause)
              ? TimeTogether.is(scene, clause)
              : (isMeeting(clause)
                      && (!trigger.weak() || areFaceToFace(clause))
                      && (!lemma.equals("summon") || isSummonedByPerson(clause)))
                  || (lemma.equals("ring") && isRung(clause));
      case HOSTING ->
          clause.verb().voice() == Voice.ACTIVE
              && clause.objects().stream().anyMatch(o -> isPerson(o) && !isOfQuoted(o))
              && (!lemma.equals("invite") || isInvited(clause));
      case TRAVEL ->
          Journeys.isCandidate(lemma)
              ? Journeys.is(scene, clause, lemma)
              : clause.verb().voice() == Voice.ACTIVE
                  && (!trigger.weak()
                      || clause.objects().isEmpty()
                      || Journeys.from(scene, clause).isPresent())
                  && clause.subjects().stream().noneMatch(s -> Missiles.is(scene, s));
      case SUFFER ->
          isShelling(clause)
              ? false
              : OF_VESSELS.contains(lemma)
                  ? clause.subjects().stream().anyMatch(this::isVessel)
                  : clause.subjects().stream().noneMatch(this::isPerson)
                      || (clause.objects().isEmpty() && !AMBIGUOUS.contains(clause.verb().lemma()));
      case ACT -> acts(clause, lemma, trigger);
    };
  }

  private boolean acts(Clause clause, String lemma, Trigger trigger) {
    return switch (trigger.kind()) {
      case ATTACK ->
          !isWalkout(clause)
              && !isFigure(clause)
              && (isDeed(clause) || !(trigger.weak() || THROWING.contains(lemma)));
      case LAUNCH -> !Missiles.isFlight(lemma) || Missiles.flies(scene, clause, lemma);
      case INCIDENT -> isSpying(clause) && isFaced(clause);
      case APPOINTMENT ->
          OF_ONESELF.contains(lemma)
              ? clause.subjects().stream().anyMatch(this::isPerson)
              : lemma.equals("take over") || patients(clause).anyMatch(this::isPerson);
      case LEGAL -> isLegal(clause, lemma);
      case VOTE -> isVote(clause, lemma);
      case PROTEST -> isProtest(clause, lemma);
      case STATEMENT -> clause.subjects().stream().anyMatch(this::isPerson);
      default -> true;
    };
  }

  private boolean isLegal(Clause clause, String lemma) {
    return switch (lemma) {
      case "charge" -> isAccusation(clause);
      case "rule" -> People.isOfCourt(clause) && !isNext(clause, "out");
      case "hear" -> People.isOfCourt(clause);
      default -> true;
    };
  }

  private boolean isNext(Clause clause, String word) {
    int next = clause.verb().last() + 1;
    return next < scene.tokens().size() && scene.tokens().get(next).lower().equals(word);
  }

  /// Voters vote, too; only a body's vote is one happening.
  private static boolean isVote(Clause clause, String lemma) {
    boolean by =
        clause.complements().stream()
            .anyMatch(c -> c.preposition().equals("by") && People.isVoting(c.phrase()));
    boolean active = clause.verb().voice() == Voice.ACTIVE;
    boolean body = active && clause.subjects().stream().anyMatch(People::isVoting);
    return body || (!active && by && !lemma.equals("vote"));
  }

  /// People march; shares rally and rivers pour.
  private boolean isProtest(Clause clause, String lemma) {
    if (lemma.equals("strike") || lemma.equals("walk out")) {
      return isWalkout(clause);
    }
    if (OF_CROWDS.contains(lemma)) {
      return clause.subjects().stream().anyMatch(s -> People.isCrowd(scene, s))
          && Turnouts.tellsOf(scene.document().text());
    }
    boolean open = clause.subjects().isEmpty() && !lemma.equals("rally");
    return open || clause.subjects().stream().anyMatch(s -> People.areMany(scene, s));
  }

  /// "Teachers struck on Monday".
  private static boolean isWalkout(Clause clause) {
    return clause.verb().lemma().matches("strike|walk")
        && clause.objects().isEmpty()
        && clause.subjects().stream().anyMatch(People::isWorking);
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
            .anyMatch(s ->
                isPerson(s)
                    || Lexicon.isAgent(s.head().lower())
                    || (!kills && WEAPONS.contains(s.head().lower())));
    boolean aims = clause.verb().lemma().matches(OF_WEAPONS);
    boolean crash = clause.verb().lemma().equals("crash");
    return crash
        ? isShelling(clause)
        : aims
            ? isArmed(clause)
            : passive ? !kills : doer && !(kills && clause.objects().isEmpty());
  }

  /// Rockets and missiles also crash into the sea that they were aimed at.
  private static boolean isShelling(Clause clause) {
    return clause.subjects().stream().anyMatch(s -> s.head().lower().matches("shells?|mortars?"));
  }

  /// "struck up a conversation", "was shelled with criticism": nobody is attacked.
  private boolean isFigure(Clause clause) {
    boolean up = isNext(clause, "up") && clause.verb().lemma().equals("strike");
    var besides =
        clause.complements().stream()
            .filter(complement -> complement.preposition().matches("with|by|for"))
            .map(Clause.Complement::phrase);
    return up
        || Stream.concat(clause.objects().stream(), besides)
            .anyMatch(phrase -> WORDS.contains(phrase.head().lower()));
  }

  private static boolean isArmed(Clause clause) {
    return clause.subjects().stream().anyMatch(s -> WEAPONS.contains(s.head().lower()));
  }

  /// People meet people; they also meet goals, expectations and deadlines.
  private boolean isMeeting(Clause clause) {
    boolean people =
        clause.subjects().stream()
            .anyMatch(s -> isPerson(s) || People.isVoting(s) || People.isWorking(s));
    boolean things =
        !clause.objects().isEmpty()
            && clause.objects().stream().noneMatch(this::isPerson)
            && clause.verb().voice() == Voice.ACTIVE;
    return people && !things;
  }

  /// Crowds and reporters confront people as well, and meet nobody.
  private boolean areFaceToFace(Clause clause) {
    return clause.objects().stream().anyMatch(this::isNamedPerson)
        && clause.subjects().stream().anyMatch(s -> People.isHuman(scene, s));
  }

  private boolean isNamedPerson(NounPhrase phrase) {
    return scene.nameAt(phrase).filter(name -> name.kind() == NameKind.PERSON).isPresent();
  }

  /// A minister who summons an ambassador sees him; a ministry or country has somebody see him.
  private boolean isSummonedByPerson(Clause clause) {
    return clause.verb().voice() == Voice.ACTIVE
        && clause.verb().modality() == VerbGroup.Modality.PAST
        && clause.subjects().stream().anyMatch(s -> People.isHuman(scene, s));
  }

  /// "rang her", "when Vell rang on Thursday": people ring people; bells and phones ring.
  private boolean isRung(Clause clause) {
    boolean caller = clause.subjects().stream().anyMatch(s -> scene.nameAt(s).isPresent());
    return clause.objects().isEmpty()
        ? caller && clause.subjects().stream().anyMatch(this::isNamedPerson)
        : caller && clause.objects().stream().anyMatch(o -> People.isHuman(scene, o));
  }

  /// "invited Vell to Tesk"; to whom a place is no goal is invited to do something.
  private boolean isInvited(Clause clause) {
    return clause.complements().stream()
        .filter(c -> c.preposition().equals("to"))
        .anyMatch(c ->
            scene.nameAt(c.phrase()).filter(name -> name.kind() == NameKind.PLACE).isPresent());
  }

  private boolean isVessel(NounPhrase phrase) {
    boolean named =
        scene.nameAt(phrase).filter(name -> name.kind() != NameKind.PERSON).isPresent()
            || phrase.head().lower().equals("it");
    return VESSELS.contains(phrase.head().lower())
        || (named && Missiles.tellsOfVessel(scene.document().text()));
  }

  /// "received a Tesk Fund “genius grant”": what is received is named in the quotation marks.
  private boolean isOfQuoted(NounPhrase phrase) {
    int next = phrase.last() + 1;
    return next + 1 < scene.tokens().size()
        && scene.tokens().get(next).text().matches("[\"“‘'`]+")
        && !scene.tokens().get(next + 1).is(PartOfSpeech.PUNCT);
  }

  private boolean isPerson(NounPhrase phrase) {
    return Cast.of(scene, phrase).isPresent();
  }
}
