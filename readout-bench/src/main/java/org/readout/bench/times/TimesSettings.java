package org.readout.bench.times;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.bench.Arguments;

/// What is to be scored.
///
/// @param data the folder of annotated sets, with `timeml` in it
/// @param heideltime whether HeidelTime reads the articles too
/// @param misses whether, instead of the part held out, the other is scored and what is wrong in it
///   listed
record TimesSettings(Path data, boolean heideltime, boolean misses) {

  static final String USAGE =
      """
      Usage: ./build bench-times --data FOLDER [--heideltime] [--misses]

        --data FOLDER   annotated sets, with timeml (TimeBank and AQUAINT as in TempEval-3)
        --heideltime    beside HeidelTime; downloads 30 MB at its first use
        --misses        the part that is not held out, with everything that is wrong in it
      """;

  TimesSettings {
    if (!Files.isDirectory(timeml(data))) {
      throw new IllegalArgumentException("--data: there is no folder " + timeml(data));
    }
  }

  /// @throws IllegalArgumentException with a message for the user
  static TimesSettings parse(List<String> args) {
    var given = new ArrayList<>(args);
    boolean heideltime = given.remove("--heideltime");
    boolean misses = given.remove("--misses");
    if (given.isEmpty() || !given.getFirst().equals("--data")) {
      throw new IllegalArgumentException(
          given.isEmpty() ? "say with --data where the sets lie" : "no option " + given.getFirst());
    }
    if (given.size() > 2) {
      throw new IllegalArgumentException("no option " + given.get(2));
    }
    return new TimesSettings(Path.of(Arguments.value(given, 0)), heideltime, misses);
  }

  Path timeml() {
    return timeml(data);
  }

  private static Path timeml(Path data) {
    return data.resolve("timeml");
  }
}
