package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.readout.annotate.attribution.Attribution;
import org.readout.text.Document;
import org.readout.text.Span;

/// Scores attributions on PolNeAR's development articles as the model's training did: one is found
/// when its content overlaps by half (intersection over union), and rightly sourced when the
/// sources touch too. In training: .797 and .753.
class PolnearScoreTest {

  @Test
  void findsAttributionsAsWellAsInTraining() throws IOException {
    Path folder = Shared.path("data/polnear/dev");
    var score = score(folder, new org.readout.text.Segmenter()::segment);
    System.out.println(score);
    assertThat(score.f()).isGreaterThan(.79);
    assertThat(score.sourced()).isGreaterThan(.745);
  }

  static Score score(Path folder, Function<String, Document> segmenter) throws IOException {
    var score = new Score();
    try (var reader = TrainedReader.load();
        var texts = Files.list(folder.resolve("text"))) {
      for (Path file : texts.sorted().toList()) {
        String text = Files.readString(file);
        score.add(gold(folder, file, text), reader.read(segmenter.apply(text)).attributions());
      }
    }
    return score;
  }

  private static List<Brat.Annotated> gold(Path folder, Path text, String content)
      throws IOException {
    String stem = text.getFileName().toString().replaceAll("\\.txt$", "");
    try (var files = Files.list(folder.resolve("attributions"))) {
      Path first =
          files
              .filter(file -> stem(file).equals(stem))
              .sorted()
              .findFirst()
              .orElseThrow(() -> new IOException("no annotations for " + text));
      return Brat.read(first, content);
    }
  }

  private static String stem(Path annotations) {
    String name = annotations.getFileName().toString();
    return name.substring(0, name.lastIndexOf('_'));
  }

  /// Counts over all articles.
  static final class Score {

    private int gold;
    private int read;
    private int found;
    private int rightSource;

    void add(List<Brat.Annotated> annotated, List<Attribution> attributions) {
      gold += annotated.size();
      read += attributions.size();
      var used = new BitSet();
      for (Brat.Annotated one : annotated) {
        for (int i = 0; i < attributions.size(); i++) {
          BitSet content = characters(attributions.get(i).content());
          if (!used.get(i) && overlap(one.content(), content) >= .5) {
            used.set(i);
            found++;
            BitSet source = characters(attributions.get(i).source());
            rightSource +=
                source.intersects(one.source()) || (source.isEmpty() && one.source().isEmpty())
                    ? 1
                    : 0;
            break;
          }
        }
      }
    }

    double f() {
      return 2.0 * found / (gold + read);
    }

    double sourced() {
      return 2.0 * rightSource / (gold + read);
    }

    @Override
    public String toString() {
      return "attribution F %.4f, with source %.4f, precision %.4f, recall %.4f of %d"
          .formatted(f(), sourced(), 1.0 * found / read, 1.0 * found / gold, gold);
    }

    private static BitSet characters(List<Span> spans) {
      var set = new BitSet();
      spans.forEach(span -> set.set(span.start(), span.end()));
      return set;
    }

    private static double overlap(BitSet one, BitSet other) {
      var both = (BitSet) one.clone();
      both.and(other);
      var any = (BitSet) one.clone();
      any.or(other);
      return any.isEmpty() ? 1 : 1.0 * both.cardinality() / any.cardinality();
    }
  }
}
