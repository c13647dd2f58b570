package org.readout.reconcile;

import java.util.List;
import java.util.Optional;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// One outcome told in nearly the same words, one of which is another ("will not challenge or
/// replace", "does not seek to challenge or displace"): such a word was chosen, by whoever
/// translated or passed it on.
final class OutcomeWordings {
  private final Sources sources;

  OutcomeWordings(Sources sources) {
    this.sources = sources;
  }

  Optional<Draft> of(Reached reached) {
    var upshots = reached.upshots();
    for (int i = 0; i < upshots.size(); i++) {
      for (int j = i + 1; j < upshots.size(); j++) {
        if (isSlip(upshots.get(i), upshots.get(j))) {
          return Optional.of(draft(reached, upshots.get(i), upshots.get(j)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isSlip(Upshot one, Upshot other) {
    if (isJoint(one) || isJoint(other) || sources.origins(reports(one, other)) < 2) {
      return false;
    }
    var variant = Variant.of(Words.all(one.words()), Words.all(other.words()), false);
    int shorter = Math.min(one.content().size(), other.content().size());
    return variant
        .filter(found -> found.replaced() == 1 && found.dropped() <= 1)
        .filter(found -> found.shared() >= 3 && found.shared() * 10 >= shorter * 6)
        .isPresent();
  }

  /// What two sides agreed or talked about is told in the reporters' words, not in anybody's.
  private static boolean isJoint(Upshot upshot) {
    return switch (Course.of(upshot.kind())) {
      case AGREED, DISCUSSED, EXPECTED, OPEN -> true;
      case PLEDGED, ASKED, STATED, REFUSED -> false;
    };
  }

  private static List<String> reports(Upshot one, Upshot other) {
    return List.of(one.report(), other.report());
  }

  private Draft draft(Reached reached, Upshot one, Upshot other) {
    var text =
        "The same is told in other words: "
            + Phrases.quoted(one.words())
            + "; "
            + Phrases.quoted(other.words())
            + ".";
    return new Draft(
        Kind.WORDING,
        new About("outcome", reached.outcome().id(), "content"),
        text,
        List.of(side(one), side(other)));
  }

  private Side side(Upshot upshot) {
    return new Side(
        upshot.words(), upshot.evidence().exact(), sources.support(List.of(upshot.evidence())));
  }
}
