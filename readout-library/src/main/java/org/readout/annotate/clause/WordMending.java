package org.readout.annotate.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.text.Sentence;
import org.readout.text.Token;

/// Mends the class of a word where its neighbours contradict it: a tagger trained on web text errs
/// often on headlines and on names.
final class WordMending {

  /// Nouns that are spelt like verbs and mostly meant as nouns behind "to" ("invitation to visit"
  /// is the other way round).
  private static final Set<String> AFTER_TO =
      Set.of(
          "visit", "travel", "meet", "talk", "address", "attack", "strike", "launch", "test",
          "attempt", "charge", "protest", "sign", "leak", "call");

  private static final Set<String> QUANTIFIERS = Set.of("both", "all", "each");

  /// "launches", "strikes" behind these are nouns ("missile launches").
  private static final Set<String> COMPOUND =
      Set.of("air", "drone", "missile", "rocket", "nuclear", "weapons", "satellite", "military");

  /// Third persons that are spelt like plurals of nouns.
  private static final Set<String> STRIKING =
      Set.of("strikes", "hits", "kills", "rocks", "shakes", "attacks", "bombs", "visits", "rams");

  private final List<Token> tokens;
  private final WordClass[] classes;
  private final boolean headline;

  /// @param classes of the tokens; mended in place
  WordMending(Sentence sentence, WordClass[] classes) {
    this.tokens = sentence.tokens();
    this.classes = classes;
    this.headline = Headlines.looksLike(sentence);
  }

  void mend() {
    for (int i = 0; i < classes.length; i++) {
      switch (classes[i]) {
        case VERB -> {
          if (!isFloated(i)) {
            mendVerb(i);
          }
        }
        case NOUN -> mendNoun(i);
        case PREPOSITION -> {
          boolean near = i > 0 && classes[i - 1] == WordClass.DETERMINER;
          classes[i] =
              near && tokens.get(i).lower().equals("near") ? WordClass.ADJECTIVE : classes[i];
        }
        case ADJECTIVE, ADVERB -> mendAdjective(i);
        default -> {}
      }
    }
  }

  /// "We both agreed", "all refused": a quantifier before a finite verb leaves it one; behind a
  /// pronoun it is like an adverb.
  private boolean isFloated(int i) {
    boolean quantifier = i > 0 && QUANTIFIERS.contains(tokens.get(i - 1).lower());
    boolean nominal = i + 1 < classes.length && classes[i + 1].isNominal();
    if (!quantifier || nominal || Lemmas.form(tokens.get(i).text()) == VerbForm.GERUND) {
      return false;
    }
    if (i > 1 && classes[i - 2] == WordClass.PRONOUN) {
      classes[i - 1] = WordClass.ADVERB;
    }
    return true;
  }

  private void mendVerb(int i) {
    WordClass before = i > 0 ? classes[i - 1] : WordClass.STOP;
    WordClass after = i + 1 < classes.length ? classes[i + 1] : WordClass.STOP;
    VerbForm form = Lemmas.form(tokens.get(i).text());
    boolean opened =
        before == WordClass.ADVERB
            && i > 1
            && form.canBeParticiple()
            && (classes[i - 2] == WordClass.POSSESSIVE
                || classes[i - 2] == WordClass.DETERMINER
                || classes[i - 2] == WordClass.POSSESSIVE_PRONOUN);
    boolean visiting = form == VerbForm.GERUND && i > 0 && tokens.get(i - 1).lower().equals("with");
    boolean inNoun =
        (opened && after.isNominal())
            || (visiting && after.isNominal())
            || before == WordClass.DETERMINER
            || before == WordClass.POSSESSIVE
            || before == WordClass.POSSESSIVE_PRONOUN;
    if (inNoun) {
      classes[i] = after.isNominal() ? WordClass.ADJECTIVE : WordClass.NOUN;
    } else if (form == VerbForm.BASE
        && before == WordClass.NAME
        && i > 1
        && classes[i - 2] == WordClass.PREPOSITION
        && after == WordClass.PREPOSITION) {
      classes[i] = WordClass.NOUN;
    } else if (before == WordClass.ADJECTIVE
        && form == VerbForm.THIRD_PERSON
        && i > 1
        && after == WordClass.PREPOSITION) {
      classes[i] = WordClass.NOUN;
    } else if (isShouted(tokens.get(i).text())
        || (tokens.get(i).isCapitalised() && after == WordClass.VERB && i > 0 && !headline)) {
      classes[i] = WordClass.NAME;
    } else if (after == WordClass.HYPHEN
        && i + 2 < classes.length
        && tokens.get(i).span().end() == tokens.get(i + 1).span().start()) {
      classes[i] = WordClass.ADJECTIVE;
    } else if (!headline
        && i > 0
        && tokens.get(i).isCapitalised()
        && before != WordClass.STOP
        && before != WordClass.QUOTE
        && before != WordClass.HYPHEN) {
      classes[i] = WordClass.NAME;
    } else if (before == WordClass.NUMBER && form == VerbForm.THIRD_PERSON) {
      classes[i] = WordClass.NOUN;
    }
  }

  /// "VELLMAR –": a word in capitals is a place or an acronym.
  private static boolean isShouted(String word) {
    return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /// "An earthquake struck Orvane": an irregular past form behind a noun is a verb whatever its
  /// tag.
  private boolean isPastForm(int i, WordClass before, WordClass after) {
    boolean last = i > 1 && tokens.get(i - 1).lower().matches("last|first|also|then");
    boolean noun = last || before == WordClass.NOUN || before == WordClass.NAME;
    boolean goesOn =
        after == WordClass.NAME || after == WordClass.DETERMINER || after == WordClass.PREPOSITION;
    return noun && goesOn && Lemmas.isClearPast(tokens.get(i).lower());
  }

  /// "An earthquake strikes Orvane": before a name that is no day such a word is a verb.
  private boolean isStriking(int i, WordClass before, WordClass after) {
    String word = tokens.get(i).lower();
    boolean subject = before == WordClass.NOUN || before == WordClass.NAME;
    boolean object =
        (after == WordClass.NAME && !Chunker.CALENDAR.contains(tokens.get(i + 1).lower()))
            || after == WordClass.DETERMINER;
    return STRIKING.contains(word)
        && subject
        && object
        && !COMPOUND.contains(tokens.get(i - 1).lower());
  }

  /// "test-fired a missile": one word, and the verb.
  private boolean isTestFired(int i) {
    boolean verb = tokens.get(i).lower().matches("test-(?:fired|fires|launched|launches|flew)");
    boolean inNoun =
        i > 0 && (classes[i - 1] == WordClass.DETERMINER || classes[i - 1] == WordClass.ADJECTIVE);
    return verb && i > 0 && !inNoun;
  }

  /// "test launched a missile".
  private boolean isTestBefore(int i) {
    return i < tokens.size() && tokens.get(i).lower().matches("fired|fires|launched|launches|flew");
  }

  private void mendNoun(int i) {
    WordClass before = i > 0 ? classes[i - 1] : WordClass.STOP;
    WordClass after = i + 1 < classes.length ? classes[i + 1] : WordClass.STOP;
    String word = tokens.get(i).lower();
    if (isPastForm(i, before, after) || isStriking(i, before, after) || isTestFired(i)) {
      classes[i] = WordClass.VERB;
      return;
    }
    if (word.equals("test") && isTestBefore(i + 1) && before != WordClass.DETERMINER) {
      classes[i] = WordClass.ADVERB;
      return;
    }
    boolean opens =
        after == WordClass.NAME
            || after == WordClass.DETERMINER
            || after == WordClass.POSSESSIVE_PRONOUN
            || after == WordClass.PRONOUN;
    if (before == WordClass.TO && opens && Lemmas.verb(word).equals(word)) {
      classes[i] = WordClass.VERB;
    } else if (before == WordClass.TO
        && AFTER_TO.contains(word)
        && !after.isNominal()
        && after != WordClass.HYPHEN) {
      classes[i] = WordClass.VERB;
    } else if (before == WordClass.MODAL && Lemmas.form(word) == VerbForm.BASE) {
      classes[i] = WordClass.VERB;
    } else if (before == WordClass.PRONOUN && opens && word.endsWith("ed")) {
      classes[i] = WordClass.VERB;
    }
  }

  private void mendAdjective(int i) {
    WordClass before = i > 0 ? classes[i - 1] : WordClass.STOP;
    WordClass after = i + 1 < classes.length ? classes[i + 1] : WordClass.STOP;
    if (isPastForm(i, before, after) || isTestFired(i)) {
      classes[i] = WordClass.VERB;
      return;
    }
    String word = tokens.get(i).lower();
    if (before == WordClass.BE
        && word.endsWith("ed")
        && i + 1 < classes.length
        && (classes[i + 1] == WordClass.PREPOSITION || classes[i + 1] == WordClass.TO)) {
      classes[i] = WordClass.VERB;
    } else if (classes[i] == WordClass.ADJECTIVE && isAlone(i, after)) {
      classes[i] = WordClass.NOUN;
    } else if (before == WordClass.MODAL
        && Lemmas.form(word) == VerbForm.BASE
        && classes[i] == WordClass.ADJECTIVE) {
      classes[i] = WordClass.VERB;
    } else if (word.toLowerCase(Locale.ROOT).equals("meeting")
        && (before == WordClass.DETERMINER
            || before == WordClass.ADJECTIVE
            || before == WordClass.POSSESSIVE)) {
      classes[i] = WordClass.NOUN;
    } else if (after == WordClass.COMMA && isPossessed(i)) {
      classes[i] = WordClass.NOUN;
    }
  }

  /// "Norway's chief executive, Jo Orlan,": what somebody possesses is no mere adjective.
  private boolean isPossessed(int i) {
    int at = i;
    while (at > 0 && classes[at] == WordClass.ADJECTIVE) {
      at--;
    }
    return at < i && classes[at] == WordClass.POSSESSIVE;
  }

  /// "announced a curfew from eight": what stands alone behind "a" is a noun.
  private boolean isAlone(int i, WordClass after) {
    return i > 0
        && tokens.get(i - 1).lower().matches("an?|its|his|her|their|our")
        && !tokens.get(i).lower().matches("few|little|bit|lot|many|more|less")
        && (after == WordClass.PREPOSITION || after == WordClass.STOP);
  }
}
