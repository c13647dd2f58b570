package org.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The measurements as rows: for people aligned, for programs with tabs.
record ResultTable(List<Measurement> measurements) {

  private static final List<String> HEADS =
      List.of(
          "reports",
          "stories",
          "seconds",
          "reports/s",
          "cpu ms/report",
          "bare reader ms/report",
          "ratio to reader",
          "bare encoder ms/report",
          "ratio to encoder",
          "peak RSS MB",
          "peak heap MB",
          "growth");

  ResultTable {
    measurements = List.copyOf(measurements);
  }

  private static List<String> row(Measurement one, Optional<Measurement> before) {
    return List.of(
        Integer.toString(one.reports()),
        Integer.toString(one.stories()),
        number(one.seconds()),
        number(one.reportsPerSecond()),
        number(one.millisPerReport()),
        number(one.readerMillisPerReport()),
        number(one.ratioToReader()),
        number(one.encoderMillisPerReport()),
        number(one.ratioToEncoder()),
        one.residentPeak() == 0 ? "-" : megabytes(one.residentPeak()),
        megabytes(one.heapPeak()),
        before.map(smaller -> number(one.growthSince(smaller))).orElse("-"));
  }

  /// One line for each size.
  String sizes() {
    return Columns.right(rows());
  }

  /// Processor milliseconds for each report and stage, one line for each size.
  String stages() {
    var rows = new ArrayList<List<String>>();
    rows.add(stageHeads());
    measurements.forEach(one -> rows.add(stageRow(one)));
    return Columns.right(rows);
  }

  /// All of it, with tabs between.
  String tsv() {
    var out = new StringBuilder();
    var rows = rows();
    for (int i = 0; i < rows.size(); i++) {
      var stages = i == 0 ? stageHeads() : stageRow(measurements.get(i - 1));
      out.append(String.join("\t", rows.get(i)))
          .append('\t')
          .append(String.join("\t", stages.subList(1, stages.size())))
          .append('\n');
    }
    return out.toString();
  }

  private List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    rows.add(HEADS);
    var before = Optional.<Measurement>empty();
    for (var one : measurements) {
      rows.add(row(one, before));
      before = Optional.of(one);
    }
    return rows;
  }

  private static List<String> stageHeads() {
    var heads = new ArrayList<String>();
    heads.add("reports");
    for (Stage stage : Stage.values()) {
      heads.add(stage.label());
    }
    return heads;
  }

  private static List<String> stageRow(Measurement one) {
    var row = new ArrayList<String>();
    row.add(Integer.toString(one.reports()));
    for (Stage stage : Stage.values()) {
      row.add(number(one.millisPerReport(stage)));
    }
    return row;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
  }

  private static String megabytes(long bytes) {
    return Long.toString(Math.round(bytes / 1e6));
  }
}
