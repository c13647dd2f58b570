package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

  static final String TEXT =
      "The foreign minister of Norland met the president of Sudmark on Monday in the port of Quay. "
          + "They spoke for about two hours, and both said that the talks had been “useful”.\r\n";

  @TempDir Path folder;

  private Intake.Result read(String... names) {
    return read(Options.standard(), names);
  }

  private Intake.Result read(Options options, String... names) {
    var inputs = List.of(names).stream().map(n -> folder.resolve(n).toString()).toList();
    return new Intake(options).read(inputs, InputStream.nullInputStream());
  }

  private static Intake.Result standardInput(byte[] bytes) {
    return new Intake(Options.standard()).read(List.of("-"), new ByteArrayInputStream(bytes));
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private String skippedReason(Intake.Result result) {
    assertThat(result.reports()).isEmpty();
    assertThat(result.skipped()).hasSize(1);
    return result.skipped().getFirst().reason();
  }

  @Test
  void keepsEveryCharacterOfAText() throws IOException {
    write("a.txt", TEXT);
    var report = read("a.txt").reports().getFirst();
    assertThat(report.text()).isEqualTo(TEXT);
    assertThat(report.id()).isEqualTo("a");
    assertThat(report.file()).isEqualTo(folder.resolve("a.txt").toString());
    assertThat(report.sha256()).hasSize(64);
    assertThat(report.language()).isEqualTo("en");
    assertThat(report.extracted()).isFalse();
  }

  @Test
  void readsAFolderWholeAndInOrder() throws IOException {
    write("in/b.txt", TEXT + "b");
    write("in/deep/a.txt", TEXT + "a");
    write("in/.hidden.txt", TEXT + "h");
    write("in/.git/x.txt", TEXT + "g");
    write("in/b.meta.json", "{\"outlet\":\"The Quay Post\"}");
    write("in/gold.json", "{}");
    write("in/README.txt", TEXT + "r");
    var result = read("in");
    assertThat(result.reports()).extracting(Report::id).containsExactly("b", "a");
    assertThat(result.reports().getFirst().outlet()).isEqualTo("The Quay Post");
    assertThat(result.skipped())
        .extracting(Skipped::reason)
        .containsExactly("a README, not a report", "a .json file, not a report; " + Kind.READ);
  }

  @Test
  void givesTheSameInWhateverOrderInputsAreNamed() throws IOException {
    write("x/a.txt", TEXT + "one");
    write("y/a.txt", TEXT + "two");
    assertThat(read("x", "y/a.txt")).isEqualTo(read("y/a.txt", "x"));
    assertThat(read("y", "x").reports()).extracting(Report::id).containsExactly("a", "a-2");
  }

  @Test
  void namesAMissingPath() {
    assertThat(skippedReason(read("nowhere.txt"))).isEqualTo("no such file or folder");
  }

  @Test
  void namesAnEmptyFolder() throws IOException {
    Files.createDirectories(folder.resolve("void"));
    assertThat(skippedReason(read("void"))).startsWith("no report in this folder");
  }

  @ParameterizedTest
  @CsvSource({"'',empty", "' \n ',only white space", "One two three.,'3 words, fewer than 20'"})
  void skipsWhatIsTooShort(String text, String reason) throws IOException {
    write("a.txt", text);
    assertThat(skippedReason(read("a.txt"))).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252"})
  void saysHowItDecoded(String charset) throws IOException {
    write("a.txt", TEXT.getBytes(Charset.forName(charset)));
    var result = read("a.txt");
    assertThat(result.reports()).extracting(Report::text).containsExactly(TEXT);
    assertThat(result.notices())
        .extracting(Notice::message)
        .containsExactly("not UTF-8: decoded as " + charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void leavesTheByteOrderMarkOut(String charset) throws IOException {
    write("a.txt", ("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
    assertThat(read("a.txt").reports()).extracting(Report::text).containsExactly(TEXT);
  }

  @Test
  void namesTheByteThatIsNoText() throws IOException {
    var bytes = (TEXT + "ééé").getBytes(StandardCharsets.UTF_8);
    bytes[20] = (byte) 0xFF;
    write("a.txt", bytes);
    assertThat(skippedReason(read("a.txt"))).isEqualTo("not UTF-8 at byte 20");
    bytes[20] = 3;
    write("a.txt", bytes);
    assertThat(skippedReason(read("a.txt"))).isEqualTo("binary data, not text at byte 20");
  }

  @ParameterizedTest
  @CsvSource({"a.pdf,%PDF-1.7,a PDF", "a.txt,%PDF-1.7,a PDF", "a.docx,PK\u0003\u0004x,a ZIP"})
  void skipsWhatIsNoText(String name, String head, String what) throws IOException {
    write(name, head + TEXT);
    assertThat(skippedReason(read(name))).startsWith(what).endsWith(Kind.READ);
  }

  @Test
  void namesTheLimitOfALargeFile() throws IOException {
    write("a.txt", TEXT.repeat(100));
    var small = new Options(null, null, 10_000, 20, 500_000);
    assertThat(skippedReason(read(small, "a.txt"))).contains("above the limit of 0.0 MB");
  }

  @Test
  void readsTheOtherLinesWhenOneIsBroken() throws IOException {
    var text = TEXT.strip().replace("\r", "");
    write(
        "a.jsonl",
        "{\"id\":\"one\",\"text\":\""
            + text
            + "\",\"published\":\"2031-06-19\"}\n"
            + "{\"id\":\"two\"\n\n"
            + "{\"text\":7}\n"
            + "{\"title\":\"no text\"}\n"
            + "[]\n"
            + "{\"text\":\""
            + text
            + " And more.\",\"outlet\":\"The Quay Post\"}\r\n");
    var result = read("a.jsonl");
    assertThat(result.reports()).extracting(Report::id).containsExactly("one", "a-7");
    assertThat(result.reports().getFirst().published().iso()).isEqualTo("2031-06-19");
    assertThat(result.skipped())
        .extracting(Skipped::place)
        .containsExactly("line 2", "line 4", "line 5", "line 6");
  }

  @Test
  void readsTheSameReportOnce() throws IOException {
    write("a.txt", TEXT);
    write("b.txt", TEXT.replace("\r\n", "\n") + "  ");
    write("b.meta.json", "{\"outlet\":\"The Quay Post\"}");
    var result = read("a.txt", "b.txt");
    assertThat(result.reports()).extracting(Report::id).containsExactly("a");
    assertThat(result.reports().getFirst().outlet()).isEqualTo("The Quay Post");
    assertThat(result.notices().getFirst().message()).contains("the same report as");
  }

  @Test
  void keepsTheSameTextOfTwoOutlets() throws IOException {
    for (var name : List.of("a", "b")) {
      write(name + ".txt", TEXT);
      write(name + ".meta.json", "{\"outlet\":\"" + name + "\"}");
    }
    assertThat(read("a.txt", "b.txt").reports()).hasSize(2);
  }

  @Test
  void saysWhichOtherLanguageItIs() throws IOException {
    write(
        "a.txt",
        "La ministre des Affaires étrangères a rencontré lundi le président dans le port de la"
            + " capitale. Les deux responsables ont parlé pendant deux heures et se sont dits"
            + " satisfaits de leurs entretiens, selon un communiqué publié dans la soirée.");
    var result = read("a.txt");
    assertThat(result.reports().getFirst().language()).isEqualTo("fr");
    assertThat(result.notices().getFirst().message())
        .isEqualTo(
            "not read, for its language is French and only English is read; words in quotation"
                + " marks and copied passages are found");
    assertThat(result.reports().getFirst().isRead()).isFalse();
  }

  @Test
  void lettersThatAreNotLatinAreNotEnglishHoweverUnsureTheRestIs() throws IOException {
    write("a.txt", "外相は月曜日に港で大統領と会談し、二時間にわたって国境の問題を話し合った。");
    write(
        "b.txt",
        "العربية هنا ".repeat(4) + "по-русски тоже немного ".repeat(4) + TEXT.substring(0, 60));
    assertThat(read("a.txt").reports().getFirst().language()).isEqualTo("ja");
    assertThat(read("b.txt").reports().getFirst().isRead()).isFalse();
  }

  @Test
  void whatCannotBeToldIsRead() throws IOException {
    write("a.txt", "Okonjo Brandt Lund Velm Varnia Sudmark Norland Quay ".repeat(4));
    assertThat(read("a.txt").reports().getFirst().isRead()).isTrue();
    assertThat(read("a.txt").notices()).isEmpty();
  }

  @Test
  void letsTheUserWinOverTheFile() throws IOException {
    write("a.txt", TEXT);
    write("a.meta.json", "{\"outlet\":\"The Quay Post\",\"published\":\"2031-06-18\"}");
    var said = Publication.parse("2031-06-19").orElseThrow();
    var report = read(Options.standard().with(said, null), "a.txt").reports().getFirst();
    assertThat(report.published()).isEqualTo(said);
    assertThat(report.outlet()).isEqualTo("The Quay Post");
  }

  @Test
  void ignoresBrokenMetadataAndSaysSo() throws IOException {
    write("a.txt", TEXT);
    write("a.meta.json", "{\"outlet\":");
    var result = read("a.txt");
    assertThat(result.reports()).hasSize(1);
    assertThat(result.notices().getFirst().message()).startsWith("a.meta.json is ignored: broken");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland and Sudmark agree to talk | Norland and Sudmark agree to talk",
        "Norland, Sudmark agree ‘in principle’ | Norland, Sudmark agree ‘in principle’",
        "Norland and Sudmark have agreed to talk. | ",
        "- Norland and Sudmark agree to talk | ",
        "By Ada Orlov in Quay | ",
        "QUAY | "
      })
  void takesThePlainHeadlineForTheTitle(String first, String title) throws IOException {
    write("a.txt", first + "\n\n" + TEXT);
    assertThat(read("a.txt").reports().getFirst().title()).isEqualTo(title);
  }

  @Test
  void readsStandardInputWhateverItHolds() {
    assertThat(standardInput(TEXT.getBytes(StandardCharsets.UTF_8)).reports())
        .extracting(Report::id)
        .containsExactly("stdin");
    var page = "<html><body><p>" + TEXT + "</p></body></html>";
    assertThat(standardInput(page.getBytes(StandardCharsets.UTF_8)).reports())
        .extracting(Report::text)
        .containsExactly(TEXT.strip());
  }

  @Property(tries = 200)
  void neverFailsOnAnyBytes(@ForAll byte[] bytes) {
    var result = standardInput(bytes);
    assertThat(result.reports().size() + result.skipped().size()).isGreaterThan(0);
  }

  @Test
  void passesOverARecordThatReadoutWroteButReadsWhatLiesBesideIt() throws IOException {
    write("in/a.txt", TEXT);
    write("in/out/record.json", "{\n  \"schema\" : \"readout-record-1\",\n  \"reports\" : []}");
    write("in/out/record.html", "<html><body><p>" + TEXT + "page</p></body></html>");
    write("in/out/record.md", TEXT + "markdown");
    write("in/out/more.txt", TEXT + "more");
    var result = read("in");
    assertThat(result.reports()).extracting(Report::id).containsExactly("a", "more");
    assertThat(result.skipped()).isEmpty();
    assertThat(result.notices())
        .extracting(Notice::line)
        .containsExactly(
            folder.resolve("in") + "/out: holds a record that Readout wrote: passed over");
  }

  @Test
  void readsAPageNamedRecordThatIsNotItsOwn() throws IOException {
    write("in/record.html", "<html><body><article><p>" + TEXT + "</p></article></body></html>");
    write("in/record.json", "{\"schema\": \"something-else\"}");
    var result = read("in");
    assertThat(result.reports()).extracting(Report::id).containsExactly("record");
  }
}
