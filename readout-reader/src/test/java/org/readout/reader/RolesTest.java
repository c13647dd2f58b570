package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.annotate.attribution.Attribution;
import org.readout.text.Span;

class RolesTest {

  private static final Map<String, Integer> PIECES =
      Map.of("[UNK]", 0, "she", 1, "sa", 2, "##id", 3, "no", 4, "ne", 5, "##ver", 6);

  private final WordPiece wordPiece = new WordPiece(new Vocabulary(PIECES));

  @Test
  void spansAreWholeWordsInRuns() {
    assertThat(read("she said no never", 1, 0, 0, 2, 2, 0))
        .isEqualTo(
            List.of(
                new Attribution(
                    new Span(4, 8), List.of(new Span(0, 3)), List.of(new Span(9, 17)), .9)));
  }

  @Test
  void contentMayBeInPieces() {
    assertThat(read("no she said never", 2, 1, 0, 0, 0, 2).getFirst().content())
        .containsExactly(new Span(0, 2), new Span(12, 17));
  }

  @Test
  void contentEndsWithItsParagraph() {
    assertThat(read("said no\nnever", 0, 0, 2, 2, 2, 2).getFirst().content())
        .containsExactly(new Span(5, 7), new Span(8, 13));
  }

  @Test
  void withoutContentNothingIsAttributed() {
    assertThat(read("she said no", 1, 0, 0, 0)).isEmpty();
  }

  private List<Attribution> read(String text, int... roles) {
    var passage = Passage.of(PlainDocuments.of(text), wordPiece);
    assertThat(passage.size()).isEqualTo(roles.length);
    byte[] labels = new byte[roles.length];
    int cue = -1;
    for (int i = 0; i < roles.length; i++) {
      labels[i] = (byte) roles[i];
      cue = passage.pieces().id(i) == 2 ? i : cue;
    }
    return new Roles(passage, new Window(0, roles.length), labels)
        .attribution(new Cue(cue, cue), .9).stream().toList();
  }
}
