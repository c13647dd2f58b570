package org.readout.text;

import java.util.List;
import java.util.Optional;

/// A token seen in its sentence.
///
/// @param tokens the tokens of the sentence
/// @param index which of them, from 0; `tokens.size()` for the end of the sentence
public record Place(List<Token> tokens, int index) {

  /// The first token of the offset's sentence that ends behind the offset.
  ///
  /// @return empty when the document has no sentence
  public static Optional<Place> at(Document document, int offset) {
    if (document.sentences().isEmpty()) {
      return Optional.empty();
    }
    var tokens = document.sentenceAt(offset).tokens();
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Optional.of(new Place(tokens, low));
  }

  /// The token that many steps ahead (negative: behind), if the sentence reaches that far.
  public Optional<Token> ahead(int steps) {
    int at = index + steps;
    return at >= 0 && at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
  }

  /// Its characters in lower case, or the empty text beyond the sentence.
  public String lower(int steps) {
    return ahead(steps).map(Token::lower).orElse("");
  }
}
