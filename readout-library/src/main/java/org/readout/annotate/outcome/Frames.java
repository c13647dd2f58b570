package org.readout.annotate.outcome;

import java.util.List;
import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.outcome.Cue.Frame;
import org.readout.text.PartOfSpeech;

/// Where the content of a cue begins: tests a row of the table against what stands behind the verb.
final class Frames {

  /// Verbs whose clause never stands without "that".
  private static final Set<String> NEED_THAT =
      Set.of("urge", "demand", "discuss", "ask", "request", "make", "complain");

  private static final Set<String> QUESTIONS = Set.of("how", "what", "whether", "why");

  /// Adverbs that begin a content.
  private static final Set<String> KEPT = Set.of("not", "how", "why");

  /// Tokens of an aside between a verb and its complement at most.
  private static final int LONGEST_ASIDE = 12;

  /// Tokens of an aside in brackets at most.
  private static final int BRACKETS = 10;

  private static final Set<String> CONVEYING =
      Set.of("convey", "express", "voice", "declare", "offer", "promise", "pledge");

  private static final Set<String> RECIPIENTS = Set.of("him", "her", "them", "it", "us", "me");

  private static final Set<String> COMPLEMENTS = Set.of("to", "that");

  /// With these begins what is inserted between a verb and its object.
  private static final Set<String> INSERTED = Set.of("and", "by", "in", "at", "on", "after");

  /// Tokens of an addressee that is shown with what is asked of him at most.
  private static final int ADDRESSEE = 7;

  private Frames() {}

  /// Index of the first token of the content; -1 when the row does not fit.
  static int contentStart(Scene scene, Clause clause, Cue cue) {
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
      case TO -> infinitive(scene, clause, behindAside(scene, at));
      case THAT -> that(scene, clause, behindAside(scene, at));
      case ON ->
          cue.prepositions().contains(scene.lower(at))
                  && !scene.lower(at + 1).equals(",")
                  && !scene.isClosingMark(at + 1)
                  && !Circumstances.include(scene, at + 1)
              ? at + 1
              : -1;
      case OBJECT -> object(scene, clause, cue, at);
      case WISH -> wish(scene, clause, at);
      case ADDRESSEE_TO, ADDRESSEE_THAT, ADDRESSEE_ON -> addressed(scene, clause, cue, at);
    };
  }

  /// Past adverbs and weekdays: "agreed again on Monday to".
  private static int behind(Scene scene, int from) {
    int at = from;
    for (int i = 0; i < 4 && at < scene.size(); i++) {
      boolean day = scene.lower(at).equals("on") && Circumstances.isWeekday(scene.lower(at + 1));
      boolean principle = scene.lower(at).equals("in") && scene.lower(at + 1).equals("principle");
      if (day || principle) {
        at += 2;
      } else if (isCount(scene, at)) {
        at += scene.lower(at).equals("by") ? 4 : scene.isMark(at + 1) ? 3 : 1;
      } else if ((Circumstances.isWeekday(scene.lower(at)) && !scene.lower(at + 1).equals("'s"))
          || (scene.token(at).is(PartOfSpeech.ADV) && !KEPT.contains(scene.lower(at)))) {
        at++;
      }
    }
    return at;
  }

  /// "by 82 to 43", "74-31".
  private static boolean isCount(Scene scene, int at) {
    boolean by =
        scene.lower(at).equals("by")
            && scene.lower(at + 2).equals("to")
            && scene.token(Math.min(scene.size() - 1, at + 3)).is(PartOfSpeech.NUM);
    boolean apart =
        scene.lower(at).matches("\\d+")
            && scene.lower(at + 1).matches("[-–]")
            && scene.lower(at + 2).matches("\\d+");
    return by || apart || scene.lower(at).matches("\\d+[-–]\\d+");
  }

  /// Behind ", however," or ", as it has for years," where the verb's complement goes on.
  private static int behindAside(Scene scene, int at) {
    if (!scene.lower(at).equals(",")) {
      return at;
    }
    for (int i = at + 1; i < at + LONGEST_ASIDE; i++) {
      if (scene.lower(i).equals(",") && COMPLEMENTS.contains(scene.lower(i + 1))) {
        return i + 1;
      }
    }
    return at;
  }

  /// "the ban lifted", "the ban to be lifted": what somebody wants done.
  private static int wish(Scene scene, Clause clause, int at) {
    boolean only = scene.lower(clause.verb().first() - 1).equals("only");
    if (clause.objects().isEmpty() || Reality.isParticiple(clause) || only) {
      return -1;
    }
    NounPhrase object = clause.objects().getFirst();
    boolean here = object.first() >= at && object.first() <= at + 1;
    boolean done =
        scene.clauses.stream()
            .filter(c -> c.verb().first() > object.last())
            .filter(c -> c.verb().first() <= object.last() + LONGEST_ASIDE)
            .filter(c -> scene.isUnbroken(object.last(), c.verb().first()))
            .limit(1)
            .anyMatch(c -> isDeed(scene, c) || isDone(c));
    return here && isThing(object) && done ? object.first() : -1;
  }

  /// "to lift the ban", "to be lifted"; not "to know", "to be safe".
  private static boolean isDeed(Scene scene, Clause clause) {
    int first = clause.verb().first();
    boolean to = scene.lower(first).equals("to") || scene.lower(first - 1).equals("to");
    return to && !Wills.BEFALLS.contains(clause.verb().lemma());
  }

  /// "lifted", "freed", "torn": a lone form that is neither the bare one nor the present.
  private static boolean isDone(Clause clause) {
    String word = clause.verb().verb().lower();
    return clause.verb().first() == clause.verb().last()
        && !word.equals(clause.verb().lemma())
        && !word.endsWith("s")
        && !word.endsWith("ing");
  }

  private static int infinitive(Scene scene, Clause clause, int at) {
    boolean not = scene.lower(at).equals("not");
    int to = not ? at + 1 : at;
    if (!scene.lower(to).equals("to")
        || (scene.isMark(to + 1) && !scene.isOpeningMark(to + 1))
        || scene.token(Math.min(scene.size() - 1, to + 1)).is(PartOfSpeech.ADP)) {
      return -1;
    }
    return Silences.include(scene, clause.verb().lemma(), to + 1) ? -1 : not ? at : at + 1;
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
    int far = behindRecipient(scene, clause, behindInsertion(scene, at));
    if (far > at) {
      int last = Math.min(scene.size(), far + 6) - 1;
      return cue.nouns().isEmpty() || holds(far, last, scene, cue.nouns()) ? far : -1;
    }
    if (!cue.particle().isEmpty() && !cue.nouns().isEmpty()) {
      int last = Math.min(scene.size(), at + 5) - 1;
      boolean named = at <= last && holds(at, last, scene, cue.nouns());
      return named ? at : -1;
    }
    boolean open = cue.nouns().isEmpty() && at < scene.size() && !scene.isMark(at);
    boolean gerund =
        open && (scene.lower(at).endsWith("ing") || QUESTIONS.contains(scene.lower(at)));
    return open && (gerund || !cue.particle().isEmpty()) ? at : -1;
  }

  /// Behind ", and had now received," or ", by nine votes to one," where the verb's object follows;
  /// at `at` itself where there is no such insertion.
  private static int behindInsertion(Scene scene, int at) {
    if (!scene.lower(at).equals(",") || !INSERTED.contains(scene.lower(at + 1))) {
      return at;
    }
    for (int i = at + 2; i < Math.min(scene.size() - 1, at + LONGEST_ASIDE); i++) {
      if (scene.lower(i).equals(",")) {
        return scene.token(i + 1).is(PartOfSpeech.DET) ? i + 1 : at;
      }
    }
    return at;
  }

  /// "conveyed to him “the full support”".
  private static int behindRecipient(Scene scene, Clause clause, int at) {
    boolean to =
        scene.lower(at).equals("to")
            && CONVEYING.contains(clause.verb().lemma())
            && RECIPIENTS.contains(scene.lower(at + 1));
    return to ? at + 2 : at;
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
  private static int addressed(Scene scene, Clause clause, Cue cue, int at) {
    boolean when =
        Set.of("on", "upon").contains(cue.particle())
            && !scene.lower(at).equals("may")
            && Circumstances.include(scene, at);
    if (scene.lower(at).equals("for")
        || when
        || (cue.particle().isEmpty() && !canBeAsked(clause))) {
      return -1;
    }
    for (int i = at + 1; i < Math.min(scene.size(), at + 10); i++) {
      i = behindBrackets(scene, i);
      String word = scene.lower(i);
      boolean not = word.equals("not") && scene.lower(i + 1).equals("to");
      switch (cue.frame()) {
        case ADDRESSEE_TO -> {
          if (not || (word.equals("to") && startsVerb(scene, i + 1))) {
            return isNamed(scene, at, i) ? at : not ? i : i + 1;
          }
        }
        case ADDRESSEE_THAT -> {
          if (word.equals("that")) {
            return i + 1;
          }
        }
        default -> {
          if (cue.prepositions().contains(word)) {
            return Circumstances.include(scene, i + 1) ? -1 : i + 1;
          }
        }
      }
      if (scene.token(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX)
          || (scene.isMark(i) && !word.equals("'s"))) {
        return -1;
      }
    }
    return -1;
  }

  /// "requested images to see the damage": nobody can ask anything of images.
  private static boolean canBeAsked(Clause clause) {
    return !clause.verb().lemma().equals("request")
        || clause.objects().isEmpty()
        || clause.objects().getFirst().head().is(PartOfSpeech.PROPN, PartOfSpeech.PRON);
  }

  /// True for an addressee who says whom something was asked of: "asked Norway to lift", not "him".
  private static boolean isNamed(Scene scene, int first, int end) {
    boolean noun = false;
    for (int i = first; i < end; i++) {
      noun |= scene.token(i).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
      if (scene.isMark(i) && !scene.lower(i).startsWith("'")) {
        return false;
      }
    }
    return noun && end - first <= ADDRESSEE;
  }

  /// Past "(R-S.C.)".
  private static int behindBrackets(Scene scene, int i) {
    if (!scene.lower(i).equals("(")) {
      return i;
    }
    for (int close = i + 1; close < i + BRACKETS; close++) {
      if (scene.lower(close).equals(")")) {
        return close + 1;
      }
    }
    return i;
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
