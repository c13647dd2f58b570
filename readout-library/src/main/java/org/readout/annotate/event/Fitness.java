package org.readout.annotate.event;

import java.util.Set;
import java.util.regex.Pattern;
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

  /// Verbs of protest that only crowds make one.
  private static final Set<String> OF_CROWDS =
      Set.of("shout", "chant", "gather", "assemble", "converge", "pour", "turn out", "take to");

  private static final Pattern HONOURS =
      Pattern.compile(
          "(?i)^ (?:in (?:an?|the|his|her|court|this|that|some)\\b(?!.{0,30}\\b(?:post|role|job|place)\\b)"
              + "|for (?:an?|the|his|her|\\w+) .{0,40}?\\b(?:awards?|emmys?|oscars?|grammys?|prizes?|medals?)\\b"
              + "|.{0,60}?\\b(?:of the (?:year|month|week|day)|one of|hall of fame)\\b)");

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
          lemma.matches("send|dispatch")
              ? clause.with("to").isPresent()
              : Journeys.isCandidate(lemma)
                  ? Journeys.is(scene, clause, lemma)
                  : clause.verb().voice() == Voice.ACTIVE
                      && (!trigger.weak()
                          || clause.objects().isEmpty()
                          || Journeys.from(scene, clause).isPresent())
                      && clause.subjects().stream().noneMatch(s -> Missiles.is(scene, s))
                      && !(lemma.equals("land")
                          && clause.subjects().stream().anyMatch(s -> Seizures.isForce(scene, s)));
      case SUFFER ->
          switch (trigger.kind()) {
            case LEGAL -> isTried(clause, lemma);
            case RELEASE -> Captives.goFree(scene, clause, lemma);
            case INCIDENT -> Departures.is(scene, clause, lemma);
            case DEATH ->
                clause.objects().isEmpty() && clause.subjects().stream().noneMatch(this::isCounted);
            case ACCIDENT -> befalls(clause, lemma) && (!lemma.equals("drown") || isToll(clause));
            default -> befalls(clause, lemma);
          };
      case ACT -> acts(clause, lemma, trigger);
    };
  }

  /// "61 people drowned": no name tells them from others.
  private boolean isCounted(NounPhrase phrase) {
    return scene.quantities().stream().anyMatch(q -> phrase.span().overlaps(q.span()));
  }

  private boolean isToll(Clause clause) {
    return clause.objects().isEmpty() && clause.subjects().stream().anyMatch(this::isCounted);
  }

  private boolean befalls(Clause clause, String lemma) {
    if (Assaults.isShelling(clause) || Departures.isOfTalks(clause)) {
      return false;
    }
    return OF_VESSELS.contains(lemma)
        ? clause.subjects().stream().anyMatch(this::isVessel)
        : clause.subjects().stream().noneMatch(this::isPerson)
            || (clause.objects().isEmpty() && !AMBIGUOUS.contains(clause.verb().lemma()));
  }

  /// "is to go before a military court", "appeared in court"; "stand trial" is that anyway.
  private static boolean isTried(Clause clause, String lemma) {
    return lemma.endsWith(" trial")
        || clause.complements().stream()
            .filter(c -> c.preposition().matches("before|in|on"))
            .anyMatch(c -> People.isCourt(c.phrase()) || c.phrase().head().lower().equals("trial"));
  }

  private boolean acts(Clause clause, String lemma, Trigger trigger) {
    return switch (trigger.kind()) {
      case ATTACK -> !isWalkout(clause) && new Assaults(scene).is(clause, lemma, trigger.weak());
      case LAUNCH -> !Missiles.isFlight(lemma) || Missiles.flies(scene, clause, lemma);
      case INCIDENT ->
          Departures.isCandidate(lemma)
              ? Departures.is(scene, clause, lemma)
              : isSpying(clause) && isFaced(clause);
      case MILITARY ->
          lemma.equals("land")
              ? clause.subjects().stream().anyMatch(s -> Seizures.isForce(scene, s))
              : !Seizures.isCandidate(lemma) || Seizures.is(scene, clause, lemma);
      case ORDER -> Closures.isCandidate(lemma) ? Closures.is(clause, lemma) : !wasToHave(clause);
      case EVACUATION -> !Rescues.isCandidate(lemma) || Rescues.is(scene, clause);
      case SANCTION -> !lemma.matches("freeze|ban") || isSomebody(clause);
      case APPOINTMENT ->
          OF_ONESELF.contains(lemma)
              ? clause.subjects().stream().anyMatch(this::isPerson)
              : lemma.equals("take over")
                  || (patients(clause).anyMatch(patient -> isPerson(patient) && !isThing(patient))
                      && !isMention(clause, lemma));
      case LEGAL -> isLegal(clause, lemma);
      case VOTE -> isVote(clause, lemma);
      case PROTEST -> isProtest(clause, lemma);
      case STATEMENT -> clause.subjects().stream().anyMatch(this::isPerson);
      default -> true;
    };
  }

  /// "was named in a report", "was nominated for a prize", "was named coach of the year": no
  /// office.
  private boolean isMention(Clause clause, String lemma) {
    if (!lemma.matches("name|nominate|elect")) {
      return false;
    }
    String behind =
        scene
            .document()
            .text()
            .substring(clause.verb().span().end(), scene.sentence().span().end());
    return HONOURS.matcher(behind).find();
  }

  /// "which was to have been lifted": it was not.
  private boolean wasToHave(Clause clause) {
    var group = scene.tokens().subList(clause.verb().first(), clause.verb().last());
    return group.stream().anyMatch(token -> token.lower().equals("to"))
        && group.stream().anyMatch(token -> token.lower().equals("have"));
  }

  /// Rivers freeze, too; and a ban is imposed by somebody.
  private boolean isSomebody(Clause clause) {
    return clause.verb().voice() == Voice.PASSIVE
        || clause.subjects().stream().anyMatch(this::isPerson);
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
    boolean caller =
        clause.subjects().stream()
            .anyMatch(s -> scene.nameAt(s).isPresent() || People.isHuman(scene, s));
    return clause.objects().isEmpty()
        ? clause.subjects().stream().anyMatch(this::isNamedPerson)
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

  /// "pulled a gun and fired it": nobody who holds an office is "it".
  private static boolean isThing(NounPhrase phrase) {
    return phrase.head().lower().equals("it");
  }

  private boolean isPerson(NounPhrase phrase) {
    return Cast.of(scene, phrase).isPresent();
  }
}
