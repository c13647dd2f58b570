package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void measuresTheExamplesAtThreeSizesUnlessToldOtherwise() {
    var settings = Settings.parse(List.of(), 3);
    assertThat(settings.times()).containsExactly(1, 10, 100);
    assertThat(settings.threads()).isEqualTo(3);
    assertThat(settings.corpora()).allMatch(place -> place.startsWith("examples/"));
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> Settings.parse(List.of("--times", "1,x"), 1))
        .hasMessageContaining("'x'");
    assertThatThrownBy(() -> Settings.parse(List.of("--times", "0"), 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Settings.parse(List.of("--fast", "1"), 1))
        .hasMessageContaining("--fast");
    assertThatThrownBy(() -> Settings.parse(List.of("--corpus"), 1))
        .hasMessageContaining("--corpus");
  }

  @Test
  void measuresOneStoryInstead() {
    var settings = Settings.parse(List.of("--story", "10,100"), 1);
    assertThat(settings.story()).containsExactly(10, 100);
    assertThat(settings.corpora()).containsExactly("examples/ferry");
    assertThatThrownBy(() -> Settings.parse(List.of("--story", "100,10"), 1))
        .hasMessageContaining("--story");
    assertThatThrownBy(() -> Settings.parse(List.of("--story", "1"), 1))
        .hasMessageContaining("--story");
  }

  @Test
  void handsItselfToAnotherProcess() {
    var settings = new Settings(List.of("a", "b"), List.of(7), 2, "1g", List.of());
    assertThat(Settings.parse(settings.arguments(7), 1)).isEqualTo(settings);
  }
}
