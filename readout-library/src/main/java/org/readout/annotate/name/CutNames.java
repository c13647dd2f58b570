package org.readout.annotate.name;

import java.util.List;
import org.readout.text.Document;
import org.readout.text.Token;

/// A name of one word that the reader cut before the body it is the name of: "Oldport" of "the
/// Oldport Police" takes the longer form.
final class CutNames {

  private static final Titles TITLES = Titles.english();

  private CutNames() {}

  static void extend(Document document, NameLayer layer) {
    for (Name name : layer.inOrder()) {
      if (name.kind() == NameKind.ORGANISATION && name.basis() == Name.Basis.READER) {
        extend(document, layer, name);
      }
    }
  }

  private static void extend(Document document, NameLayer layer, Name name) {
    var tokens = document.sentenceAt(name.span().start()).tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().start() < name.span().start()) {
      at++;
    }
    if (at + 1 >= tokens.size()
        || tokens.get(at).span().end() != name.span().end()
        || isAcronym(tokens.get(at).text())
        || !isBody(document, tokens.get(at), tokens.get(at + 1))) {
      return;
    }
    var whole = name.span().cover(tokens.get(at + 1).span());
    if (layer.overlapping(whole).size() == 1) {
      layer.replace(name, List.of(new Name(whole, name.kind(), name.basis(), name.probability())));
    }
  }

  private static boolean isBody(Document document, Token name, Token next) {
    return next.isCapitalised()
        && next.span().start() == name.span().end() + 1
        && document.text().charAt(name.span().end()) == ' '
        && TITLES.sortOf(next.text()).filter(Titles.Sort.BODY::equals).isPresent();
  }

  private static boolean isAcronym(String word) {
    return word.codePoints().noneMatch(Character::isLowerCase);
  }
}
