package org.readout.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.readout.reconcile.Support;

/// Lines for a terminal, wrapped to its width. Control characters of a report never reach it.
final class SummaryLines {

  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+");

  private final int width;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();
  private List<String> item = List.of();

  SummaryLines(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  void title(String words) {
    wrap(clean(words), width).forEach(line -> styled(BOLD, line));
  }

  void plain(String words) {
    out.append(Wording.shortened(clean(words), width)).append('\n');
  }

  /// The items that match, as far as they go into so many lines; the rest is counted.
  <T> void section(String title, int most, List<T> items, Predicate<T> which, Consumer<T> write) {
    var chosen = items.stream().filter(which).toList();
    if (chosen.isEmpty()) {
      return;
    }
    out.append('\n');
    styled(BOLD, title);
    int lines = 0;
    int shown = 0;
    for (T one : chosen) {
      write.accept(one);
      if (lines + item.size() > most) {
        break;
      }
      item.forEach(line -> out.append(line).append('\n'));
      lines += item.size();
      shown++;
    }
    if (shown < chosen.size()) {
      out.append("  and ").append(chosen.size() - shown).append(" more in record.html\n");
    }
  }

  void item(String words, Support support) {
    item(words, Backing.of(support));
  }

  void item(String words, Backing backing) {
    item(words, backing.words());
  }

  /// Sets the item in at most three lines; who says so stands at its end.
  void item(String words, String backing) {
    int room = 3 * (width - 4) - backing.length() - 12;
    var text = Wording.shortened(clean(words), Math.max(20, room));
    var lines = new ArrayList<String>();
    for (var line :
        wrap(backing.isEmpty() ? text : text + "  " + backing.replace(' ', '\u00A0'), width - 4)) {
      lines.add((lines.isEmpty() ? "  " : "    ") + line);
    }
    var last = lines.removeLast().replace('\u00A0', ' ');
    lines.add(dimmed(last, backing));
    item = lines;
  }

  private String dimmed(String line, String backing) {
    return colour && !backing.isEmpty() && line.endsWith(backing)
        ? line.substring(0, line.length() - backing.length()) + DIM + backing + PLAIN
        : line;
  }

  private void styled(String style, String words) {
    out.append(colour ? style : "").append(words).append(colour ? PLAIN : "").append('\n');
  }

  private static List<String> wrap(String words, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : words.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(Wording.shortened(word, width));
    }
    lines.add(line.toString());
    return lines;
  }

  private static String clean(String words) {
    return CONTROL.matcher(words).replaceAll(" ").replace('\u00A0', ' ');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
