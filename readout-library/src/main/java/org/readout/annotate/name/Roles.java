package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;

/// Finds titles and descriptions of persons: before a name, beside it, and standing alone.
///
/// Evidence from strong to weak: a title right before a name ("Foreign Minister Qin Gang"), an
/// apposition behind it ("Wang Yi, China's top diplomat,"), an apposition ahead of it ("its leader,
/// Kim Jong Un,"), a verb of appointing ("elected Ivo Stern as its speaker"), a definite
/// description without a name ("the foreign minister"). Time is proportional to the text.
public final class Roles {

  private Roles() {}

  /// Finds titles and descriptions; no two share a title.
  ///
  /// @param names the names of the document, in order
  /// @return in order of the text
  public static List<Role> find(Document document, List<Name> names) {
    var roles = new ArrayList<Role>();
    int n = 0;
    for (Sentence sentence : document.sentences()) {
      int from = n;
      while (n < names.size() && names.get(n).span().start() < sentence.span().end()) {
        n++;
      }
      roles.addAll(in(new Line(sentence, names.subList(from, n))));
    }
    return List.copyOf(roles);
  }

  private static List<Role> in(Line line) {
    var found = new ArrayList<Role>();
    addAll(found, TitleBeforeName.find(line));
    addAll(found, Apposition.behind(line));
    addAll(found, Apposition.ahead(line));
    addAll(found, Apposition.appointed(line));
    addAll(found, Description.find(line));
    found.sort(Comparator.comparing(Role::span));
    return found;
  }

  /// Keeps a role only where no stronger evidence has taken its title.
  private static void addAll(List<Role> found, List<Role> more) {
    for (Role role : more) {
      if (found.stream().noneMatch(other -> clash(role.title(), other.title()))) {
        found.add(role);
      }
    }
  }

  private static boolean clash(Span one, Span other) {
    return one.overlaps(other);
  }
}
