package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.annotate.name.NameKind;
import org.readout.text.Span;

/// The same list of examples as the training's test reads: what the model is told in the JVM is
/// what it was told in training.
class PairFeaturesTest {

  private static final Path EXAMPLES = Path.of("../training/tests/pairs.tsv");
  private static final int COLUMNS = 6;

  @ParameterizedTest
  @MethodSource("examples")
  void areThoseOfTheTraining(List<String> row) {
    var found = new StringBuilder();
    for (float feature : PairFeatures.of(mentioned(row, 0), mentioned(row, COLUMNS))) {
      found.append((int) feature);
    }
    assertThat(found.toString()).hasSize(PairFeatures.COUNT).isEqualTo(row.getLast());
  }

  static List<List<String>> examples() throws IOException {
    try (Stream<String> lines = Files.lines(EXAMPLES)) {
      return lines.skip(1).map(line -> List.of(line.split("\t", -1))).toList();
    }
  }

  private static Mentioned mentioned(List<String> row, int from) {
    return new Mentioned(
        row.get(from).replace("\\n", "\n"),
        NameKind.valueOf(row.get(from + 1)),
        new Span(number(row, from + 2), number(row, from + 3)),
        number(row, from + 4),
        number(row, from + 5));
  }

  private static int number(List<String> row, int column) {
    return Integer.parseInt(row.get(column));
  }
}
