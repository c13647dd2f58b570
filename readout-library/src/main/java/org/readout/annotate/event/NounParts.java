package org.readout.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.Possessors;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.event.Trigger.Frame;
import org.readout.annotate.name.NameKind;
import org.readout.text.Span;

/// Who took part in a happening that a noun names, and where: from the words around the noun and
/// from the clause in which it stands.
final class NounParts {

  /// What one says to another face to face or by telephone.
  private static final Set<String> TO_SOMEBODY =
      Set.of(
          "tell",
          "convey",
          "assure",
          "inform",
          "warn",
          "urge",
          "thank",
          "congratulate",
          "ask",
          "say",
          "express",
          "reaffirm",
          "stress",
          "explain",
          "press",
          "brief",
          "promise",
          "offer",
          "confront");

  private final Scene scene;
  private final Owners owners;

  NounParts(Scene scene) {
    this.scene = scene;
    this.owners = new Owners(scene);
  }

  /// A length right behind the verb ("held three hours of talks") counts as an object, too.
  private boolean isObject(NounPhrase phrase, Clause clause) {
    return clause.objects().contains(scene.measureOf(phrase))
        || clause.equals(measuredBehind(phrase));
  }

  /// The clause right behind whose verb the measure of the phrase stands; null without either.
  @Nullable Clause measuredBehind(NounPhrase phrase) {
    NounPhrase measure = scene.measureOf(phrase);
    int verb = scene.verbs().indexOf(scene.chunkOf(measure) - 1);
    return measure.equals(phrase) || verb < 0 ? null : scene.clauses().get(verb);
  }

  void fill(Draft draft, int chunk, NounPhrase phrase, @Nullable Clause clause) {
    owners.owner(draft, phrase);
    new Behind(draft, chunk).read();
    gap(draft, chunk);
    owners.premodifier(draft, phrase);
    if (clause != null) {
      fromClause(draft, phrase, clause);
    }
  }

  /// "meetings that Vell held with Okar", "talks Vell held".
  private void gap(Draft draft, int chunk) {
    int subject = scene.noun(chunk + 1) != null ? chunk + 1 : chunk + 2;
    int at = scene.verbs().indexOf(subject + 1);
    if (scene.noun(subject) == null || at < 0 || (subject > chunk + 1 && !isRelative(chunk + 1))) {
      return;
    }
    Clause clause = scene.clauses().get(at);
    if (Lexicon.isLight(clause.verb().lemma()) && clause.objects().isEmpty()) {
      clause.subjects().forEach(s -> part(draft, s, Owners.of(draft)));
      clause.complements().stream()
          .filter(c -> c.preposition().equals("with"))
          .forEach(c -> guest(draft, c.phrase()));
    }
  }

  private void guest(Draft draft, NounPhrase phrase) {
    Cast.of(scene, phrase)
        .ifPresent(span -> {
          draft.add(span, Owners.of(draft));
          draft.with.add(span);
        });
  }

  private boolean isRelative(int chunk) {
    return scene.chunks().get(chunk) instanceof org.readout.annotate.clause.Chunk.Joint joint
        && (joint.word().equals("that") || joint.word().equals("which"));
  }

  /// Light verbs hand their subject over ("Vell held talks", "Vell cancelled a trip to Tesk").
  private void fromClause(Draft draft, NounPhrase phrase, Clause clause) {
    VerbGroup verb = clause.verb();
    boolean object = isObject(phrase, clause);
    boolean subject = clause.subjects().contains(scene.measureOf(phrase));
    boolean through =
        clause.complements().stream()
            .anyMatch(c ->
                c.phrase().equals(phrase)
                    && c.preposition()
                        .matches(
                            "in|on|to|for|during|at|after|following|before|ahead of|prior to"));
    boolean light = Carriers.isLight(clause);
    boolean fated =
        FateVerbs.decisive(clause).isPresent()
            || (FateVerbs.statusOf(clause) != null && !FateVerbs.isAsked(clause));
    boolean owned =
        Possessors.of(scene.sentence(), phrase).isPresent()
            && Cast.possessor(scene, phrase).isPresent();
    boolean granted =
        verb.voice() == VerbGroup.Voice.ACTIVE || verb.lemma().matches("grant|give|offer");
    boolean nobody = draft.participants.isEmpty();
    if (object
        && (light || (fated && (nobody || draft.meaning.frame() == Frame.MUTUAL)))
        && !owned
        && granted) {
      clause.subjects().forEach(s -> part(draft, s, Owners.of(draft)));
    }
    if (object && verb.lemma().equals("include") && draft.meaning.frame() == Frame.MUTUAL) {
      draft.included = true;
      clause.subjects().forEach(s -> traveller(s).ifPresent(who -> draft.add(who, Part.PARTY)));
    }
    boolean received = draft.isKind(HappeningKind.CALL) && verb.lemma().matches("receive|get|take");
    if (object && received) {
      clause.subjects().forEach(s -> part(draft, s, Part.PARTY));
      clause.complements().stream()
          .filter(c -> c.preposition().equals("from"))
          .forEach(c -> part(draft, c.phrase(), Part.PARTY));
    }
    if (object && light && draft.meaning.frame() == Frame.MUTUAL) {
      whom(clause).ifPresent(who -> part(draft, who, Part.PARTY));
    }
    boolean staged =
        draft.isKind(HappeningKind.PROTEST)
            && verb.lemma().matches("organize|organise|call|lead|stage|join|plan");
    if (object && staged) {
      clause.subjects().forEach(s -> part(draft, s, Part.AGENT));
    }
    boolean oneParty = (draft.participants.size() == 1 && !owned) || isPresent(clause, phrase);
    if (through && draft.meaning.frame() == Frame.MUTUAL && (takesPart(verb) || oneParty)) {
      clause.subjects().forEach(s -> part(draft, s, Owners.of(draft)));
    }
    if (through && nobody && draft.meaning.frame() == Frame.MUTUAL) {
      interlocutors(clause, phrase).forEach(s -> part(draft, s, Part.PARTY));
    }
    boolean speech = draft.isKind(HappeningKind.STATEMENT) && draft.participants.isEmpty();
    boolean speaking =
        clause.complements().stream()
            .anyMatch(c -> c.phrase().equals(phrase) && c.preposition().matches("in|during|at"));
    if (speaking && speech) {
      clause.subjects().forEach(s -> part(draft, s, Part.AGENT));
    }
    if ((object && light) || (subject && Carriers.isStaging(verb))) {
      around(draft, phrase, clause);
    }
    if (subject
        && verb.lemma().matches("injure|hurt|kill|destroy|damage|gut|engulf|break|tear|sweep")) {
      around(draft, phrase, clause);
    }
    if (subject && verb.lemma().matches("strike|hit|rock|shake|devastate|destroy|kill|target")) {
      clause.objects().stream()
          .filter(o -> scene.nameAt(o).filter(n -> n.kind() == NameKind.PLACE).isPresent())
          .forEach(o -> draft.places.add(Goals.extent(scene, o)));
    }
    boolean claimed =
        verb.lemma().matches("claim|take|accept|admit")
            && clause.objects().stream()
                .anyMatch(o -> o.head().lower().matches("responsibility|credit"));
    if (draft.isKind(HappeningKind.ATTACK) && through && claimed) {
      clause.subjects().forEach(s -> part(draft, s, Part.AGENT));
    }
    boolean doing =
        Lexicon.isLight(verb.lemma()) || verb.lemma().matches("claim|organize|organise|lead|plan");
    if (draft.meaning.kind() == HappeningKind.ATTACK
        && doing
        && verb.voice() == VerbGroup.Voice.PASSIVE
        && subject) {
      clause.complements().stream()
          .filter(c -> c.preposition().equals("by"))
          .forEach(c -> part(draft, c.phrase(), Part.AGENT));
    }
  }

  /// "in a telephone conversation, Vell told Okar that", "Vell conveyed to Okar in a meeting".
  private List<NounPhrase> interlocutors(Clause clause, NounPhrase talk) {
    boolean inside =
        clause.complements().stream()
            .anyMatch(c -> c.phrase().equals(talk) && c.preposition().matches("in|during"));
    var speakers = clause.subjects().stream().filter(s -> People.isHuman(scene, s)).toList();
    var addressed =
        Stream.concat(
                clause.objects().stream(),
                clause.complements().stream()
                    .filter(c -> c.preposition().equals("to"))
                    .map(Clause.Complement::phrase))
            .filter(phrase -> People.isHuman(scene, phrase))
            .toList();
    boolean told =
        inside
            && clause.verb().modality() == VerbGroup.Modality.PAST
            && TO_SOMEBODY.contains(clause.verb().lemma())
            && !speakers.isEmpty()
            && !addressed.isEmpty();
    return told ? Stream.concat(speakers.stream(), addressed.stream()).toList() : List.of();
  }

  /// Whose trip, visit or day it is that "included talks": the owner, else whoever owns the phrase
  /// that the trip belongs to ("Vell's last stop on the trip, which included ...").
  private Optional<Span> traveller(NounPhrase trip) {
    var owner = Cast.possessor(scene, trip);
    int chunk = scene.chunkOf(trip);
    NounPhrase above =
        chunk > 1 && !scene.preposition(chunk - 1).isEmpty() ? scene.noun(chunk - 2) : null;
    return owner.isPresent() || above == null ? owner : Cast.possessor(scene, above);
  }

  /// "was at a meeting with Okar", "appeared at the talks between Okar and Drum".
  private static boolean isPresent(Clause clause, NounPhrase phrase) {
    return clause.verb().lemma().matches("be|appear")
        && clause.complements().stream()
            .anyMatch(c -> c.preposition().equals("at") && c.phrase().equals(phrase));
  }

  /// "Ona Vell, with whom he held talks".
  private Optional<NounPhrase> whom(Clause clause) {
    NounPhrase subject = clause.subject();
    int whom = subject == null ? -1 : subject.first() - 1;
    boolean with =
        whom > 1
            && scene.tokens().get(whom).lower().equals("whom")
            && scene.tokens().get(whom - 1).lower().equals("with");
    NounPhrase last = null;
    for (int i = 0; with && i < scene.chunks().size(); i++) {
      NounPhrase phrase = scene.noun(i);
      last = phrase != null && phrase.last() < whom - 1 ? phrase : last;
    }
    return Optional.ofNullable(last);
  }

  private static boolean takesPart(VerbGroup verb) {
    return Set.of("meet", "participate", "engage", "join", "arrive", "sit", "speak", "gather")
        .contains(verb.lemma());
  }

  private void around(Draft draft, NounPhrase phrase, Clause clause) {
    for (Clause.Complement c : clause.complements()) {
      boolean behind = c.phrase().first() > phrase.last();
      if (behind && c.preposition().equals("with") && draft.meaning.frame() == Frame.MUTUAL) {
        guest(draft, c.phrase());
      }
      boolean fronted = c.phrase().last() < clause.verb().first();
      if ((behind || fronted)
          && Goals.isPlace(scene, c.preposition(), c.phrase(), draft.meaning.kind())) {
        draft.places.add(Goals.extent(scene, c.phrase()));
      }
    }
  }

  private void part(Draft draft, NounPhrase phrase, Part part) {
    Cast.of(scene, phrase).ifPresent(span -> draft.add(span, part));
  }
}
