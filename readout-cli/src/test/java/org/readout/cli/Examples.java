package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The examples that have an answer made by hand, and the record that Readout makes of a folder. */
final class Examples {
  static final Path FOLDER = Path.of("../examples");

  private static final String ENDING = ".json";

  private Examples() {}

  /** The names of the examples, in order. */
  static Stream<String> names() throws IOException {
    try (var golds = Files.list(FOLDER.resolve("gold"))) {
      return golds
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** A shell in this folder that reads with the trained model. */
  static Shell shell(Path folder) {
    var shell = new Shell(folder);
    shell.readers = Surroundings.ofThisMachine().readers();
    return shell;
  }

  /** {@code record.json} of the reports in a folder. */
  static String record(Path folder, Path reports) {
    var ended = shell(folder).run("brief", "--json", reports.toString());
    assertThat(ended.code()).isZero();
    return ended.out();
  }
}
