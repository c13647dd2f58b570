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
record Settings(List<String> corpora, List<Integer> times, int threads, String heap) {

  static final String USAGE =
      """
      Usage: ./build bench [--corpus PATH]... [--times 1,10,100] [--threads N] [--heap 2g]

        --corpus PATH   a folder or file of reports; may be given several times, and all are one
                        corpus. Default: examples/river-talks and examples/ferry.
        --times LIST    how often the corpus is repeated, each time as another story
        --threads N     reports worked on at a time. Default: one for each processor.
        --heap SIZE     most memory for Java objects, as -Xmx takes it. Default: 2g.
      """;

  private static final List<String> EXAMPLES = List.of("examples/river-talks", "examples/ferry");

  Settings {
    corpora = List.copyOf(corpora);
    times = List.copyOf(times);
    if (threads < 1 || times.isEmpty() || times.stream().anyMatch(n -> n < 1)) {
      throw new IllegalArgumentException("--threads and --times take whole numbers from 1");
    }
  }

  /// @param cores threads unless the arguments say otherwise
  /// @throws IllegalArgumentException with a message for the user
  static Settings parse(List<String> args, int cores) {
    var corpora = new ArrayList<String>();
    var times = List.of(1, 10, 100);
    int threads = cores;
    String heap = "2g";
    for (int i = 0; i < args.size(); i += 2) {
      String value = Arguments.value(args, i);
      switch (args.get(i)) {
        case "--corpus" -> corpora.add(value);
        case "--times" -> times = Stream.of(value.split(",", -1)).map(Arguments::number).toList();
        case "--threads" -> threads = Arguments.number(value);
        case "--heap" -> heap = value;
        default -> throw new IllegalArgumentException("no option " + args.get(i));
      }
    }
    return new Settings(corpora.isEmpty() ? EXAMPLES : corpora, times, threads, heap);
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
