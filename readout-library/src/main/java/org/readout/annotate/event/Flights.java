package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.annotate.event.Trigger.Frame;
import org.readout.annotate.quantity.Measure;
import org.readout.annotate.quantity.Quantity;
import org.readout.annotate.quantity.Tolls;
import org.readout.text.Span;

/// Mentions of a launch by the height or the way of the flight alone: "Its radars had followed the
/// missile to an altitude of 640 km".
final class Flights {

  private static final Pattern CUE =
      Pattern.compile(
          "(?i)\\b(?:altitude|apogee|covered|flew|flown|travell?ed|climbed|soared|splashed\\h+down|came\\h+down)\\b");

  private Flights() {}

  static List<HappeningMention> of(Scene scene, Set<Quantity> held) {
    var text = scene.document().at(scene.sentence().span());
    Matcher cue = CUE.matcher(text);
    if (!cue.find() || !Missiles.tellsOf(scene.document().text())) {
      return List.of();
    }
    var ways = new ArrayList<Quantity>();
    for (Quantity quantity : scene.quantities()) {
      if (!held.contains(quantity)
          && quantity.measure() instanceof Measure.Distance
          && !Measurements.isWhere(scene, quantity)) {
        ways.add(quantity);
      }
    }
    return ways.isEmpty() ? List.of() : mention(scene, cue, ways);
  }

  private static List<HappeningMention> mention(Scene scene, Matcher cue, List<Quantity> ways) {
    int start = scene.sentence().span().start();
    var draft =
        new Draft(
            scene,
            new Span(start + cue.start(), start + cue.end()),
            new Trigger(HappeningKind.LAUNCH, Frame.ACT, /* weak= */ true),
            0,
            -1,
            /* anaphoric= */ true,
            Status.OCCURRED);
    ways.forEach(way -> draft.measurements.put(way, Tolls.attribute(scene.document(), way)));
    new Dates(scene, List.of(draft)).attach();
    return Settling.mentions(draft);
  }
}
