package org.readout.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotate.event.HappeningKind;
import org.readout.text.Stem;

/// Tells which conversations were calls: a report that speaks of "the conversation" of two whom
/// another report has speak by telephone on that day means the call.
final class Encounters {

  /// How many sentences back "it lasted an hour" points.
  private static final int REACH = 3;

  private static final Set<String> WORDS =
      Set.of(
          Stem.of("conversation"),
          Stem.of("talk"),
          Stem.of("discussion"),
          Stem.of("exchange"),
          Stem.of("spoke"),
          Stem.of("speak"));

  private Encounters() {}

  /// The same tellings in the same order.
  static List<Telling> settle(List<Telling> tellings) {
    var calls = tellings.stream().filter(telling -> telling.kind() == HappeningKind.CALL).toList();
    var settled = new ArrayList<Telling>();
    for (Telling telling : tellings) {
      boolean call =
          telling.kind() == HappeningKind.MEETING
              && (telling.core().isEmpty()
                  ? isOf(telling, settled)
                  : WORDS.contains(telling.trigger())
                      && calls.stream().anyMatch(known -> isOne(known, telling)));
      settled.add(call ? telling.as(HappeningKind.CALL) : telling);
    }
    return List.copyOf(settled);
  }

  private static boolean isOne(Telling call, Telling telling) {
    return call.core().equals(telling.core())
        && telling.places().isEmpty()
        && call.when().meets(telling.when(), 0);
  }

  /// The last encounter before it in its report was taken for a call.
  private static boolean isOf(Telling telling, List<Telling> settled) {
    for (Telling before : settled.reversed()) {
      if (!before.report().equals(telling.report())) {
        return false;
      }
      if (before.kind() == HappeningKind.MEETING || before.kind() == HappeningKind.CALL) {
        return before.kind() == HappeningKind.CALL
            && telling.sentence() - before.sentence() <= REACH;
      }
    }
    return false;
  }
}
