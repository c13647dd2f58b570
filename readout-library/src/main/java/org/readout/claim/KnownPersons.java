package org.readout.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.EntityBook.Draft;

/// The persons of one report, found by the parts of their names. Of several, the one opened first
/// comes first.
final class KnownPersons {

  private final EntityBook book;
  private final Map<String, Set<Draft>> byLast = new HashMap<>();
  private final Map<List<String>, Draft> byParts = new HashMap<>();
  private final Map<String, Set<Draft>> byPart = new HashMap<>();

  KnownPersons(EntityBook book) {
    this.book = book;
  }

  /// Opens a person under this name.
  Draft open(String name) {
    var draft = book.open(Entity.Kind.PERSON, name, null);
    file(draft, name);
    return draft;
  }

  /// Gives a person a fuller form of the name.
  void rename(Draft draft, String fuller) {
    draft.rename(fuller);
    file(draft, fuller);
  }

  private void file(Draft draft, String name) {
    var parts = PersonNames.parts(name);
    byParts.putIfAbsent(parts, draft);
    if (parts.size() > 1) {
      add(byLast, parts.getLast(), draft);
    }
    var keys = new LinkedHashSet<>(parts);
    keys.addAll(List.of(parts.getLast().split("-", -1)));
    keys.forEach(key -> add(byPart, key, draft));
  }

  private static void add(Map<String, Set<Draft>> index, String key, Draft draft) {
    index.computeIfAbsent(key, fresh -> new LinkedHashSet<>()).add(draft);
  }

  /// The person of this full name, give or take middle names: rather one of the same given name
  /// than one of its short form.
  Optional<Draft> ofFullName(String name) {
    var parts = PersonNames.parts(name);
    return parts.size() < 2
        ? Optional.empty()
        : byLast.getOrDefault(parts.getLast(), Set.of()).stream()
            .filter(draft -> PersonNames.sameFull(draft.name(), name))
            .min(
                Comparator.comparing(
                    draft -> !PersonNames.parts(draft.name()).getFirst().equals(parts.getFirst())));
  }

  /// The person opened under just these parts.
  Optional<Draft> ofSameParts(String name) {
    return Optional.ofNullable(byParts.get(PersonNames.parts(name)))
        .filter(draft -> PersonNames.initialsAgree(draft.name(), name));
  }

  /// The persons for whose names this one is short.
  List<Draft> shortenedBy(String name) {
    Set<Draft> fewest =
        PersonNames.parts(name).stream()
            .map(part -> byPart.getOrDefault(part, Set.of()))
            .min(Comparator.comparingInt(Set::size))
            .orElse(Set.of());
    return fewest.stream().filter(draft -> PersonNames.shortens(name, draft.name())).toList();
  }
}
