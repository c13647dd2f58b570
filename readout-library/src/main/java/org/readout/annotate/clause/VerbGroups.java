package org.readout.annotate.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Chunk.Shape;
import org.readout.annotate.clause.VerbGroup.Modality;
import org.readout.annotate.clause.VerbGroup.Voice;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Reads verb groups: auxiliaries, negation, adverbs and quotation marks in between, the main verb.
final class VerbGroups {

  /// How many adverbs, negations and quotation marks may stand between two verbs of a group.
  private static final int GAP = 4;

  /// Words between "be" and "to" that put the verb in the future ("is set to meet").
  private static final Set<String> FUTURE =
      Set.of(
          "set",
          "due",
          "likely",
          "scheduled",
          "expected",
          "slated",
          "poised",
          "about",
          "ready",
          "planned",
          "bound",
          "supposed",
          "going",
          "prepared",
          "certain",
          "sure");

  /// The same for what is merely possible.
  private static final Set<String> POSSIBLE =
      Set.of("able", "willing", "eager", "keen", "open", "free", "hoping", "unlikely");

  /// The same for what does not happen.
  private static final Set<String> NEGATIVE = Set.of("unable", "unwilling", "reluctant", "loath");

  private final List<Token> tokens;
  private final WordClass[] classes;

  VerbGroups(Sentence sentence, WordClass[] classes) {
    this.tokens = sentence.tokens();
    this.classes = classes;
  }

  /// The verb group that begins here, or null.
  Chunk.@Nullable Verb at(int start) {
    var scan = new Scan(start);
    return scan.read() ? scan.chunk() : null;
  }

  /// One attempt, from left to right.
  private final class Scan {
    private final int start;
    private int main = -1;
    private boolean infinitive;
    private boolean negated;
    private boolean be;
    private @Nullable Modality modality;

    Scan(int start) {
      this.start = start;
    }

    boolean read() {
      int i = start;
      if (classes[i] == WordClass.NOT) {
        negated = true;
        i = next(i + 1);
        if (i < 0 || (classes[i] != WordClass.TO && classes[i] != WordClass.VERB)) {
          return false;
        }
      }
      if (classes[i] == WordClass.TO) {
        infinitive = true;
        i = next(i + 1);
        if (i < 0 || !isVerbal(i) || classes[i] == WordClass.MODAL) {
          return false;
        }
      }
      return isVerbal(i) && chain(i);
    }

    private boolean isVerbal(int i) {
      return classes[i] == WordClass.VERB || classes[i].isAuxiliary();
    }

    private boolean chain(int from) {
      int i = from;
      while (i >= 0 && isVerbal(i)) {
        main = i;
        if (classes[i] == WordClass.VERB) {
          return true;
        }
        auxiliary(i);
        int bridged = bridge(i);
        int following = bridged >= 0 ? bridged : next(i + 1);
        i = following >= 0 && (bridged >= 0 || follows(i, following)) ? following : -1;
      }
      return main >= 0 && (classes[main] != WordClass.MODAL);
    }

    /// After "be" any verb form but the base goes on; after a modal or "do" anything verbal.
    private boolean follows(int auxiliary, int verb) {
      if (!isVerbal(verb)) {
        return false;
      }
      VerbForm form = Lemmas.form(tokens.get(verb).text());
      return switch (classes[auxiliary]) {
        case BE ->
            classes[verb] == WordClass.BE || form == VerbForm.GERUND || form.canBeParticiple();
        case HAVE -> classes[verb].isAuxiliary() || form.canBeParticiple();
        default -> true;
      };
    }

    private void auxiliary(int i) {
      String word = tokens.get(i).lower();
      be |= classes[i] == WordClass.BE;
      if (classes[i] == WordClass.MODAL) {
        boolean future =
            word.equals("will") || word.equals("'ll") || word.equals("shall") || word.equals("wo");
        modality = future ? Modality.FUTURE : Modality.POSSIBLE;
      } else if (modality == null && !infinitive) {
        boolean past =
            word.equals("was")
                || word.equals("were")
                || word.equals("had")
                || word.equals("did")
                || classes[i] == WordClass.HAVE;
        modality = past ? Modality.PAST : Modality.PRESENT;
      }
    }

    /// "is to meet", "is set to meet", "has been unable to meet": the verb behind "to", or -1.
    private int bridge(int auxiliary) {
      int i = classes[auxiliary] == WordClass.BE ? next(auxiliary + 1) : -1;
      if (i < 0) {
        return -1;
      }
      String word = classes[i] == WordClass.TO ? "due" : tokens.get(i).lower();
      boolean known = FUTURE.contains(word) || POSSIBLE.contains(word) || NEGATIVE.contains(word);
      int to = classes[i] == WordClass.TO ? i : next(i + 1);
      int verb = known && to >= 0 && classes[to] == WordClass.TO ? next(to + 1) : -1;
      if (verb < 0 || !isVerbal(verb) || classes[verb] == WordClass.MODAL) {
        return -1;
      }
      be = false;
      negated |= NEGATIVE.contains(word);
      modality = FUTURE.contains(word) ? Modality.FUTURE : Modality.POSSIBLE;
      return verb;
    }

    /// The next token that is no adverb, negation or quotation mark, or -1.
    private int next(int from) {
      for (int i = from; i < Math.min(classes.length, from + GAP); i++) {
        switch (classes[i]) {
          case ADVERB, QUOTE -> {}
          case PREPOSITION -> {
            if (isSince(i)) {
              continue;
            }
            if (!isAtLeast(i)) {
              return i;
            }
            i++;
          }
          case NOT -> negated = true;
          default -> {
            return i;
          }
        }
      }
      return -1;
    }

    /// "has since agreed".
    private boolean isSince(int i) {
      return tokens.get(i).lower().equals("since")
          && i > 0
          && classes[i - 1] == WordClass.HAVE
          && i + 1 < classes.length
          && isVerbal(i + 1);
    }

    private boolean isAtLeast(int i) {
      return tokens.get(i).lower().equals("at")
          && i + 1 < classes.length
          && Set.of("least", "most", "last", "times").contains(tokens.get(i + 1).lower());
    }

    Chunk.Verb chunk() {
      Token verb = tokens.get(main);
      VerbForm form = Lemmas.form(verb.text());
      boolean bare = main == first();
      Shape shape =
          infinitive
              ? Shape.INFINITIVE
              : bare && (form == VerbForm.GERUND || tokens.get(first()).lower().endsWith("ing"))
                  ? Shape.GERUND
                  : bare && form == VerbForm.PARTICIPLE ? Shape.PARTICIPLE : Shape.FINITE;
      if (!infinitive && tokens.get(first()).lower().endsWith("ing")) {
        shape = Shape.GERUND;
      }
      boolean passive =
          (be && form.canBeParticiple() && classes[main] == WordClass.VERB)
              || shape == Shape.PARTICIPLE;
      var span = new Span(tokens.get(start).span().start(), verb.span().end());
      String lemma = Lemmas.verb(verb.text());
      return new Chunk.Verb(
          new VerbGroup(
              span,
              verb,
              lemma,
              start,
              main,
              passive ? Voice.PASSIVE : Voice.ACTIVE,
              modality(shape, form),
              negated),
          shape);
    }

    private int first() {
      return classes[start] == WordClass.NOT && start < main ? start + 1 : start;
    }

    private Modality modality(Shape shape, VerbForm form) {
      if (shape != Shape.FINITE) {
        return Modality.DEPENDENT;
      }
      boolean lone = main == first() && classes[main] == WordClass.HAVE;
      if (lone) {
        return tokens.get(main).lower().equals("had") ? Modality.PAST : Modality.PRESENT;
      }
      if (modality != null) {
        return modality;
      }
      boolean past = form == VerbForm.PAST || form == VerbForm.PAST_OR_PARTICIPLE;
      return past ? Modality.PAST : Modality.PRESENT;
    }
  }

  /// The group with another shape (a participle that looked finite).
  static Chunk.Verb asParticiple(Chunk.Verb verb) {
    VerbGroup group = verb.group();
    return new Chunk.Verb(
        new VerbGroup(
            group.span(),
            group.verb(),
            group.lemma(),
            group.first(),
            group.last(),
            Voice.PASSIVE,
            Modality.DEPENDENT,
            group.negated()),
        Shape.PARTICIPLE);
  }
}
