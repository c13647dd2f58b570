package org.readout.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.readout.annotate.attribution.Attribution;
import org.readout.text.Span;

/// Reads attributions: cues, and the source and the content of each.
///
/// Cues are read twice: first every run of pieces that may be one, by the scores of the pieces
/// alone; then each of them by the tagger, which sees what stands around it. What both together
/// hold for a cue is one, and source and content are what the tagger gives if it is one.
///
/// The training side is `training/readout_training/attribution_reading.py`.
final class AttributionLayer implements Layer {

  private static final int SOURCE = 1;
  private static final int CONTENT = 2;
  private static final int CUE = 3;

  /// What the log odds of both readings together must exceed; as chosen on the development half,
  /// see `training/readout_training/choose.py`.
  static final double DOUBT = 1.5;

  private static final BestPath PATH = BestPath.bio(Head.CUES.labels());

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
      var tagged = around.get(cue);
      if (tagged != null) {
        double first = logOdds(cue, piece -> Scores.logOdds(stretch.scores(Head.CUES, piece), 1));
        double second = logOdds(cue, piece -> Scores.logOdds(tagged.scores(piece), CUE));
        if (first + second > DOUBT) {
          var words = tagged.given(Scores.logistic(second)).read();
          attribution(stretch, cue, words, Scores.logistic((first + second) / 2))
              .ifPresent(attributions::add);
        }
      }
    }
  }

  /// That it is a cue, mean over its pieces.
  private static double logOdds(Anchor cue, IntToDoubleFunction ofPiece) {
    return IntStream.rangeClosed(cue.first(), cue.last())
        .mapToDouble(ofPiece)
        .average()
        .orElseThrow();
  }

  private static List<Anchor> cues(Stretch stretch) {
    List<float[]> rows = new ArrayList<>();
    for (int piece = stretch.from(); piece < stretch.to(); piece++) {
      boolean isMark = stretch.passage().isMark(piece);
      rows.add(isMark ? Stretch.outside(Head.CUES) : stretch.scores(Head.CUES, piece));
    }
    return Run.ofBio(PATH.best(rows)).stream()
        .map(run -> new Anchor(run.first(), run.last()).shifted(stretch.from()))
        .toList();
  }

  /// Empty when nothing is attributed.
  ///
  /// @param probability that it is a cue, by both readings
  private static Optional<Attribution> attribution(
      Stretch stretch, Anchor cue, Around around, double probability) {
    List<Span> content = spans(around, CONTENT);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    var confidence =
        new Attribution.Confidence(
            probability, around.probability(SOURCE), around.probability(CONTENT));
    Span words = stretch.passage().words(cue.first(), cue.last());
    return Optional.of(new Attribution(words, spans(around, SOURCE), content, confidence));
  }

  private static List<Span> spans(Around around, int label) {
    return around.parts(label).stream().map(Around.Part::span).toList();
  }
}
