package org.readout.claim;

import java.util.List;
import org.readout.annotate.contact.ContactMention;

/// How a line of communication stands according to one place in one report, its parties resolved.
///
/// @param mention what the text says
/// @param parties numbers of the entities that it joins, in order of the text
public record ContactClaim(ContactMention mention, List<Integer> parties) {

  public ContactClaim {
    parties = List.copyOf(parties);
  }
}
