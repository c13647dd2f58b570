package org.readout.record;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.identify.Actor;
import org.readout.identify.Cast;
import org.readout.lineage.Lineage;
import org.readout.reconcile.Reconciled;
import org.readout.story.Dateline;
import org.readout.story.Story;

/// The record of one story.
///
/// @param id of the story
/// @param reports ids of its reports, ascending
/// @param datelines when each report was written, by report id, as far as it can be told
/// @param actors those who take part in what the record tells, ordered by id
/// @param findings what the accounts say together
/// @param lineage who drew on whom
public record StoryRecord(
    String id,
    List<String> reports,
    Map<String, Dateline> datelines,
    List<Actor> actors,
    Reconciled findings,
    Lineage lineage) {

  public StoryRecord {
    reports = List.copyOf(reports);
    datelines = Collections.unmodifiableMap(new TreeMap<>(datelines));
    actors = List.copyOf(actors);
  }

  /// The record of a story from what the steps before made of it.
  public static StoryRecord of(Story story, Cast cast, Reconciled findings, Lineage lineage) {
    var reports = story.claims().stream().map(claims -> claims.report().id()).toList();
    return new StoryRecord(
        story.id(),
        reports,
        story.datelines(),
        Billing.of(story, cast, findings, lineage),
        findings,
        lineage);
  }
}
