package org.readout.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.bench.Columns;

/// The figures of several sets, one below the other.
///
/// @param lines in the order in which they are shown
public record FigureTable(List<Line> lines) {

  private static final List<String> HEADS =
      List.of("", "precision", "recall", "F1", "share right", "gold", "read");

  public FigureTable {
    lines = List.copyOf(lines);
  }

  /// Aligned for people, rates with three digits.
  public String text() {
    var rows = new ArrayList<List<String>>();
    rows.add(HEADS);
    lines.forEach(line -> rows.add(row(line)));
    return Columns.named(rows);
  }

  private static List<String> row(Line line) {
    return switch (line.figure()) {
      case Rates it ->
          List.of(
              line.name(),
              rate(it.precision()),
              rate(it.recall()),
              rate(it.f1()),
              "",
              Integer.toString(it.gold()),
              Integer.toString(it.read()));
      case Share it ->
          List.of(line.name(), "", "", "", rate(it.value()), Integer.toString(it.asked()), "");
    };
  }

  private static String rate(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
