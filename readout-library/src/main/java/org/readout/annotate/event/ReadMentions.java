package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.event.Trigger.Frame;
import org.readout.annotate.reading.ArgumentRole;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.reading.EventType;
import org.readout.text.Span;

/// Finds happenings at words that the table of triggers does not have, or has in another sense,
/// where a trained reader read one. Parts and status are the reader's ([ReadParts]).
final class ReadMentions {

  /// A reader's happening less probable than this is not told where the tables know none.
  static final double SURE = 0.5;

  /// Of the probability that it is a happening, the kind must have so much.
  private static final double SORT = 0.2;

  /// The same, where the words around it say that nothing happened.
  static final double SURER = 0.7;

  private static final Set<String> ATTENDING = Set.of("attend", "address", "skip", "boycott");

  private static final Set<String> TOLLS =
      Set.of(
          "kill", "die", "injure", "wound", "hurt", "perish", "drown", "lose", "dead", "missing");

  private final Scene scene;
  private final VerbMentions verbs;
  private final NounMentions nouns;

  ReadMentions(Scene scene) {
    this.scene = scene;
    this.verbs = new VerbMentions(scene);
    this.nouns = new NounMentions(scene);
  }

  /// Those that are not among the happenings found before.
  List<Draft> besides(List<Draft> known) {
    var drafts = new ArrayList<Draft>();
    for (EventMention event : scene.events()) {
      boolean told = known.stream().anyMatch(draft -> draft.trigger.overlaps(event.trigger()));
      if (!told
          && event.probability() >= SURE
          && isSorted(event)
          && !isToll(event)
          && !isAttended(event)) {
        meaning(event.type()).flatMap(meaning -> draft(event, meaning)).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// "when the two attended a forum": who goes to an occasion does not thereby meet another.
  private boolean isAttended(EventMention event) {
    return event.type() == EventType.MEETING
        && scene.clauses().stream()
            .filter(clause -> ATTENDING.contains(clause.verb().lemma()))
            .flatMap(clause -> clause.objects().stream())
            .anyMatch(object -> event.trigger().overlaps(object.head().span()));
  }

  /// "14 were killed", "two more died": the toll of another happening, which figures tell.
  private boolean isToll(EventMention event) {
    return TOLLS.contains(
            Lemmas.verb(scene.document().at(event.trigger()).toLowerCase(Locale.ROOT)))
        && event.arguments(ArgumentRole.AGENT, ReadParts.LIKELY).findAny().isEmpty();
  }

  /// The kind is clear enough: what the reader takes for an order is often any change of hands.
  private static boolean isSorted(EventMention event) {
    double share =
        switch (event.type()) {
          case ORDER -> 0.6;
          case CALL, MEETING -> 0.4;
          default -> SORT;
        };
    return event.typeProbability() >= share * event.probability();
  }

  /// What the record calls such a happening.
  static Optional<Trigger> meaning(EventType type) {
    return switch (type) {
      case MEETING -> told(HappeningKind.MEETING, Frame.MUTUAL);
      case CALL -> told(HappeningKind.CALL, Frame.MUTUAL);
      case VISIT -> told(HappeningKind.VISIT, Frame.TRAVEL);
      case STATEMENT -> told(HappeningKind.STATEMENT, Frame.ACT);
      case AGREEMENT -> told(HappeningKind.AGREEMENT, Frame.ACT);
      case SANCTION -> told(HappeningKind.SANCTION, Frame.ACT);
      case ATTACK -> told(HappeningKind.ATTACK, Frame.ACT);
      case MILITARY -> told(HappeningKind.MILITARY, Frame.ACT);
      case LAUNCH -> told(HappeningKind.LAUNCH, Frame.ACT);
      case INCIDENT -> told(HappeningKind.INCIDENT, Frame.ACT);
      case ACCIDENT -> told(HappeningKind.ACCIDENT, Frame.SUFFER);
      case DISASTER -> told(HappeningKind.DISASTER, Frame.SUFFER);
      case PROTEST -> told(HappeningKind.PROTEST, Frame.ACT);
      case ARREST -> told(HappeningKind.ARREST, Frame.ACT);
      case RELEASE -> told(HappeningKind.RELEASE, Frame.ACT);
      case LEGAL -> told(HappeningKind.LEGAL, Frame.ACT);
      case ELECTION -> told(HappeningKind.ELECTION, Frame.ACT);
      case VOTE -> told(HappeningKind.VOTE, Frame.ACT);
      case APPOINTMENT -> told(HappeningKind.APPOINTMENT, Frame.ACT);
      case ORDER -> told(HappeningKind.ORDER, Frame.ACT);
      case EVACUATION -> told(HappeningKind.EVACUATION, Frame.ACT);
      case DEATH -> told(HappeningKind.DEATH, Frame.SUFFER);
      case LEAK -> told(HappeningKind.LEAK, Frame.ACT);
      case AID, OTHER -> Optional.empty();
    };
  }

  private static Optional<Trigger> told(HappeningKind kind, Frame frame) {
    return Optional.of(new Trigger(kind, frame, true));
  }

  /// With the parts and the status that its clause or phrase gives; where these say that nothing
  /// happened or nothing depends on the word, the reader must be surer.
  private Optional<Draft> draft(EventMention event, Trigger meaning) {
    int at = at(event.trigger());
    return ofVerb(meaning, at)
        .or(() -> ofNoun(meaning, at))
        .or(() ->
            event.probability() < SURER ? Optional.empty() : Optional.of(bare(event, meaning, at)));
  }

  private Optional<Draft> ofVerb(Trigger meaning, int at) {
    int clause = scene.clauseOfVerb(at);
    return clause < 0 ? Optional.empty() : verbs.ofMeaning(meaning, clause);
  }

  private Optional<Draft> ofNoun(Trigger meaning, int at) {
    int chunk = scene.nounEndingAt(at);
    return chunk < 0 ? Optional.empty() : nouns.ofMeaning(meaning, chunk);
  }

  private Draft bare(EventMention event, Trigger meaning, int at) {
    boolean told = event.statusProbability() >= ReadParts.CERTAIN && !isPast(at);
    return new Draft(
        scene,
        event.trigger(),
        meaning,
        at,
        clause(at),
        nouns.isPointing(at),
        told ? ReadParts.status(event.status()) : Status.OCCURRED);
  }

  /// "died", "resigned": told as done, whatever the reader thinks.
  private boolean isPast(int at) {
    int clause = scene.clauseOfVerb(at);
    VerbGroup verb = clause < 0 ? null : scene.clauses().get(clause).verb();
    return verb != null && !verb.negated() && verb.modality() == VerbGroup.Modality.PAST;
  }

  /// The verb of a clause among the words of the trigger, else their last.
  private int at(Span trigger) {
    return scene.clauses().stream()
        .map(clause -> clause.verb().last())
        .filter(token -> trigger.overlaps(scene.tokens().get(token).span()))
        .findFirst()
        .orElseGet(() -> scene.tokenAt(trigger.end() - 1));
  }

  /// The clause whose verb that is, or in which it is a phrase, or -1.
  private int clause(int at) {
    int ofVerb = scene.clauseOfVerb(at);
    NounPhrase phrase = scene.noun(scene.nounEndingAt(at));
    Clause around = phrase == null ? null : scene.clauseOf(phrase);
    return ofVerb >= 0 || around == null ? ofVerb : scene.clauses().indexOf(around);
  }
}
