package org.readout.bench.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.bench.sets.NewsStory.NewsText;

class AllSidesStoriesTest {

  @TempDir Path folder;

  @Test
  void readsAStoryALine() throws IOException {
    var file =
        file(
            """
            {"id": "train-4", "articles": [{"source": "The Quay (online)", "date": "2031-05-04", "title": "Ferry late", "content_original": " It waited. "}]}
            """);
    assertThat(AllSidesStories.read(file).getFirst().reports())
        .containsExactly(
            new NewsText(
                "the-quay-online",
                "The Quay (online)",
                "2031-05-04",
                "Ferry late\n\nIt waited.\n"));
  }

  @Test
  void namesTheFileAndTheLineThatIsOdd() throws IOException {
    var file = file("{\"id\": \"a\", \"articles\": []}\n{\"id\": 7}\n");
    assertThatIOException()
        .isThrownBy(() -> AllSidesStories.read(file))
        .withMessageContaining(file.toString())
        .withMessageContaining("line 2")
        .withMessageContaining("\"id\"");
    assertThatIOException()
        .isThrownBy(() -> AllSidesStories.read(folder.resolve("none.gz")))
        .withMessageContaining("none.gz");
  }

  private Path file(String lines) throws IOException {
    var file = folder.resolve("set.jsonl.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
