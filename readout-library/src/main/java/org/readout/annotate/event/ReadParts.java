package org.readout.annotate.event;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.event.Trigger.Frame;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.reading.Argument;
import org.readout.annotate.reading.ArgumentRole;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.reading.EventStatus;
import org.readout.text.Span;

/// Completes the happenings of a sentence by what a trained reader read of them: who took part and
/// where; how far it came, when no word beside it told it.
final class ReadParts {

  /// A reader's happening less probable than this tells nothing of its parts.
  private static final double READ = 0.3;

  /// A word that a reader takes for a happening as probably as this needs no second thing beside
  /// it.
  private static final double STRONG = 0.7;

  /// A reader's part less probable than this is not believed.
  static final double LIKELY = 0.5;

  /// A reader's status less probable than this does not outweigh the usual one.
  static final double CERTAIN = 0.9;

  private static final List<ArgumentRole> PARTS =
      List.of(ArgumentRole.AGENT, ArgumentRole.TARGET, ArgumentRole.PARTY);

  /// A reader's kind less probable than this does not outweigh the tables'.
  private static final double SORTED = 0.6;

  /// Only people suffer these.
  private static final Set<HappeningKind> OF_PEOPLE =
      EnumSet.of(
          HappeningKind.ARREST,
          HappeningKind.DEATH,
          HappeningKind.APPOINTMENT,
          HappeningKind.RELEASE);

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
          .filter(draft -> event.probability() >= READ)
          .findFirst()
          .ifPresent(draft -> complete(draft, event));
    }
  }

  private void complete(Draft draft, EventMention event) {
    if (isUncertain(draft) && isSame(draft, event) && event.statusProbability() >= CERTAIN) {
      draft.status = status(event.status());
      draft.statusRead = true;
    }
    if (draft.meaning.weak() && event.probability() >= STRONG) {
      draft.meaning = new Trigger(draft.meaning.kind(), draft.meaning.frame(), false);
    }
    sort(draft, event);
    cast(draft, event);
    if (draft.places.isEmpty()) {
      event
          .arguments(ArgumentRole.PLACE, LIKELY)
          .flatMap(place -> phrasesIn(place.span()))
          .filter(phrase -> !scene.isTime(phrase) && isPlace(phrase))
          .forEach(phrase -> draft.places.add(Goals.extent(scene, phrase)));
    }
  }

  /// What takes lives is an attack, an accident or a disaster as the reader reads it: its words are
  /// often the same.
  private static void sort(Draft draft, EventMention event) {
    ReadMentions.meaning(event.type())
        .filter(meaning -> event.typeProbability() >= SORTED)
        .filter(meaning ->
            TollMentions.DEADLY.contains(meaning.kind())
                && TollMentions.DEADLY.contains(draft.meaning.kind()))
        .ifPresent(meaning ->
            draft.meaning =
                new Trigger(meaning.kind(), draft.meaning.frame(), draft.meaning.weak()));
  }

  /// Whom the reader read takes part in the reader's part; who else was found stays, where the
  /// reader found nobody of that part.
  private void cast(Draft draft, EventMention event) {
    Map<Span, Part> read = read(draft, event);
    if (draft.meaning.frame() == Frame.MUTUAL) {
      if (draft.participants.size() < 2 && !draft.anaphoric) {
        read.forEach(draft::add);
      }
      return;
    }
    var before = new LinkedHashMap<>(draft.participants);
    draft.participants.clear();
    read.forEach(draft::add);
    before.forEach((span, part) -> {
      if (!read.containsValue(part)) {
        draft.add(span, part);
      }
    });
    draft.with.retainAll(draft.participants.keySet());
  }

  /// Those who meet are told by their frame where it holds anybody: beside another meeting in the
  /// sentence the reader takes the one's parties for the other's, unless it is sure.
  private Map<Span, Part> read(Draft draft, EventMention event) {
    boolean unsure = draft.meaning.frame() == Frame.MUTUAL && !draft.participants.isEmpty();
    Map<Span, Part> read = new LinkedHashMap<>();
    event.arguments().stream()
        .filter(one -> PARTS.contains(one.role()))
        .filter(one -> one.probability() >= (unsure ? CERTAIN : LIKELY))
        .forEach(one ->
            who(one)
                .filter(who -> isAble(draft, one.role(), who))
                .forEach(who -> read.putIfAbsent(who, part(draft, one.role()))));
    return read;
  }

  /// A country is not arrested, and no place is struck by an accident that it is the scene of.
  private boolean isAble(Draft draft, ArgumentRole role, Span who) {
    boolean place =
        scene.names().stream()
            .anyMatch(name -> name.kind() == NameKind.PLACE && name.span().equals(who));
    boolean undergoes = role == ArgumentRole.TARGET;
    return !place
        || !undergoes
        || !(OF_PEOPLE.contains(draft.meaning.kind()) || draft.meaning.frame() == Frame.SUFFER);
  }

  private Stream<Span> who(Argument argument) {
    return phrasesIn(argument.span()).flatMap(phrase -> Cast.of(scene, phrase).stream());
  }

  private static Part part(Draft draft, ArgumentRole role) {
    if (draft.meaning.frame() == Frame.MUTUAL) {
      return Part.PARTY;
    }
    boolean travels = draft.isKind(HappeningKind.VISIT);
    return switch (role) {
      case TARGET -> travels ? Part.HOST : Part.TARGET;
      case AGENT -> travels ? Part.VISITOR : VerbMentions.agentOf(draft);
      default -> travels ? Part.VISITOR : Part.PARTY;
    };
  }

  private static boolean isSame(Draft draft, EventMention event) {
    return ReadMentions.meaning(event.type())
        .filter(meaning -> draft.isKind(meaning.kind()))
        .isPresent();
  }

  private static boolean isUncertain(Draft draft) {
    return draft.status == Status.OCCURRED && !Carriers.isCued(draft);
  }

  static Status status(EventStatus status) {
    return switch (status) {
      case OCCURRED -> Status.OCCURRED;
      case PLANNED -> Status.PLANNED;
      case PROPOSED -> Status.PROPOSED;
      case CANCELLED -> Status.CANCELLED;
      case POSTPONED -> Status.POSTPONED;
      case REFUSED -> Status.REFUSED;
      case DENIED -> Status.DENIED;
    };
  }

  /// A name or a thing: a capital alone names nothing in a headline.
  private boolean isPlace(NounPhrase phrase) {
    return !phrase.head().isCapitalised()
        || scene.nameAt(phrase).filter(name -> name.kind() != NameKind.PERSON).isPresent();
  }

  private Stream<NounPhrase> phrasesIn(Span words) {
    return IntStream.range(0, scene.chunks().size())
        .mapToObj(chunk -> Optional.ofNullable(scene.noun(chunk)))
        .flatMap(Optional::stream)
        .filter(phrase -> words.overlaps(phrase.head().span()));
  }
}
