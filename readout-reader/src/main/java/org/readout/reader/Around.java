package org.readout.reader;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/// What the words of a window are to one anchor in it.
final class Around {

  private final Passage passage;
  private final Window window;
  private final byte[] labels;
  private final List<float[]> scores;

  /// @param passage the whole text
  /// @param window the window in which the anchor was read
  /// @param tagger which scores they are
  /// @param scores those of the labels, for each piece of the window
  Around(Passage passage, Window window, Tagger tagger, List<float[]> scores) {
    this.passage = passage;
    this.window = window;
    this.labels = tagger.path().best(scores);
    this.scores = scores;
  }

  /// Words to which one label was given.
  ///
  /// @param span whole words
  /// @param probability of the label, mean over the pieces that have it, from 0 to 1
  record Part(Span span, double probability) {}

  /// The runs of pieces with that label, as whole words; a run ends with its paragraph.
  List<Part> parts(int label) {
    List<Part> parts = new ArrayList<>();
    for (Run run : runs(label)) {
      Span span = passage.words(window.from() + run.first(), window.from() + run.last());
      parts.add(new Part(span, probability(label, run.first(), run.last() + 1)));
    }
    return parts;
  }

  /// How probable the label is, mean over all pieces that have it, from 0 to 1; 0 where none has.
  double probability(int label) {
    return probability(label, 0, labels.length);
  }

  private double probability(int label, int from, int to) {
    double sum = 0;
    int count = 0;
    for (int i = from; i < to; i++) {
      if (has(i, label)) {
        sum += Scores.probability(scores.get(i), label);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /// Runs of positions, joined where they share a word.
  private List<Run> runs(int label) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (has(i, label)) {
        int at = i;
        boolean joins = !runs.isEmpty() && reaches(runs.getLast().last(), at);
        runs.add(new Run(joins ? runs.removeLast().first() : at, at, label));
      }
    }
    return runs;
  }

  /// Whether nothing, or nothing but the rest of a word, stands between two positions.
  private boolean reaches(int before, int position) {
    int rest = before + 1;
    while (rest < position && !passage.pieces().opensWord(window.from() + rest)) {
      rest++;
    }
    return rest == position;
  }

  private boolean has(int position, int label) {
    return labels[position] == label && !passage.isMark(window.from() + position);
  }
}
