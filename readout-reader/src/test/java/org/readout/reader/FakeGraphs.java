package org.readout.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/// Graphs that say of each word what the test told them, whatever stands around it. The state of a
/// piece is its number in the vocabulary.
final class FakeGraphs implements Graphs {

  private static final int FIRST_NUMBER = 1_000;
  private static final float SURE = 3;
  private static final float UNSURE = 1;

  /// The pieces of each window that was encoded, marks included.
  final List<long[]> windows = Collections.synchronizedList(new ArrayList<>());

  /// How many anchors were tagged in each run.
  final List<Integer> anchorsPerRun = Collections.synchronizedList(new ArrayList<>());

  /// How many pairs of mentions were weighed in each run.
  final List<Integer> pairsPerRun = Collections.synchronizedList(new ArrayList<>());

  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final Map<Head, Map<Long, Integer>> labels = new EnumMap<>(Head.class);
  private final Set<Long> unsure = new HashSet<>();
  private final Map<Tagger, Map<Long, Integer>> parts = new EnumMap<>(Tagger.class);
  private BiPredicate<String, String> same = (anaphor, antecedent) -> false;

  /// @param pieces the vocabulary, with spaces between
  FakeGraphs(String pieces) {
    vocabulary.put("[UNK]", Vocabulary.UNKNOWN);
    for (String piece : pieces.split(" ", -1)) {
      vocabulary.put(piece, FIRST_NUMBER + vocabulary.size());
    }
  }

  /// Lets a head give that label to those pieces, instead of the first one.
  FakeGraphs say(Head head, int label, String... pieces) {
    for (String piece : pieces) {
      labels.computeIfAbsent(head, one -> new HashMap<>()).put(number(piece), label);
    }
    return this;
  }

  /// Lets heads be less sure of what they say of those pieces.
  FakeGraphs unsure(String... pieces) {
    for (String piece : pieces) {
      unsure.add(number(piece));
    }
    return this;
  }

  /// Lets a tagger give that label to those pieces, around any anchor.
  FakeGraphs tag(Tagger tagger, int label, String... pieces) {
    for (String piece : pieces) {
      parts.computeIfAbsent(tagger, one -> new HashMap<>()).put(number(piece), label);
    }
    return this;
  }

  /// Tells which mention means the same as one before it, by the last word of each.
  FakeGraphs link(BiPredicate<String, String> pairs) {
    same = pairs;
    return this;
  }

  private long number(String piece) {
    return vocabulary.getOrDefault(piece, Vocabulary.UNKNOWN);
  }

  WordPiece wordPiece() {
    return new WordPiece(new Vocabulary(vocabulary));
  }

  @Override
  public Encoded encode(long[] ids, long[] cases) {
    windows.add(ids);
    float[] hidden = new float[ids.length];
    for (int i = 0; i < ids.length; i++) {
      hidden[i] = ids[i];
    }
    Map<Head, float[]> scores = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      scores.put(
          head,
          scores(ids, labels.getOrDefault(head, Map.of()), head.labels(), unsure, sure(head)));
    }
    return new Encoded(ids.length, hidden, scores, new float[] {ids.length, 1});
  }

  /// What may tell something is handed on down to the improbable, so the graphs must be surer.
  private static float sure(Head head) {
    return Head.CHRONICLE.contains(head) ? 4 * SURE : SURE;
  }

  private static float[] scores(
      long[] ids, Map<Long, Integer> labels, int count, Set<Long> unsure, float sure) {
    float[] scores = new float[ids.length * count];
    for (int i = 0; i < ids.length; i++) {
      scores[i * count + labels.getOrDefault(ids[i], 0)] = unsure.contains(ids[i]) ? UNSURE : sure;
    }
    return scores;
  }

  @Override
  public float[] tag(Tagger tagger, Encoded window, List<Anchor> anchors) {
    anchorsPerRun.add(anchors.size());
    long[] ids = new long[window.length()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = (long) window.hidden().get(i);
    }
    float[] one =
        scores(ids, parts.getOrDefault(tagger, Map.of()), tagger.labels(), Set.of(), SURE);
    float[] all = new float[one.length * anchors.size()];
    for (int i = 0; i < anchors.size(); i++) {
      System.arraycopy(one, 0, all, i * one.length, one.length);
    }
    return all;
  }

  @Override
  public float[] same(MentionPairs pairs) {
    float[] scores = new float[pairs.count()];
    for (int i = 0; i < scores.length; i++) {
      String anaphor = word(pairs.states().get((int) pairs.anaphors()[i])[1]);
      String antecedent = word(pairs.states().get((int) pairs.antecedents()[i])[1]);
      scores[i] = same.test(anaphor, antecedent) ? SURE : -SURE;
    }
    pairsPerRun.add(scores.length);
    return scores;
  }

  private String word(float number) {
    return vocabulary.entrySet().stream()
        .filter(entry -> entry.getValue() == (int) number)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {}
}
