package org.readout.annotate.name;

import java.util.List;
import java.util.Set;
import org.readout.text.Document;
import org.readout.text.Sentence;

/// A news outlet named beside what it is: "the newspaper Morning Gazette", "the Gazette, a
/// tabloid".
final class Outlets {

  private static final Set<String> SORTS =
      Set.of(
          "newspaper",
          "tabloid",
          "broadsheet",
          "daily",
          "weekly",
          "magazine",
          "broadcaster",
          "network",
          "agency",
          "outlet",
          "website",
          "station",
          "channel",
          "newswire");

  private Outlets() {}

  /// Makes organisations of the persons, places and others that stand beside such a word.
  static void settle(Document document, NameLayer layer) {
    for (Sentence sentence : document.sentences()) {
      var names = layer.overlapping(sentence.span());
      var line = new Line(sentence, names);
      for (int i = 0; i < line.size(); i = line.nameEnd(i)) {
        var name = line.name(i);
        boolean other = name != null && name.basis() == Name.Basis.READER;
        if (other
            && name != null
            && (SORTS.contains(line.lower(i - 1)) || describedBehind(line, i))) {
          layer.replace(
              name,
              List.of(
                  new Name(name.span(), NameKind.ORGANISATION, name.basis(), name.probability())));
        }
      }
    }
  }

  private static boolean describedBehind(Line line, int i) {
    int comma = line.nameEnd(i);
    if (!line.lower(comma).equals(",")
        || !Set.of("a", "an", "the").contains(line.lower(comma + 1))) {
      return false;
    }
    for (int at = comma + 2; at < comma + 7 && !line.isMark(at); at++) {
      if (SORTS.contains(line.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
