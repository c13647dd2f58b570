package org.readout.annotate.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.name.Name;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Table;
import org.readout.text.Token;

/// Gives every token of a sentence its [WordClass]: closed classes by their words, names by the
/// name layer, the rest by the part-of-speech tag; [WordMending] mends what its neighbours
/// contradict.
final class Words {

  private static final Map<String, WordClass> CLOSED = new HashMap<>();

  private static final Set<String> COMMAS = Set.of(",", "–", "—", "--", "(", ")", "-LRB-", "-RRB-");
  private static final Set<String> STOPS = Set.of(";", ":", ".", "!", "?", "…", "...", "•", "|");
  private static final Set<String> HYPHENS = Set.of("-", "/", "‑");

  static {
    for (String[] row : Table.rows(Words.class, "words.tsv")) {
      for (String word : row[1].split(" ", -1)) {
        CLOSED.putIfAbsent(word, WordClass.valueOf(row[0]));
      }
    }
  }

  private final List<Token> tokens;
  private final WordClass[] classes;

  private Words(Sentence sentence) {
    tokens = sentence.tokens();
    classes = new WordClass[tokens.size()];
  }

  static WordClass[] of(Sentence sentence, List<Name> names) {
    var words = new Words(sentence);
    words.read();
    words.take(names);
    new WordMending(sentence, words.classes).mend();
    return words.classes;
  }

  private void read() {
    for (int i = 0; i < classes.length; i++) {
      classes[i] = classOf(i);
    }
  }

  private void take(List<Name> names) {
    int at = 0;
    for (Name name : names) {
      while (at < classes.length && tokens.get(at).span().start() < name.span().start()) {
        at++;
      }
      for (int i = at; i < classes.length && name.span().contains(tokens.get(i).span()); i++) {
        classes[i] = classes[i] == WordClass.HYPHEN ? WordClass.HYPHEN : WordClass.NAME;
      }
    }
  }

  private WordClass classOf(int i) {
    Token token = tokens.get(i);
    String word = token.lower().replace('’', '\'');
    if (word.equals("'s") || word.equals("'")) {
      return clitic(i, word);
    }
    WordClass mark = mark(word);
    if (mark != null) {
      return mark;
    }
    if (word.equals("to")) {
      return WordClass.TO;
    }
    if (word.equals("that")) {
      return that(i);
    }
    if (word.equals("her") && !opensNoun(i + 1) && !isMistagged(i + 1)) {
      return WordClass.PRONOUN;
    }
    if (isVerbLike(word, i)) {
      return WordClass.VERB;
    }
    WordClass closed = CLOSED.get(word);
    return closed == null || token.text().equals("US") || isMay(token, i) ? byTag(token) : closed;
  }

  private static boolean isMay(Token token, int i) {
    return i > 0 && (token.text().equals("May") || token.text().equals("Will"));
  }

  /// "including", "following", "regarding" behind an auxiliary are verbs; "once", "before" stay
  /// closed.
  private boolean isVerbLike(String word, int i) {
    return word.endsWith("ing")
        && CLOSED.get(word) == WordClass.PREPOSITION
        && i > 0
        && CLOSED.get(tokens.get(i - 1).lower()) == WordClass.BE;
  }

  private WordClass clitic(int i, String word) {
    boolean joined = i > 0 && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    if (!joined) {
      return WordClass.QUOTE;
    }
    String before = tokens.get(i - 1).lower();
    if (word.equals("'")) {
      return before.endsWith("s") && tokens.get(i - 1).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)
          ? WordClass.POSSESSIVE
          : WordClass.QUOTE;
    }
    WordClass owner = CLOSED.get(before);
    boolean pronoun =
        owner == WordClass.PRONOUN
            || owner == WordClass.RELATIVE
            || before.equals("that")
            || before.equals("there")
            || before.equals("what");
    return pronoun ? WordClass.BE : WordClass.POSSESSIVE;
  }

  private static @Nullable WordClass mark(String word) {
    if (COMMAS.contains(word)) {
      return WordClass.COMMA;
    }
    if (STOPS.contains(word)) {
      return WordClass.STOP;
    }
    if (HYPHENS.contains(word)) {
      return WordClass.HYPHEN;
    }
    boolean letters = word.codePoints().anyMatch(Character::isLetterOrDigit);
    return letters
        ? null
        : word.equals("$") || word.equals("%") || word.equals("&")
            ? (word.equals("&") ? WordClass.CONJUNCTION : WordClass.NUMBER)
            : WordClass.QUOTE;
  }

  private WordClass that(int i) {
    if (i + 1 < tokens.size()
        && tokens.get(i + 1).is(PartOfSpeech.NOUN)
        && tokens.get(i).is(PartOfSpeech.DET)) {
      return WordClass.DETERMINER;
    }
    boolean behindNoun = i > 0 && tokens.get(i - 1).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
    boolean verbNext =
        i + 1 < tokens.size()
            && tokens.get(i + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.ADV);
    if (behindNoun && verbNext) {
      return WordClass.RELATIVE;
    }
    return i + 1 < tokens.size() && verbNext && tokens.get(i).is(PartOfSpeech.PRON)
        ? WordClass.PRONOUN
        : WordClass.SUBORDINATOR;
  }

  /// "her target in ...": a base form behind "her" and before a preposition or the end is a noun.
  private boolean isMistagged(int i) {
    return i < tokens.size()
        && tokens.get(i).is(PartOfSpeech.VERB)
        && Lemmas.form(tokens.get(i).text()) == VerbForm.BASE
        && (i + 1 >= tokens.size() || tokens.get(i + 1).is(PartOfSpeech.ADP, PartOfSpeech.PUNCT));
  }

  private boolean opensNoun(int i) {
    return i < tokens.size()
        && tokens
            .get(i)
            .is(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN, PartOfSpeech.NUM);
  }

  private static WordClass byTag(Token token) {
    return switch (token.part()) {
      case PROPN -> WordClass.NAME;
      case NOUN -> WordClass.NOUN;
      case PRON -> WordClass.PRONOUN;
      case DET -> WordClass.DETERMINER;
      case ADJ -> WordClass.ADJECTIVE;
      case NUM, SYM -> WordClass.NUMBER;
      case ADV, INTJ -> WordClass.ADVERB;
      case VERB -> WordClass.VERB;
      case AUX -> WordClass.ADJECTIVE;
      case ADP -> WordClass.PREPOSITION;
      case CCONJ -> WordClass.CONJUNCTION;
      case SCONJ -> WordClass.SUBORDINATOR;
      case PART -> WordClass.OTHER;
      case PUNCT, X ->
          token.text().codePoints().anyMatch(Character::isLetter)
              ? WordClass.NOUN
              : WordClass.OTHER;
    };
  }
}
