package org.readout.bench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DrawTest {

  @Test
  void takesOfEverySectionAlikeAsFarAsThereAreLines() {
    var lines = lines("statement", 50);
    lines.addAll(lines("outcome", 20));
    lines.addAll(lines("channel", 2));
    var drawn =
        new Draw(3)
            .alike(lines, 22).stream()
                .collect(Collectors.groupingBy(RecordLine::section, Collectors.counting()));
    assertThat(drawn).containsEntry("channel", 2L).containsEntry("outcome", 10L);
    assertThat(drawn).containsEntry("statement", 10L);
  }

  @Test
  void drawsTheSameFromTheSameSeed() {
    var lines = lines("outcome", 30);
    assertThat(new Draw(5).some(lines, 8)).isEqualTo(new Draw(5).some(lines, 8));
    assertThat(new Draw(5).some(lines, 8)).isNotEqualTo(new Draw(6).some(lines, 8));
  }

  private static List<RecordLine> lines(String section, int count) {
    var lines = new ArrayList<RecordLine>();
    for (int i = 0; i < count; i++) {
      lines.add(new RecordLine(section, "quay", "line " + i, List.of()));
    }
    return lines;
  }
}
