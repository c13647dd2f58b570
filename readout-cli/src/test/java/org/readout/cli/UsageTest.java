package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class UsageTest {
  private static final Path DOCUMENT = Path.of("../docs/usage.md");

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private void assertWrong(String message, String... args) {
    var ended = shell.run(args);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).hasSize(2).allMatch(line -> line.startsWith("readout: "));
    assertThat(ended.err()).contains(message);
  }

  @Test
  void wrongUsageIsSaidInALine() {
    assertWrong("say which command");
    assertWrong("'PATH", "brief");
    assertWrong("--jsno", "brief", "--jsno", "x");
    assertWrong("--json", "brief", "--jsno", "x");
    assertWrong("breif", "breif", "x");
    assertWrong("'--out'", "brief", "x", "--out");
  }

  @Test
  void aDateThatIsNoneComesWithAnExample() {
    assertWrong(
        "'Tuesday' is no date; write it as 2023-06-19", "brief", "x", "--published", "Tuesday");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "four", "1025", "99999999999"})
  void aNumberOfThreadsThatIsNoneComesWithAnExample(String threads) {
    assertWrong("from 1 to 1024, such as 4", "brief", "x", "--threads=" + threads);
  }

  @Test
  void versionSaysReleaseAndFormat() {
    var ended = shell.run("--version");
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).matches("readout \\S+ \\(readout-record-1, Java \\d+\\)\n");
  }

  static Stream<List<String>> helps() {
    return Stream.of(
        List.of("--help"),
        List.of("help"),
        List.of("brief", "--help"),
        List.of("help", "brief"),
        List.of("completion", "--help"),
        List.of("help", "--help"));
  }

  @ParameterizedTest
  @MethodSource("helps")
  void everyHelpHasAnExample(List<String> args) {
    var ended = shell.run(args.toArray(String[]::new));
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains("Usage: readout")
        .containsPattern("Examples?:\\s+readout|source");
    assertThat(ended.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void completionIsAScriptThatKnowsTheOptions() throws Exception {
    var ended = shell.run("completion");
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).startsWith("#!/usr/bin/env bash").contains("--published");
    var script = shell.write("completion.bash", ended.out());
    var check = new ProcessBuilder("bash", "-n", script).redirectErrorStream(true).start();
    assertThat(new String(check.getInputStream().readAllBytes())).isEmpty();
    assertThat(check.waitFor()).isZero();
  }

  @Test
  void everyCommandAndOptionHasAHeadingInTheDocument() throws IOException {
    var headings = Files.readAllLines(DOCUMENT).stream().filter(l -> l.startsWith("#")).toList();
    var terminal = Terminal.of(shell.input, System.out, System.err, shell.environment);
    var readout = CommandTree.of(terminal, new Surroundings(shell.readers, shell.browser, 1));
    assertThat(options(readout)).allSatisfy(o -> assertThat(headings).contains("### " + o));
    for (var command : readout.getSubcommands().entrySet()) {
      assertThat(headings).contains("## " + command.getKey());
      assertThat(options(command.getValue()))
          .allSatisfy(option -> assertThat(headings).contains("### " + option));
    }
  }

  @Test
  void theDocumentHasNoHeadingForAnOptionThatIsNone() throws IOException {
    var help = shell.run("brief", "--help").out() + shell.run("--help").out();
    assertThat(Files.readAllLines(DOCUMENT).stream().filter(line -> line.startsWith("### -")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(help).contains(line.substring(4)));
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream().map(o -> o.longestName()).toList();
  }
}
