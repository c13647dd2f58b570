package org.readout.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.readout.record.RecordSet;
import org.readout.record.StoryRecord;

/// The origin of every report of a record. Stories number their origins by themselves, so a name
/// that two stories use is written with the story before it.
final class Origins {

  private final Map<String, String> byReport = new HashMap<>();

  Origins(RecordSet record) {
    var seen = new HashSet<String>();
    var shared = new HashSet<String>();
    for (var story : record.stories()) {
      new HashSet<>(story.lineage().origins().values())
          .stream().filter(name -> !seen.add(name)).forEach(shared::add);
    }
    record.stories().forEach(story -> add(story, shared));
  }

  /// A report that no lineage knows is an origin by itself.
  String of(String report) {
    return byReport.getOrDefault(report, report);
  }

  private void add(StoryRecord story, Set<String> shared) {
    story
        .lineage()
        .origins()
        .forEach((report, name) ->
            byReport.put(report, shared.contains(name) ? story.id() + "/" + name : name));
  }
}
