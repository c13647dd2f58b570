package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelFilesTest {

  private static final byte[] LIST = bytes(ModelFiles.CHECKSUMS);

  @ParameterizedTest
  @MethodSource("files")
  void handsOnWhatWasReleased(String file) {
    assertThat(ModelFiles.bundled().checked(file)).isEqualTo(bytes(file));
    assertThat(ModelFiles.bundled().hash()).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @MethodSource("files")
  void refusesAFileThatWasCut(String file) {
    var files = replacing(file, Arrays.copyOf(bytes(file), 1000));
    assertThatThrownBy(() -> TrainedReader.load(files))
        .isInstanceOf(ReaderUnavailable.class)
        .hasMessageContaining(file + " is cut or altered: its 1,000 bytes")
        .hasMessageContaining("Build readout-reader again");
  }

  @ParameterizedTest
  @MethodSource("files")
  void refusesAFileWithOneOtherByte(String file) {
    byte[] altered = bytes(file);
    altered[500] ^= 1;
    assertThatThrownBy(() -> TrainedReader.load(replacing(file, altered)))
        .isInstanceOf(ReaderUnavailable.class)
        .hasMessageContaining(file + " is cut or altered");
  }

  @ParameterizedTest
  @MethodSource("files")
  void refusesAnEmptyFile(String file) {
    assertThatThrownBy(() -> TrainedReader.load(replacing(file, new byte[0])))
        .isInstanceOf(ReaderUnavailable.class)
        .hasMessageContaining(file + " is cut or altered: its 0 bytes");
  }

  @ParameterizedTest
  @MethodSource("files")
  void namesAFileThatIsMissing(String file) {
    var files =
        new ModelFiles(
            name -> name.equals(file) ? null : ModelFiles.class.getResourceAsStream(name));
    assertThatThrownBy(() -> TrainedReader.load(files))
        .isInstanceOf(ReaderUnavailable.class)
        .hasMessageContaining(file + " is missing");
  }

  @ParameterizedTest
  @MethodSource("files")
  void namesAFileThatTheListDoesNotKnow(String file) {
    String list =
        new String(LIST, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.endsWith(file))
            .collect(Collectors.joining("\n"));
    var files = replacing(ModelFiles.CHECKSUMS, list.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> TrainedReader.load(files))
        .isInstanceOf(ReaderUnavailable.class)
        .hasMessageContaining("model.sha256 has no line for " + file);
  }

  @Test
  void namesAListThatIsMissing() {
    assertThatThrownBy(() -> new ModelFiles(name -> null))
        .isInstanceOf(ReaderUnavailable.class)
        .hasMessageContaining("model.sha256 is missing");
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

  static List<String> files() {
    return List.of(
        ModelFiles.TOKENIZER,
        ModelFiles.READER,
        ModelFiles.ROLES,
        ModelFiles.CHRONICLE,
        ModelFiles.EVENT_PARTS,
        ModelFiles.OUTCOME_PARTS,
        ModelFiles.SAME);
  }

  private static byte[] bytes(String file) {
    try (var in = ModelFiles.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
