package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.clause.Chunk;
import org.readout.annotate.clause.Chunk.Kind;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.event.Trigger.Frame;
import org.readout.annotate.name.NameKind;
import org.readout.text.Span;

/// Reads the prepositional phrases right behind a trigger noun: "talks between A and B in Ruun",
/// "visits to Ruun by A – … – and B and C".
final class Behind {

  /// How many chunks may be read.
  private static final int REACH = 24;

  /// Prepositions behind a comma that go on telling of the noun.
  private static final Set<String> AFTER_COMMA = Set.of("including", "in", "with", "at", "on");

  private final Draft draft;
  private final Scene scene;
  private final int from;

  Behind(Draft draft, int chunk) {
    this.draft = draft;
    this.scene = draft.scene;
    this.from = chunk + 1;
  }

  void read() {
    int i = from;
    while (i < Math.min(scene.chunks().size(), from + REACH)) {
      String preposition = scene.preposition(i);
      NounPhrase phrase = scene.noun(i + 1);
      if (preposition.isEmpty() || phrase == null) {
        int next = step(i);
        if (next < 0) {
          return;
        }
        i = next;
      } else {
        var members = members(i + 1, preposition.equals("between"));
        if (i == from || !preposition.equals("of") || isDeedOf(i)) {
          members.forEach(k -> take(preposition, k));
        }
        i = members.getLast() + 1;
      }
    }
  }

  /// "the killing by police of Vell".
  private boolean isDeedOf(int of) {
    return of == from + 2
        && scene.preposition(from).equals("by")
        && draft.meaning.frame() == Frame.ACT;
  }

  /// A bare time is stepped over ("a meeting Monday in Ruun"), so is a comma before a preposition.
  private int step(int i) {
    NounPhrase bare = scene.noun(i);
    if (bare != null) {
      return scene.isTime(bare) ? i + 1 : -1;
    }
    boolean comma = scene.chunks().get(i).is(Kind.COMMA) || scene.chunks().get(i).is(Kind.BRACKET);
    String next = scene.preposition(i + 1);
    return comma && AFTER_COMMA.contains(next) ? i + 1 : -1;
  }

  /// Indexes of the coordinated noun phrases from `i` on. An insertion between dashes or commas is
  /// passed over when "and" follows it.
  private List<Integer> members(int i, boolean between) {
    var members = new ArrayList<>(List.of(i));
    int at = i;
    while (at + 1 < Math.min(scene.chunks().size(), from + REACH)) {
      int next = nextMember(at);
      if (next < 0 || (isSubject(next) && !(between && members.size() == 1))) {
        break;
      }
      members.add(next);
      at = next;
    }
    return members;
  }

  private int nextMember(int at) {
    Chunk joint = scene.chunks().get(at + 1);
    if (joint.is(Kind.CONJUNCTION)) {
      return scene.noun(at + 2) != null ? at + 2 : -1;
    }
    if (!joint.is(Kind.COMMA)) {
      return -1;
    }
    if (at + 2 < scene.chunks().size() && scene.chunks().get(at + 2).is(Kind.CONJUNCTION)) {
      return scene.noun(at + 3) != null ? at + 3 : -1;
    }
    NounPhrase next = scene.noun(at + 2);
    boolean person =
        next != null && scene.nameAt(next).filter(n -> n.kind() == NameKind.PERSON).isPresent();
    return person && !isSubject(at + 2)
        ? at + 2
        : behindInsertion(at + 1, ((Chunk.Joint) joint).word());
  }

  /// "A, the top diplomat, and B": the member behind the matching mark and its "and".
  private int behindInsertion(int open, String mark) {
    for (int i = open + 1; i < Math.min(scene.chunks().size() - 2, open + REACH); i++) {
      boolean close =
          scene.chunks().get(i) instanceof Chunk.Joint joint
              && joint.kind() == Kind.COMMA
              && joint.word().equals(mark);
      if (close && scene.chunks().get(i + 1).is(Kind.CONJUNCTION) && scene.noun(i + 2) != null) {
        return i + 2;
      }
    }
    return -1;
  }

  private boolean isSubject(int i) {
    return i + 1 < scene.chunks().size()
        && scene.chunks().get(i + 1) instanceof Chunk.Verb verb
        && verb.shape() == Chunk.Shape.FINITE;
  }

  private void take(String preposition, int chunk) {
    NounPhrase phrase = scene.noun(chunk);
    if (phrase == null) {
      return;
    }
    boolean stand = draft.isKind(HappeningKind.STATEMENT) && preposition.equals("from");
    if (Goals.isPlace(scene, stand ? "at" : preposition, phrase, draft.meaning.kind())) {
      draft.places.add(Goals.extent(scene, phrase));
      return;
    }
    boolean place = scene.nameAt(phrase).filter(name -> name.kind() == NameKind.PLACE).isPresent();
    if (place && preposition.matches("of|from") && draft.meaning.frame() != Frame.ACT) {
      return;
    }
    if (preposition.equals("including")) {
      draft
          .participants
          .keySet()
          .removeIf(
              span -> scene.namesIn(span).stream().noneMatch(n -> n.kind() == NameKind.PERSON));
    }
    Optional<Part> part = part(preposition);
    Optional<Span> who = part.isEmpty() ? Optional.empty() : Cast.of(scene, phrase);
    who.ifPresent(span -> {
      draft.add(span, part.orElseThrow());
      if (preposition.equals("with")) {
        draft.with.add(span);
      }
    });
  }

  /// "his arrival in Tesk by train": whose journey it is stands before it.
  private boolean isOwned() {
    return draft.participants.keySet().stream()
        .anyMatch(span -> span.end() <= draft.trigger.start());
  }

  /// What the preposition makes of the phrase behind it.
  private Optional<Part> part(String preposition) {
    Frame frame = draft.meaning.frame();
    return Optional.ofNullable(
        switch (preposition) {
          case "with" ->
              frame == Frame.MUTUAL || draft.isKind(HappeningKind.MILITARY) ? Part.PARTY : null;
          case "between", "among" -> Part.PARTY;
          case "including", "led by" ->
              frame == Frame.TRAVEL ? Part.VISITOR : frame == Frame.MUTUAL ? Part.PARTY : null;
          case "by" ->
              switch (frame) {
                case TRAVEL -> isOwned() ? null : Part.VISITOR;
                case MUTUAL -> Part.PARTY;
                default -> Part.AGENT;
              };
          case "of" ->
              frame == Frame.TRAVEL
                  ? Part.VISITOR
                  : frame == Frame.MUTUAL ? Part.PARTY : Part.TARGET;
          case "from" -> frame == Frame.TRAVEL ? Part.VISITOR : null;
          case "on", "against" -> frame == Frame.ACT ? Part.TARGET : null;
          default -> null;
        });
  }
}
