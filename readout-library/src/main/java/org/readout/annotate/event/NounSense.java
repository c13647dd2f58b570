package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.Possessors;
import org.readout.annotate.name.NameKind;
import org.readout.text.PartOfSpeech;
import org.readout.text.Token;

/// Whether a noun of the table means the happening that the table says, and not the part of a name,
/// a state of things or something else of that name.
final class NounSense {

  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "such");

  private static final Pattern CHARGING =
      Pattern.compile(
          "guilty|convicted|charged|accused|acquitted|suspected|suspicion|counts?|charges?|conviction|indicted|sentenced");

  private static final Pattern ARMED =
      Pattern.compile(
          "(?i)\\b(?:troops|soldiers|navy|naval|army|armies|air force|armed forces|war ?games?|warships?"
              + "|fleets?|frigates?|destroyers?|live-fire|missiles?|jets|bombers|battalions?|marines)\\b");

  private static final Pattern POWER =
      Pattern.compile(
          "\\b(?:troops|soldiers|army|armed forces|junta|mutineers|ousted|overthr[eo]w|seized power|martial law)\\b");

  private final Scene scene;

  NounSense(Scene scene) {
    this.scene = scene;
  }

  /// A capital inside a sentence makes the noun part of a name ("Security Summit Group").
  boolean isMeant(NounPhrase phrase) {
    String head = phrase.head().lower();
    if (head.equals("addresses") || (head.equals("address") && isWhereabouts(phrase))) {
      return false;
    }
    if (head.matches("calls?") && (isVerb(phrase) || isDemand(phrase))) {
      return false;
    }
    if (isOfBodyOrWords(phrase)) {
      return false;
    }
    if (head.matches("decisions?|judge?ments?") && !isOfCourt(phrase)) {
      return false;
    }
    if (head.matches("hearings?") && isOfParliament(phrase)) {
      return false;
    }
    if (isCharge(phrase)) {
      return false;
    }
    if (head.equals("caucus") || isAnyElection(phrase) || isTraining(phrase)) {
      return false;
    }
    if (head.matches("coups?|putsch|mutiny|mutinies|takeovers?") && !isOfPower()) {
      return false;
    }
    if (scene.isTime(phrase) || isShooting(phrase) || isExit(phrase)) {
      return false;
    }
    return scene.nameAt(phrase).isEmpty() || phrase.head().lower().equals("summit");
  }

  /// "what critics call camps": a plural before the word makes it a verb.
  private boolean isVerb(NounPhrase phrase) {
    return phrase.last() > phrase.first()
        && scene.tokens().get(phrase.last() - 1).lower().endsWith("s")
        && !scene.tokens().get(phrase.first()).lower().matches("an?|the|this|that|another");
  }

  /// "repeated her call for an inquiry", "his call to cut taxes"; "a phone call to Vell" is none.
  private boolean isDemand(NounPhrase phrase) {
    var tokens = scene.tokens();
    int next = phrase.last() + 1;
    boolean forWhat = next < tokens.size() && tokens.get(next).lower().equals("for");
    boolean toDo =
        next + 1 < tokens.size()
            && tokens.get(next).lower().equals("to")
            && tokens.get(next + 1).is(PartOfSpeech.VERB);
    return forWhat || toDo;
  }

  /// "a heart attack", "a tweet storm": an illness, a manner of speaking.
  private boolean isOfBodyOrWords(NounPhrase phrase) {
    String before =
        phrase.first() < phrase.last() ? scene.tokens().get(phrase.last() - 1).lower() : "";
    return switch (Lemmas.noun(phrase.head().lower())) {
      case "attack" -> before.matches("heart|asthma|panic|anxiety|ad|personal|verbal|twitter");
      case "storm" -> before.matches("tweet|twitter|political|media|perfect|social");
      default -> false;
    };
  }

  /// A coup is also any success; it takes soldiers or those in power to make it military.
  private boolean isOfPower() {
    return POWER.matcher(scene.document().text()).find();
  }

  /// "found guilty of murder", "charged with assault": a crime that has a name, told of a court.
  private boolean isCharge(NounPhrase phrase) {
    int link = phrase.first() - 1;
    return link > 0
        && scene.tokens().get(link).lower().matches("of|with|for")
        && CHARGING.matcher(scene.tokens().get(link - 1).lower()).matches();
  }

  /// "a Senate hearing": parliaments hear people every day, courts hear cases.
  private boolean isOfParliament(NounPhrase phrase) {
    return scene.tokens().subList(phrase.first(), phrase.last()).stream()
        .anyMatch(token -> People.sits(token.lower()));
  }

  /// "in November elections", "all-mail primaries": elections in general, unless they are held.
  private boolean isAnyElection(NounPhrase phrase) {
    boolean bare =
        phrase.head().lower().matches("elections|primaries|polls|votes")
            && !scene.tokens().get(phrase.first()).is(PartOfSpeech.DET, PartOfSpeech.NUM)
            && Possessors.of(scene.sentence(), phrase).isEmpty();
    return bare
        && scene.clausesOf(phrase).stream()
            .noneMatch(clause ->
                Carriers.isLight(clause)
                    || (clause.subjects().contains(phrase) && Carriers.isStaging(clause.verb())));
  }

  /// People exercise, too; it takes an army or a country to make it military.
  private boolean isTraining(NounPhrase phrase) {
    return phrase.head().lower().matches("exercises?|drills?")
        && scene.names().stream().noneMatch(name -> name.kind() == NameKind.PLACE)
        && !ARMED.matcher(scene.document().text()).find();
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

  boolean isGoverned(NounPhrase phrase) {
    Set<String> verbs = Lexicon.governorsOf(phrase.head().lower());
    var carried = new ArrayList<>(scene.clausesOf(phrase));
    carried.addAll(scene.clausesOf(scene.measureOf(phrase)));
    return verbs.isEmpty() || carried.stream().anyMatch(c -> verbs.contains(c.verb().lemma()));
  }

  /// The last words of the phrase, hyphens between them joined.
  List<String> words(NounPhrase phrase) {
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

  boolean isDescribed(NounPhrase phrase) {
    return phrase.last() > phrase.first()
        && scene.tokens().get(phrase.last() - 1).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
  }

  boolean isPointing(NounPhrase phrase) {
    return POINTING.contains(scene.tokens().get(phrase.first()).lower())
        || Possessors.of(scene.sentence(), phrase).isPresent();
  }
}
