package org.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is to be measured.
///
/// @param corpora files and folders of reports; together one corpus
/// @param times how often the corpus is repeated, one entry for each size
/// @param threads how many reports are worked on at a time, at least 1
/// @param heap most memory for Java objects, as `-Xmx` takes it
/// @param story sizes of one story whose cost is measured instead; none unless asked for
record Settings(
    List<String> corpora, List<Integer> times, int threads, String heap, List<Integer> story) {

  static final String USAGE =
      """
      Usage: ./build bench [--corpus PATH]... [--times 1,10,100] [--threads N] [--heap 2g]
             ./build bench [--corpus PATH]... --story 10,30,100,300,1000

        --corpus PATH   a folder or file of reports; may be given several times, and all are one
                        corpus. Default: examples/river-talks and examples/ferry.
        --times LIST    how often the corpus is repeated, each time as another story
        --threads N     reports worked on at a time. Default: one for each processor.
        --heap SIZE     most memory for Java objects, as -Xmx takes it. Default: 2g.
        --story LIST    instead: what ONE story of so many reports costs once they are read,
                        from the smallest to the largest. Default corpus: examples/ferry.
      """;

  private static final List<String> EXAMPLES = List.of("examples/river-talks", "examples/ferry");
  private static final List<String> ONE_STORY = List.of("examples/ferry");

  Settings {
    corpora = List.copyOf(corpora);
    times = List.copyOf(times);
    story = List.copyOf(story);
    if (story.stream().anyMatch(n -> n < 2) || !story.stream().sorted().toList().equals(story)) {
      throw new IllegalArgumentException("--story takes ascending whole numbers from 2");
    }
    if (threads < 1 || times.isEmpty() || times.stream().anyMatch(n -> n < 1)) {
      throw new IllegalArgumentException("--threads and --times take whole numbers from 1");
    }
  }

  /// @param cores threads unless the arguments say otherwise
  /// @throws IllegalArgumentException with a message for the user
  static Settings parse(List<String> args, int cores) {
    var corpora = new ArrayList<String>();
    var times = List.of(1, 10, 100);
    var story = List.<Integer>of();
    int threads = cores;
    String heap = "2g";
    for (int i = 0; i < args.size(); i += 2) {
      String value = Arguments.value(args, i);
      switch (args.get(i)) {
        case "--corpus" -> corpora.add(value);
        case "--times" -> times = numbers(value);
        case "--story" -> story = numbers(value);
        case "--threads" -> threads = Arguments.number(value);
        case "--heap" -> heap = value;
        default -> throw new IllegalArgumentException("no option " + args.get(i));
      }
    }
    var examples = story.isEmpty() ? EXAMPLES : ONE_STORY;
    return new Settings(corpora.isEmpty() ? examples : corpora, times, threads, heap, story);
  }

  private static List<Integer> numbers(String list) {
    return Stream.of(list.split(",", -1)).map(Arguments::number).toList();
  }

  /// The arguments that [#parse] reads as these settings, for one size.
  List<String> arguments(int repetitions) {
    var args = new ArrayList<String>();
    corpora.forEach(corpus -> args.addAll(List.of("--corpus", corpus)));
    args.addAll(List.of("--times", Integer.toString(repetitions)));
    args.addAll(List.of("--threads", Integer.toString(threads), "--heap", heap));
    return args;
  }
}
