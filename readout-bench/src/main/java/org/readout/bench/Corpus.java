package org.readout.bench;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.intake.Intake;
import org.readout.intake.Options;
import org.readout.intake.Report;
import org.readout.record.RecordSet;

/// The reports that are repeated.
record Corpus(List<Report> reports) {

  Corpus {
    reports = List.copyOf(reports);
  }

  /// @throws IllegalArgumentException if there is no report in these places
  static Corpus read(List<String> places) {
    var read = new Intake(Options.standard()).read(places, InputStream.nullInputStream());
    if (read.reports().isEmpty()) {
      throw new IllegalArgumentException("no report in " + String.join(", ", places));
    }
    return new Corpus(read.reports());
  }

  /// The corpus told `times` times, each time as another story.
  ///
  /// @param record of the corpus itself, for the days on which its reports were written
  List<Report> repeated(int times, RecordSet record) {
    var vocabulary = Vocabulary.of(reports);
    var days = days(record);
    var repeated = new ArrayList<Report>(times * reports.size());
    for (int number = 1; number <= times; number++) {
      var retelling = new Retelling(number, vocabulary, days);
      reports.forEach(report -> repeated.add(retelling.retell(report)));
    }
    return repeated;
  }

  private static Map<String, LocalDate> days(RecordSet record) {
    var days = new TreeMap<String, LocalDate>();
    record
        .stories()
        .forEach(story -> story.datelines().forEach((id, at) -> days.put(id, at.day())));
    return days;
  }
}
