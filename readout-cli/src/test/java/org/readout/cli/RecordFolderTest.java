package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.publish.Publisher;
import org.readout.record.RecordSet;

class RecordFolderTest {
  private static final RecordSet NOTHING = new RecordSet("no reader", List.of(), List.of());

  @TempDir Path folder;

  /** Writes its words, then fails if there is a reason to. */
  private record Saying(String fileName, String words, IOException reason) implements Publisher {
    @Override
    public void publish(RecordSet record, OutputStream out) throws IOException {
      out.write(words.getBytes(StandardCharsets.UTF_8));
      out.flush();
      if (reason != null) {
        throw reason;
      }
    }
  }

  private static RecordFolder saying(Path path, String words, IOException reason) {
    return new RecordFolder(
        path, List.of(new Saying("a.txt", words, null), new Saying("b.txt", words, reason)));
  }

  @Test
  void aFullDiskLeavesNothingBehind() throws IOException {
    var deep = folder.resolve("new/deep");
    var full = new IOException("No space left on device");
    assertThatThrownBy(() -> saying(deep, "new", full).write(NOTHING))
        .isInstanceOf(Trouble.class)
        .hasMessage("cannot write " + deep.resolve("b.txt") + ": No space left on device");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFailureKeepsTheEarlierRecordWhole() throws IOException {
    saying(folder, "old", null).write(NOTHING);
    var full = new IOException("No space left on device");
    assertThatThrownBy(() -> saying(folder, "new", full).write(NOTHING));
    assertThat(folder.resolve("a.txt")).hasContent("old");
    assertThat(folder.resolve("b.txt")).hasContent("old");
    assertThat(Files.list(folder)).hasSize(2);
  }

  @Test
  void aLaterRecordReplacesAnEarlierOne() {
    saying(folder, "old and long", null).write(NOTHING);
    saying(folder, "new", null).write(NOTHING);
    assertThat(folder.resolve("a.txt")).hasContent("new");
    assertThat(folder.resolve("b.txt")).hasContent("new");
  }

  @Test
  void aFolderInThePlaceOfAFileIsNamed() throws IOException {
    Files.createDirectory(folder.resolve("b.txt"));
    assertThatThrownBy(() -> saying(folder, "new", null).write(NOTHING))
        .hasMessage("cannot write " + folder.resolve("b.txt") + ": it is a folder");
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void aFileOnTheWayToTheFolderIsFoundBeforeTheWork() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "x");
    var below = RecordFolder.at(file.resolve("out"));
    assertThatThrownBy(below::expectWritable)
        .hasMessage("cannot write " + below.path() + ": " + file + " is not a folder");
  }
}
