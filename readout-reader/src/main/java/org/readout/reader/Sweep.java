package org.readout.reader;

import java.util.List;
import org.readout.annotate.reading.Reading;
import org.readout.text.Document;

/// One reading of a passage from left to right, a window at a time: the encoder runs once over
/// each, and every layer reads what it made of it. Only the few windows that can still be asked
/// about are kept.
final class Sweep {

  private final Graphs graphs;
  private final Passage passage;
  private final Held held;
  private final VectorMean vector = new VectorMean();
  private final NameLayer names;
  private final AttributionLayer attributions;
  private final EventLayer events;
  private final OutcomeLayer outcomes;
  private final ChainLayer chains;

  private Sweep(Graphs graphs, Document document, Passage passage) {
    this.graphs = graphs;
    this.passage = passage;
    this.held = new Held(passage.size());
    this.names = new NameLayer(document);
    this.attributions = new AttributionLayer(graphs);
    this.events = new EventLayer(graphs);
    this.outcomes = new OutcomeLayer(graphs);
    this.chains = new ChainLayer(graphs);
  }

  /// All that the graphs read in a document.
  ///
  /// @param passage the same document
  static Reading read(Graphs graphs, Document document, Passage passage) {
    var sweep = new Sweep(graphs, document, passage);
    sweep.run();
    return new Reading(
        sweep.names.names(),
        sweep.attributions.attributions(),
        sweep.events.events(),
        sweep.outcomes.cues(),
        sweep.chains.chains(),
        sweep.vector.direction());
  }

  private void run() {
    List<Window> windows = passage.windows();
    List<Layer> layers = List.of(names, attributions, events, outcomes, chains);
    for (int i = 0; i < windows.size(); i++) {
      encode(windows.get(i));
      int from = windows.get(i).from();
      int to = i + 1 < windows.size() ? windows.get(i + 1).from() : passage.size();
      var stretch = new Stretch(passage, held, from, to);
      layers.forEach(layer -> layer.read(stretch));
      held.release(to);
    }
  }

  private void encode(Window window) {
    if (passage.hasWords(window)) {
      var encoded = graphs.encode(passage.ids(window), passage.cases(window));
      held.add(new ReadWindow(window, encoded));
      vector.add(encoded.passage());
    }
  }
}
