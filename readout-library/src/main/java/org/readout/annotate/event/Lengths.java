package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.event.Trigger.Frame;
import org.readout.annotate.quantity.Measure;
import org.readout.annotate.quantity.Quantity;

/// Lengths of time that a sentence behind an encounter tells of it: "They spoke for five hours in
/// all", "It put its length at 25 minutes", "His office spoke of 40 minutes".
final class Lengths {

  /// How many sentences behind the encounter.
  private static final int REACH = 2;

  private static final Pattern CUE =
      Pattern.compile(
          "(?i)\\b(?:length|lasted|lasting|how\\h+long|in\\h+all|altogether|sp[eo]a?ke?s?\\h+(?:for|of)|talked\\h+for"
              + "|it\\h+took|ran\\h+for|went\\h+on\\h+for|duration)\\b");

  private Lengths() {}

  static List<HappeningMention> of(
      List<Scene> scenes, List<HappeningMention> found, Set<Quantity> held) {
    var more = new ArrayList<HappeningMention>();
    for (Scene scene : scenes) {
      var lengths =
          scene.quantities().stream()
              .filter(quantity -> !held.contains(quantity))
              .filter(quantity -> quantity.measure() instanceof Measure.Clock)
              .toList();
      boolean cued =
          !lengths.isEmpty() && CUE.matcher(scene.document().at(scene.sentence().span())).find();
      HappeningMention before = cued ? before(scene, found) : null;
      if (before != null) {
        more.addAll(mention(scene, before, lengths));
      }
    }
    return more;
  }

  /// The last encounter before, or in the sentence itself.
  private static @Nullable HappeningMention before(Scene scene, List<HappeningMention> found) {
    HappeningMention last = null;
    int here = scene.sentence().index();
    for (HappeningMention mention : found) {
      boolean encounter =
          mention.kind() == HappeningKind.MEETING || mention.kind() == HappeningKind.CALL;
      int index = scene.document().sentenceAt(mention.trigger().start()).index();
      boolean near = index <= here && here - index <= REACH;
      if (encounter
          && near
          && (last == null || last.trigger().start() < mention.trigger().start())) {
        last = mention;
      }
    }
    return last;
  }

  private static List<HappeningMention> mention(
      Scene scene, HappeningMention before, List<Quantity> lengths) {
    boolean same = scene.sentence().span().contains(before.trigger());
    var draft =
        new Draft(
            scene,
            lengths.getFirst().number(),
            new Trigger(before.kind(), Frame.MUTUAL, /* weak= */ true),
            0,
            -1,
            /* anaphoric= */ true,
            before.status());
    lengths.forEach(length -> draft.measurements.put(length, "duration"));
    if (same) {
      before.participants().forEach(p -> draft.participants.put(p.span(), p.role()));
      draft.times.addAll(before.times());
    }
    return Settling.mentions(draft);
  }
}
