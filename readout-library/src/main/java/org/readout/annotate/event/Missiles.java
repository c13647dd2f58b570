package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.quantity.Measure;
import org.readout.annotate.quantity.Quantity;
import org.readout.text.Span;

/// What is launched, and the verbs that tell how it flew.
final class Missiles {

  private static final Set<String> FLYING =
      Set.of("missile", "rocket", "projectile", "satellite", "warhead", "icbm", "spacecraft");

  /// "a Sorel-14": what makers call their missiles and satellites.
  private static final Pattern DESIGNATION = Pattern.compile("\\p{Lu}[\\p{L}-]+-\\d{1,3}[A-Z]?");

  /// Nouns that count what stands behind their "of" ("a salvo of missiles").
  private static final Set<String> MEASURES =
      Set.of("volley", "salvo", "barrage", "series", "number", "pair", "string", "type", "kind");

  private static final Set<String> ORDINALS =
      Set.of("first", "second", "third", "other", "it", "one");
  private static final Set<String> FLIGHT =
      Set.of("fly", "travel", "soar", "land", "splash down", "climb", "rise", "reach", "come down");

  private static final Set<String> TAKE_OFF = Set.of("blast off", "lift off", "leave");

  private static final Pattern DOCUMENT =
      Pattern.compile("\\b(?:missiles?|rockets?|satellites?|projectiles?|nuclear|ICBM)\\b");

  private Missiles() {}

  /// True for the verbs of the table that tell of a launch by the flight or the start.
  static boolean isFlight(String lemma) {
    return FLIGHT.contains(lemma) || TAKE_OFF.contains(lemma);
  }

  /// "The missile flew about 900 km", "the rocket blasted off": something launched is the subject,
  /// and a flight is measured.
  static boolean flies(Scene scene, Clause clause, String lemma) {
    boolean missile = clause.subjects().stream().anyMatch(s -> is(scene, s));
    boolean done =
        switch (clause.verb().modality()) {
          case PAST, PRESENT -> true;
          case FUTURE, POSSIBLE, DEPENDENT -> false;
        };
    return missile && done && (TAKE_OFF.contains(lemma) || isMeasured(scene, clause));
  }

  private static boolean isMeasured(Scene scene, Clause clause) {
    return scene.quantities().stream()
        .filter(quantity -> clause.span().contains(quantity.number()))
        .anyMatch(Missiles::isOfFlight);
  }

  private static boolean isOfFlight(Quantity quantity) {
    return switch (quantity.measure()) {
      case Measure.Distance distance -> true;
      case Measure.Clock clock -> true;
      case Measure.Days days -> false;
      case Measure.Money money -> false;
      case Measure.Percentage percentage -> false;
      case Measure.Tally tally -> false;
      case Measure.Count count -> false;
    };
  }

  /// True for "the missile", "the Sorel-14", and in a text about missiles "the first", "it".
  static boolean is(Scene scene, NounPhrase phrase) {
    return FLYING.contains(Lemmas.noun(phrase.head().lower()))
        || isDesignation(scene, phrase)
        || isCounted(scene, phrase);
  }

  /// "The first, fired from the cape": of the missiles that were told of before.
  static boolean isCounted(Scene scene, NounPhrase phrase) {
    return ORDINALS.contains(phrase.head().lower()) && tellsOf(scene.document().text());
  }

  /// True where the last word of the phrase is a maker's name with a number.
  static boolean isDesignation(Scene scene, NounPhrase phrase) {
    Span whole = phrase.span();
    String words = scene.document().at(whole);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return DESIGNATION.matcher(last).matches();
  }

  /// The heads of the objects, and of what they count.
  static List<String> heads(Scene scene, List<NounPhrase> objects) {
    var heads = new ArrayList<String>();
    for (NounPhrase object : objects) {
      boolean missile = isDesignation(scene, object) || isCounted(scene, object);
      heads.add(missile ? "missile" : object.head().lower());
      int chunk = MEASURES.contains(object.head().lower()) ? scene.chunkOf(object) : -1;
      NounPhrase counted =
          chunk >= 0 && scene.preposition(chunk + 1).equals("of") ? scene.noun(chunk + 2) : null;
      if (counted != null) {
        heads.add(counted.head().lower());
      }
    }
    return heads;
  }

  private static final Pattern VESSELS =
      Pattern.compile(
          "\\b(?:ferry|ferries|ships?|boats?|vessels?|planes?|jets?|helicopters?|aircraft|airliners?)\\b");

  /// True for a text about ships or aircraft.
  static boolean tellsOfVessel(String text) {
    return VESSELS.matcher(text).find();
  }

  /// True for a text about missiles, rockets or satellites, where "the launch" is of one.
  static boolean tellsOf(String text) {
    return DOCUMENT.matcher(text).find();
  }
}
