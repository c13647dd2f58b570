package org.readout.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotate.reading.Reader;
import org.readout.annotate.reading.Reading;
import org.readout.text.Document;

/** Runs commands as a shell would, in this process, with a reader that finds no names. */
final class Shell {
  /** What a command printed and how it ended. */
  record Ended(int code, String out, String err) {}

  /** Two sentences about invented people, long enough to be a report. */
  static final String TEXT =
      "The foreign minister of Norland met the president of Sudmark on Monday in the port of Quay. "
          + "They spoke for about two hours, and both said that the talks had been “useful”.\n";

  final Map<String, String> environment = new HashMap<>();
  final List<Path> shown = new ArrayList<>();
  InputStream input = InputStream.nullInputStream();
  Surroundings.ReaderLoan readers = work -> work.apply(new Illiterate());
  Browser browser = shown::add;

  private final Path folder;

  /**
   * @param folder against which {@link #path} resolves names
   */
  Shell(Path folder) {
    this.folder = folder;
  }

  Ended run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = run(print(out), print(err), args);
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  int run(PrintStream out, PrintStream err, String... args) {
    var terminal = Terminal.of(input, out, err, environment);
    return Main.run(args, terminal, new Surroundings(readers, browser, 2));
  }

  /** Runs {@code brief} with these arguments, writing into the folder {@code out}. */
  Ended brief(String... args) {
    var all = new ArrayList<>(List.of("brief", "--out", path("out")));
    all.addAll(List.of(args));
    return run(all.toArray(String[]::new));
  }

  String path(String name) {
    return folder.resolve(name).toString();
  }

  String write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  String write(String name, byte[] bytes) {
    try {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return file.toString();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  void type(String text) {
    input = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static final class Illiterate implements Reader {
    @Override
    public Reading read(Document document) {
      return Reading.NOTHING;
    }

    @Override
    public String identity() {
      return "no reader";
    }
  }
}
