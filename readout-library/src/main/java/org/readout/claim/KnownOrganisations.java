package org.readout.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.claim.EntityBook.Draft;

/// The organisations of one report, found by the words and initials of their names.
final class KnownOrganisations {

  private final Map<String, Map<Integer, Draft>> byHandle = new HashMap<>();

  /// Files an organisation under a name.
  void add(Draft draft, String name) {
    for (String handle : OrganisationNames.handles(name)) {
      byHandle.computeIfAbsent(handle, fresh -> new TreeMap<>()).put(draft.number(), draft);
    }
  }

  /// Those whose names name the same as this one, first opened first.
  List<Draft> same(String name) {
    Set<Draft> found = new LinkedHashSet<>();
    for (String handle : OrganisationNames.handles(name)) {
      byHandle.getOrDefault(handle, Map.of()).values().stream()
          .filter(draft -> OrganisationNames.same(draft.name(), name))
          .forEach(found::add);
    }
    var ordered = new ArrayList<>(found);
    ordered.sort((one, other) -> Integer.compare(one.number(), other.number()));
    return ordered;
  }
}
