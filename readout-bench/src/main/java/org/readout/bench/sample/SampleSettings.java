package org.readout.bench.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.readout.bench.Arguments;

/// What is to be drawn.
///
/// @param data the folder of public sets, with `story-clusters` and `ecbplus` in it
/// @param stories how many are read, at least 1
/// @param lines how many are drawn of all, at least 1
/// @param seed of the draw
/// @param sections of the record from which lines are drawn; empty means all
/// @param out the folder for stories, records and the sheet
record SampleSettings(
    Path data, int stories, int lines, long seed, Set<String> sections, Path out) {

  static final String USAGE =
      """
      Usage: ./build sample --data FOLDER [--stories N] [--lines N] [--seed N] [--sections LIST]
                            [--out FOLDER]
             ./build sample --tally SHEET

        --data FOLDER    public sets, with story-clusters and ecbplus
        --stories N      stories drawn, half of them from ECB+. Default: 10.
        --lines N        lines drawn from their records, of every section alike. Default: 100.
        --seed N         another number draws other stories and lines. Default: 1.
        --sections LIST  only these, with commas between: title, actor, happening, fact, statement,
                         outcome, position, difference, lineage, timeline, channel, commitment
        --out FOLDER     for the stories, their records and sheet.md. Default: target/sample.
        --tally SHEET    instead: the shares of the verdicts written into a sheet
      """;

  private static final Path OUT = Path.of("target", "sample");

  SampleSettings {
    sections = Set.copyOf(sections);
    if (stories < 1 || lines < 1) {
      throw new IllegalArgumentException("--stories and --lines take whole numbers from 1");
    }
    for (String section : sections) {
      if (!RecordLines.SECTIONS.contains(section)) {
        throw new IllegalArgumentException("the record has no section " + section);
      }
    }
  }

  /// @throws IllegalArgumentException with a message for the user
  static SampleSettings parse(List<String> args) {
    var data = Path.of("");
    int stories = 10;
    int lines = 100;
    int seed = 1;
    var sections = Set.<String>of();
    var out = OUT;
    for (int i = 0; i < args.size(); i += 2) {
      String value = Arguments.value(args, i);
      switch (args.get(i)) {
        case "--data" -> data = Path.of(value);
        case "--stories" -> stories = Arguments.number(value);
        case "--lines" -> lines = Arguments.number(value);
        case "--seed" -> seed = Arguments.number(value);
        case "--sections" -> sections = Set.of(value.split(",", -1));
        case "--out" -> out = Path.of(value);
        default -> throw new IllegalArgumentException("no option " + args.get(i));
      }
    }
    if (data.toString().isEmpty()) {
      throw new IllegalArgumentException("say with --data where the sets lie");
    }
    return new SampleSettings(data, stories, lines, seed, sections, out);
  }

  boolean takes(String section) {
    return sections.isEmpty() || sections.contains(section);
  }
}
