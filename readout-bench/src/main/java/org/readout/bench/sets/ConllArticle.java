package org.readout.bench.sets;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.text.Document;
import org.readout.text.Span;
import org.readout.text.Token;

/// An article of CoNLL-2003 or its like: tokens by the set's own rule and the names in them.
///
/// @param document its tokens with a space between, each sentence a paragraph of its own
/// @param names the gold ones
public record ConllArticle(Document document, Set<Entity> names) {

  /// A name by its tokens, counted over the article from 0.
  ///
  /// @param first its first token
  /// @param last its last
  /// @param kind what it names
  public record Entity(int first, int last, NameKind kind) {}

  public ConllArticle {
    names = Set.copyOf(names);
  }

  /// These names by the tokens that they touch, each but once.
  public Set<Entity> entities(List<Name> read) {
    var tokens = tokens();
    var entities = new HashSet<Entity>();
    for (Name name : read) {
      int first = firstEndingBehind(tokens, name.span().start());
      int last = firstEndingBehind(tokens, name.span().end() - 1);
      entities.add(new Entity(first, last, name.kind()));
    }
    return entities;
  }

  private List<Span> tokens() {
    return document.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::span)
        .toList();
  }

  private static int firstEndingBehind(List<Span> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
