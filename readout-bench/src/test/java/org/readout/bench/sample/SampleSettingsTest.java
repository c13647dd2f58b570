package org.readout.bench.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleSettingsTest {

  @Test
  void takesAHundredLinesOfAllSectionsUnlessToldOtherwise() {
    var settings = SampleSettings.parse(List.of("--data", "sets"));
    assertThat(settings.lines()).isEqualTo(100);
    assertThat(settings.takes("outcome")).isTrue();
    var few = SampleSettings.parse(List.of("--data", "sets", "--sections", "title,channel"));
    assertThat(few.takes("channel")).isTrue();
    assertThat(few.takes("outcome")).isFalse();
  }

  @Test
  void namesWhatIsMissingOrUnknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleSettings.parse(List.of()))
        .withMessageContaining("--data");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleSettings.parse(List.of("--data", "sets", "--sections", "gossip")))
        .withMessageContaining("gossip");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleSettings.parse(List.of("--data", "sets", "--lines", "0")))
        .withMessageContaining("--lines");
  }
}
