package org.readout.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.attribution.Attribution;
import org.readout.text.Span;

/// Reads attributions: cues, and the source and the content of each.
final class AttributionLayer implements Layer {

  private static final int SOURCE = 1;
  private static final int CONTENT = 2;

  private final Graphs graphs;
  private final List<Attribution> attributions = new ArrayList<>();

  AttributionLayer(Graphs graphs) {
    this.graphs = graphs;
  }

  /// In order of their cues.
  List<Attribution> attributions() {
    return attributions;
  }

  @Override
  public void read(Stretch stretch) {
    List<Anchor> cues = cues(stretch);
    var around = Tagging.around(graphs, Tagger.ROLES, stretch, cues);
    for (Anchor cue : cues) {
      var words = around.get(cue);
      if (words != null) {
        attribution(stretch, cue, words).ifPresent(attributions::add);
      }
    }
  }

  private static List<Anchor> cues(Stretch stretch) {
    byte[] labels = new byte[stretch.to() - stretch.from()];
    for (int i = 0; i < labels.length; i++) {
      int piece = stretch.from() + i;
      if (!stretch.passage().isMark(piece)) {
        labels[i] = (byte) Scores.best(stretch.scores(Head.CUES, piece));
      }
    }
    return Run.ofBio(labels).stream()
        .map(run -> new Anchor(run.first(), run.last()).shifted(stretch.from()))
        .toList();
  }

  /// Empty when nothing is attributed.
  private static Optional<Attribution> attribution(Stretch stretch, Anchor cue, Around around) {
    List<Span> content = spans(around, CONTENT);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    float outside = Scores.probability(stretch.scores(Head.CUES, cue.first()), 0);
    var confidence =
        new Attribution.Confidence(
            1 - outside, around.probability(SOURCE), around.probability(CONTENT));
    Span words = stretch.passage().words(cue.first(), cue.last());
    return Optional.of(new Attribution(words, spans(around, SOURCE), content, confidence));
  }

  private static List<Span> spans(Around around, int label) {
    return around.parts(label).stream().map(Around.Part::span).toList();
  }
}
