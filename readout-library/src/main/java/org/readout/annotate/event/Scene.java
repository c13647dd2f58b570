package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Chunk;
import org.readout.annotate.clause.Chunker;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Clauses;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.name.Name;
import org.readout.annotate.quantity.Quantity;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.time.TimeExpression;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// One sentence with everything that the other layers say of it.
///
/// @param verbs chunk index of each clause's verb
/// @param events happenings that a trained reader read in it
record Scene(
    Document document,
    Sentence sentence,
    List<Chunk> chunks,
    List<Clause> clauses,
    List<Integer> verbs,
    List<Name> names,
    List<TimeExpression> times,
    List<Quantity> quantities,
    List<EventMention> events) {

  private static final Set<String> MEASURES =
      Set.of(
          "hour",
          "hours",
          "minutes",
          "day",
          "days",
          "week",
          "weeks",
          "months",
          "round",
          "rounds",
          "series",
          "session",
          "sessions",
          "set",
          "string",
          "state");

  static Scene of(
      Document document,
      Sentence sentence,
      List<Name> names,
      List<TimeExpression> times,
      List<Quantity> quantities,
      List<EventMention> events) {
    var chunks = Chunker.chunk(sentence, names);
    var verbs = new ArrayList<Integer>();
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof Chunk.Verb) {
        verbs.add(i);
      }
    }
    return new Scene(
        document,
        sentence,
        chunks,
        Clauses.over(sentence, chunks),
        verbs,
        names,
        times,
        quantities,
        events);
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  /// Index of the token that covers this offset, or of the first behind it.
  int tokenAt(int offset) {
    for (int i = 0; i < tokens().size(); i++) {
      if (tokens().get(i).span().end() > offset) {
        return i;
      }
    }
    return tokens().size() - 1;
  }

  @Nullable NounPhrase noun(int chunk) {
    return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk) instanceof Chunk.Noun noun
        ? noun.phrase()
        : null;
  }

  /// Index of the chunk of the noun phrase that ends with this token, or -1.
  int nounEndingAt(int token) {
    for (int i = 0; i < chunks.size(); i++) {
      NounPhrase phrase = noun(i);
      if (phrase != null && phrase.last() == token) {
        return i;
      }
    }
    return -1;
  }

  /// Index of the clause whose verb ends with this token, or -1.
  int clauseOfVerb(int token) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).verb().last() == token) {
        return i;
      }
    }
    return -1;
  }

  /// Index of the chunk that is this phrase, or -1.
  int chunkOf(NounPhrase phrase) {
    for (int i = 0; i < chunks.size(); i++) {
      if (phrase.equals(noun(i))) {
        return i;
      }
    }
    return -1;
  }

  /// The words of the preposition at this chunk, or the empty string.
  String preposition(int chunk) {
    return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk) instanceof Chunk.Preposition p
        ? p.words()
        : "";
  }

  /// The clause in which this noun phrase is a subject, object or complement: the nearest.
  @Nullable Clause clauseOf(NounPhrase phrase) {
    Clause best = null;
    for (Clause clause : clauses) {
      boolean here =
          clause.subjects().contains(phrase)
              || clause.objects().contains(phrase)
              || clause.complements().stream().anyMatch(c -> c.phrase().equals(phrase));
      if (here && (best == null || distance(clause, phrase) < distance(best, phrase))) {
        best = clause;
      }
    }
    return best;
  }

  /// All clauses in which this noun phrase is a subject, object or complement, and those that share
  /// their subject with them ("Sanctions are ready and could be announced").
  List<Clause> clausesOf(NounPhrase phrase) {
    return clauses.stream()
        .filter(clause ->
            clause.subjects().contains(phrase)
                || clause.objects().contains(phrase)
                || clause.complements().stream().anyMatch(c -> c.phrase().equals(phrase)))
        .toList();
  }

  private static int distance(Clause clause, NounPhrase phrase) {
    return Math.abs(clause.verb().last() - phrase.last());
  }

  /// The phrase by whose measure this one is told: "three hours" of "three hours of talks", "a
  /// second round" of "a second round of talks"; else the phrase itself.
  NounPhrase measureOf(NounPhrase phrase) {
    int chunk = chunkOf(phrase);
    NounPhrase measure = preposition(chunk - 1).equals("of") ? noun(chunk - 2) : null;
    return measure != null && MEASURES.contains(measure.head().lower()) ? measure : phrase;
  }

  /// The name that ends this noun phrase.
  Optional<Name> nameAt(NounPhrase phrase) {
    return names.stream().filter(name -> name.span().contains(phrase.head().span())).findFirst();
  }

  /// The names inside a span.
  List<Name> namesIn(Span span) {
    return names.stream().filter(name -> span.contains(name.span())).toList();
  }

  boolean isTime(NounPhrase phrase) {
    return times.stream().anyMatch(time -> time.span().contains(phrase.head().span()));
  }
}
