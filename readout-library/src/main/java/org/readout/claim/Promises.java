package org.readout.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Annotations;
import org.readout.annotate.outcome.OutcomeMention;
import org.readout.annotate.time.TimeExpression;
import org.readout.claim.EntityBook.Draft;
import org.readout.text.Document;
import org.readout.text.Span;

/// To whom and by when the outcomes that are promises were promised.
final class Promises {

  private final Document document;
  private final Referents referents;
  private final PromiseWords words;
  private final NavigableMap<Integer, TimeExpression> times = new TreeMap<>();

  Promises(Annotations annotations, Referents referents) {
    this.document = annotations.document();
    this.referents = referents;
    this.words = new PromiseWords(document);
    annotations.times().forEach(time -> times.put(time.span().start(), time));
  }

  /// A promise before entities have their final numbers.
  record Made(List<Draft> to, @Nullable TimeExpression due) {}

  /// The promise that an outcome is, if it is one.
  Optional<Made> of(OutcomeMention outcome, List<Draft> parties) {
    return parties.isEmpty() || !outcome.promise()
        ? Optional.empty()
        : Optional.of(new Made(whom(outcome, parties), due(outcome.content())));
  }

  /// "assured Norway that", "promised him to": whoever stands between the verb and the content.
  private List<Draft> whom(OutcomeMention outcome, List<Draft> parties) {
    if (outcome.content().start() <= outcome.cue().end()) {
      return List.of();
    }
    var whom = new ArrayList<Draft>();
    words.addressee(outcome.cue().end(), outcome.content().start()).stream()
        .flatMap(span -> referents.all(span, /* lastSpeaker= */ null).stream())
        .filter(draft -> !parties.contains(draft) && !whom.contains(draft))
        .forEach(whom::add);
    return whom;
  }

  /// The date inside the content by or on which it shall be done; none behind "until" and "since".
  private @Nullable TimeExpression due(Span content) {
    return times.subMap(content.start(), true, content.end(), false).values().stream()
        .filter(time -> content.contains(time.span()) && words.isDue(time))
        .findFirst()
        .orElse(null);
  }
}
