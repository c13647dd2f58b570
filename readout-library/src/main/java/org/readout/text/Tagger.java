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
        tokens.add(new Token(part.get(i), part.get(i).of(text), PartOfSpeech.of(tags[i])));
      }
    }
    return tokens;
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
