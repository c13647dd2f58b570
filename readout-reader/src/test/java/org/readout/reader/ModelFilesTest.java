package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModelFilesTest {

  private final ModelFiles bundled = ModelFiles.bundled();

  @Test
  void handsOnWhatWasReleased() {
    assertThat(bundled.checked(ModelFiles.ROLES)).hasSize(731_166);
    assertThat(bundled.hash()).matches("[0-9a-f]{64}");
  }

  @Test
  void refusesAFileThatWasCut() {
    var files = replacing(ModelFiles.ROLES, Arrays.copyOf(bundled.checked(ModelFiles.ROLES), 1000));
    assertThatThrownBy(() -> TrainedReader.load(files))
        .isInstanceOf(ReaderUnavailable.class)
        .hasMessageContaining("roles.int8.onnx is cut or altered: its 1,000 bytes")
        .hasMessageContaining("Build readout-reader again");
  }

  @Test
  void refusesAFileWithOneOtherByte() {
    byte[] altered = bundled.checked(ModelFiles.TOKENIZER);
    altered[500] ^= 1;
    assertThatThrownBy(() -> TrainedReader.load(replacing(ModelFiles.TOKENIZER, altered)))
        .isInstanceOf(ReaderUnavailable.class)
        .hasMessageContaining("tokenizer.json is cut or altered");
  }

  @Test
  void namesAFileThatIsMissing() {
    var files =
        new ModelFiles(name ->
            name.equals(ModelFiles.READER) ? null : ModelFiles.class.getResourceAsStream(name));
    assertThatThrownBy(() -> TrainedReader.load(files))
        .isInstanceOf(ReaderUnavailable.class)
        .hasMessageContaining("reader.int8.onnx is missing");
  }

  @Test
  void namesAFileThatCannotBeRead() {
    assertThatThrownBy(() ->
            new ModelFiles(name -> {
              throw new IOException("disk on fire");
            }))
        .isInstanceOf(ReaderUnavailable.class)
        .hasMessageContaining("model.sha256 cannot be read");
  }

  private static ModelFiles replacing(String replaced, byte[] content) {
    return new ModelFiles(name ->
        name.equals(replaced)
            ? new ByteArrayInputStream(content)
            : ModelFiles.class.getResourceAsStream(name));
  }
}
