package org.readout.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.text.Span;

/// The scores of all tokens of a text, where a name that stands again is read alike: a capitalised
/// token takes part of its scores from all places where it stands between the same capitalised
/// neighbours. (With half of them, F1 on the dev half of CoNLL++ rises from .948 to .950; by the
/// token alone, without its neighbours, persons lose what organisations gain.)
///
/// The training side is `agreed` in `training/readout_training/name_reading.py`.
final class Recurring {

  /// How much of a token's scores comes from all of its places.
  private static final double SHARE = 0.5;

  private static final char BETWEEN = ' ';

  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Sum> sums = new HashMap<>();

  Recurring(String text) {
    this.text = text;
  }

  /// Tokens of one sentence.
  ///
  /// @param tokens where they stand
  /// @param scores of the labels of each, as logarithms of shares once they were added
  record Row(List<Span> tokens, List<float[]> scores) {}

  /// Adds the tokens of a sentence.
  void add(List<Span> tokens, List<float[]> scores) {
    var row = new Row(tokens, scores.stream().map(Scores::logShares).toList());
    rows.add(row);
    for (int i = 0; i < tokens.size(); i++) {
      if (isCapitalised(row, i)) {
        sums.computeIfAbsent(key(row, i), one -> new Sum()).add(row.scores().get(i));
      }
    }
  }

  /// All tokens, in order, with the scores that they agree on.
  List<Row> rows() {
    return rows.stream().map(this::agreed).toList();
  }

  private Row agreed(Row row) {
    List<float[]> scores = new ArrayList<>(row.scores());
    for (int i = 0; i < scores.size(); i++) {
      var sum = isCapitalised(row, i) ? sums.get(key(row, i)) : null;
      if (sum != null && sum.count > 1) {
        scores.set(i, sum.mixed(scores.get(i)));
      }
    }
    return new Row(row.tokens(), scores);
  }

  private String key(Row row, int token) {
    return neighbour(row, token - 1)
        + BETWEEN
        + words(row, token)
        + BETWEEN
        + neighbour(row, token + 1);
  }

  private String neighbour(Row row, int token) {
    boolean counts = token >= 0 && token < row.tokens().size() && isCapitalised(row, token);
    return counts ? words(row, token) : "";
  }

  private String words(Row row, int token) {
    return row.tokens().get(token).of(text);
  }

  private boolean isCapitalised(Row row, int token) {
    return Character.isUpperCase(text.codePointAt(row.tokens().get(token).start()));
  }

  /// The scores of all places of a token.
  private static final class Sum {

    private double[] scores = new double[0];
    private int count;

    void add(float[] added) {
      scores = count == 0 ? new double[added.length] : scores;
      for (int label = 0; label < added.length; label++) {
        scores[label] += added[label];
      }
      count++;
    }

    float[] mixed(float[] own) {
      float[] mixed = new float[own.length];
      for (int label = 0; label < mixed.length; label++) {
        mixed[label] = (float) ((1 - SHARE) * own[label] + SHARE * scores[label] / count);
      }
      return mixed;
    }
  }
}
