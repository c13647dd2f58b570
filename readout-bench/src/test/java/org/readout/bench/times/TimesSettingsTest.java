package org.readout.bench.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimesSettingsTest {

  @TempDir Path data;

  @Test
  void takesTheFolderAndTheOptionsInAnyOrder() throws IOException {
    Files.createDirectory(data.resolve("timeml"));
    var settings = TimesSettings.parse(List.of("--misses", "--data", data.toString()));
    assertThat(settings.misses()).isTrue();
    assertThat(settings.heideltime()).isFalse();
    assertThat(settings.timeml()).isEqualTo(data.resolve("timeml"));
  }

  @Test
  void namesWhatIsMissingOrUnknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimesSettings.parse(List.of()))
        .withMessageContaining("--data");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimesSettings.parse(List.of("--data", data.toString())))
        .withMessageContaining("timeml");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimesSettings.parse(List.of("--loud")))
        .withMessageContaining("--loud");
  }
}
