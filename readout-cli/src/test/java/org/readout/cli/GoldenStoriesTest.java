package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.publish.JsonPublisher;

/**
 * The record of each example, exactly. A change that is meant is accepted with {@code ./build quick
 * -pl readout-cli -Dtest=GoldenStoriesTest -Dgolden=accept}, and its difference read before it is
 * committed.
 */
class GoldenStoriesTest {
  /** Lines shown around the first difference. */
  private static final int CONTEXT = 6;

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("org.readout.cli.Examples#names")
  void anExampleGivesExactlyItsRecord(String name) throws IOException {
    var expected = Examples.FOLDER.resolve("expected").resolve(name + ".record.json");
    var record = record(name);
    if ("accept".equals(System.getProperty("golden"))) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, record);
    }
    compare(name, Files.readString(expected).lines().toList(), record.lines().toList());
  }

  @ParameterizedTest
  @MethodSource("org.readout.cli.Examples#names")
  void theRecordOfAnExampleFitsTheSchema(String name) throws IOException {
    try (var in = JsonPublisher.class.getResourceAsStream("record.schema.json")) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      var schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
      assertThat(schema.validate(record(name), InputFormat.JSON)).isEmpty();
    }
  }

  private String record(String name) {
    return Examples.record(folder, Examples.FOLDER.resolve(name));
  }

  private static void compare(String name, List<String> expected, List<String> found) {
    int at = 0;
    while (at < Math.min(expected.size(), found.size()) && expected.get(at).equals(found.get(at))) {
      at++;
    }
    if (at < Math.max(expected.size(), found.size())) {
      fail(
          "The record of %s differs from line %d on.%nexpected:%n%s%nfound:%n%s",
          name, at + 1, around(expected, at), around(found, at));
    }
  }

  private static String around(List<String> lines, int at) {
    var shown = new StringBuilder();
    for (int i = Math.max(0, at - CONTEXT); i < Math.min(lines.size(), at + CONTEXT); i++) {
      shown.append(i == at ? "> " : "  ").append(lines.get(i)).append('\n');
    }
    return shown.toString();
  }
}
