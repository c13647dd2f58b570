package org.readout.bench.times;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.bench.score.SpanMatches;
import org.readout.bench.sets.MarkedTime;
import org.readout.bench.sets.TimedArticle;
import org.readout.text.Span;

/// Everything that is wrong in an article, a line each, for who writes rules.
final class Misses {

  private static final int AROUND = 60;

  private Misses() {}

  static List<String> of(TimedArticle article, List<MarkedTime> read) {
    var lines = new ArrayList<String>();
    var gold = article.times();
    Set<Integer> found = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    for (var pair : SpanMatches.of(spans(gold), spans(read))) {
      found.add(pair.gold());
      used.add(pair.read());
      compare(article, gold.get(pair.gold()), read.get(pair.read()), lines);
    }
    for (int i = 0; i < gold.size(); i++) {
      if (!found.contains(i)) {
        lines.add(line("missed", article, gold.get(i), ""));
      }
    }
    for (int i = 0; i < read.size(); i++) {
      if (!used.contains(i)) {
        lines.add(line("added", article, read.get(i), ""));
      }
    }
    return lines;
  }

  private static void compare(
      TimedArticle article, MarkedTime gold, MarkedTime read, List<String> lines) {
    var told = "%s %s %s".formatted(read.span().of(article.text()), read.type(), read.value());
    if (!gold.span().equals(read.span())) {
      lines.add(line("extent", article, gold, told));
    }
    if (!gold.value().equals(read.value())) {
      lines.add(line("value", article, gold, told));
    } else if (!gold.type().equals(read.type())) {
      lines.add(line("type", article, gold, told));
    }
  }

  private static List<Span> spans(List<MarkedTime> times) {
    return times.stream().map(MarkedTime::span).toList();
  }

  private static String line(String what, TimedArticle article, MarkedTime time, String other) {
    var text = article.text();
    int start = time.span().start();
    int end = time.span().end();
    return String.join(
            "\t",
            what,
            article.name() + " " + article.created(),
            time.type() + " " + time.value(),
            time.span().of(text),
            other,
            text.substring(Math.max(0, start - AROUND), start)
                + "[]"
                + text.substring(end, Math.min(text.length(), end + AROUND)))
        .replace('\n', ' ');
  }
}
