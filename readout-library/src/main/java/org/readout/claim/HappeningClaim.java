package org.readout.claim;

import java.util.List;
import org.readout.annotate.event.HappeningMention;
import org.readout.annotate.event.Participant;

/// A happening according to one place in one report, its participants resolved.
///
/// @param mention what the text says
/// @param parties the resolved participants, each entity once, in order of the text
public record HappeningClaim(HappeningMention mention, List<Party> parties) {

  /// @param entity number of the entity
  /// @param role in what part
  public record Party(int entity, Participant.Part role) {}

  public HappeningClaim {
    parties = List.copyOf(parties);
  }
}
