package org.readout.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Mends parts of speech where the trained tagger is known to stumble, in this order: clitics (its
/// treebank has none of its own), compounds with hyphens (its treebank splits them), marks, and
/// names, for which the rest of the document is better evidence than one sentence.
final class Corrections {

  /// After these, `'s` is a verb.
  private static final Set<String> SUBJECTS =
      Set.of(
          "it", "he", "she", "that", "this", "there", "here", "what", "who", "where", "how", "when",
          "why", "let");

  private final Set<String> lowerCase = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /// Looks over the whole document first.
  Corrections(List<List<Token>> sentences) {
    for (var tokens : sentences) {
      boolean headline = isHeadline(tokens);
      for (int i = 0; i < tokens.size(); i++) {
        var token = tokens.get(i);
        if (!Character.isUpperCase(token.text().charAt(0))) {
          lowerCase.add(token.text());
        } else if (token.part() == PartOfSpeech.PROPN && !headline && !opens(tokens, i)) {
          names.add(token.text());
        }
      }
    }
  }

  List<Token> mend(List<Token> tokens) {
    boolean headline = isHeadline(tokens);
    var mended = new ArrayList<Token>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      mended.add(new Token(token.span(), token.text(), part(tokens, i, headline)));
    }
    return mended;
  }

  private PartOfSpeech part(List<Token> tokens, int i, boolean headline) {
    var token = tokens.get(i);
    var clitic = Clitic.of(token.text());
    if (clitic != null) {
      return clitic.part(i > 0 && SUBJECTS.contains(tokens.get(i - 1).lower()));
    }
    if (token.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return mark(token);
    }
    if (token.text().indexOf('-') > 0) {
      return compound(token, i + 1 < tokens.size() ? tokens.get(i + 1).part() : PartOfSpeech.X);
    }
    return name(tokens, i, headline) ? PartOfSpeech.PROPN : token.part();
  }

  /// Marks alone are punctuation or symbols, whatever the tagger makes of a rare one.
  private static PartOfSpeech mark(Token token) {
    int type = Character.getType(token.text().codePointAt(0));
    boolean symbol =
        type == Character.CURRENCY_SYMBOL
            || type == Character.MATH_SYMBOL
            || type == Character.OTHER_SYMBOL
            || token.text().equals("%");
    return symbol ? PartOfSpeech.SYM : PartOfSpeech.PUNCT;
  }

  /// "two-day" and "closed-door" are adjectives, "Covid-19" and "Asia-Pacific" names.
  private static PartOfSpeech compound(Token token, PartOfSpeech next) {
    return switch (token.part()) {
      case ADJ, PROPN, ADV -> token.part();
      case NOUN -> next == PartOfSpeech.NOUN ? PartOfSpeech.ADJ : PartOfSpeech.NOUN;
      case VERB ->
          token.lower().endsWith("ed") || token.lower().endsWith("ing")
              ? PartOfSpeech.ADJ
              : token.part();
      default -> unknownCompound(token.text());
    };
  }

  private static PartOfSpeech unknownCompound(String text) {
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return PartOfSpeech.NUM;
    }
    return Character.isUpperCase(text.charAt(0)) ? PartOfSpeech.PROPN : PartOfSpeech.ADJ;
  }

  private boolean name(List<Token> tokens, int i, boolean headline) {
    var token = tokens.get(i);
    boolean doubtful =
        token.is(PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.X, PartOfSpeech.ADV);
    if (!doubtful || !Character.isUpperCase(token.text().charAt(0))) {
      return false;
    }
    boolean known =
        names.contains(token.text()) && !lowerCase.contains(token.text().toLowerCase(Locale.ROOT));
    return known || (!headline && !opens(tokens, i) && token.part() != PartOfSpeech.ADV);
  }

  /// True for the first word of a sentence, a quotation or what follows a colon or bullet.
  private static boolean opens(List<Token> tokens, int i) {
    if (i == 0) {
      return true;
    }
    var before = tokens.get(i - 1).text();
    return before.length() == 1 && "“\"‘'(«:-–—•;…/".indexOf(before.charAt(0)) >= 0;
  }

  /// Most of its longer words begin with a capital.
  private static boolean isHeadline(List<Token> tokens) {
    int capitals = 0;
    int words = 0;
    for (var token : tokens) {
      if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    return words > 0 && capitals * 10 >= words * 7;
  }
}
