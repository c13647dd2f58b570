package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private String text(String name) {
    return shell.write(name, Shell.TEXT + name + "\n");
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void writesThreeFilesAndSaysWhere() throws IOException {
    var ended = shell.brief(text("a.txt"), text("b.txt"));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(folder.resolve("out"))
        .isDirectoryContaining("glob:**/record.html")
        .isDirectoryContaining("glob:**/record.json")
        .isDirectoryContaining("glob:**/record.md");
    assertThat(Files.list(folder.resolve("out"))).hasSize(3);
    assertThat(ended.out())
        .endsWith("Written to " + shell.path("out") + ": record.json, record.html, record.md\n");
    assertThat(read("out/record.json")).contains("\"readout-record-1\"").contains("Norland");
  }

  @Test
  void jsonAloneGoesToStandardOutputAndWritesNoFile() throws IOException {
    var a = text("a.txt");
    shell.brief(a);
    var ended = shell.run("brief", "--json", a);
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).isEqualTo(read("out/record.json"));
    assertThat(Path.of("readout-out")).doesNotExist();
  }

  @Test
  void jsonWithAFolderDoesBoth() throws IOException {
    var ended = shell.brief("--json", text("a.txt"));
    assertThat(ended.out()).isEqualTo(read("out/record.json"));
  }

  @Test
  void jsonKeepsMessagesOffStandardOutput() {
    var ended = shell.run("brief", "--json", text("a.txt"), shell.path("nowhere"));
    assertThat(ended.out()).startsWith("{").endsWith("}\n");
    assertThat(ended.err()).contains("skipped").contains("nowhere");
  }

  @Test
  void quietSaysOnlyWhatWasSkipped() {
    shell.environment.put(Terminal.STREAMS, "012");
    var ended =
        shell.brief("--quiet", shell.write("x.txt", Shell.TEXT), shell.write("y.txt", Shell.TEXT));
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).isEmpty();
    assertThat(shell.brief("--quiet", text("a.txt"), shell.write("e.txt", "")).err())
        .contains("skipped " + shell.path("e.txt") + ": empty");
  }

  @Test
  void readsStandardInput() throws IOException {
    shell.type(Shell.TEXT);
    var ended = shell.brief("-");
    assertThat(ended.code()).isZero();
    assertThat(read("out/record.json")).contains("\"stdin\"");
  }

  @Test
  void saysHowToEndAReportThatIsTyped() {
    shell.type(Shell.TEXT);
    shell.environment.put(Terminal.STREAMS, "0");
    assertThat(shell.brief("-").err()).contains("Ctrl-D");
  }

  @Test
  void dateAndOutletHoldForAllInputs() throws IOException {
    shell.brief("--published", "19 June 2023", "--outlet", "The Quay Post", text("a.txt"));
    assertThat(read("out/record.json")).contains("2023-06-19").contains("The Quay Post");
  }

  @Test
  void aPartialSuccessSaysWhatWasSkippedAndWhy() {
    var ended = shell.brief(text("a.txt"), shell.write("empty.txt", ""));
    assertThat(ended.code()).isZero();
    assertThat(ended.err().lines())
        .containsExactly(
            "readout: skipped " + shell.path("empty.txt") + ": empty",
            "readout: 1 report read, 1 skipped");
  }

  @Test
  void strictFailsWhenSomethingWasSkippedButWritesTheRest() {
    var ended = shell.brief("--strict", text("a.txt"), shell.write("empty.txt", ""));
    assertThat(ended.code()).isEqualTo(1);
    assertThat(folder.resolve("out/record.json")).exists();
    assertThat(shell.brief("--strict", text("a.txt")).code()).isZero();
  }

  @Test
  void manySkippedInputsAreCounted() {
    for (int i = 0; i < 120; i++) {
      shell.write("in/" + i + ".png", "x");
    }
    text("in/a.txt");
    assertThat(shell.brief(shell.path("in")).err().lines())
        .hasSize(52)
        .contains("readout: and 70 more skipped", "readout: 1 report read, 120 skipped");
  }

  @Test
  void opensThePageWhenAsked() {
    shell.brief("--open", text("a.txt"));
    assertThat(shell.shown).containsExactly(folder.resolve("out/record.html"));
  }

  @Test
  void aMissingBrowserIsNoFailure() {
    shell.browser =
        page -> {
          throw new IOException("xdg-open does not start");
        };
    var ended = shell.brief("--open", text("a.txt"));
    assertThat(ended.code()).isZero();
    assertThat(ended.err())
        .isEqualTo(
            "readout: could not open the page (xdg-open does not start); it is "
                + shell.path("out/record.html")
                + "\n");
  }

  @Test
  void aSecondRunOverTheSameFolderReadsNoMoreThanTheFirst() throws IOException {
    text("in/a.txt");
    assertThat(shell.run("brief", shell.path("in"), "--out", shell.path("in/out")).code()).isZero();
    var first = read("in/out/record.json");
    var again = shell.run("brief", shell.path("in"), "--out", shell.path("in/out"));
    assertThat(again.err()).contains("holds a record that Readout wrote: passed over");
    assertThat(read("in/out/record.json")).isEqualTo(first);
  }

  @Test
  void theOrderOfPathsAndTheNumberOfThreadsChangeNothing() throws IOException {
    var a = text("a.txt");
    var b = text("b.txt");
    var c = text("c.txt");
    shell.brief("--threads", "1", a, b, c);
    var one = read("out/record.json") + read("out/record.html") + read("out/record.md");
    shell.brief("--threads", "4", c, a, b, a);
    assertThat(read("out/record.json") + read("out/record.html") + read("out/record.md"))
        .isEqualTo(one);
  }

  @Test
  void progressIsShownOnATerminalOnlyAndWipedOut() {
    var a = text("a.txt");
    assertThat(shell.brief(a).err()).isEmpty();
    shell.environment.put(Terminal.STREAMS, "2");
    assertThat(shell.brief(a).err())
        .contains("reading 0 of 1 report …")
        .contains("putting 1 report together …")
        .endsWith("\r\u001b[K");
  }

  @Test
  void colourOnATerminalUnlessTheUserWantsNone() {
    var a = text("a.txt");
    assertThat(shell.brief(a).out()).doesNotContain("\u001b");
    shell.environment.put(Terminal.STREAMS, "1");
    assertThat(shell.brief(a).out()).contains("\u001b[");
    shell.environment.put("NO_COLOR", "1");
    assertThat(shell.brief(a).out()).doesNotContain("\u001b");
  }

  @Test
  void standardOutputThatIsClosedIsSaid() {
    var closed =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    assertThat(shell.run(closed, System.err, "brief", "--json", text("a.txt"))).isEqualTo(1);
  }
}
