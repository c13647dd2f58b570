package org.readout.bench.sets;

import java.util.List;

/// Reports that a set says are of one story.
///
/// @param id of the story, unique in its set and fit for the name of a folder
/// @param reports in the set's order
public record NewsStory(String id, List<NewsText> reports) {

  /// One report.
  ///
  /// @param name unique in the story and fit for the name of a file
  /// @param outlet who published it; empty if the set does not say
  /// @param published the day, as the set gives it; empty if it does not
  /// @param text with its headline as first line
  public record NewsText(String name, String outlet, String published, String text) {}

  public NewsStory {
    reports = List.copyOf(reports);
  }

  /// Characters of all its reports, in UTF-16 units.
  public int length() {
    return reports.stream().mapToInt(report -> report.text().length()).sum();
  }
}
