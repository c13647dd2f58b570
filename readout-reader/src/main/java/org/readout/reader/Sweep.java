package org.readout.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.attribution.Attribution;

/// One reading of one passage from left to right, a window at a time. Only the few windows that can
/// still hold an unread cue are kept, so memory does not grow with the encoder's states.
final class Sweep {

  private final Graphs graphs;
  private final Passage passage;
  private final Labels labels;
  private final Cues cues;
  private final Deque<Held> held = new ArrayDeque<>();
  private final List<Attribution> attributions = new ArrayList<>();

  Sweep(Graphs graphs, Passage passage) {
    this.graphs = graphs;
    this.passage = passage;
    this.labels = new Labels(passage.size());
    this.cues = new Cues(labels);
  }

  /// Reads it all. Then [#labels()] and [#attributions()] are complete.
  void run() {
    for (Window window : passage.windows()) {
      settle(cues.until(window.from()));
      release(window.from());
      if (hasWords(window)) {
        var encoded = encode(window);
        labels.take(window, encoded);
        held.addLast(new Held(window, encoded, new ArrayList<>()));
      }
    }
    settle(cues.rest(passage.size()));
    release(Integer.MAX_VALUE);
  }

  Labels labels() {
    return labels;
  }

  /// In order of their cues.
  List<Attribution> attributions() {
    return attributions.stream().sorted(Comparator.comparing(Attribution::cue)).toList();
  }

  /// Marks and digits alone name nobody and say nothing: not worth a run.
  private boolean hasWords(Window window) {
    for (int piece = window.from(); piece < window.to(); piece++) {
      if (!passage.isMark(piece)
          && Character.isLetter(passage.text().codePointAt(passage.pieces().start(piece)))) {
        return true;
      }
    }
    return false;
  }

  private Encoded encode(Window window) {
    long[] ids = new long[window.size() + 2];
    long[] cases = new long[ids.length];
    for (int i = 0; i < window.size(); i++) {
      ids[i + 1] = passage.pieces().id(window.from() + i);
      cases[i + 1] = passage.caseOf(window.from() + i);
    }
    ids[0] = Vocabulary.CLS;
    ids[ids.length - 1] = Vocabulary.SEP;
    return graphs.encode(ids, cases);
  }

  /// Gives each cue to the window in which it stands farthest from an edge. A cue that no window
  /// holds whole is none.
  private void settle(List<Cue> found) {
    for (Cue cue : found) {
      Optional<Held> best = Optional.empty();
      int widest = -1;
      for (Held candidate : held) {
        int margin = candidate.window.margin(cue.first(), cue.last(), passage.size());
        if (candidate.window.contains(cue.first(), cue.last()) && margin > widest) {
          widest = margin;
          best = Optional.of(candidate);
        }
      }
      best.ifPresent(window -> window.cues.add(cue));
    }
  }

  /// Reads the roles in the windows that end before that piece, and lets them go.
  private void release(int before) {
    while (!held.isEmpty() && held.getFirst().window.to() < before) {
      var window = held.removeFirst();
      read(window);
    }
  }

  private void read(Held done) {
    int from = done.window.from();
    var positions = done.cues.stream().map(cue -> cue.shifted(-from)).toList();
    byte[][] roles = graphs.roles(done.encoded, positions);
    for (int i = 0; i < roles.length; i++) {
      var cue = done.cues.get(i);
      new Roles(passage, done.window, roles[i])
          .attribution(cue, labels.cueProbability(cue.first()))
          .ifPresent(attributions::add);
    }
  }

  /// A window whose cues are not all known yet.
  private record Held(Window window, Encoded encoded, List<Cue> cues) {}
}
