package org.readout.bench;

import java.util.List;

/// Rows of cells as lines of text whose columns stand one below the other; all rows of one length.
public final class Columns {

  private Columns() {}

  /// For numbers: every column ends at one place.
  public static String right(List<List<String>> rows) {
    return aligned(rows, 0);
  }

  /// The first column, of names, begins at one place; the others end at one.
  public static String named(List<List<String>> rows) {
    return aligned(rows, 1);
  }

  private static String aligned(List<List<String>> rows, int names) {
    var out = new StringBuilder();
    for (var row : rows) {
      for (int i = 0; i < row.size(); i++) {
        String gap = " ".repeat(width(rows, i) - row.get(i).length());
        out.append(i < names ? row.get(i) + gap : gap + row.get(i));
        out.append(i + 1 < row.size() ? "  " : "\n");
      }
    }
    return out.toString();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
