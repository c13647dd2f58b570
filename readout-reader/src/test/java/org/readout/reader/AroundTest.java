package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.text.Span;

class AroundTest {

  private static final Map<String, Integer> PIECES =
      Map.of("[UNK]", 0, "she", 1, "sa", 2, "##id", 3, "no", 4, "ne", 5, "##ver", 6);

  /// A score so much above the others that no label gives way to its neighbours.
  private static final float SURE = 8;

  private final WordPiece wordPiece = new WordPiece(new Vocabulary(PIECES));

  @Test
  void partsAreWholeWordsInRuns() {
    var around = read("she said no never", 1, 0, 0, 2, 2, 0);
    assertThat(spans(around, 1)).containsExactly(new Span(0, 3));
    assertThat(spans(around, 2)).containsExactly(new Span(9, 17));
  }

  @Test
  void aPartMayBeInPieces() {
    assertThat(spans(read("no she said never", 2, 1, 0, 0, 0, 2), 2))
        .containsExactly(new Span(0, 2), new Span(12, 17));
  }

  @Test
  void piecesOfOneWordAreNotParted() {
    assertThat(spans(read("never never", 2, 0, 2, 0), 2)).containsExactly(new Span(0, 11));
    assertThat(spans(read("never no", 0, 2, 0), 2)).containsExactly(new Span(0, 5));
  }

  @Test
  void aPartEndsWithItsParagraph() {
    assertThat(spans(read("said no\nnever", 0, 0, 2, 2, 2, 2), 2))
        .containsExactly(new Span(5, 7), new Span(8, 13));
  }

  @Test
  void tellsHowProbableEachIs() {
    var around = read("she said no never", 1, 0, 0, 2, 2, 0);
    double sure = 1 / (1 + 3 * Math.exp(-SURE));
    assertThat(around.probability(1)).isCloseTo(sure, within(1e-6));
    assertThat(around.parts(2).getFirst().probability()).isCloseTo(sure, within(1e-6));
    assertThat(read("no", 0).probability(1)).isZero();
  }

  @Test
  void countsFromTheWindowsFirstPiece() {
    var passage = Passage.of(PlainDocuments.of("she said no never"), wordPiece);
    var around = new Tagged(passage, new Window(3, 6), Tagger.ROLES, scores(1, 0, 0)).read();
    assertThat(spans(around, 1)).containsExactly(new Span(9, 11));
  }

  private Around read(String text, int... labels) {
    var passage = Passage.of(PlainDocuments.of(text), wordPiece);
    assertThat(passage.size()).isEqualTo(labels.length);
    return new Tagged(passage, new Window(0, labels.length), Tagger.ROLES, scores(labels)).read();
  }

  private static List<float[]> scores(int... labels) {
    List<float[]> rows = new ArrayList<>();
    for (int label : labels) {
      float[] row = new float[Tagger.ROLES.labels()];
      row[label] = SURE;
      rows.add(row);
    }
    return rows;
  }

  private static List<Span> spans(Around around, int label) {
    return around.parts(label).stream().map(Around.Part::span).toList();
  }
}
