package org.readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.engine.LocalEngine;
import org.readout.intake.Intake;
import org.readout.intake.Options;
import org.readout.intake.Publication;
import org.readout.intake.Report;
import org.readout.pipeline.Progress;
import org.readout.pipeline.Readout;
import org.readout.publish.JsonPublisher;
import org.readout.record.RecordSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `readout brief`: the main job, from paths to a record.
@Command(
    name = "brief",
    sortOptions = false,
    description = {
      "Reads the reports, prints a short summary, and writes the record they describe as",
      "record.html, record.json and record.md.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout brief examples/river-talks",
      "  readout brief monday/*.html wire.txt --out monday-record --open",
      "  curl -s https://example.org/report.html | readout brief - --json > record.json",
      "",
      "Exit codes: 0 done; 1 nothing could be read, or the record could not be written, or",
      "something was skipped with --strict; 2 wrong usage."
    })
final class BriefCommand implements Callable<Integer> {

  private static final Path USUAL_FOLDER = Path.of("readout-out");

  private final Terminal terminal;
  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files (.txt, .html, .jsonl) and folders, which are read whole; - is standard input."
      })
  private List<String> paths = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder to write the record into, made if need be. Default: readout-out.")
  private @Nullable Path out;

  @Option(
      names = "--json",
      description =
          "Print record.json to standard output and nothing else. Files are written only if --out"
              + " or --open is given too.")
  private boolean json;

  @Option(
      names = "--quiet",
      description = "No summary, notices or progress: only what was skipped, and errors.")
  private boolean quiet;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublicationDate.class,
      description = "When all inputs were published, such as 2023-06-19.")
  private @Nullable Publication published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published all inputs, such as \"The Quay Post\".")
  private @Nullable String outlet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Threads.class,
      description = "How many reports are read at a time. Default: one for each processor.")
  private @Nullable Integer threads;

  @Option(names = "--open", description = "Open record.html when it is written.")
  private boolean open;

  @Option(names = "--strict", description = "Exit with 1 if anything was skipped.")
  private boolean strict;

  @Mixin HelpOption help = new HelpOption();

  BriefCommand(Terminal terminal, Surroundings surroundings) {
    this.terminal = terminal;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var folder = folder();
    if (folder != null) {
      folder.expectWritable();
    }
    var intake = read();
    new IntakeMessages(terminal, quiet).tell(intake);
    if (intake.reports().isEmpty()) {
      return Exit.FAILED;
    }
    var record = record(intake.reports());
    print(record);
    if (folder != null) {
      write(folder, record);
    }
    return strict && !intake.skipped().isEmpty() ? Exit.FAILED : Exit.DONE;
  }

  /// Where the files go, or null when there are to be none.
  private @Nullable RecordFolder folder() {
    if (json && out == null && !open) {
      return null;
    }
    return RecordFolder.at(out == null ? USUAL_FOLDER : out);
  }

  private Intake.Result read() {
    if (terminal.typing() && paths.contains("-")) {
      terminal.say("reading from the keyboard; end the report with Ctrl-D on a line of its own");
    }
    return new Intake(Options.standard().with(published, outlet)).read(paths, terminal.in());
  }

  private RecordSet record(List<Report> reports) {
    return surroundings
        .readers()
        .lend(reader -> {
          var engine = new LocalEngine(threads == null ? surroundings.cores() : threads);
          if (quiet || !terminal.rewriting()) {
            return new Readout(reader, engine, Progress.NONE).run(reports);
          }
          try (var progress = new TerminalProgress(terminal, reports.size())) {
            return new Readout(reader, engine, progress).run(reports);
          }
        });
  }

  private void print(RecordSet record) throws IOException {
    if (json) {
      new JsonPublisher().publish(record, terminal.out());
    } else if (!quiet) {
      new Briefing(terminal).print(record);
    }
    if (terminal.out().checkError()) {
      throw new Trouble(
          "cannot write to standard output: it was closed, or its disk is full", null);
    }
  }

  private void write(RecordFolder folder, RecordSet record) {
    folder.write(record);
    if (!quiet && !json) {
      terminal.out().print("Written to " + folder.path() + ": " + folder.names() + "\n");
    }
    if (open) {
      show(folder.page());
    }
  }

  private void show(Path page) {
    try {
      surroundings.browser().show(page);
    } catch (IOException failed) {
      terminal.say("could not open the page (" + failed.getMessage() + "); it is " + page);
    }
  }
}
