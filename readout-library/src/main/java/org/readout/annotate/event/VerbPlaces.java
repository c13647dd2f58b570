package org.readout.annotate.event;

import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.Possessors;
import org.readout.annotate.name.NameKind;

/// Where a happening took place that a verb names: the phrases behind the verb, and the thing it is
/// done to where that is a place.
final class VerbPlaces {

  private final Scene scene;

  VerbPlaces(Scene scene) {
    this.scene = scene;
  }

  void add(Draft draft, Clause clause) {
    if (draft.isKind(HappeningKind.INCIDENT) && Departures.isOfTalks(clause)) {
      clause.objects().forEach(talks -> venue(draft, talks));
    }
    if (draft.isKind(HappeningKind.ORDER)) {
      Closures.places(clause).forEach(place -> draft.places.add(Goals.extent(scene, place)));
    }
    if (draft.isKind(HappeningKind.ATTACK)) {
      Fitness.patients(clause)
          .filter(thing -> Lexicon.isPlace(thing.head().text()) || isOfPlace(thing))
          .forEach(place -> draft.places.add(Goals.extent(scene, place)));
    }
    if (draft.isKind(HappeningKind.MILITARY) && Seizures.isCandidate(clause.verb().lemma())) {
      Fitness.patients(clause)
          .filter(place -> Seizures.isPlace(scene, place))
          .forEach(place -> draft.places.add(Goals.extent(scene, place)));
    }
    for (Clause.Complement complement : clause.complements()) {
      boolean away = complement.preposition().equals("from") && draft.isKind(HappeningKind.VISIT);
      if (away) {
        continue;
      }
      boolean start = complement.preposition().equals("from") && draft.isKind(HappeningKind.LAUNCH);
      boolean goal =
          complement.preposition().equals("for")
              && clause.verb().lemma().matches("head|leave|depart");
      boolean march =
          draft.isKind(HappeningKind.PROTEST)
              && complement.preposition().matches("to|towards?|outside|past");
      march |=
          (draft.isKind(HappeningKind.STATEMENT) || draft.isKind(HappeningKind.EVACUATION))
              && complement.preposition().equals("from");
      String preposition = start ? "near" : goal ? "to" : march ? "at" : complement.preposition();
      if (Goals.isPlace(scene, preposition, complement.phrase(), draft.meaning.kind())) {
        draft.places.add(Goals.extent(scene, complement.phrase()));
      }
    }
  }

  /// "the embassy's gate".
  private boolean isOfPlace(NounPhrase thing) {
    return Possessors.of(scene.sentence(), thing)
        .filter(owner -> Lexicon.isPlace(owner.head().text()))
        .isPresent();
  }

  /// "a Tesk meeting": where the talks were that somebody left.
  private void venue(Draft draft, NounPhrase talks) {
    scene.namesIn(talks.span()).stream()
        .filter(name -> name.kind() == NameKind.PLACE)
        .forEach(name -> draft.places.add(name.span()));
  }
}
