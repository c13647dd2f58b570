package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.annotate.event.Trigger.Frame;
import org.readout.annotate.quantity.Quantity;
import org.readout.text.Span;

/// Mentions of a protest by its turnout alone: "The police put the crowd at 8,000", "organisers
/// said that 40,000 had come". They count only in a text that tells of a protest.
final class Turnouts {

  private static final Pattern PROTEST =
      Pattern.compile(
          "\\b(?:protest|demonstrat|rall(?:y|ied)|march(?:ed|es|ers)?\\b|riot|vigil)",
          Pattern.CASE_INSENSITIVE);

  /// Words that speak of those who came.
  private static final Pattern CROWD =
      Pattern.compile(
          "\\b(?:crowds?|turnout|protest[eo]rs|demonstrators|marchers|attendance|took\\h+part|taken\\h+part"
              + "|(?:had|have)\\h+come|came\\h+out|turned\\h+out|attended|march(?:ed)?|rall(?:y|ied)"
              + "|shouted|chanted|gathered)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> PERSONS =
      Set.of(
          "people",
          "persons",
          "protesters",
          "protestors",
          "demonstrators",
          "marchers",
          "supporters",
          "participants",
          "women",
          "men",
          "students",
          "workers",
          "teachers",
          "others",
          "residents",
          "citizens",
          "attendees");

  private Turnouts() {}

  static boolean tellsOf(String text) {
    return PROTEST.matcher(text).find();
  }

  /// True for the number of those who came: people, or nothing named, and enough for a crowd.
  static boolean is(Scene scene, Quantity quantity) {
    Span noun = quantity.noun();
    return People.isCrowd(quantity.measure())
        && (noun == null
            || PERSONS.contains(scene.document().at(noun).toLowerCase(java.util.Locale.ROOT)));
  }

  /// A mention by the turnout that a sentence tells, unless a mention holds it.
  static List<HappeningMention> of(Scene scene, Set<Quantity> held) {
    var turnouts = new ArrayList<Quantity>();
    for (Quantity quantity : scene.quantities()) {
      if (!held.contains(quantity) && is(scene, quantity)) {
        turnouts.add(quantity);
      }
    }
    return turnouts.isEmpty()
        ? List.of()
        : cue(scene)
            .or(() ->
                isBehindCrowd(scene) && turnouts.getFirst().noun() == null
                    ? Optional.of(turnouts.getFirst().number())
                    : Optional.empty())
            .map(cue -> mentions(scene, cue, turnouts))
            .orElse(List.of());
  }

  private static Optional<Span> cue(Scene scene) {
    Matcher matcher = CROWD.matcher(scene.document().at(scene.sentence().span()));
    int start = scene.sentence().span().start();
    return matcher.find()
        ? Optional.of(new Span(start + matcher.start(), start + matcher.end()))
        : Optional.empty();
  }

  /// "The square was full of the crowd. Choose between 8,000 and 40,000": the figure is told right
  /// behind the crowd.
  private static boolean isBehindCrowd(Scene scene) {
    int index = scene.sentence().index();
    return index > 0
        && scene
            .document()
            .at(scene.document().sentences().get(index - 1).span())
            .contains("crowd");
  }

  private static List<HappeningMention> mentions(Scene scene, Span cue, List<Quantity> turnouts) {
    var draft =
        new Draft(
            scene,
            cue,
            new Trigger(HappeningKind.PROTEST, Frame.ACT, /* weak= */ true),
            0,
            -1,
            /* anaphoric= */ true,
            Status.OCCURRED);
    turnouts.forEach(turnout -> draft.measurements.put(turnout, "count"));
    for (int i = 0; i + 1 < scene.chunks().size(); i++) {
      var phrase = scene.noun(i + 1);
      if (phrase != null
          && Goals.isPlace(scene, scene.preposition(i), phrase, HappeningKind.PROTEST)) {
        draft.places.add(Goals.extent(scene, phrase));
      }
    }
    return Settling.mentions(draft);
  }
}
