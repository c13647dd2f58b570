package org.readout.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The mentions that a later one can refer back to: the last ones, and where a name stood first
/// before those. Few enough that work and memory grow with the text, not with its square.
final class Candidates {

  /// Mentions before an anaphor that are weighed, at most; as in training.
  private static final int RECENT = 60;

  /// Names that are remembered by their last word, at most: some megabytes.
  private static final int NAMES = 2_000;

  private final Deque<Candidate> recent = new ArrayDeque<>();
  private final Map<String, Candidate> names = new HashMap<>();

  /// Those for that mention, the nearest first.
  List<Candidate> before(Mentioned anaphor) {
    List<Candidate> found = new ArrayList<>(recent);
    var name = names.get(anaphor.lastWord());
    if (anaphor.isName()
        && name != null
        && !found.isEmpty()
        && name.mentioned().order() < found.getLast().mentioned().order()) {
      found.add(name);
    }
    return found;
  }

  void add(Candidate candidate) {
    recent.addFirst(candidate);
    if (recent.size() > RECENT) {
      recent.removeLast();
    }
    if (candidate.mentioned().isName() && names.size() < NAMES) {
      names.putIfAbsent(candidate.mentioned().lastWord(), candidate);
    }
  }
}
