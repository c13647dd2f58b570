package org.readout.text;

import java.util.List;

/// A text with its paragraphs, sentences and tokens. The text itself is never altered.
///
/// @param text the original decoded characters
/// @param paragraphs non-blank runs between line breaks, in order, without surrounding white space
/// @param sentences in order, without overlap
public record Document(String text, List<Span> paragraphs, List<Sentence> sentences) {

  public Document {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }

  public String at(Span span) {
    return span.of(text);
  }

  /// The sentence that holds this offset, or the last that begins before it.
  ///
  /// @throws IndexOutOfBoundsException if the document has no sentence
  public Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }

  /// The tokens that lie wholly inside the span, in order.
  public List<Token> tokensIn(Span span) {
    if (sentences.isEmpty()) {
      return List.of();
    }
    var first = sentenceAt(span.start()).index();
    return sentences.subList(first, sentences.size()).stream()
        .takeWhile(sentence -> sentence.span().start() < span.end())
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> span.contains(token.span()))
        .toList();
  }
}
