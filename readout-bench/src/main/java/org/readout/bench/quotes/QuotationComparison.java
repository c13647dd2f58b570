package org.readout.bench.quotes;

import java.util.ArrayList;
import java.util.List;
import org.readout.bench.score.Line;
import org.readout.bench.sets.AnnotatedArticle;
import org.readout.text.Segmenter;
import org.readout.text.Sentence;

/// Lets systems read the same articles by turns, so that what else the machine does disturbs all
/// alike; scores their quotations and takes their processor time.
///
/// @param systems the first is the one with which the others are compared
/// @param articles at least one
public record QuotationComparison(List<QuotationSystem> systems, List<AnnotatedArticle> articles) {

  /// Processor seconds of each system before anything counts: by then it has loaded its models, and
  /// the JVM has compiled most of what counts.
  private static final double WARM_UP = 15;

  public QuotationComparison {
    systems = List.copyOf(systems);
    articles = List.copyOf(articles);
    if (systems.isEmpty() || articles.isEmpty()) {
      throw new IllegalArgumentException("no system or no article to compare");
    }
  }

  /// What each system reached, in their order.
  ///
  /// @param lines its scores
  /// @param costs processor seconds for a thousand tokens of Readout's own cutting, for each system
  public record Outcome(List<Line> lines, List<Cost> costs) {

    public Outcome {
      lines = List.copyOf(lines);
      costs = List.copyOf(costs);
    }
  }

  /// What a system takes.
  ///
  /// @param system its name
  /// @param seconds of processor time of its thread over all articles
  /// @param tokens of all articles, as Readout's `Segmenter` cuts them
  public record Cost(String system, double seconds, int tokens) {

    /// Processor seconds for a thousand tokens.
    public double secondsPerThousand() {
      return 1000 * seconds / tokens;
    }
  }

  /// A number of them, spread evenly over the set; all, if there are no more.
  public static List<AnnotatedArticle> spread(List<AnnotatedArticle> set, int number) {
    int size = Math.min(number, set.size());
    var chosen = new ArrayList<AnnotatedArticle>(size);
    for (int i = 0; i < size; i++) {
      chosen.add(set.get(Math.toIntExact((long) i * set.size() / size)));
    }
    return chosen;
  }

  /// Reads everything once, after warming up.
  public Outcome run() {
    return run(WARM_UP);
  }

  Outcome run(double warmUp) {
    var turns = systems.stream().map(Turn::new).toList();
    turns.forEach(turn -> turn.warmUp(articles, warmUp));
    for (var article : articles) {
      turns.forEach(turn -> turn.read(article));
    }
    int tokens = tokens();
    return new Outcome(
        turns.stream().flatMap(turn -> turn.lines().stream()).toList(),
        turns.stream()
            .map(turn -> new Cost(turn.system.name(), turn.time.seconds(), tokens))
            .toList());
  }

  private int tokens() {
    var segmenter = new Segmenter();
    return articles.stream()
        .flatMap(article -> segmenter.segment(article.text()).sentences().stream())
        .map(Sentence::tokens)
        .mapToInt(List::size)
        .sum();
  }

  /// One system at its work.
  private static final class Turn {

    private final QuotationSystem system;
    private final ProcessorTime time = new ProcessorTime();
    private QuotationScore score = QuotationScore.NONE;

    Turn(QuotationSystem system) {
      this.system = system;
    }

    void warmUp(List<AnnotatedArticle> articles, double seconds) {
      var spent = new ProcessorTime();
      for (int i = 0; spent.seconds() < seconds; i = (i + 1) % articles.size()) {
        var text = articles.get(i).text();
        spent.of(() -> system.read(text));
      }
    }

    void read(AnnotatedArticle article) {
      var read = time.of(() -> system.read(article.text()));
      score = score.plus(QuotationScore.of(article, read));
    }

    List<Line> lines() {
      return List.of(
          new Line("quotations, " + system.name(), score.found()),
          new Line("quotations with the right speaker, " + system.name(), score.withSpeaker()));
    }
  }
}
