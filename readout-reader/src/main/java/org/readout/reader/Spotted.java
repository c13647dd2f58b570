package org.readout.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.readout.annotate.reading.Argument;
import org.readout.annotate.reading.ArgumentRole;

/// Words of a stretch to which a head gives one of its labels, surely or not so surely: triggers of
/// happenings, cues of outcomes. The first piece of a word tells its label; neighbouring words of
/// one label are one.
///
/// @param words which
/// @param kind the most probable label but the first, from 0
/// @param probability that the surest of the words has any but the first, from 0 to 1
/// @param kindProbability that the surest of them has that label, from 0 to 1
record Spotted(Anchor words, int kind, double probability, double kindProbability) {

  /// What is less probable is not handed on: whoever asks takes it for none.
  static final double LEAST = 0.02;

  /// Nothing is asked about the surroundings of what is less probable.
  private static final double LIKELY = 0.25;

  /// All in the stretch, in order.
  static List<Spotted> in(Stretch stretch, Head head) {
    List<Spotted> found = new ArrayList<>();
    for (int[] words : stretch.sentences()) {
      List<float[]> rows = stretch.scores(head, words);
      byte[] labels = labels(rows);
      for (Run run : Run.ofEqual(labels)) {
        int last = stretch.passage().pieces().wordEnd(words[run.last()]) - 1;
        var anchor = new Anchor(words[run.first()], last);
        found.add(
            new Spotted(
                anchor,
                run.kind(),
                most(rows, run, Spotted::any),
                most(rows, run, scores -> Scores.probability(scores, run.kind() + 1))));
      }
    }
    return found;
  }

  private static byte[] labels(List<float[]> rows) {
    byte[] labels = new byte[rows.size()];
    for (int i = 0; i < labels.length; i++) {
      float[] scores = rows.get(i);
      labels[i] = (byte) (any(scores) < LEAST ? 0 : Scores.bestFrom(scores, 1));
    }
    return labels;
  }

  private static double any(float[] scores) {
    return 1 - Scores.probability(scores, 0);
  }

  private static double most(List<float[]> rows, Run run, ToDoubleFunction<float[]> probability) {
    return rows.subList(run.first(), run.last() + 1).stream()
        .mapToDouble(probability)
        .max()
        .orElse(0);
  }

  /// What stands around them; nothing around those that no window holds whole or that are
  /// improbable.
  static Map<Anchor, Tagged> around(
      Graphs graphs, Tagger tagger, Stretch stretch, List<Spotted> spotted) {
    var anchors = spotted.stream().filter(one -> one.probability >= LIKELY).map(Spotted::words);
    return Tagging.around(graphs, tagger, stretch, anchors.toList());
  }

  /// The words that play a part, in order of the text.
  ///
  /// @param roles of the tagger's labels but the first, in their order
  static List<Argument> arguments(Around around, List<ArgumentRole> roles) {
    List<Argument> found = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      for (var part : around.parts(i + 1)) {
        found.add(new Argument(part.span(), roles.get(i), part.probability()));
      }
    }
    found.sort(Comparator.comparing(Argument::span));
    return found;
  }
}
