package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every row of the table of bad input, as a user meets it. */
class BadInputTest {
  @TempDir Path folder;
  private Shell shell;
  private String good;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    good = shell.write("good.txt", Shell.TEXT);
  }

  /** Beside a good report, which is read. */
  private void assertSkipped(String path, String reason) {
    var ended = shell.brief(good, path);
    assertThat(ended.err()).contains("readout: skipped " + path).contains(reason);
    assertThat(ended.err()).endsWith("readout: 1 report read, 1 skipped\n");
    assertThat(ended.code()).isZero();
    assertThat(folder.resolve("out/record.json")).exists();
  }

  private void assertNothingRead(String path, String line) {
    var ended = shell.brief(path);
    assertThat(ended.err()).isEqualTo("readout: nothing to read: " + path + ": " + line + "\n");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void missingPath() {
    assertSkipped(shell.path("nowhere.txt"), "no such file or folder");
  }

  @Test
  void missingPathAlone() {
    assertNothingRead(shell.path("nowhere.txt"), "no such file or folder");
  }

  @Test
  void emptyFolder() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertNothingRead(
        shell.path("empty"),
        "no report in this folder; Readout reads .txt, .html, .htm and .jsonl");
  }

  @Test
  void severalInputsWithoutAReport() {
    var ended = shell.brief(shell.path("x"), shell.write("e.txt", ""));
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .contains("skipped " + shell.path("e.txt") + ": empty")
        .contains("skipped " + shell.path("x") + ": no such file or folder")
        .endsWith("readout: nothing to read: all 2 inputs were skipped\n");
  }

  @Test
  void emptyBlankAndShort() {
    assertSkipped(shell.write("a.txt", ""), "empty");
    assertSkipped(shell.write("b.txt", " \n\t\n"), "only white space");
    assertSkipped(shell.write("c.txt", "Nothing has happened."), "3 words, fewer than 20");
  }

  @Test
  void emptyFileAlone() {
    assertNothingRead(shell.write("a.txt", ""), "empty");
  }

  @Test
  void otherEncodings() {
    for (var charset : new String[] {"windows-1252", "UTF-16LE", "UTF-16BE"}) {
      var mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
      var path = shell.write("e.txt", (mark + Shell.TEXT).getBytes(Charset.forName(charset)));
      var ended = shell.brief(path);
      assertThat(ended.code()).isZero();
      assertThat(ended.err())
          .isEqualTo("readout: " + path + ": not UTF-8: decoded as " + charset + "\n");
    }
  }

  @Test
  void undecodable() {
    var broken = (Shell.TEXT + "\u0000\u0001\u0002").getBytes(StandardCharsets.UTF_8);
    assertSkipped(shell.write("z.txt", broken), "at byte");
  }

  @Test
  void picturesAndPdf() {
    var kinds = "not a report; Readout reads .txt, .html, .htm and .jsonl";
    assertSkipped(
        shell.write("p.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}), kinds);
    assertSkipped(shell.write("p.pdf", "%PDF-1.7\n" + Shell.TEXT), kinds);
    assertSkipped(shell.write("p.txt", "%PDF-1.7\n" + Shell.TEXT), kinds);
  }

  @Test
  void aFileAboveTheLimit() throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
      file.setLength(50_000_000);
    }
    assertSkipped(shell.path("huge.txt"), "50.0 MB, above the limit of 20.0 MB");
  }

  @Test
  @Timeout(120)
  void aLineOfAHundredThousandCharacters() {
    var line = Shell.TEXT.replace("\n", " ").repeat(600);
    assertThat(shell.brief(shell.write("line.txt", line)).code()).isZero();
  }

  @Test
  @Timeout(60)
  void aHundredThousandQuotationMarks() {
    for (var mark : new String[] {"\"", "“", "'"}) {
      var ended = shell.brief(shell.write("marks.txt", Shell.TEXT + mark.repeat(100_000)));
      assertThat(ended.code()).isZero();
    }
  }

  @Test
  void brokenJsonLines() {
    var path =
        shell.write(
            "l.jsonl",
            "{\"id\":\"one\",\"text\":\"" + Shell.TEXT.strip() + "\"}\n{\"id\": broken\n");
    var ended = shell.brief(path);
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).contains("skipped " + path + ", line 2: ");
    assertThat(ended.err()).endsWith("readout: 1 report read, 1 skipped\n");
  }

  @Test
  void theSameReportTwice() {
    var twin = shell.write("twin.txt", Shell.TEXT);
    var ended = shell.brief("--strict", good, twin);
    assertThat(ended.err())
        .isEqualTo("readout: " + twin + ": the same report as " + good + ": read once\n");
    assertThat(ended.code()).isZero();
  }

  @Test
  void oneReportOnlyStandsAlone() throws IOException {
    shell.brief(good);
    assertThat(Files.readString(folder.resolve("out/record.json")))
        .doesNotContain("\"agreed\"")
        .doesNotContain("\"disputed\"");
  }

  @Test
  void anotherLanguage() {
    var text =
        "Die Außenministerin von Norland traf am Montag den Präsidenten von Sudmark im Hafen von Quay. "
            + "Sie sprachen etwa zwei Stunden lang, und beide nannten das Gespräch „nützlich“ und offen. "
            + "Die Gespräche wurden am Abend beendet, und die Ministerin reiste noch in der Nacht nach Hause. "
            + "Weitere Treffen sind nach Angaben beider Seiten für den kommenden Winter geplant worden.";
    var file = shell.write("de.txt", text);
    var ended = shell.brief(file);
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).contains(file + ": not read, for its language is German");
  }

  @Test
  void namesWithLineEndsAndEscapesStayOneLine() {
    var ended = shell.brief(shell.path("a\nb\u001b[31m.txt"));
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).doesNotContain("\u001b");
  }

  @Test
  void theFolderIsAFile() {
    var ended = shell.run("brief", good, "--out", good);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .isEqualTo("readout: cannot write " + good + ": " + good + " is not a folder\n");
  }

  @Test
  void aFaultShowsNoTraceUnlessAsked() {
    shell.readers =
        work -> {
          throw new IllegalStateException("two and two are five");
        };
    var ended = shell.brief(good);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).contains("two and two are five").contains("READOUT_DEBUG=1");
    shell.environment.put("READOUT_DEBUG", "1");
    assertThat(shell.brief(good).err()).contains("\tat org.readout.cli.");
  }

  @Test
  void runningOutOfMemorySaysWhatToDo() {
    shell.readers =
        work -> {
          throw new OutOfMemoryError();
        };
    assertThatNoException().isThrownBy(() -> shell.brief(good));
    assertThat(shell.brief(good).err()).contains("out of memory").contains("-Xmx");
  }
}
