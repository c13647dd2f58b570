package org.readout.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.claim.Claims;

/// Reports of the same happenings.
///
/// @param id stable: the same reports give the same id
/// @param claims what each of its reports claims, ordered by report id; never empty
/// @param datelines the day on which each report was written, by report id, as far as it can be
///   told
public record Story(String id, List<Claims> claims, Map<String, Dateline> datelines) {

  public Story {
    claims = List.copyOf(claims);
    datelines = java.util.Collections.unmodifiableMap(new TreeMap<>(datelines));
  }
}
