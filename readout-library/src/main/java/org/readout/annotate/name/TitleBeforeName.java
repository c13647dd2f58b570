package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// "Chinese Foreign Minister Qin Gang", "State Department spokesman Matthew Miller".
final class TitleBeforeName {

  private static final Titles TITLES = Titles.english();

  private TitleBeforeName() {}

  static List<Role> find(Line line) {
    var roles = new ArrayList<Role>();
    for (int i = 0; i < line.size(); i = line.nameEnd(i)) {
      var name = line.name(i);
      if (name != null && name.kind() == NameKind.PERSON) {
        before(line, i)
            .ifPresent(title ->
                roles.add(
                    new Role(
                        line.span(title.start(), title.end()),
                        line.span(title.title(), title.end()),
                        title.of(),
                        name.span())));
      }
    }
    return roles;
  }

  /// The title that ends right before token `i`, past courtesies ("Mr.").
  static Optional<TitlePhrase> before(Line line, int i) {
    int at = pastCourtesies(line, i);
    return TitlePhrase.endingAt(line, at)
        .or(() -> TitlePhrase.withComplementEndingAt(line, at))
        .filter(title -> title.sort() != Titles.Sort.BODY && !title.isPlural(line));
  }

  /// Index of the first of the courtesies ("Mr.", "His Excellency") right before token `i`; `i`
  /// where there is none.
  static int pastCourtesies(Line line, int i) {
    int at = i;
    while (at > 0 && isCourtesy(line, at - 1)) {
      at--;
    }
    boolean his = at < i && at > 0 && line.lower(at - 1).matches("his|her|your");
    return his ? at - 1 : at;
  }

  private static boolean isCourtesy(Line line, int i) {
    return TITLES.isCourtesy(line.tokens.get(i).text());
  }
}
