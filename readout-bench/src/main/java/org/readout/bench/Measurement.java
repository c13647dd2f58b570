package org.readout.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/// What one size cost.
///
/// @param times how often the corpus was repeated
/// @param reports how many
/// @param characters of all reports, in UTF-16 units
/// @param stories into which the job grouped them
/// @param seconds of the job on the clock on the wall
/// @param cpuSeconds of processor time of the job, collecting and compiling included
/// @param readerSeconds of the bare reader over the same documents on the clock on the wall
/// @param readerCpuSeconds of processor time of the bare reader
/// @param encoderCpuSeconds of processor time of the encoder alone over the same documents
/// @param residentPeak most memory of the process up to the job's end, in bytes; 0 if unknown
/// @param heapPeak most memory for Java objects in the job, in bytes
/// @param stages processor seconds of each stage
record Measurement(
    int times,
    int reports,
    long characters,
    int stories,
    double seconds,
    double cpuSeconds,
    double readerSeconds,
    double readerCpuSeconds,
    double encoderCpuSeconds,
    long residentPeak,
    long heapPeak,
    Map<Stage, Double> stages) {

  Measurement {
    stages = Map.copyOf(stages);
  }

  double reportsPerSecond() {
    return reports / seconds;
  }

  /// Processor time of the job for one report, in milliseconds.
  double millisPerReport() {
    return 1000 * cpuSeconds / reports;
  }

  /// Processor time of the bare reader for one report, in milliseconds.
  double readerMillisPerReport() {
    return 1000 * readerCpuSeconds / reports;
  }

  /// Processor time of the job for each second of the bare reader's.
  double ratioToReader() {
    return cpuSeconds / readerCpuSeconds;
  }

  /// Processor time of the encoder alone for one report, in milliseconds.
  double encoderMillisPerReport() {
    return 1000 * encoderCpuSeconds / reports;
  }

  /// Processor time of the job for each second of the encoder's.
  double ratioToEncoder() {
    return cpuSeconds / encoderCpuSeconds;
  }

  /// How much dearer a report is than at that size: 1 is growth in proportion, the ratio of the
  /// sizes would be growth with the square.
  double growthSince(Measurement smaller) {
    return millisPerReport() / smaller.millisPerReport();
  }

  /// Processor time of a stage for one report, in milliseconds.
  double millisPerReport(Stage stage) {
    return 1000 * stages.getOrDefault(stage, 0.0) / reports;
  }

  /// As a process hands it to the one that started it.
  Properties toProperties() {
    var out = new Properties();
    out.setProperty("times", Integer.toString(times));
    out.setProperty("reports", Integer.toString(reports));
    out.setProperty("characters", Long.toString(characters));
    out.setProperty("stories", Integer.toString(stories));
    out.setProperty("seconds", Double.toString(seconds));
    out.setProperty("cpuSeconds", Double.toString(cpuSeconds));
    out.setProperty("readerSeconds", Double.toString(readerSeconds));
    out.setProperty("readerCpuSeconds", Double.toString(readerCpuSeconds));
    out.setProperty("encoderCpuSeconds", Double.toString(encoderCpuSeconds));
    out.setProperty("residentPeak", Long.toString(residentPeak));
    out.setProperty("heapPeak", Long.toString(heapPeak));
    stages.forEach((stage, value) -> out.setProperty(stage.label(), Double.toString(value)));
    return out;
  }

  /// @throws NumberFormatException if something is missing
  static Measurement of(Properties in) {
    var stages = new EnumMap<Stage, Double>(Stage.class);
    for (Stage stage : Stage.values()) {
      stages.put(stage, real(in, stage.label()));
    }
    return new Measurement(
        Math.toIntExact(whole(in, "times")),
        Math.toIntExact(whole(in, "reports")),
        whole(in, "characters"),
        Math.toIntExact(whole(in, "stories")),
        real(in, "seconds"),
        real(in, "cpuSeconds"),
        real(in, "readerSeconds"),
        real(in, "readerCpuSeconds"),
        real(in, "encoderCpuSeconds"),
        whole(in, "residentPeak"),
        whole(in, "heapPeak"),
        stages);
  }

  private static long whole(Properties in, String key) {
    return Long.parseLong(in.getProperty(key, ""));
  }

  private static double real(Properties in, String key) {
    return Double.parseDouble(in.getProperty(key, ""));
  }
}
