package org.readout.annotate.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Chunk;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.quantity.Measure;
import org.readout.annotate.quantity.Quantity;
import org.readout.annotate.quantity.Tolls;
import org.readout.text.Span;

/// Gives every quantity of a sentence to the trigger that it measures, and names what it measures.
final class Measurements {

  private static final Set<String> LASTING =
      Set.of("last", "take", "run", "spend", "speak", "go", "continue", "drag", "sit");

  private static final Set<String> RISING = Set.of("rise", "emerge", "part", "reappear", "come");

  private static final Set<HappeningKind> HARM =
      Set.of(
          HappeningKind.ATTACK,
          HappeningKind.ACCIDENT,
          HappeningKind.DISASTER,
          HappeningKind.INCIDENT);

  private static final Set<String> TOLLS = Set.of("killed", "injured", "missing");

  private static final Set<String> NAMED =
      Set.of("duration", "distance", "altitude", "amount", "percentage", "votes");

  private static final Set<String> WEAPONS =
      Set.of(
          "missile",
          "rocket",
          "projectile",
          "drone",
          "satellite",
          "warhead",
          "bomb",
          "shell",
          "round",
          "strike");

  private static final Set<String> ABDUCTING =
      Set.of("seize", "abduct", "kidnap", "capture", "snatch");

  private static final Set<String> PERSONS =
      Set.of(
          "people",
          "person",
          "man",
          "woman",
          "child",
          "hostage",
          "prisoner",
          "captive",
          "detainee",
          "passenger",
          "worker",
          "individual",
          "national",
          "citizen",
          "villager",
          "student",
          "tourist",
          "company",
          "entity",
          "bank",
          "firm");

  private static final Pattern VOTES_BEHIND =
      Pattern.compile(
          "^[^.;]{0,25}\\bof (?:the |all )?(?:\\w+ )?(?:votes?|ballots|turnout)\\b|^[^.;]{0,12}\\bturnout\\b");

  private static final Pattern VOTES_BEFORE =
      Pattern.compile(
          "\\b(?:won|winning|wins|took|taking|getting|got|received|garnered|scored|turnout)\\b[^.;]{0,60}$"
              + "|\\bto \\p{Lu}[\\w’'-]+ \\d[^.;]{0,20}$");

  private static final Pattern WHERE =
      Pattern.compile(
          "\\s*(?:\\([^)]{1,20}\\)\\s*)?(?:(?:(?:north|south)?-?(?:east|west|north|south)\\w*\\s+)?"
              + "(?:of|from|off|outside|inside|away)\\b)");

  private final Scene scene;
  private final List<Draft> drafts;

  Measurements(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
  }

  void attach() {
    for (Quantity quantity : scene.quantities()) {
      Draft draft =
          switch (quantity.measure()) {
            case Measure.Clock clock -> lasting(quantity);
            case Measure.Days days -> lasting(quantity);
            case Measure.Distance distance ->
                isWhere(scene, quantity) ? null : nearest(quantity, Set.of(HappeningKind.LAUNCH));
            case Measure.Count count -> counted(quantity);
            case Measure.Money money ->
                nearest(
                    quantity,
                    Set.of(HappeningKind.AGREEMENT, HappeningKind.LEGAL, HappeningKind.SANCTION));
            case Measure.Tally tally -> tallied(quantity);
            case Measure.Percentage percentage ->
                isOfVotes(quantity) ? nearest(quantity, Set.of(HappeningKind.ELECTION)) : null;
          };
      if (draft != null) {
        draft.measurements.put(quantity, attribute(quantity));
      }
    }
  }

  /// "55 percent of the vote", "won with 55 percent": a share of votes, not of people asked.
  private boolean isOfVotes(Quantity quantity) {
    Span around = scene.sentence().span();
    String before = scene.document().at(new Span(around.start(), quantity.span().end()));
    String behind = scene.document().at(new Span(quantity.span().start(), around.end()));
    return VOTES_BEHIND.matcher(behind).find() || VOTES_BEFORE.matcher(before).find();
  }

  /// A length belongs to a trigger when it modifies it ("35-minute talks"), when it says how long
  /// it lasted, or when it stands behind it with "for".
  private @Nullable Draft lasting(Quantity quantity) {
    Draft inside = inPhrase(quantity.span());
    Draft named = inside == null ? nameOf(quantity) : inside;
    if (named != null) {
      return named;
    }
    for (Clause clause : scene.clauses()) {
      if (follows(clause, quantity)) {
        Draft draft = lastingIn(clause);
        if (draft != null && (LASTING.contains(clause.verb().lemma()) || isFor(quantity))) {
          return draft;
        }
        if (draft == null && RISING.contains(clause.verb().lemma())) {
          return together(clause);
        }
      }
    }
    return null;
  }

  /// "a conversation of half an hour", "a truce of ten days".
  private @Nullable Draft nameOf(Quantity quantity) {
    String text = scene.document().text();
    return drafts.stream()
        .filter(draft -> draft.trigger.end() < quantity.span().start())
        .filter(draft ->
            text.substring(draft.trigger.end(), quantity.span().start()).strip().equals("of"))
        .findFirst()
        .orElse(null);
  }

  /// Of "certified the election by 61 votes to 47" the votes are those of the vote.
  private @Nullable Draft tallied(Quantity quantity) {
    Draft vote = nearest(quantity, Set.of(HappeningKind.VOTE));
    return vote == null ? nearest(quantity, Set.of(HappeningKind.ELECTION)) : vote;
  }

  /// "200 miles south of Ruun", "30 km off the coast": says where, not how far it flew.
  static boolean isWhere(Scene scene, Quantity quantity) {
    String text = scene.document().text();
    int end = Math.min(text.length(), quantity.span().end() + 40);
    return WHERE.matcher(text.substring(quantity.span().end(), end)).lookingAt();
  }

  private static boolean follows(Clause clause, Quantity quantity) {
    int gap = quantity.span().start() - clause.verb().span().end();
    return gap >= 0 && (gap < 12 || clause.span().contains(quantity.span()));
  }

  private @Nullable Draft lastingIn(Clause clause) {
    for (Draft draft : drafts) {
      boolean verb = draft.clause >= 0 && scene.clauses().get(draft.clause).equals(clause);
      boolean subject = clause.subjects().stream().anyMatch(s -> s.span().contains(draft.trigger));
      if (verb || subject) {
        return draft;
      }
    }
    return null;
  }

  /// "sat down and rose three hours later": what those did together who rose.
  private @Nullable Draft together(Clause rising) {
    return drafts.stream()
        .filter(draft -> draft.isKind(HappeningKind.MEETING) && draft.clause >= 0)
        .filter(draft -> scene.clauses().get(draft.clause).subjects().equals(rising.subjects()))
        .findFirst()
        .orElse(null);
  }

  private boolean isFor(Quantity quantity) {
    String before =
        scene
            .document()
            .text()
            .substring(
                Math.max(scene.sentence().span().start(), quantity.span().start() - 5),
                quantity.span().start());
    return before.matches("(?s).*\\b(?:for|took)\\s+");
  }

  private @Nullable Draft inPhrase(Span span) {
    for (Chunk chunk : scene.chunks()) {
      if (chunk instanceof Chunk.Noun noun && measures(noun.phrase(), span)) {
        for (Draft draft : drafts) {
          if (noun.phrase().span().contains(draft.trigger) && draft.trigger.start() >= span.end()) {
            return draft;
          }
        }
      }
    }
    return null;
  }

  /// "35-minute talks", "35 minutes of talks"; "ten hours of meetings" is the length of none.
  private boolean measures(NounPhrase phrase, Span quantity) {
    boolean one = !phrase.head().lower().endsWith("s") || phrase.head().lower().equals("talks");
    return phrase.span().overlaps(quantity)
        || (one && scene.measureOf(phrase).span().overlaps(quantity));
  }

  private @Nullable Draft counted(Quantity quantity) {
    boolean toll = isToll(quantity);
    if (toll) {
      Draft harm = nearest(quantity, HARM);
      return harm == null
          ? nearest(quantity, Set.of(HappeningKind.PROTEST, HappeningKind.MILITARY))
          : harm;
    }
    Draft done = doneTo(quantity);
    if (done != null) {
      return done;
    }
    if (Turnouts.is(scene, quantity)) {
      return nearest(quantity, Set.of(HappeningKind.PROTEST));
    }
    String noun = noun(quantity);
    if (WEAPONS.contains(noun)) {
      return nearest(quantity, Set.of(HappeningKind.LAUNCH, HappeningKind.ATTACK));
    }
    boolean papers = Set.of("document", "file", "page", "record", "cable").contains(noun);
    if (papers) {
      return nearest(quantity, Set.of(HappeningKind.LEAK));
    }
    return noun.equals("count") ? nearest(quantity, Set.of(HappeningKind.LEGAL)) : null;
  }

  /// How many were arrested, freed, seized, put under sanctions: the patient of the verb, those
  /// behind the noun, or the number to which arrests rose.
  private @Nullable Draft doneTo(Quantity quantity) {
    for (Draft draft : drafts) {
      boolean crowd = draft.isKind(HappeningKind.ARREST) || draft.isKind(HappeningKind.RELEASE);
      boolean counted =
          crowd
              ? draft.participants.keySet().stream().anyMatch(quantity.span()::overlaps)
                  || isPatient(draft, quantity)
              : (draft.isKind(HappeningKind.SANCTION) || ABDUCTING.contains(draft.lemma()))
                  && isPeople(quantity)
                  && isPatient(draft, quantity);
      if (counted
          || ((crowd || draft.isKind(HappeningKind.SANCTION)) && isBehind(draft, quantity))) {
        return draft;
      }
    }
    return null;
  }

  private boolean isPatient(Draft draft, Quantity quantity) {
    return draft.clause >= 0
        && !draft.lemma().isEmpty()
        && Fitness.patients(scene.clauses().get(draft.clause))
            .anyMatch(phrase ->
                phrase.span().overlaps(quantity.span())
                    || phrase.span().start() == quantity.span().end() + 1);
  }

  /// "sanctions on four officials", "the release of three hostages".
  private boolean isBehind(Draft draft, Quantity quantity) {
    for (int i = 0; i + 2 < scene.chunks().size(); i++) {
      NounPhrase phrase = scene.noun(i);
      NounPhrase behind = scene.noun(i + 2);
      if (phrase != null && phrase.last() == draft.at && behind != null) {
        return scene.preposition(i + 1).matches("of|on|against")
            && isPeople(quantity)
            && behind.span().overlaps(quantity.span());
      }
    }
    return false;
  }

  private boolean isPeople(Quantity quantity) {
    String noun = noun(quantity);
    return Lexicon.isAgent(noun) || PERSONS.contains(noun);
  }

  private @Nullable Draft nearest(Quantity quantity, Set<HappeningKind> kinds) {
    Draft best = null;
    int least = Integer.MAX_VALUE;
    for (Draft draft : drafts) {
      int gap =
          Math.max(
              draft.trigger.start() - quantity.span().end(),
              quantity.span().start() - draft.trigger.end());
      if (kinds.contains(draft.meaning.kind()) && gap < least) {
        best = draft;
        least = gap;
      }
    }
    return best;
  }

  private String noun(Quantity quantity) {
    Span noun = quantity.noun();
    if (noun == null) {
      return "";
    }
    String words = scene.document().at(noun);
    return Lemmas.noun(words.substring(words.lastIndexOf(' ') + 1));
  }

  private boolean isToll(Quantity quantity) {
    return TOLLS.contains(attribute(quantity));
  }

  private String attribute(Quantity quantity) {
    String attribute = Tolls.attribute(scene.document(), quantity);
    boolean known = NAMED.contains(attribute) || TOLLS.contains(attribute);
    return known ? attribute : "count";
  }
}
