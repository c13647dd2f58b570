package org.readout.reader;

import java.util.List;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.reading.CoreferenceChain;
import org.readout.text.Span;

/// Reads mentions of persons and organisations, and adds each to the chain before it to which it
/// most probably belongs, if any. The first piece of a word tells its label.
final class ChainLayer implements Layer {

  private final Graphs graphs;
  private final Candidates candidates = new Candidates();
  private final Chains chains = new Chains();
  private int mentions;

  ChainLayer(Graphs graphs) {
    this.graphs = graphs;
  }

  /// In order of their first mentions.
  List<CoreferenceChain> chains() {
    return chains.linked();
  }

  @Override
  public void read(Stretch stretch) {
    for (int[] words : stretch.sentences()) {
      byte[] labels = Scores.best(stretch.scores(Head.MENTIONS, words));
      for (Run run : Run.ofBio(labels)) {
        read(stretch, words[run.first()], words[run.last()], kind(run));
      }
    }
  }

  private static NameKind kind(Run run) {
    return run.kind() == 0 ? NameKind.PERSON : NameKind.ORGANISATION;
  }

  /// @param first the first piece of the mention's first word
  /// @param last the first piece of its last word
  private void read(Stretch stretch, int first, int last, NameKind kind) {
    var passage = stretch.passage();
    var window = stretch.window(first, passage.pieces().wordEnd(last) - 1);
    if (window == null) {
      return;
    }
    Span span = passage.words(first, last);
    var mentioned =
        new Mentioned(span.of(passage.text()), kind, span, passage.sentenceOf(first), mentions++);
    int begin = window.window().from();
    link(mentioned, window.encoded().states(first - begin, last - begin));
  }

  private void link(Mentioned mentioned, float[] states) {
    var before = candidates.before(mentioned);
    var belonging =
        Belonging.of(scores(mentioned, states, before), before)
            .orElseGet(() -> new Belonging(chains.begin(), 1));
    chains.add(belonging.chain(), mention(mentioned, belonging.probability()));
    candidates.add(new Candidate(mentioned, states, belonging));
  }

  private float[] scores(Mentioned mentioned, float[] states, List<Candidate> before) {
    if (before.isEmpty()) {
      return new float[0];
    }
    return graphs.same(
        states,
        before.stream().map(Candidate::states).toList(),
        before.stream().map(one -> PairFeatures.of(mentioned, one.mentioned())).toList());
  }

  private static CoreferenceChain.Mention mention(Mentioned mentioned, double link) {
    return new CoreferenceChain.Mention(mentioned.span(), mentioned.kind(), link);
  }
}
