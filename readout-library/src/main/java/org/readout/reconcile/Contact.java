package org.readout.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.contact.ContactLevel;
import org.readout.annotate.contact.ContactState;
import org.readout.annotate.time.DateValue;

/// A line of communication between parties and how it stands: the `channels` of the record.
///
/// @param id stable
/// @param parties ids of actors, states for those who speak for them
/// @param level between whom it runs
/// @param line the words that name it most often ("military channels")
/// @param state how it stands, by the last of the course
/// @param since when it came to stand so, or null
/// @param course how it stood, in order of time as far as that is told; never empty
/// @param standing of the last state
/// @param support who tells of it
public record Contact(
    String id,
    List<String> parties,
    ContactLevel level,
    String line,
    ContactState state,
    @Nullable DateValue since,
    List<Step> course,
    Standing standing,
    Support support) {

  /// One state of it.
  ///
  /// @param date when it came about, or null
  public record Step(ContactState state, @Nullable DateValue date, Support support) {}

  public Contact {
    parties = List.copyOf(parties);
    course = List.copyOf(course);
  }
}
