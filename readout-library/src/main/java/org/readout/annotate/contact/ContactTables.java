package org.readout.annotate.contact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.Table;

/// The three tables of this package: which phrases name a line of communication
/// (`contact-lines.tsv`), what a verb says of it (`contact-verbs.tsv`), what other words say
/// (`contact-words.tsv`).
final class ContactTables {

  /// What is done to a line, or done about it.
  enum Deed {
    OPEN,
    SUSPEND,
    RESUME,
    /// Use it once: tells nothing by itself, but its refusal does.
    TALK,
    REFUSE,
    SEEK,
    PLAN,
    DECIDE,
    FAIL,
    /// Reach an agreement about it.
    DEAL,
    SAME
  }

  /// @param level null for telephone calls, which are a line of no level of their own
  record LineRow(
      @Nullable ContactLevel level, Set<String> before, Set<String> heads, List<String> behind) {}

  /// @param place `object`, `subject`, `verb` or a preposition
  record VerbRow(Set<String> verbs, String particle, Deed deed, String place, Set<String> heads) {
    boolean fits(String lemma, String next) {
      return verbs.contains(lemma) && (particle.isEmpty() || particle.equals(next));
    }

    boolean allows(String head) {
      return heads.isEmpty() ? !isCall(head) : heads.contains(head);
    }
  }

  private record WordRow(String where, Deed deed, Set<String> words) {}

  static final List<LineRow> LINES =
      Table.rows(ContactTables.class, "contact-lines.tsv").stream()
          .map(ContactTables::line)
          .toList();
  static final List<VerbRow> VERBS =
      Table.rows(ContactTables.class, "contact-verbs.tsv").stream()
          .map(ContactTables::verb)
          .toList();

  private static final List<WordRow> WORDS =
      Table.rows(ContactTables.class, "contact-words.tsv").stream()
          .map(row -> new WordRow(row[0], Deed.valueOf(row[1]), set(row[2])))
          .toList();

  private ContactTables() {}

  /// What these words say at that place (`state`, `attribute`, `noun`).
  static Optional<Deed> word(String where, String words) {
    return WORDS.stream()
        .filter(row -> row.where().equals(where) && row.words().contains(words))
        .map(WordRow::deed)
        .findFirst();
  }

  static boolean isCall(String head) {
    return head.equals("call") || head.equals("calls");
  }

  private static LineRow line(String[] cells) {
    var level = cells[0].equals("CALLS") ? null : ContactLevel.valueOf(cells[0]);
    var behind = cells[3].isEmpty() ? List.<String>of() : List.of(cells[3].split(" ", -1));
    return new LineRow(level, set(cells[1]), set(cells[2]), behind);
  }

  private static VerbRow verb(String[] cells) {
    return new VerbRow(set(cells[0]), cells[1], Deed.valueOf(cells[2]), cells[3], set(cells[4]));
  }

  private static Set<String> set(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(";", -1));
  }
}
