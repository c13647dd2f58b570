package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// A capitalised word behind a person's title is a person: "President Danov", "Mr. Lin", "spokesman
/// Karl Ems".
final class PersonEvidence {

  private static final Titles TITLES = Titles.english();

  /// Words of a person's name at most.
  private static final int LONGEST = 4;

  /// Titles too often followed by something else than their bearer ("Bank of England Governor" is
  /// fine, "Star Wars" is not).
  private static final Set<String> TOO_VAGUE =
      Set.of(
          "head",
          "star",
          "host",
          "chair",
          "model",
          "principal",
          "general",
          "private",
          "major",
          "house",
          "private first class",
          "lead",
          "marine",
          "miss",
          "father",
          "mother",
          "lord",
          "lady",
          "democrat",
          "republican",
          "king",
          "queen",
          "prince",
          "princess",
          "guard",
          "justice",
          "agent",
          "ranger",
          "cardinal",
          "coach",
          "player",
          "sir",
          "madam");

  private PersonEvidence() {}

  /// Persons by title, in order.
  static List<Name> find(Document document) {
    var names = new ArrayList<Name>();
    for (Sentence sentence : document.sentences()) {
      var tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        int end = endsTitle(tokens, i) ? runEnd(tokens, i) : i;
        if (end > i) {
          var span = new Span(tokens.get(i).span().start(), tokens.get(end - 1).span().end());
          names.add(new Name(span, NameKind.PERSON, Name.Basis.TITLE, 1));
          i = end;
        }
      }
    }
    return names;
  }

  private static boolean endsTitle(List<Token> tokens, int end) {
    int size = TITLES.headBefore(tokens, end);
    if (size == 0) {
      return false;
    }
    String head = Titles.words(tokens, end - size, end);
    var sort = TITLES.sortOf(head).orElseThrow();
    return sort != Titles.Sort.BODY && !TITLES.isPlural(head) && !TOO_VAGUE.contains(head);
  }

  private static int runEnd(List<Token> tokens, int start) {
    int end = start;
    while (end < tokens.size() && end < start + LONGEST && isNamePart(tokens.get(end))) {
      end++;
    }
    boolean open = end < tokens.size() && isNamePart(tokens.get(end));
    return open || (end > start && isInitialOnly(tokens.get(end - 1))) ? start : end;
  }

  private static boolean isNamePart(Token token) {
    return token.is(PartOfSpeech.PROPN)
        && token.isCapitalised()
        && Character.isLetter(token.text().codePointAt(0))
        && TITLES.sortOf(token.text()).isEmpty()
        && !TITLES.isModifier(token.text())
        && !CommonWords.isNever(token.text())
        && Countries.world().of(token.text()).isEmpty();
  }

  private static boolean isInitialOnly(Token token) {
    return token.text().length() < 2;
  }
}
