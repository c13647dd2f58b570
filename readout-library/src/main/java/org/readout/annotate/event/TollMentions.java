package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.event.Trigger.Frame;
import org.readout.annotate.quantity.Quantity;
import org.readout.annotate.quantity.Tolls;

/// Mentions by a toll alone ("At least 21 people were killed, officials said"): they are of the
/// kind of which the document tells most, among the kinds that cost lives.
final class TollMentions {

  /// The kinds that cost lives.
  static final Set<HappeningKind> DEADLY =
      EnumSet.of(HappeningKind.ATTACK, HappeningKind.ACCIDENT, HappeningKind.DISASTER);

  private static final Set<String> TOLLS = Set.of("killed", "injured", "missing");

  private TollMentions() {}

  /// The kind that most mentions have, the first told where two are equal; null when there is none.
  static @Nullable HappeningKind deadly(List<HappeningMention> mentions) {
    Map<HappeningKind, Integer> counts = new EnumMap<>(HappeningKind.class);
    for (HappeningMention mention : mentions) {
      if (DEADLY.contains(mention.kind())) {
        counts.merge(mention.kind(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /// The tolls of a sentence that no mention holds.
  static List<HappeningMention> of(Scene scene, HappeningKind kind, Set<Quantity> held) {
    var tolls = new ArrayList<Quantity>();
    for (Quantity quantity : scene.quantities()) {
      if (!held.contains(quantity) && TOLLS.contains(Tolls.attribute(scene.document(), quantity))) {
        tolls.add(quantity);
      }
    }
    if (tolls.isEmpty()) {
      return List.of();
    }
    var draft =
        new Draft(
            scene,
            tolls.getFirst().span(),
            new Trigger(kind, Frame.ACT, false),
            0,
            -1,
            true,
            Status.OCCURRED);
    tolls.forEach(toll -> draft.measurements.put(toll, Tolls.attribute(scene.document(), toll)));
    new Dates(scene, List.of(draft)).attach();
    return Settling.mentions(draft);
  }
}
