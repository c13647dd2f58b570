package org.readout.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotate.event.Status;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// A plan of earlier reports and a deed of later ones that stand as two happenings of the record,
/// for the plan names a leader and the deed a country: of one sort, set for one day, by the same.
final class Sequels {
  /// A plan for a longer time is no plan for this day.
  private static final int SHARP = 2;

  private final Stances stances;
  private final List<Told> happenings;

  /// @param happenings all of the story
  Sequels(Sources sources, List<Told> happenings) {
    this.stances = new Stances(sources);
    this.happenings = happenings;
  }

  List<Draft> find() {
    var drafts = new ArrayList<Draft>();
    for (Told plan : happenings) {
      if (plan.gathering().members().stream().allMatch(Telling::isAhead)) {
        happenings.stream()
            .filter(deed -> follows(plan, deed))
            .findFirst()
            .ifPresent(deed -> drafts.add(draft(plan, deed)));
      }
    }
    return List.copyOf(drafts);
  }

  private boolean follows(Told plan, Told deed) {
    var before = plan.gathering();
    var after = deed.gathering();
    return deed.happening().status() == Status.OCCURRED
        && before.family() == after.family()
        && before.isDated()
        && after.isDated()
        && before.when().days() <= SHARP
        && after.when().days() <= SHARP
        && before.when().meets(after.when(), 0)
        && isOfTheSame(before, after)
        && isLater(before, after);
  }

  private boolean isOfTheSame(Gathering plan, Gathering deed) {
    return !plan.core().isEmpty()
        && !deed.core().isEmpty()
        && plan.core().size() >= plan.family().needed()
        && deed.core().size() >= deed.family().needed()
        && stances.agree(plan.core(), deed.core());
  }

  private static boolean isLater(Gathering plan, Gathering deed) {
    return plan.reports().stream().noneMatch(deed.reports()::contains)
        && plan.members().stream()
            .allMatch(early ->
                deed.members().stream().allMatch(late -> early.told().isBefore(late.told())));
  }

  private Draft draft(Told plan, Told deed) {
    var text =
        "Earlier reports tell of %s as %s; later ones as %s."
            .formatted(
                deed.phrase(), plan.happening().status().word(), deed.happening().status().word());
    return new Draft(
        Kind.UPDATE,
        new About("happening", deed.happening().id(), "status"),
        text,
        List.of(side(deed), side(plan)));
  }

  private static Side side(Told told) {
    var support = told.happening().support();
    return new Side(
        told.happening().status().word(), support.evidence().getFirst().exact(), support);
  }
}
