package org.readout.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.attribution.Attribution;
import org.readout.text.Span;

/// Makes an attribution of a cue and the roles that the pieces of its window play for it.
final class Roles {

  static final int SOURCE = 1;
  static final int CONTENT = 2;

  private final Passage passage;
  private final Window window;
  private final byte[] roles;

  /// @param passage the whole text
  /// @param window the window in which the cue was read
  /// @param roles one for each piece of the window, see [Graphs#roles]
  Roles(Passage passage, Window window, byte[] roles) {
    this.passage = passage;
    this.window = window;
    this.roles = roles;
  }

  /// Empty when nothing is attributed.
  Optional<Attribution> attribution(Cue cue, double probability) {
    List<Span> content = spans(CONTENT);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Span words = words(cue.first(), cue.last());
    return Optional.of(new Attribution(words, spans(SOURCE), content, probability));
  }

  /// The runs of pieces with that role, as whole words; a run ends with its paragraph.
  private List<Span> spans(int role) {
    List<Span> spans = new ArrayList<>();
    int size = roles.length;
    int first = 0;
    while (first < size) {
      if (!plays(first, role)) {
        first++;
        continue;
      }
      int end = first + 1;
      while (end < size && plays(end, role)) {
        end++;
      }
      join(spans, words(window.from() + first, window.from() + end - 1));
      first = end;
    }
    return spans;
  }

  private boolean plays(int position, int role) {
    return roles[position] == role && !passage.isMark(window.from() + position);
  }

  private Span words(int first, int last) {
    var pieces = passage.pieces();
    return new Span(pieces.start(pieces.wordStart(first)), pieces.end(pieces.wordEnd(last) - 1));
  }

  private static void join(List<Span> spans, Span next) {
    if (!spans.isEmpty() && spans.getLast().overlaps(next)) {
      spans.add(spans.removeLast().cover(next));
    } else {
      spans.add(next);
    }
  }
}
