package org.readout.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingSettingsTest {

  @TempDir Path folder;

  @Test
  void scoresTheSetsThatAreThere() throws IOException {
    Files.createDirectories(folder.resolve("conllpp"));
    Files.createFile(folder.resolve("conllpp/conllpp_dev.txt"));
    var settings = parse("--documents", "3", "--data", folder.toString());
    assertThat(settings.tasks()).hasSize(1).hasOnlyElementsOfType(NameTask.class);
    assertThat(settings.quotations()).isEmpty();
    assertThat(settings.documents()).isEqualTo(3);
    assertThat(settings.corenlp()).isFalse();
  }

  @Test
  void anOptionWithoutValueStandsAnywhere() throws IOException {
    Files.createDirectories(folder.resolve("polnear/dev"));
    var settings = parse("--corenlp", "--data", folder.toString());
    assertThat(settings.quotations())
        .hasValueSatisfying(part -> assertThat(part.corenlp()).isTrue());
  }

  @Test
  void saysWhatIsWrong() {
    var data = folder.toString();
    assertThatThrownBy(() -> parse("--corenlp")).hasMessageContaining("--data");
    assertThatThrownBy(() -> parse("--data")).hasMessageContaining("--data");
    assertThatThrownBy(() -> parse("--data", data + "/no")).hasMessageContaining(data + "/no");
    assertThatThrownBy(() -> parse("--data", data)).hasMessageContaining("neither");
    assertThatThrownBy(() -> parse("--data", data, "--documents", "x")).hasMessageContaining("'x'");
    assertThatThrownBy(() -> parse("--data", data, "--documents", "0")).hasMessageContaining("1");
    assertThatThrownBy(() -> parse("--data", data, "--fast", "1")).hasMessageContaining("--fast");
    assertThatThrownBy(() -> parse("--data", data, "--gold", data + "/none"))
        .hasMessageContaining(data + "/none");
  }

  private static ReadingSettings parse(String... args) {
    return ReadingSettings.parse(List.of(args));
  }
}
