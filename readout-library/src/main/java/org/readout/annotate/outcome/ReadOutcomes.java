package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.reading.Argument;
import org.readout.annotate.reading.ArgumentRole;
import org.readout.annotate.reading.OutcomeCue;
import org.readout.text.Span;
import org.readout.text.SpanIndex;

/// Outcomes as a trained reader read them: what the tables do not know is told where the reader is
/// sure of it, and what they found is left out where the reader rules it out.
final class ReadOutcomes {

  /// A reader's outcome less probable than this is not told where the tables know none.
  static final double SURE = 0.75;

  /// What the reader takes for an outcome less probably than this is none.
  static final double LEAST = 0.02;

  /// The same for a promise: by strict judges, 24 of 33 above it were true lines, and none of 4
  /// below.
  private static final double LEAST_OF_A_PROMISE = 0.1;

  private static final Set<OutcomeKind> PROMISES =
      EnumSet.of(OutcomeKind.PLEDGED, OutcomeKind.ASSURED);

  /// A reader's part less probable than this is not believed.
  private static final double LIKELY = 0.5;

  /// Characters between two pieces of one content at most.
  private static final int GAP = 3;

  /// Words that a content has at least.
  private static final int FEWEST = 2;

  private final Parties parties;
  private final SpanIndex<OutcomeCue> cues;

  /// @param cues what a trained reader read, in order, down to the improbable
  ReadOutcomes(Parties parties, List<OutcomeCue> cues) {
    this.parties = parties;
    this.cues = new SpanIndex<>(cues, OutcomeCue::cue);
  }

  /// Those in a sentence of which the reader is sure, in order.
  List<OutcomeMention> find(Scene scene) {
    var found = new ArrayList<OutcomeMention>();
    cues.overlapping(scene.sentence.span())
        .filter(cue -> cue.probability() >= SURE && scene.sentence.span().contains(cue.cue()))
        .forEach(cue -> mention(scene, cue).ifPresent(found::add));
    return found;
  }

  /// True where no reader was asked, or it does not rule the outcome out.
  boolean isPossible(OutcomeMention mention) {
    double least = PROMISES.contains(mention.kind()) ? LEAST_OF_A_PROMISE : LEAST;
    return cues.isEmpty()
        || cues.overlapping(mention.cue()).anyMatch(cue -> cue.probability() >= least);
  }

  private Optional<OutcomeMention> mention(Scene scene, OutcomeCue cue) {
    var who =
        likely(cue, ArgumentRole.AGENT)
            .flatMap(one -> parties.in(one.span()).stream())
            .distinct()
            .toList();
    var content = content(cue);
    if (who.isEmpty() || content == null || scene.count(content) < FEWEST) {
      return Optional.empty();
    }
    Span extent = cue.cue().cover(content);
    for (Span party : who) {
      extent = extent.cover(party);
    }
    var kind = OutcomeKind.valueOf(cue.type().name());
    return Optional.of(new OutcomeMention(cue.cue(), extent, kind, who, content));
  }

  /// The first words that say what, and those that go on with it.
  private @Nullable Span content(OutcomeCue cue) {
    Span content = null;
    for (Argument one : likely(cue, ArgumentRole.CONTENT).toList()) {
      if (content == null) {
        content = one.span();
      } else if (one.span().start() - content.end() <= GAP) {
        content = content.cover(one.span());
      }
    }
    return content;
  }

  private static Stream<Argument> likely(OutcomeCue cue, ArgumentRole role) {
    return cue.arguments().stream()
        .filter(one -> one.role() == role && one.probability() >= LIKELY);
  }
}
