package org.readout.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.text.Table;

/// The two tables behind the codes, `plover-codes.tsv` and `plover-contexts.tsv`: which words of an
/// account tell which code.
final class PloverTable {
  private static final List<Row> CODES =
      Table.rows(PloverTable.class, "plover-codes.tsv").stream().map(PloverTable::row).toList();

  private static final List<Context> CONTEXTS =
      Table.rows(PloverTable.class, "plover-contexts.tsv").stream()
          .map(cells -> new Context(cells[0], words(cells[1])))
          .toList();

  /// @param kinds of happenings, or of outcomes behind "outcome"
  private record Row(List<String> kinds, Predicate<String> words, Plover code) {}

  private record Context(String name, Predicate<String> words) {}

  private PloverTable() {}

  /// The code of the first row for this kind whose words stand in the text.
  ///
  /// @throws java.util.NoSuchElementException if the table lacks the kind
  static Plover code(String kind, String text) {
    return CODES.stream()
        .filter(row -> row.kinds().contains(kind) && row.words().test(text))
        .findFirst()
        .orElseThrow()
        .code();
  }

  /// The contexts that words of the text name, the telling ones first.
  static List<String> contexts(String text) {
    return CONTEXTS.stream()
        .filter(context -> context.words().test(text))
        .map(Context::name)
        .toList();
  }

  private static Row row(String[] cells) {
    var code =
        cells[2].equals("-")
            ? new Plover(null, null, orNull(cells[4]))
            : new Plover(cells[2], orNull(cells[3]), orNull(cells[4]));
    return new Row(List.of(cells[0].split(";", -1)), words(cells[1]), code);
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static Predicate<String> words(String cell) {
    if (cell.isEmpty()) {
      return _ -> true;
    }
    var any =
        Arrays.stream(cell.split(";", -1))
            .map(word ->
                Arrays.stream(word.split("(?=\\*)|(?<=\\*)", -1))
                    .map(part -> part.equals("*") ? "\\p{L}*" : Pattern.quote(part))
                    .collect(Collectors.joining()))
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
    return Pattern.compile(any).asPredicate();
  }

  /// As the tables are read against it: lower case, one blank between words.
  static String text(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
  }
}
