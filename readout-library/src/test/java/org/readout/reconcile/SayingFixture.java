package org.readout.reconcile;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.channel.Channel;
import org.readout.claim.StatementClaim;
import org.readout.intake.Evidence;
import org.readout.text.Span;

/// One account of a statement, credited to nobody and at the beginning of its report unless said
/// otherwise.
final class SayingFixture {
  private final String report;
  private final String words;
  private final boolean quoted;
  private int start;
  private @Nullable String speaker;
  private boolean named = true;
  private @Nullable String source;
  private @Nullable String addressee;
  private @Nullable Span speakerText;
  private @Nullable Span cue;
  private @Nullable Channel via;

  private SayingFixture(String report, String words, boolean quoted) {
    this.report = report;
    this.words = words;
    this.quoted = quoted;
  }

  static SayingFixture quote(String report, String words) {
    return new SayingFixture(report, words, true);
  }

  static SayingFixture indirect(String report, String words) {
    return new SayingFixture(report, words, false);
  }

  /// @param start offset of the words in their report
  SayingFixture from(int start) {
    this.start = start;
    return this;
  }

  /// @param speaker an actor's id
  SayingFixture by(String speaker) {
    this.speaker = speaker;
    return this;
  }

  /// Credited by "he" or the like.
  SayingFixture byPronoun(String speaker) {
    this.named = false;
    this.source = "he";
    return by(speaker);
  }

  /// Credited in these words ("the mayor"), and named nearby.
  SayingFixture by(String speaker, String source) {
    this.source = source;
    return by(speaker);
  }

  /// Unless said otherwise, the name that stands in the id.
  private String source() {
    return source != null
        ? source
        : speaker == null ? "" : speaker.substring(speaker.indexOf('-') + 1).replace('-', ' ');
  }

  /// @param addressee an actor's id
  SayingFixture to(String addressee) {
    this.addressee = addressee;
    return this;
  }

  SayingFixture speakerText(Span span) {
    this.speakerText = span;
    return this;
  }

  SayingFixture cue(Span span) {
    this.cue = span;
    return this;
  }

  SayingFixture via(Span span) {
    this.via = new Channel(span, Channel.Kind.STATEMENT, null);
    return this;
  }

  Saying saying() {
    var span = new Span(start, start + words.length());
    var claim =
        new StatementClaim(
            span,
            quoted,
            quoted ? StatementClaim.Kind.DIRECT : StatementClaim.Kind.INDIRECT,
            null,
            speakerText,
            null,
            via,
            cue,
            null);
    return new Saying(
        report,
        claim,
        speaker,
        named && speaker != null,
        source(),
        addressee,
        new Evidence(report, span, words),
        Words.all(words),
        Words.content(words));
  }

  /// The statement of the record that these accounts give.
  static Statement statement(String id, List<Saying> sayings) {
    var full = StatementMerge.fullest(sayings);
    return new Statement(
        id,
        full.speaker(),
        null,
        null,
        null,
        List.of(),
        full.evidence().exact(),
        Standing.AGREED,
        1,
        List.of(
            new Statement.Account(
                full.evidence(), full.claim().kind(), full.quoted(), full.speaker(), null, null)));
  }

  static Uttered uttered(SayingFixture... accounts) {
    var sayings = Arrays.stream(accounts).map(SayingFixture::saying).toList();
    return new Uttered(statement("t-s1", sayings), sayings);
  }
}
