package org.readout.annotate.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Stem;
import org.readout.text.Token;

/// Cuts words of a headline in Title Case off a person's name: "Effort To Restrict Vell" speaks of
/// Vell, where the running text writes "restrict" small and knows the name without it.
final class TitleCase {

  /// Words of a line that count: shorter ones are written small in any headline.
  private static final int LONG = 4;

  private static final int FEWEST = 4;

  private final Document document;
  private final NameLayer layer;

  /// Names and last parts of names of persons in the running text.
  private final Set<String> running = new HashSet<>();

  /// Stems of the words that the running text writes small.
  private final Set<String> small = new HashSet<>();

  private TitleCase(Document document, NameLayer layer) {
    this.document = document;
    this.layer = layer;
  }

  static void settle(Document document, NameLayer layer) {
    var cut = new TitleCase(document, layer);
    document.sentences().stream().filter(s -> !isTitleCase(s)).forEach(cut::learn);
    document.sentences().stream().filter(TitleCase::isTitleCase).forEach(cut::cut);
  }

  /// True for a line in which nearly every longer word begins with a capital.
  private static boolean isTitleCase(Sentence sentence) {
    var words =
        sentence.tokens().stream()
            .map(Token::text)
            .filter(word -> word.length() >= LONG && Character.isLetter(word.charAt(0)))
            .toList();
    long capital = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return words.size() >= FEWEST && capital * 5 >= words.size() * 4L;
  }

  private void learn(Sentence sentence) {
    for (Name name : layer.overlapping(sentence.span())) {
      String words = document.at(name.span());
      if (name.kind() == NameKind.PERSON) {
        running.add(words);
        running.add(words.substring(words.lastIndexOf(' ') + 1));
      }
    }
    for (Token token : sentence.tokens()) {
      if (!token.isCapitalised()) {
        small.add(Stem.of(token.lower()));
      }
    }
  }

  private void cut(Sentence line) {
    for (Name name : List.copyOf(layer.overlapping(line.span()))) {
      boolean unknown = !running.contains(document.at(name.span()));
      if (name.kind() == NameKind.PERSON && unknown && line.span().contains(name.span())) {
        cut(name, document.tokensIn(name.span()));
      }
    }
  }

  private void cut(Name name, List<Token> tokens) {
    int start = 0;
    int end = tokens.size();
    while (start < end && isSmall(tokens.get(start))) {
      start++;
    }
    while (end > start && isSmall(tokens.get(end - 1))) {
      end--;
    }
    boolean less = start < end && end - start < tokens.size();
    if (less) {
      var rest = new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
      if (running.contains(document.at(rest))) {
        layer.replace(name, List.of(new Name(rest, name.kind(), name.basis(), name.probability())));
      }
    }
  }

  private boolean isSmall(Token token) {
    return small.contains(Stem.of(token.text().toLowerCase(Locale.ROOT)));
  }
}
