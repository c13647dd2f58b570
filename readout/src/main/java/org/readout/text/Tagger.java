package org.readout.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSTaggerME;

/// Gives tokens their parts of speech. For one thread.
final class Tagger {

  /// Most tokens tagged at once.
  private static final int LONGEST = 400;

  private final String text;
  private final POSTaggerME tagger;

  Tagger(String text, Models models) {
    this.text = text;
    this.tagger = new POSTaggerME(models.parts());
  }

  List<Token> tag(List<Span> spans) {
    var tokens = new ArrayList<Token>(spans.size());
    for (int from = 0; from < spans.size(); from += LONGEST) {
      var part = spans.subList(from, Math.min(spans.size(), from + LONGEST));
      var words = part.stream().map(span -> plain(span.of(text))).toArray(String[]::new);
      var tags = tagger.tag(words);
      for (int i = 0; i < words.length; i++) {
        tokens.add(token(part.get(i), tags[i]));
      }
    }
    return tokens;
  }

  private Token token(Span span, String tag) {
    var word = span.of(text);
    boolean mark = word.codePoints().noneMatch(Character::isLetterOrDigit);
    return new Token(span, word, mark ? mark(word, tag) : PartOfSpeech.of(tag));
  }

  /// Marks alone are punctuation or symbols, whatever the tagger makes of a rare one.
  private static PartOfSpeech mark(String word, String tag) {
    var part = PartOfSpeech.of(tag);
    boolean possessive = part == PartOfSpeech.PART && Glyphs.isApostrophe(word.charAt(0));
    if (possessive || part == PartOfSpeech.SYM || part == PartOfSpeech.PUNCT) {
      return part;
    }
    int type = Character.getType(word.codePointAt(0));
    boolean symbol =
        type == Character.CURRENCY_SYMBOL
            || type == Character.MATH_SYMBOL
            || type == Character.OTHER_SYMBOL
            || word.equals("%");
    return symbol ? PartOfSpeech.SYM : PartOfSpeech.PUNCT;
  }

  /// As the treebank writes it: straight marks.
  private static String plain(String word) {
    return word.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('–', '-')
        .replace("—", "--");
  }
}
