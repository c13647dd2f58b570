package org.readout.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Chunk.Kind;
import org.readout.annotate.name.Name;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Cuts a sentence into noun phrases, verb groups, prepositions and joints, from left to right, in
/// time linear in the number of tokens.
public final class Chunker {

  /// Words that name a day or month: they end a noun phrase unless a possessive follows.
  static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thurs",
          "fri",
          "sat",
          "sun",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");

  private final List<Token> tokens;
  private final WordClass[] classes;
  private final VerbGroups verbs;

  private Chunker(Sentence sentence, WordClass[] classes) {
    this.tokens = sentence.tokens();
    this.classes = classes;
    this.verbs = new VerbGroups(sentence, classes);
  }

  /// The pieces of the sentence in order; names (in order, those of other sentences are passed
  /// over) keep their words together.
  public static List<Chunk> chunk(Sentence sentence, List<Name> names) {
    return new Chunker(sentence, Words.of(sentence, names)).read();
  }

  private List<Chunk> read() {
    var chunks = new ArrayList<Chunk>();
    int i = 0;
    while (i < classes.length) {
      Chunk chunk = at(i);
      if (chunk == null) {
        i++;
      } else {
        chunks.add(chunk);
        i = chunk.last() + 1;
      }
    }
    return Participles.settle(chunks);
  }

  private @Nullable Chunk at(int i) {
    if (Prepositions.lengthAt(tokens, i) > 0) {
      return preposition(i);
    }
    Chunk verb = verbs.at(i);
    if (verb != null) {
      return verb;
    }
    return switch (classes[i]) {
      case NAME, NOUN, PRONOUN, DETERMINER, POSSESSIVE_PRONOUN, ADJECTIVE, NUMBER -> noun(i);
      case PREPOSITION, TO -> preposition(i);
      case CONJUNCTION -> conjunction(i);
      case RELATIVE -> joint(Kind.RELATIVE, i);
      case SUBORDINATOR -> joint(Kind.SUBORDINATOR, i);
      case COMMA -> comma(i);
      case STOP -> joint(Kind.STOP, i);
      default -> null;
    };
  }

  private Chunk joint(Kind kind, int i) {
    return new Chunk.Joint(kind, tokens.get(i).lower(), i, i);
  }

  /// "as well as" and "along with" join like "and".
  private Chunk conjunction(int i) {
    return joint(Kind.CONJUNCTION, i);
  }

  /// A short bracket ("(L)", "(APEC)") is passed over with what it holds.
  private Chunk comma(int i) {
    int end = i;
    if (tokens.get(i).text().equals("(")) {
      for (int j = i + 1; j < Math.min(classes.length, i + 6); j++) {
        if (tokens.get(j).text().equals(")")) {
          end = j;
        }
      }
    }
    return new Chunk.Joint(end > i ? Kind.BRACKET : Kind.COMMA, tokens.get(i).lower(), i, end);
  }

  private Chunk preposition(int i) {
    int length = Math.max(1, Prepositions.lengthAt(tokens, i));
    var words = new StringBuilder();
    for (int j = i; j < i + length; j++) {
      words.append(j > i ? " " : "").append(tokens.get(j).lower());
    }
    return new Chunk.Preposition(words.toString(), i, i + length - 1);
  }

  private @Nullable Chunk noun(int start) {
    int last = -1;
    int i = start;
    boolean calendar = false;
    while (i < classes.length
        && continues(start, i)
        && !(calendar
            && classes[i] != WordClass.POSSESSIVE
            && classes[i] != WordClass.NUMBER
            && classes[i] != WordClass.COMMA)) {
      WordClass word = classes[i];
      if (word == WordClass.NAME
          || word == WordClass.NOUN
          || word == WordClass.PRONOUN
          || word == WordClass.NUMBER) {
        last = i;
      }
      calendar = isCalendar(i) || (calendar && word == WordClass.NUMBER);
      if (word == WordClass.PRONOUN) {
        break;
      }
      i = behindBracket(i + 1);
    }
    if (last < 0) {
      last = lone(start, i);
    }
    return last < 0 ? null : new Chunk.Noun(phrase(start, last));
  }

  /// "Coastal States Forum (CSF) meeting": a short bracket between a name and its noun is stepped
  /// over.
  private int behindBracket(int i) {
    if (i < classes.length && tokens.get(i).text().equals("(") && classes[i - 1].isNominal()) {
      int end = comma(i).last();
      return end > i && end + 1 < classes.length && classes[end + 1] == WordClass.NOUN
          ? end + 1
          : i;
    }
    return i;
  }

  /// "the first", "those", "both", "the two" stand for a noun when none follows.
  private int lone(int start, int end) {
    WordClass first = classes[start];
    boolean counts =
        first == WordClass.DETERMINER
            && !Set.of("a", "an", "every").contains(tokens.get(start).lower());
    boolean the = tokens.get(start).lower().equals("the");
    return counts && (!the || end > start + 1) ? end - 1 : -1;
  }

  private boolean isCalendar(int i) {
    return CALENDAR.contains(tokens.get(i).lower()) || tokens.get(i).text().equals("May");
  }

  /// "telephoned the premier overnight"; but "the overnight talks".
  private boolean isOvernight(int i) {
    return tokens.get(i).lower().equals("overnight");
  }

  private boolean continues(int start, int i) {
    if (i == start) {
      return true;
    }
    WordClass before = classes[i - 1];
    return switch (classes[i]) {
      case NAME ->
          !(before == WordClass.NOUN && (isCalendar(i) || isPlural(i - 1)))
              && !(isCalendar(i)
                  && !isCalendar(i - 1)
                  && before != WordClass.DETERMINER
                  && !isEarlier(i - 1)
                  && before != WordClass.NUMBER);
      case NOUN ->
          !((isCalendar(i) || isOvernight(i))
              && (before == WordClass.NOUN || before == WordClass.NAME));
      case NUMBER -> true;
      case ADJECTIVE -> !(isEarlier(i) && (before == WordClass.NAME || before == WordClass.NOUN));
      case POSSESSIVE -> before.isNominal() || before == WordClass.PRONOUN;
      case DETERMINER, POSSESSIVE_PRONOUN ->
          before == WordClass.DETERMINER
              && (isPredeterminer(i - 1) || tokens.get(i).lower().equals("such"));
      case HYPHEN -> joins(i);
      case PREPOSITION -> innerOf(i);
      case CONJUNCTION -> joinsModifiers(i);
      case ADVERB -> before != WordClass.NAME && before != WordClass.NOUN && modifierAhead(i + 1);
      case QUOTE ->
          !tokens.get(i).text().equals("[")
              && modifierAhead(i + 1)
              && !isClosing(i, start)
              && before != WordClass.PRONOUN;
      case VERB -> before == WordClass.HYPHEN && joins(i - 1);
      default -> before == WordClass.HYPHEN && joins(i - 1) && classes[i] != WordClass.TO;
    };
  }

  /// A name right behind a plural opens a clause of its own ("meetings Vell held").
  private boolean isPlural(int i) {
    String word = tokens.get(i).lower();
    return !tokens.get(i).isCapitalised() && word.endsWith("s") && !Lemmas.noun(word).equals(word);
  }

  /// "candid and productive talks", "U.S. and European leaders".
  private boolean joinsModifiers(int i) {
    boolean noun =
        i + 2 < classes.length
            && classes[i + 1] == WordClass.ADJECTIVE
            && (classes[i + 2] == WordClass.NOUN || classes[i + 2] == WordClass.NAME);
    WordClass before = classes[i - 1];
    return noun
        && (before == WordClass.ADJECTIVE
            || (before == WordClass.NAME && tokens.get(i + 1).isCapitalised()));
  }

  private boolean isEarlier(int i) {
    return Set.of("last", "next", "early", "late", "this", "mid").contains(tokens.get(i).lower());
  }

  private boolean isPredeterminer(int i) {
    return Set.of("all", "both", "half", "such").contains(tokens.get(i).lower());
  }

  /// "Secretary of State", "Group of 20": "of" between capitals belongs to the name.
  private boolean innerOf(int i) {
    return tokens.get(i).lower().equals("of")
        && classes[i - 1] == WordClass.NAME
        && tokens.get(i - 1).isCapitalised()
        && i + 1 < classes.length
        && classes[i + 1] == WordClass.NAME
        && TITLES.contains(tokens.get(i - 1).lower());
  }

  private static final Set<String> TITLES =
      Set.of(
          "secretary",
          "minister",
          "department",
          "ministry",
          "house",
          "bank",
          "bureau",
          "university",
          "group",
          "chief",
          "director",
          "speaker");

  private boolean joins(int i) {
    Span hyphen = tokens.get(i).span();
    return i + 1 < classes.length
        && (tokens.get(i - 1).span().end() == hyphen.start()
            || tokens.get(i + 1).span().start() == hyphen.end());
  }

  private boolean modifierAhead(int i) {
    return i < classes.length
        && (classes[i] == WordClass.ADJECTIVE
            || classes[i] == WordClass.NOUN
            || classes[i] == WordClass.NAME
            || classes[i] == WordClass.NUMBER);
  }

  /// A quotation mark behind a noun mostly opens or closes something larger than the phrase.
  private boolean isClosing(int i, int start) {
    WordClass before = classes[i - 1];
    return i == start || before == WordClass.NOUN || before == WordClass.NAME;
  }

  private NounPhrase phrase(int first, int last) {
    Token head = tokens.get(last);
    return new NounPhrase(
        new Span(tokens.get(first).span().start(), head.span().end()), head, first, last);
  }
}
