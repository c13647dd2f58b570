package org.readout.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Builds a document of one sentence from words with their tags ("Vell/PROPN met/VERB"); a word
/// that begins with `_` is joined to the one before it.
public final class Tagged {

  private Tagged() {}

  public static Document document(String tagged) {
    var text = new StringBuilder();
    var tokens = new ArrayList<Token>();
    for (String piece : tagged.split(" ", -1)) {
      int slash = piece.lastIndexOf('/');
      String word = piece.substring(0, slash);
      boolean joined = word.startsWith("_");
      word = joined ? word.substring(1) : word;
      text.append(text.isEmpty() || joined ? "" : " ");
      var span = new Span(text.length(), text.length() + word.length());
      text.append(word);
      tokens.add(new Token(span, word, PartOfSpeech.of(piece.substring(slash + 1))));
    }
    var whole = new Span(0, text.length());
    return new Document(
        text.toString(), List.of(whole), List.of(new Sentence(0, 0, whole, tokens)));
  }
}
