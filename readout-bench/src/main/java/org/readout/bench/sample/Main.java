package org.readout.bench.sample;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.bench.Arguments;
import org.readout.bench.Command;
import org.readout.bench.sets.AllSidesStories;
import org.readout.bench.sets.EcbPlus;
import org.readout.bench.sets.EcbStories;
import org.readout.bench.sets.NewsStory;
import org.readout.engine.LocalEngine;
import org.readout.pipeline.Progress;
import org.readout.pipeline.Readout;
import org.readout.reader.TrainedReader;

/// `./build sample`: draws stories of public sets, makes their records, draws lines of these and
/// writes them with their passages into a sheet for a judge; counts the verdicts.
public final class Main {

  /// Shorter stories hold too little to be judged, longer ones take too long. UTF-16 units.
  private static final int LEAST = 3_000;

  private static final int MOST = 60_000;

  /// One report alone is no story, and a sheet holds no more than a judge reads.
  private static final int FEWEST_REPORTS = 2;

  private static final int MOST_REPORTS = 8;

  private Main() {}

  /// @throws InterruptedException if somebody stops it
  public static void main(String[] args) throws InterruptedException {
    new Command("sample", SampleSettings.USAGE).start(args, Main::run);
  }

  private static void run(List<String> list, PrintStream out) throws IOException {
    if (!list.isEmpty() && list.getFirst().equals("--tally")) {
      out.print(Sheet.tally(Files.readAllLines(Path.of(Arguments.value(list, 0)))).text());
    } else {
      run(SampleSettings.parse(list), out);
    }
  }

  private static void run(SampleSettings settings, PrintStream out) throws IOException {
    var draw = new Draw(settings.seed());
    var stories = stories(settings, draw);
    var lines = new ArrayList<RecordLine>();
    try (var reader = TrainedReader.load()) {
      var readout = new Readout(reader, new LocalEngine(1), Progress.NONE);
      for (NewsStory story : stories) {
        var read = new StoryFolder(settings.out().resolve(story.id()), story).read(readout);
        read.stream().filter(line -> settings.takes(line.section())).forEach(lines::add);
        out.printf("%s: %d reports, %d lines%n", story.id(), story.reports().size(), read.size());
      }
    }
    var sheet = settings.out().resolve("sheet.md");
    var drawn = draw.alike(lines, settings.lines());
    Files.writeString(sheet, Sheet.of(lines, drawn).markdown());
    out.printf("Written: %s, %d of %d lines%n", sheet, drawn.size(), lines.size());
  }

  /// Half of them from each set.
  private static List<NewsStory> stories(SampleSettings settings, Draw draw) throws IOException {
    var ecb = EcbStories.of(EcbPlus.read(settings.data().resolve("ecbplus")));
    var allSides =
        AllSidesStories.read(
            settings.data().resolve("story-clusters").resolve("allsides-train.jsonl.gz"));
    var stories = new ArrayList<>(draw.some(fitting(ecb, draw), settings.stories() / 2));
    stories.addAll(draw.some(fitting(allSides, draw), settings.stories() - stories.size()));
    return stories;
  }

  private static List<NewsStory> fitting(List<NewsStory> stories, Draw draw) {
    return stories.stream()
        .map(story -> new NewsStory(story.id(), draw.some(story.reports(), MOST_REPORTS)))
        .filter(story -> story.reports().size() >= FEWEST_REPORTS)
        .filter(story -> story.length() >= LEAST && story.length() <= MOST)
        .toList();
  }
}
