package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.outcome.Cue.Frame;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Outcomes told by a verb of the table ([Cue]): "agreed to hold talks", "urged Norway to leave".
final class VerbCues {

  private static final Set<String> HYPOTHETICAL =
      Set.of("if", "whether", "unless", "until", "should", "could", "might", "may", "would");

  /// What is declined or refused to reporters is no outcome.
  private static final Set<String> TO_REPORTERS =
      Set.of(
          "comment",
          "say",
          "elaborate",
          "name",
          "answer",
          "discuss",
          "provide",
          "give",
          "confirm",
          "identify",
          "speak",
          "specify",
          "disclose",
          "respond",
          "detail",
          "describe",
          "talk",
          "be",
          "speculate",
          "share",
          "release",
          "address",
          "offer",
          "go",
          "see",
          "wait");

  /// Verbs whose doers share what they do with those they do it with.
  private static final Set<OutcomeKind> MUTUAL =
      Set.of(OutcomeKind.AGREED, OutcomeKind.UNRESOLVED, OutcomeKind.DISCUSSED);

  private static final Set<String> WEEKDAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday");

  /// Verbs whose clause never stands without "that".
  private static final Set<String> NEED_THAT = Set.of("urge", "demand", "discuss");

  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "sidelines",
          "weekend",
          "trip",
          "visit",
          "phone",
          "telephone",
          "twitter",
          "facebook",
          "television",
          "tv",
          "cnn",
          "air",
          "eve",
          "condition",
          "behalf",
          "night",
          "morning",
          "summer",
          "winter",
          "past",
          "last",
          "next",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final Parties parties;

  VerbCues(Parties parties) {
    this.parties = parties;
  }

  List<OutcomeMention> find(Scene scene) {
    var found = new ArrayList<OutcomeMention>();
    for (Clause clause : scene.clauses) {
      if (isReal(scene, clause)) {
        of(scene, clause).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<OutcomeMention> of(Scene scene, Clause clause) {
    for (Cue cue : Cue.of(clause.verb().lemma())) {
      int at = contentStart(scene, clause, cue);
      if (at >= 0) {
        return mention(scene, clause, cue, at);
      }
    }
    return Optional.empty();
  }

  private Optional<OutcomeMention> mention(Scene scene, Clause clause, Cue cue, int at) {
    OutcomeKind kind = clause.verb().negated() ? cue.negated() : cue.kind();
    Span content = scene.content(at);
    var who = who(scene, clause, kind);
    boolean old = scene.isLongAgo(content, cue.frame() == Frame.OBJECT || cue.frame() == Frame.ON);
    if (kind == null || old || content.isEmpty() || !scene.hasNoun(content) || who.isEmpty()) {
      return Optional.empty();
    }
    Span verb = clause.verb().span();
    Span extent = verb.cover(content);
    for (Span party : who) {
      extent = scene.sentence.span().contains(party) ? extent.cover(party) : extent;
    }
    return Optional.of(new OutcomeMention(verb, extent, kind, who, content));
  }

  /// Past, perfect or present; a headline's present counts, a plan or wish does not.
  private static boolean isReal(Scene scene, Clause clause) {
    boolean real =
        switch (clause.verb().modality()) {
          case PAST, PRESENT -> true;
          case DEPENDENT -> isParticiple(clause) || clause.verb().negated();
          case FUTURE, POSSIBLE -> false;
        };
    int first =
        clause.subjects().isEmpty() ? clause.verb().first() : clause.subjects().getFirst().first();
    String before = scene.lower(Math.min(first, clause.verb().first()) - 1);
    return real
        && !HYPOTHETICAL.contains(before)
        && !(before.equals("that") && isSubjunctive(scene, clause));
  }

  /// "demands that Norway sign": a bare form behind one subject that is no plural.
  private static boolean isSubjunctive(Scene scene, Clause clause) {
    var verb = clause.verb();
    boolean bare = verb.first() == verb.last() && verb.verb().lower().equals(verb.lemma());
    String head =
        clause.subjects().size() == 1 ? clause.subjects().getFirst().head().lower() : "they";
    return bare
        && scene.size() > 3
        && !head.endsWith("s")
        && !Set.of("they", "we", "both", "i").contains(head);
  }

  private static boolean isParticiple(Clause clause) {
    return clause.verb().verb().lower().endsWith("ing")
        && clause.verb().first() == clause.verb().last();
  }

  private List<Span> who(Scene scene, Clause clause, @Nullable OutcomeKind kind) {
    boolean passive = clause.verb().voice() == VerbGroup.Voice.PASSIVE;
    if (passive) {
      return clause.with("by").flatMap(parties::of).map(List::of).orElse(List.of());
    }
    if (clause.subjects().isEmpty()
        || clause.subjects().stream().anyMatch(parties::isCommentator)) {
      return List.of();
    }
    var found = parties.of(clause.subjects());
    paired(scene, clause).flatMap(parties::of).ifPresent(found::addFirst);
    if (kind != null && MUTUAL.contains(kind) && !found.isEmpty()) {
      clause
          .with("with")
          .filter(phrase -> !parties.isPronoun(phrase))
          .flatMap(parties::of)
          .filter(span -> !found.contains(span))
          .ifPresent(found::add);
    }
    boolean alone = found.size() == 1 && !parties.isMutual(clause.subjects().getFirst());
    if (kind == OutcomeKind.DISCUSSED && alone && clause.with("with").isEmpty()) {
      return List.of();
    }
    return kind == OutcomeKind.EXPECTED && scene.reporting(clause) != null ? List.of() : found;
  }

  /// "Norway" in the headline "Norway, Denmark agree".
  private static Optional<NounPhrase> paired(Scene scene, Clause clause) {
    int first = clause.subjects().getFirst().first();
    if (clause.subjects().size() > 1
        || first < 2
        || first > 4
        || !scene.lower(first - 1).equals(",")) {
      return Optional.empty();
    }
    int start = scene.isMark(0) ? 1 : 0;
    for (int i = start; i < first - 1; i++) {
      if (!scene.token(i).is(PartOfSpeech.PROPN)) {
        return Optional.empty();
      }
    }
    var span = scene.token(start).span().cover(scene.token(first - 2).span());
    return start > first - 2
        ? Optional.empty()
        : Optional.of(new NounPhrase(span, scene.token(first - 2), start, first - 2));
  }

  /// Index of the first token of the content; -1 when the row does not fit.
  private int contentStart(Scene scene, Clause clause, Cue cue) {
    int at = behind(scene, clause.verb().last() + 1);
    if (!cue.particle().isEmpty()) {
      if (!scene.lower(at).equals(cue.particle())) {
        return -1;
      }
      at = behind(scene, at + 1);
    }
    if (clause.verb().voice() == VerbGroup.Voice.PASSIVE
        && cue.frame() != Frame.TO
        && cue.frame() != Frame.THAT) {
      return -1;
    }
    return switch (cue.frame()) {
      case TO -> infinitive(scene, clause, at);
      case THAT -> that(scene, clause, at);
      case ON ->
          cue.prepositions().contains(scene.lower(at)) && !isCircumstance(scene, at + 1)
              ? at + 1
              : -1;
      case OBJECT -> object(scene, clause, cue, at);
      case ADDRESSEE_TO, ADDRESSEE_THAT, ADDRESSEE_ON -> addressed(scene, cue, at);
    };
  }

  /// Past adverbs and weekdays: "agreed again on Monday to".
  private static int behind(Scene scene, int from) {
    int at = from;
    for (int i = 0; i < 4 && at < scene.size(); i++) {
      boolean day = scene.lower(at).equals("on") && WEEKDAYS.contains(scene.lower(at + 1));
      boolean principle = scene.lower(at).equals("in") && scene.lower(at + 1).equals("principle");
      if (day || principle) {
        at += 2;
      } else if ((WEEKDAYS.contains(scene.lower(at)) && !scene.lower(at + 1).equals("'s"))
          || (scene.token(at).is(PartOfSpeech.ADV) && !scene.lower(at).equals("not"))) {
        at++;
      }
    }
    return at;
  }

  private static int infinitive(Scene scene, Clause clause, int at) {
    boolean not = scene.lower(at).equals("not");
    int to = not ? at + 1 : at;
    if (!scene.lower(to).equals("to")
        || scene.token(Math.min(scene.size() - 1, to + 1)).is(PartOfSpeech.ADP)) {
      return -1;
    }
    boolean refusing = Set.of("decline", "refuse").contains(clause.verb().lemma());
    return refusing && TO_REPORTERS.contains(scene.lower(to + 1)) ? -1 : not ? at : at + 1;
  }

  private static int that(Scene scene, Clause clause, int at) {
    if (scene.lower(at).equals("that")) {
      return at + 1;
    }
    if (NEED_THAT.contains(clause.verb().lemma())) {
      return -1;
    }
    boolean bare =
        scene.clauses.stream()
            .anyMatch(c ->
                c.governor() < 0
                    && !c.subjects().isEmpty()
                    && c.subjects().getFirst().first() == at);
    return bare ? at : -1;
  }

  private static int object(Scene scene, Clause clause, Cue cue, int at) {
    for (NounPhrase object : clause.objects()) {
      boolean here = object.first() >= at && object.first() <= at + 1;
      if (here
          && (cue.nouns().isEmpty()
              ? isThing(object)
              : holds(object.first(), object.last(), scene, cue.nouns()))) {
        return object.first();
      }
    }
    if (!cue.particle().isEmpty() && !cue.nouns().isEmpty()) {
      int last = Math.min(scene.size(), at + 5) - 1;
      boolean named = at <= last && holds(at, last, scene, cue.nouns());
      return named ? at : -1;
    }
    boolean open = cue.nouns().isEmpty() && at < scene.size() && !scene.isMark(at);
    boolean gerund = open && scene.lower(at).endsWith("ing");
    return open && (gerund || !cue.particle().isEmpty()) ? at : -1;
  }

  private static boolean isThing(NounPhrase object) {
    return !object.head().is(PartOfSpeech.PRON);
  }

  private static boolean holds(int first, int last, Scene scene, List<String> nouns) {
    var words = new StringBuilder(" ");
    for (int i = first; i <= last; i++) {
      words.append(scene.lower(i)).append(' ');
    }
    String all = words.toString();
    return nouns.stream()
        .anyMatch(noun -> all.contains(" " + noun + " ") || all.contains(" " + noun + "s "));
  }

  /// Behind an addressee: at most ten tokens, no verb or mark among them.
  private static int addressed(Scene scene, Cue cue, int at) {
    for (int i = at + 1; i < Math.min(scene.size(), at + 10); i++) {
      String word = scene.lower(i);
      boolean not = word.equals("not") && scene.lower(i + 1).equals("to");
      switch (cue.frame()) {
        case ADDRESSEE_TO -> {
          if (not || (word.equals("to") && startsVerb(scene, i + 1))) {
            return not ? i : i + 1;
          }
        }
        case ADDRESSEE_THAT -> {
          if (word.equals("that")) {
            return i + 1;
          }
        }
        default -> {
          if (cue.prepositions().contains(word)) {
            return isCircumstance(scene, i + 1) ? -1 : i + 1;
          }
        }
      }
      if (scene.token(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX)
          || scene.isMark(i) && !word.equals("'s")) {
        return -1;
      }
    }
    return -1;
  }

  /// "on the sidelines", "on Tuesday", "over the weekend": when or where, not what about.
  private static boolean isCircumstance(Scene scene, int at) {
    int noun =
        Set.of("the", "a", "his", "her", "their", "its").contains(scene.lower(at)) ? at + 1 : at;
    return WEEKDAYS.contains(scene.lower(noun)) || CIRCUMSTANCES.contains(scene.lower(noun));
  }

  private static boolean startsVerb(Scene scene, int i) {
    int at = scene.isMark(i) ? i + 1 : i;
    boolean read =
        scene.clauses.stream().anyMatch(c -> c.verb().last() == at || c.verb().last() == at + 1);
    boolean mistaken =
        at + 1 < scene.size()
            && scene.token(at).is(PartOfSpeech.NOUN, PartOfSpeech.ADJ)
            && scene.token(at + 1).is(PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.PROPN);
    return (read || mistaken) && !scene.lower(at).endsWith("ing");
  }
}
