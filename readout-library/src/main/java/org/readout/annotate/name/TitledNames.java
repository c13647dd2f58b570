package org.readout.annotate.name;

import java.util.List;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;

/// A name set off behind a person's title is a person's, whatever it was read as: "the spokesman of
/// the ministry, Ivo Stern, said".
final class TitledNames {

  /// Words of a name with given name and surname.
  private static final int MOST = 3;

  private TitledNames() {}

  static void settle(Document document, NameLayer layer) {
    for (Sentence sentence : document.sentences()) {
      var line = new Line(sentence, layer.overlapping(sentence.span()));
      for (int i = 0; i < line.size(); i = line.nameEnd(i)) {
        var name = line.name(i);
        if (name != null && isMisread(line, name, i) && Apposition.isTitled(line, i)) {
          layer.replace(name, List.of(new Name(name.span(), NameKind.PERSON, Name.Basis.TITLE, 1)));
        }
      }
    }
  }

  /// Two or three words, none of them a body's or a country's.
  private static boolean isMisread(Line line, Name name, int start) {
    int end = line.nameEnd(start);
    boolean read = name.basis() == Name.Basis.READER && name.kind() != NameKind.PERSON;
    if (!read || end - start < 2 || end - start > MOST) {
      return false;
    }
    return line.tokens.subList(start, end).stream()
        .allMatch(token ->
            token.is(PartOfSpeech.PROPN)
                && Titles.english().sortOf(token.text()).isEmpty()
                && Countries.world().of(token.text()).isEmpty());
  }
}
