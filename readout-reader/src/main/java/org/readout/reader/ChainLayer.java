package org.readout.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.reading.CoreferenceChain;
import org.readout.text.Span;

/// Reads mentions of persons and organisations, and adds each to the chain before it to which it
/// most probably belongs, if any. The first piece of a word tells its label. The pairs of a stretch
/// are weighed in one run.
final class ChainLayer implements Layer {

  private final Graphs graphs;
  private final Candidates candidates = new Candidates();
  private final Chains chains = new Chains();
  private final List<Belonging> belongings = new ArrayList<>();
  private int count;

  ChainLayer(Graphs graphs) {
    this.graphs = graphs;
  }

  /// In order of their first mentions.
  List<CoreferenceChain> chains() {
    return chains.linked();
  }

  @Override
  public void read(Stretch stretch) {
    List<Candidate> mentions = mentions(stretch);
    List<List<Candidate>> before = new ArrayList<>();
    var pairs = new MentionPairs();
    for (Candidate mention : mentions) {
      before.add(candidates.before(mention.mentioned()));
      pairs.add(mention, before.getLast());
      candidates.add(mention);
    }
    float[] scores = pairs.count() == 0 ? new float[0] : graphs.same(pairs);
    int from = 0;
    for (int i = 0; i < mentions.size(); i++) {
      int to = from + before.get(i).size();
      link(mentions.get(i), Arrays.copyOfRange(scores, from, to), before.get(i));
      from = to;
    }
  }

  private List<Candidate> mentions(Stretch stretch) {
    List<Candidate> mentions = new ArrayList<>();
    for (int[] words : stretch.sentences()) {
      byte[] labels = Scores.best(stretch.scores(Head.MENTIONS, words));
      for (Run run : Run.ofBio(labels)) {
        var mention = mention(stretch, words[run.first()], words[run.last()], kind(run));
        mention.ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  private static NameKind kind(Run run) {
    return run.kind() == 0 ? NameKind.PERSON : NameKind.ORGANISATION;
  }

  /// Empty where no window holds it whole.
  ///
  /// @param first the first piece of the mention's first word
  /// @param last the first piece of its last word
  private Optional<Candidate> mention(Stretch stretch, int first, int last, NameKind kind) {
    var passage = stretch.passage();
    var window = stretch.window(first, passage.pieces().wordEnd(last) - 1);
    if (window == null) {
      return Optional.empty();
    }
    Span span = passage.words(first, last);
    var mentioned =
        new Mentioned(span.of(passage.text()), kind, span, passage.sentenceOf(first), count++);
    int begin = window.window().from();
    return Optional.of(
        new Candidate(mentioned, window.encoded().states(first - begin, last - begin)));
  }

  /// @param scores that it means the same as each of those before it
  private void link(Candidate mention, float[] scores, List<Candidate> before) {
    var theirs = before.stream().map(one -> belongings.get(one.mentioned().order())).toList();
    var belonging = Belonging.of(scores, theirs).orElseGet(() -> new Belonging(chains.begin(), 1));
    belongings.add(belonging);
    var mentioned = mention.mentioned();
    chains.add(
        belonging.chain(),
        new CoreferenceChain.Mention(mentioned.span(), mentioned.kind(), belonging.probability()));
  }
}
