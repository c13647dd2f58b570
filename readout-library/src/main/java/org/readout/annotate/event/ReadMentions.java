package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.event.Trigger.Frame;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.reading.EventType;
import org.readout.text.Span;

/// Finds happenings at words that the table of triggers does not have, where a trained reader
/// surely read one. A word that the table has and that told nothing here was refused by the rules.
/// Parts and status come from the same frames; the words count as weak triggers, which need two
/// specific things beside them.
final class ReadMentions {

  /// A reader's happening less probable than this is not believed.
  static final double SURE = 0.8;

  private final Scene scene;

  ReadMentions(Scene scene) {
    this.scene = scene;
  }

  /// Those that are not among the happenings found before.
  List<Draft> besides(List<Draft> known) {
    var drafts = new ArrayList<Draft>();
    for (EventMention event : scene.events()) {
      boolean told = known.stream().anyMatch(draft -> draft.trigger.overlaps(event.trigger()));
      if (!told && event.probability() >= SURE && !isState(event)) {
        meaning(event.type()).flatMap(meaning -> draft(event, meaning)).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// What the record calls such a happening. What is said, refused or anything else is not told as
  /// a happening: statements and outcomes have layers of their own. A vote need be no election.
  static Optional<Trigger> meaning(EventType type) {
    return switch (type) {
      case MEETING -> weak(HappeningKind.MEETING, Frame.MUTUAL);
      case CALL -> weak(HappeningKind.CALL, Frame.MUTUAL);
      case VISIT -> weak(HappeningKind.VISIT, Frame.TRAVEL);
      case AGREEMENT -> weak(HappeningKind.AGREEMENT, Frame.ACT);
      case SANCTION -> weak(HappeningKind.SANCTION, Frame.ACT);
      case ATTACK -> weak(HappeningKind.ATTACK, Frame.ACT);
      case ACCIDENT -> weak(HappeningKind.ACCIDENT, Frame.SUFFER);
      case MILITARY -> weak(HappeningKind.MILITARY, Frame.ACT);
      case PROTEST -> weak(HappeningKind.PROTEST, Frame.ACT);
      case LEGAL -> weak(HappeningKind.LEGAL, Frame.ACT);
      case VOTE, STATEMENT, REFUSAL, OTHER -> Optional.empty();
    };
  }

  private static Optional<Trigger> weak(HappeningKind kind, Frame frame) {
    return Optional.of(new Trigger(kind, frame, true));
  }

  /// The verb of a clause or the head of a noun phrase among the words of the trigger; other words
  /// ("crash" in "the crash site") name something else.
  private Optional<Draft> draft(EventMention event, Trigger meaning) {
    for (int clause = 0; clause < scene.clauses().size(); clause++) {
      if (isIn(event, scene.clauses().get(clause).verb().last())) {
        return new VerbMentions(scene).ofMeaning(meaning, clause);
      }
    }
    for (int chunk = 0; chunk < scene.chunks().size(); chunk++) {
      var phrase = scene.noun(chunk);
      if (phrase != null && isIn(event, phrase.last())) {
        return new NounMentions(scene).ofMeaning(meaning, chunk);
      }
    }
    return Optional.empty();
  }

  /// A war is a state of things, in which happenings happen; who is suspended from a job or a game
  /// is under no sanctions of states.
  private boolean isState(EventMention event) {
    return scene
        .document()
        .at(event.trigger())
        .matches("(?i)(?:civil )?wars?|conflicts?|fighting|suspen(?:d|ds|ded|ding|sions?)");
  }

  private boolean isIn(EventMention event, int token) {
    Span word = scene.tokens().get(token).span();
    return event.trigger().overlaps(word);
  }
}
