package org.readout.record;

import java.util.List;
import org.readout.identify.Actor;
import org.readout.lineage.Lineage;
import org.readout.reconcile.Reconciled;
import org.readout.story.Dateline;

/// The record of one story.
///
/// @param id of the story
/// @param reports ids of its reports, ascending
/// @param datelines when each report was written, by report id, as far as it can be told
/// @param actors ordered by id
/// @param findings what the accounts say together
/// @param lineage who drew on whom
public record StoryRecord(
    String id,
    List<String> reports,
    java.util.Map<String, Dateline> datelines,
    List<Actor> actors,
    Reconciled findings,
    Lineage lineage) {

  public StoryRecord {
    reports = List.copyOf(reports);
    datelines = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(datelines));
    actors = List.copyOf(actors);
  }
}
