package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples from paths to files, with the trained reader. */
class ExamplesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("org.readout.cli.Examples#names")
  void anExampleGivesOneRecordWhateverTheThreadsAndTheOrder(String name) throws IOException {
    var files = files(Examples.FOLDER.resolve(name));
    var one = run("one", "1", files);
    assertThat(one.keySet()).containsExactly("record.html", "record.json", "record.md");
    assertThat(one.values()).allSatisfy(bytes -> assertThat(bytes).isNotEmpty());
    Collections.reverse(files);
    assertThat(run("four", "4", files)).isEqualTo(one);
  }

  private TreeMap<String, String> run(String out, String threads, List<String> files)
      throws IOException {
    var shell = Examples.shell(folder);
    var args = new ArrayList<>(List.of("brief", "--threads", threads, "--out", shell.path(out)));
    args.addAll(files);
    var ended = shell.run(args.toArray(String[]::new));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("What happened").contains("origins /");
    var written = new TreeMap<String, String>();
    for (var file : files(folder.resolve(out))) {
      written.put(Path.of(file).getFileName().toString(), Files.readString(Path.of(file)));
    }
    return written;
  }

  private static List<String> files(Path folder) throws IOException {
    try (var paths = Files.list(folder)) {
      return new ArrayList<>(
          paths
              .filter(path -> !path.toString().endsWith(".meta.json"))
              .map(Path::toString)
              .sorted()
              .toList());
    }
  }
}
