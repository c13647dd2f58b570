package org.readout.bench.times;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.readout.bench.Command;
import org.readout.bench.score.FigureTable;
import org.readout.bench.score.Line;
import org.readout.bench.sets.TimedArticle;
import org.readout.bench.sets.TimemlArticles;

/// `./build bench-times`: scores the layer of times, and prints one table.
public final class Main {

  private Main() {}

  /// @throws InterruptedException if somebody stops it
  public static void main(String[] args) throws InterruptedException {
    new Command("bench-times", TimesSettings.USAGE)
        .start(args, (list, out) -> run(TimesSettings.parse(list), out));
  }

  private static void run(TimesSettings settings, PrintStream out) throws IOException {
    var articles =
        TimemlArticles.read(settings.timeml()).stream()
            .filter(article -> article.isHeldOut() != settings.misses())
            .toList();
    out.print(
        "Set    %s, %d articles %s\n\n"
            .formatted(
                settings.timeml(),
                articles.size(),
                settings.misses() ? "to learn from" : "held out"));
    var lines = new ArrayList<Line>();
    for (var system : systems(settings.heideltime())) {
      var score = TimexScore.NONE;
      for (TimedArticle article : articles) {
        var read = system.read(article.text(), article.created());
        score = score.plus(TimexScore.of(article.times(), read));
        if (settings.misses()) {
          Misses.of(article, read).forEach(miss -> out.print(system.name() + "\t" + miss + "\n"));
        }
      }
      lines.addAll(score.lines(system.name()));
    }
    out.print(new FigureTable(lines).text());
  }

  private static List<TimexSystem> systems(boolean heideltime) {
    var systems = new ArrayList<TimexSystem>();
    systems.add(new ReadoutTimexes());
    if (heideltime) {
      ServiceLoader.load(TimexSystem.class).forEach(systems::add);
      if (systems.size() == 1) {
        throw new IllegalArgumentException(
            "HeidelTime is not on the class path; ./build bench-times --heideltime puts it there");
      }
    }
    return systems;
  }
}
