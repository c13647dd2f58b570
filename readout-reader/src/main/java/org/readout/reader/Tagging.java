package org.readout.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs a tagger for the anchors of a stretch. Anchors of one window are run together.
final class Tagging {

  /// Anchors of one window that are run together at most; bounds the memory of a run.
  private static final int ANCHORS_PER_RUN = 32;

  private final Graphs graphs;
  private final Tagger tagger;
  private final Map<Anchor, Tagged> found = new HashMap<>();

  private Tagging(Graphs graphs, Tagger tagger) {
    this.graphs = graphs;
    this.tagger = tagger;
  }

  /// What stands around each anchor. An anchor that no window holds whole is left out.
  static Map<Anchor, Tagged> around(
      Graphs graphs, Tagger tagger, Stretch stretch, List<Anchor> anchors) {
    var tagging = new Tagging(graphs, tagger);
    Map<ReadWindow, List<Anchor>> byWindow = new LinkedHashMap<>();
    for (Anchor anchor : anchors) {
      var window = stretch.window(anchor.first(), anchor.last());
      if (window != null) {
        byWindow.computeIfAbsent(window, one -> new ArrayList<>()).add(anchor);
      }
    }
    byWindow.forEach((window, held) -> tagging.read(stretch.passage(), window, held));
    return tagging.found;
  }

  private void read(Passage passage, ReadWindow window, List<Anchor> anchors) {
    for (int from = 0; from < anchors.size(); from += ANCHORS_PER_RUN) {
      int to = Math.min(anchors.size(), from + ANCHORS_PER_RUN);
      run(passage, window, anchors.subList(from, to));
    }
  }

  private void run(Passage passage, ReadWindow window, List<Anchor> anchors) {
    int begin = window.window().from();
    var positions = anchors.stream().map(anchor -> anchor.shifted(-begin)).toList();
    float[] scores = graphs.tag(tagger, window.encoded(), positions);
    int length = window.encoded().length();
    for (int i = 0; i < anchors.size(); i++) {
      var rows = rows(scores, i * length + 1, length - 2);
      found.put(anchors.get(i), new Tagged(passage, window.window(), tagger, rows));
    }
  }

  private List<float[]> rows(float[] scores, int first, int count) {
    List<float[]> rows = new ArrayList<>(count);
    for (int row = first; row < first + count; row++) {
      int from = row * tagger.labels();
      rows.add(Arrays.copyOfRange(scores, from, from + tagger.labels()));
    }
    return rows;
  }
}
