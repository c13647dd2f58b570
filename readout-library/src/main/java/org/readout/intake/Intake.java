package org.readout.intake;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Reads files, folders, JSON Lines and standard input into reports.
///
/// Whatever is wrong with an input is told in the [Result]; nothing is thrown for it. The same
/// inputs give the same result in whatever order they are named.
public final class Intake {

  /// What was read.
  ///
  /// @param reports in the order of their files and lines, each id once
  /// @param skipped what was not read and why, in the same order
  /// @param notices what to know about those that were read, in the same order
  public record Result(List<Report> reports, List<Skipped> skipped, List<Notice> notices) {

    public Result {
      reports = List.copyOf(reports);
      skipped = List.copyOf(skipped);
      notices = List.copyOf(notices);
    }
  }

  private final Options options;

  public Intake(Options options) {
    this.options = options;
  }

  /// Reads all inputs.
  ///
  /// @param inputs paths of files or folders; `-` is standard input
  /// @param standardInput read to its end when `-` is among the inputs; not closed
  public Result read(List<String> inputs, InputStream standardInput) {
    var harvest = new Harvest();
    var reader = new SourceReader(options, harvest);
    var seen = new HashSet<Path>();
    inputs.stream()
        .distinct()
        .sorted()
        .flatMap(input -> sources(input, harvest))
        .filter(source -> seen.add(source.path().toAbsolutePath().normalize()))
        .forEach(reader::read);
    if (inputs.contains(SourceReader.STANDARD_INPUT)) {
      reader.readStandardInput(standardInput);
    }
    var reports = new Assembly(options, harvest).reports();
    harvest.skipped.sort(Comparator.comparing(Skipped::file));
    harvest.notices.sort(Comparator.comparing(Notice::file));
    return new Result(reports, harvest.skipped, harvest.notices);
  }

  private static Stream<Source> sources(String input, Harvest harvest) {
    if (input.equals(SourceReader.STANDARD_INPUT)) {
      return Stream.empty();
    }
    try {
      var path = Path.of(input);
      if (Files.isDirectory(path)) {
        return folder(input, path, harvest);
      }
      if (Files.exists(path)) {
        return Stream.of(new Source(input, path, true));
      }
      harvest.skip(input, "no such file or folder");
    } catch (InvalidPathException odd) {
      harvest.skip(input, "not a path: " + odd.getReason());
    }
    return Stream.empty();
  }

  private static Stream<Source> folder(String input, Path path, Harvest harvest) {
    var sources = Folder.sources(input, path, harvest);
    if (sources.isEmpty()) {
      harvest.skip(input, "no report in this folder; " + Kind.READ);
    }
    return sources.stream();
  }
}
