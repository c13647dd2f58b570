package org.readout.reconcile;

import java.util.List;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Participant;
import org.readout.annotate.event.Status;

/// One happening, all its accounts.
///
/// @param id stable: story id and a number in order of time
/// @param kind what sort
/// @param plover the standard code
/// @param title one line: who, what, where
/// @param status how far it came, by the best supported and latest account
/// @param participants each actor once, best supported first
/// @param facts date, place, duration, status, tolls ...; ordered by attribute as the record lists
///   them
/// @param standing of its occurrence as a whole
/// @param support who tells of it
public record Happening(
    String id,
    HappeningKind kind,
    Plover plover,
    String title,
    Status status,
    List<Role> participants,
    List<Finding> facts,
    Standing standing,
    Support support) {

  /// @param actor id of the actor
  public record Role(String actor, Participant.Part part) {}

  public Happening {
    participants = List.copyOf(participants);
    facts = List.copyOf(facts);
  }
}
