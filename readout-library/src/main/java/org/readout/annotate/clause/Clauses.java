package org.readout.annotate.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Chunk.Kind;
import org.readout.annotate.clause.Chunk.Shape;
import org.readout.annotate.clause.Clause.Complement;
import org.readout.annotate.name.Name;
import org.readout.text.Sentence;
import org.readout.text.Span;

/// Reads the clauses of a sentence: a shallow grammar over parts of speech, tolerant of wrong tags.
/// Each verb looks a bounded number of chunks to both sides, so the time is linear in the sentence.
public final class Clauses {

  /// How far a dependent verb looks for its governor, in chunks.
  private static final int REACH = 24;

  /// Verbs whose subject may stand behind them.
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "add",
          "write",
          "report",
          "ask",
          "reply",
          "warn",
          "tell",
          "explain",
          "claim",
          "argue",
          "announce",
          "note",
          "insist",
          "declare");

  /// Nouns whose possessor does what the infinitive behind them says; "invitation" is none.
  private static final Set<String> PLANS =
      Set.of(
          "attempt",
          "plan",
          "decision",
          "effort",
          "bid",
          "intention",
          "promise",
          "refusal",
          "failure",
          "offer",
          "pledge",
          "vow",
          "threat",
          "willingness",
          "desire",
          "proposal");

  private final Sentence sentence;
  private final List<Chunk> chunks;
  private final Subjects subjects;

  /// Clause index of each chunk that is a verb, else -1.
  private final int[] clauseOf;

  private final List<Clause> clauses = new ArrayList<>();

  private Clauses(Sentence sentence, List<Chunk> chunks) {
    this.sentence = sentence;
    this.chunks = chunks;
    this.subjects = new Subjects(chunks);
    this.clauseOf = new int[chunks.size()];
    Arrays.fill(clauseOf, -1);
  }

  /// The clauses of a sentence in order of their verbs.
  ///
  /// @param names those of the document, in order; each stays one noun phrase
  public static List<Clause> find(Sentence sentence, List<Name> names) {
    return over(sentence, Chunker.chunk(sentence, names));
  }

  /// The same over chunks already cut.
  public static List<Clause> over(Sentence sentence, List<Chunk> chunks) {
    var reading = new Clauses(sentence, List.copyOf(chunks));
    reading.read();
    return List.copyOf(reading.clauses);
  }

  private void read() {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof Chunk.Verb verb) {
        clauseOf[i] = clauses.size();
        clauses.add(clause(verb, i));
      }
    }
    settleOpening();
  }

  private Clause clause(Chunk.Verb verb, int i) {
    var behind = Arguments.behind(chunks, i);
    int governor = verb.shape() == Shape.FINITE ? -1 : governor(i);
    List<NounPhrase> who = List.of();
    VerbGroup group = verb.group();
    switch (verb.shape()) {
      case FINITE -> {
        var found = subjects.of(i);
        boolean inverted = isInverted(group, i, behind);
        who = inverted ? List.of(behind.objects().removeFirst()) : found.phrases();
        if (found.sharedWith() >= 0) {
          Clause other = clauseAt(found.sharedWith());
          who = other == null ? who : other.subjects();
          group =
              other == null || !sharesAuxiliary(verb) ? group : Governors.like(other.verb(), group);
        }
      }
      case PARTICIPLE -> who = nounBefore(i);
      case INFINITIVE, GERUND -> {
        Clause above = governor < 0 ? null : clauses.get(governor);
        who = ofDependent(verb, i, above);
        boolean loose = i > 0 && chunks.get(i - 1).is(Kind.COMMA);
        group = above == null || loose ? group : Governors.under(above.verb(), group);
      }
    }
    return new Clause(
        sentence,
        extent(group, who, i, behind),
        group,
        who,
        behind.objects(),
        complements(verb, i, behind),
        governor);
  }

  /// "…, said Ona Vell".
  private boolean isInverted(VerbGroup group, int i, Arguments behind) {
    boolean bare = group.first() == group.last();
    if (!bare || !SAYING.contains(group.lemma()) || behind.objects().isEmpty() || isAddressed(i)) {
      return false;
    }
    String before = group.first() == 0 ? "," : sentence.tokens().get(group.first() - 1).text();
    boolean mark = before.codePoints().noneMatch(Character::isLetterOrDigit);
    return mark && (i == 0 || !(chunks.get(i - 1) instanceof Chunk.Noun) || !before.equals(","));
  }

  /// "Norway, a neighbour, asked Denmark to wait": who stands behind is to do something.
  private boolean isAddressed(int i) {
    return i + 2 < chunks.size()
        && chunks.get(i + 2) instanceof Chunk.Verb verb
        && verb.shape() == Shape.INFINITIVE;
  }

  /// A bare base form behind "and" leans on the auxiliary or the "to" of the verb before it.
  private static boolean sharesAuxiliary(Chunk.Verb verb) {
    VerbGroup group = verb.group();
    return group.first() == group.last() && Lemmas.form(group.verb().text()) == VerbForm.BASE;
  }

  private @Nullable Clause clauseAt(int chunk) {
    return clauseOf[chunk] < 0 ? null : clauses.get(clauseOf[chunk]);
  }

  /// The clause of the nearest verb to the left; for a coordinated infinitive ("to meet and to
  /// hold") that of its twin.
  private int governor(int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      if (chunks.get(k).is(Kind.STOP)) {
        return -1;
      }
      if (chunks.get(k) instanceof Chunk.Verb other) {
        boolean twin =
            other.shape() == Shape.INFINITIVE
                && chunks.get(i) instanceof Chunk.Verb verb
                && verb.shape() == Shape.INFINITIVE
                && chunks.get(i - 1).is(Kind.CONJUNCTION);
        Clause clause = clauseAt(k);
        return twin && clause != null && clause.governor() >= 0 ? clause.governor() : clauseOf[k];
      }
    }
    return -1;
  }

  private List<NounPhrase> nounBefore(int i) {
    int k = i > 0 && chunks.get(i - 1).is(Kind.COMMA) ? i - 2 : i - 1;
    return k >= 0 && chunks.get(k) instanceof Chunk.Noun noun ? List.of(noun.phrase()) : List.of();
  }

  private List<NounPhrase> ofDependent(Chunk.Verb verb, int i, @Nullable Clause above) {
    if (i > 0 && chunks.get(i - 1) instanceof Chunk.Noun noun) {
      boolean named =
          i > 1
              && chunks.get(i - 2) instanceof Chunk.Preposition p
              && (p.words().equals("for") || verb.shape() == Shape.GERUND);
      if (named || verb.shape() == Shape.GERUND) {
        return List.of(noun.phrase());
      }
    }
    var owner =
        i > 0 && chunks.get(i - 1) instanceof Chunk.Noun plan ? planner(plan.phrase()) : null;
    if (owner != null) {
      return List.of(owner);
    }
    if (above == null) {
      return List.of();
    }
    boolean handed =
        verb.shape() == Shape.INFINITIVE
            && Governors.handsOver(above.verb())
            && above.verb().voice() == VerbGroup.Voice.ACTIVE;
    return handed && !above.objects().isEmpty()
        ? List.of(above.objects().getLast())
        : above.subjects();
  }

  /// Whose attempt, plan or decision it is ("Vell's attempt to visit Tesk"), or null.
  private @Nullable NounPhrase planner(NounPhrase phrase) {
    return PLANS.contains(Lemmas.noun(phrase.head().text()))
        ? Possessors.of(sentence, phrase).orElse(null)
        : null;
  }

  private List<Complement> complements(Chunk.Verb verb, int i, Arguments behind) {
    if (verb.shape() != Shape.FINITE
        || clauses.stream().anyMatch(c -> c.verb().modality() != VerbGroup.Modality.DEPENDENT)) {
      return behind.complements();
    }
    var all = new ArrayList<>(behind.complements());
    for (int k = 0; k + 1 < Math.min(i, REACH); k++) {
      if (chunks.get(k) instanceof Chunk.Preposition p
          && chunks.get(k + 1) instanceof Chunk.Noun noun
          && isFronted(k)) {
        all.add(new Complement(p.words(), noun.phrase()));
      }
    }
    return all;
  }

  /// True when the sentence opens with this phrase or a chain of such phrases.
  private boolean isFronted(int k) {
    for (int j = 0; j < k; j++) {
      Chunk chunk = chunks.get(j);
      boolean chain =
          chunk instanceof Chunk.Preposition
              || (chunk instanceof Chunk.Noun
                  && j > 0
                  && chunks.get(j - 1) instanceof Chunk.Preposition)
              || chunk.is(Kind.COMMA);
      if (!chain) {
        return false;
      }
    }
    return true;
  }

  private Span extent(VerbGroup group, List<NounPhrase> who, int i, Arguments behind) {
    var tokens = sentence.tokens();
    Span span = group.span();
    int end = chunks.get(Math.max(i, behind.last())).last();
    span = span.cover(tokens.get(end).span());
    for (NounPhrase phrase : who) {
      boolean near = phrase.last() < group.first() && group.first() - phrase.last() < REACH;
      span = near ? span.cover(phrase.span()) : span;
    }
    return span;
  }

  /// A gerund or infinitive that opens the sentence depends on the first finite verb behind it.
  private void settleOpening() {
    for (int c = 0; c + 1 < clauses.size() && clauses.get(c).subjects().isEmpty(); c++) {
      Clause clause = clauses.get(c);
      if (clause.verb().modality() != VerbGroup.Modality.DEPENDENT || clause.governor() >= 0) {
        return;
      }
      int main = firstFinite(c + 1);
      if (main >= 0) {
        clauses.set(
            c,
            new Clause(
                sentence,
                clause.span(),
                clause.verb(),
                clauses.get(main).subjects(),
                clause.objects(),
                clause.complements(),
                main));
      }
    }
  }

  private int firstFinite(int from) {
    for (int c = from; c < Math.min(clauses.size(), from + REACH); c++) {
      if (!clauses.get(c).subjects().isEmpty() && clauses.get(c).governor() < 0) {
        return c;
      }
    }
    return -1;
  }
}
