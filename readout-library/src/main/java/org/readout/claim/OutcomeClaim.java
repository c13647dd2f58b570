package org.readout.claim;

import java.util.List;
import org.readout.annotate.outcome.OutcomeMention;

/// An outcome according to one place in one report, its parties resolved.
///
/// @param mention what the text says
/// @param parties numbers of the entities that agreed, refused, demanded, in order; "the two sides"
///   is resolved to both
public record OutcomeClaim(OutcomeMention mention, List<Integer> parties) {

  public OutcomeClaim {
    parties = List.copyOf(parties);
  }
}
