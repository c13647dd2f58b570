package org.readout.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.event.Trigger.Frame;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.reading.EventType;
import org.readout.text.Span;

/// Completes the happenings of a sentence by what a trained reader surely read of them: who met and
/// where, when no frame told it; how far it came, when no word beside it told it; what it was, when
/// the tables know it as an incident of any sort.
final class ReadParts {

  /// A reader's part less probable than this is not believed.
  private static final double LIKELY = 0.6;

  /// A reader's status less probable than this does not outweigh the usual one.
  private static final double CERTAIN = 0.9;

  private final Scene scene;
  private final List<Draft> drafts;

  ReadParts(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
  }

  void complete() {
    for (EventMention event : scene.events()) {
      drafts.stream()
          .filter(draft -> draft.trigger.overlaps(event.trigger()))
          .findFirst()
          .ifPresent(draft -> complete(draft, event));
    }
  }

  private void complete(Draft draft, EventMention event) {
    if (isAccident(draft, event)) {
      draft.meaning =
          new Trigger(HappeningKind.ACCIDENT, draft.meaning.frame(), draft.meaning.weak());
    }
    if (!isSame(draft, event)) {
      return;
    }
    if (isUncertain(draft) && event.statusProbability() >= CERTAIN) {
      draft.status = status(event);
      draft.statusRead = true;
    }
    if (draft.participants.isEmpty() && draft.meaning.frame() == Frame.MUTUAL) {
      likely(event.participants()).forEach(span -> parties(draft, span));
    }
    if (draft.places.isEmpty()) {
      likely(event.places()).forEach(span -> places(draft, span));
    }
  }

  private static boolean isUncertain(Draft draft) {
    return draft.status == Status.OCCURRED && !Carriers.isCued(draft);
  }

  /// "Two trains collided": an incident that nobody did.
  private static boolean isAccident(Draft draft, EventMention event) {
    return draft.isKind(HappeningKind.INCIDENT)
        && !draft.participants.containsValue(Part.AGENT)
        && event.type() == EventType.ACCIDENT
        && event.probability() >= ReadMentions.SURE;
  }

  /// True when the reader surely read a happening of the same kind there: its parts are this one's.
  private static boolean isSame(Draft draft, EventMention event) {
    return event.probability() >= ReadMentions.SURE
        && ReadMentions.meaning(event.type())
            .filter(meaning -> draft.isKind(meaning.kind()))
            .isPresent();
  }

  private static Status status(EventMention event) {
    return switch (event.status()) {
      case OCCURRED -> Status.OCCURRED;
      case PLANNED -> Status.PLANNED;
      case CANCELLED -> Status.CANCELLED;
      case DENIED -> Status.DENIED;
    };
  }

  private static List<Span> likely(List<EventMention.Argument> arguments) {
    return arguments.stream()
        .filter(argument -> argument.probability() >= LIKELY)
        .map(EventMention.Argument::span)
        .toList();
  }

  /// The reader does not tell who acts from who suffers: it is asked only where all are alike.
  private void parties(Draft draft, Span words) {
    phrasesIn(words)
        .flatMap(phrase -> Cast.of(scene, phrase).stream())
        .forEach(who -> draft.add(who, Part.PARTY));
  }

  private void places(Draft draft, Span words) {
    phrasesIn(words)
        .filter(this::isPlace)
        .forEach(phrase -> draft.places.add(Goals.extent(scene, phrase)));
  }

  private boolean isPlace(NounPhrase phrase) {
    return Lexicon.isPlace(phrase.head().text())
        || scene.nameAt(phrase).filter(name -> name.kind() == NameKind.PLACE).isPresent();
  }

  private Stream<NounPhrase> phrasesIn(Span words) {
    return IntStream.range(0, scene.chunks().size())
        .mapToObj(chunk -> Optional.ofNullable(scene.noun(chunk)))
        .flatMap(Optional::stream)
        .filter(phrase -> words.contains(phrase.head().span()));
  }
}
