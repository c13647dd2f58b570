package org.readout.reconcile;

import java.util.Set;
import java.util.TreeSet;
import org.readout.annotate.outcome.OutcomeKind;
import org.readout.intake.Evidence;
import org.readout.text.Span;

/// One account of an outcome without a text around it. Unless said otherwise it stands at the
/// beginning of its report, which was written on 16 October 2024.
final class UpshotFixture {
  private final String report;
  private final OutcomeKind kind;
  private final String words;
  private final Set<String> parties;
  private String written = "2024-10-16";
  private int sentence;
  private int paragraph;

  private UpshotFixture(String report, OutcomeKind kind, String words, Set<String> parties) {
    this.report = report;
    this.kind = kind;
    this.words = words;
    this.parties = parties;
  }

  /// @param parties ids of actors
  static UpshotFixture of(String report, OutcomeKind kind, String words, String... parties) {
    return new UpshotFixture(report, kind, words, new TreeSet<>(Set.of(parties)));
  }

  /// See [TellingFixture#moment].
  UpshotFixture written(String when) {
    written = when;
    return this;
  }

  UpshotFixture in(int sentence, int paragraph) {
    this.sentence = sentence;
    this.paragraph = paragraph;
    return this;
  }

  Upshot upshot() {
    int start = 1000 * sentence;
    var exact = "It was said: " + words;
    return new Upshot(
        report,
        kind,
        parties,
        words,
        Words.content(words),
        sentence,
        paragraph,
        TellingFixture.moment(written),
        new Evidence(report, new Span(start, start + exact.length()), exact));
  }
}
