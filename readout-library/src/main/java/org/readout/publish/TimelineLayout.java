package org.readout.publish;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.DateValue;

/// Puts the entries of a timeline one below the other: the more time lies between two, the more
/// room, on a logarithmic scale; labels are wrapped and never overlap. Lengths are in SVG units.
final class TimelineLayout {

  /// Width of the whole drawing.
  static final int WIDTH = 600;

  /// Where the line of time runs.
  static final int AXIS = 160;

  /// Height of one line of text.
  static final int LINE = 20;

  /// Characters of a title on one line.
  static final int MOST = 52;

  private static final int LINES = 3;
  private static final int TOP = 24;
  private static final int APART = 12;

  private TimelineLayout() {}

  /// What is to be placed.
  record Entry(DateValue date, String title, String happening) {}

  /// Where it is placed.
  ///
  /// @param y of the first line's baseline
  /// @param lines the title, wrapped
  /// @param date its date, on two lines where it is long
  /// @param gap how much time lies before it, in words, where that is long
  /// @param sameDate whether the entry above has the same date
  record Row(
      Entry entry,
      int y,
      List<String> lines,
      List<String> date,
      @Nullable String gap,
      boolean sameDate) {

    int bottom() {
      return y + (Math.max(lines.size(), sameDate ? 0 : date.size()) - 1) * LINE;
    }
  }

  /// @param entries in order of time
  static List<Row> rows(List<Entry> entries) {
    var rows = new ArrayList<Row>();
    for (var entry : entries) {
      var lines = wrap(entry.title());
      var date = dateLines(entry.date());
      if (rows.isEmpty()) {
        rows.add(new Row(entry, TOP, lines, date, null, false));
        continue;
      }
      var above = rows.getLast();
      boolean sameDate = above.entry().date().equals(entry.date());
      long days = ChronoUnit.DAYS.between(above.entry().date().to(), entry.date().from());
      int y = above.bottom() + LINE + APART + room(days);
      rows.add(new Row(entry, y, lines, date, words(days), sameDate));
    }
    return rows;
  }

  private static List<String> dateLines(DateValue date) {
    var words = Wording.date(date.iso());
    int dash = words.indexOf(" – ");
    return dash < 0
        ? List.of(words)
        : List.of(words.substring(0, dash + 2), words.substring(dash + 3));
  }

  /// Height of the whole drawing.
  static int height(List<Row> rows) {
    return rows.isEmpty() ? 0 : rows.getLast().bottom() + TOP;
  }

  private static int room(long days) {
    return days <= 1 ? 0 : (int) Math.min(48, Math.round(7 * Math.log((double) days)));
  }

  private static @Nullable String words(long days) {
    if (days < 21) {
      return null;
    }
    if (days < 60) {
      return days / 7 + " weeks";
    }
    return days < 730 ? Math.round(days / 30.44) + " months" : days / 365 + " years";
  }

  private static List<String> wrap(String title) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : Wording.shortened(title, MOST * LINES - 20).split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > MOST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(Wording.shortened(word, MOST));
    }
    lines.add(line.toString());
    return lines;
  }
}
