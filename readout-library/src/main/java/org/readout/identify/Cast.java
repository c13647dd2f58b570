package org.readout.identify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The actors of a story, and which entity of which report is which actor.
///
/// @param actors ordered by id
/// @param byEntity the actor of every entity
public record Cast(List<Actor> actors, Map<Ref, Actor> byEntity) {

  /// An entity of a report.
  ///
  /// @param report the report's id
  /// @param entity the entity's number there
  public record Ref(String report, int entity) {}

  public Cast {
    actors = List.copyOf(actors);
    byEntity = Map.copyOf(byEntity);
  }

  /// The actor that this entity of this report is; empty for null and for an entity left out.
  public Optional<Actor> of(String report, @Nullable Integer entity) {
    return entity == null
        ? Optional.empty()
        : Optional.ofNullable(byEntity.get(new Ref(report, entity)));
  }
}
