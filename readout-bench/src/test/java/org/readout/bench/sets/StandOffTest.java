package org.readout.bench.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.text.Span;

class StandOffTest {

  private static final String TEXT = "“😀 We go,” said Ana Bel. “Soon.”";

  @TempDir Path folder;

  @Test
  void countsCodePointsAndReadsDiscontinuousMarks() throws IOException {
    var marked =
        read(
            """
            T1\tContent 0 10;24 31\t“x We go,” “Soon.”
            T2\tSource 16 23\tAna Bel
            T3\tCue 11 15\tsaid
            T4\tAttribution 11 15\tsaid
            E1\tAttribution:T4 Source:T2 Cue:T3 Content2:T1\s
            A1\tSomething E1
            """);
    var event = marked.events().getFirst();
    assertThat(marked.spans(event, "Source")).containsExactly(new Span(17, 24));
    assertThat(marked.spans(event, "Content")).containsExactly(new Span(0, 11), new Span(25, 32));
  }

  @Test
  void namesFileAndLineOfWhatIsOdd() {
    assertThatThrownBy(() -> read("T1\tSource 0 999\twho\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.ann:1");
    assertThatThrownBy(() -> read("T1\tSource 0 3\twho\nE1 cut\n")).hasMessageContaining("a.ann:2");
  }

  @Test
  void anArticleIsWhatItsFirstAnnotatorSaw() throws IOException {
    write("text/story_one.txt", TEXT);
    write("text/unread.txt", TEXT);
    write("attributions/story_one_b.ann", "");
    write("attributions/story_one_a.ann", "T1\tSource 16 23\tAna Bel\n");
    var articles = PolnearArticles.read(folder);
    assertThat(articles).hasSize(1);
    assertThat(articles.getFirst().sources()).containsExactly(List.of(new Span(17, 24)));
    assertThat(articles.getFirst().attributions()).isEmpty();
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    write("attributions/a_b.ann", "");
    assertThatThrownBy(() -> PolnearArticles.read(folder))
        .hasMessageContaining("there is no folder " + folder.resolve("text"));
  }

  private StandOff read(String annotations) throws IOException {
    return StandOff.read(write("a.ann", annotations), TEXT);
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
