package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Lists to choose from that a page leaves in its text: "Choose your country Albania Algeria
/// Andorra ...". Dozens of capitalised words with nothing between them tell of nobody.
final class Menus {

  /// Words of a run that is no sentence.
  private static final int LONG = 40;

  private static final Set<String> SMALL = Set.of("of", "and", "the", "d", "(", ")", "-", "'");

  private Menus() {}

  /// The runs, in order.
  static List<Span> find(Document document) {
    var found = new ArrayList<Span>();
    int start = -1;
    int end = -1;
    int words = 0;
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (isEntry(token.text())) {
          start = words == 0 ? token.span().start() : start;
          end = token.span().end();
          words++;
        } else {
          add(found, words, start, end);
          words = 0;
        }
      }
    }
    add(found, words, start, end);
    return found;
  }

  private static void add(List<Span> found, int words, int start, int end) {
    if (words >= LONG) {
      found.add(new Span(start, end));
    }
  }

  /// A capitalised word that is not all in capitals, or what may stand inside an entry.
  private static boolean isEntry(String word) {
    boolean capitalised =
        Character.isUpperCase(word.codePointAt(0))
            && word.codePoints().anyMatch(Character::isLowerCase);
    return capitalised || SMALL.contains(word);
  }
}
