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

/// Finds the promises among what was said and what came of it.
///
/// The evidence, strong before weak: an outcome that was pledged or assured, agreed or accepted and
/// names a deed of the parties that lies ahead; a statement in which somebody says what he will do
/// ([FirstPerson]). A prediction is no promise, nor is what another shall do.
final class Promises {

  private final Document document;
  private final Referents referents;
  private final PromiseWords words;
  private final FirstPerson firstPerson;
  private final NavigableMap<Integer, TimeExpression> times = new TreeMap<>();

  Promises(Annotations annotations, Referents referents) {
    this.document = annotations.document();
    this.referents = referents;
    this.words = new PromiseWords(document);
    this.firstPerson = new FirstPerson(document, referents);
    annotations.times().forEach(time -> times.put(time.span().start(), time));
  }

  /// A promise before entities have their final numbers.
  record Made(
      Span content,
      List<Draft> by,
      List<Draft> to,
      @Nullable TimeExpression due,
      Statements.@Nullable Draftlike statement) {}

  /// The promise that an outcome is, if it is one.
  Optional<Made> of(OutcomeMention outcome, List<Draft> parties) {
    if (parties.isEmpty() || !words.isPromise(outcome)) {
      return Optional.empty();
    }
    return Optional.of(
        new Made(outcome.content(), parties, whom(outcome, parties), due(outcome.content()), null));
  }

  /// The promise that its speaker makes in a statement, if he makes one.
  Optional<Made> of(Statements.Draftlike statement) {
    Draft speaker = statement.by().speaker();
    if (speaker == null) {
      return Optional.empty();
    }
    return firstPerson
        .deed(statement, speaker)
        .map(deed ->
            new Made(deed, List.of(speaker), addressee(statement, speaker), due(deed), statement));
  }

  private static List<Draft> addressee(Statements.Draftlike statement, Draft speaker) {
    Draft whom = statement.by().addressee();
    return whom == null || whom == speaker ? List.of() : List.of(whom);
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
