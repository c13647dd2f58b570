package org.readout.reader;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotate.reading.ArgumentRole;
import org.readout.annotate.reading.OutcomeCue;
import org.readout.annotate.reading.OutcomeType;

/// Reads outcomes: cues with their kinds, and whose they are, to whom and what.
final class OutcomeLayer implements Layer {

  private static final List<OutcomeType> TYPES = List.of(OutcomeType.values());

  /// In the order of the tagger's labels.
  private static final List<ArgumentRole> ROLES =
      List.of(ArgumentRole.AGENT, ArgumentRole.TARGET, ArgumentRole.CONTENT);

  private final Graphs graphs;
  private final List<OutcomeCue> cues = new ArrayList<>();

  OutcomeLayer(Graphs graphs) {
    this.graphs = graphs;
  }

  /// In order of the text.
  List<OutcomeCue> cues() {
    return cues;
  }

  @Override
  public void read(Stretch stretch) {
    var spotted = Spotted.in(stretch, Head.OUTCOMES);
    var around = Spotted.around(graphs, Tagger.OUTCOME_PARTS, stretch, spotted);
    for (Spotted one : spotted) {
      var tagged = around.get(one.words());
      cues.add(
          new OutcomeCue(
              stretch.passage().words(one.words().first(), one.words().last()),
              TYPES.get(one.kind()),
              one.probability(),
              tagged == null ? List.of() : Spotted.arguments(tagged.read(), ROLES)));
    }
  }
}
