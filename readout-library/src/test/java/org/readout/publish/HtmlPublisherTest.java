package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.readout.intake.Evidence;
import org.readout.intake.Report;
import org.readout.lineage.Lineage;
import org.readout.reconcile.Issue;
import org.readout.reconcile.Reconciled;
import org.readout.record.RecordSet;
import org.readout.record.StoryRecord;
import org.readout.text.Span;

class HtmlPublisherTest {

  private static final Pattern RUN = Pattern.compile("(r\\d+s)(\\d+)-(\\d+)");

  @Test
  void noWordOfAReportBecomesMarkup() throws IOException {
    var page = page(SampleRecord.sample());
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, iframe, object, [onerror], [style], link")).isEmpty();
    assertThat(page.select("[id=r1] .text").text())
        .contains("<script>alert(1)</script> said a caption");
    assertThat(page.select(".report .text").text())
        .contains("</script><img src=x onerror=\"alert(2)\">");
    assertThat(page.select("[data-name]").eachAttr("data-name")).contains("Northern <Page>");
  }

  @Test
  void thePolicyLetsInExactlyTheStyleAndTheScriptOfThePage() throws Exception {
    var page = page(SampleRecord.sample());
    var policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains("style-src '" + hash(page.selectFirst("style").data()) + "'")
        .contains("script-src '" + hash(page.selectFirst("script").data()) + "'")
        .doesNotContain("unsafe");
  }

  @Test
  void everyLineLeadsToMarksThatSayItsWords() throws IOException {
    var page = page(SampleRecord.sample());
    var lines = page.select("[data-e]");
    assertThat(lines).hasSizeGreaterThan(60);
    for (var line : lines) {
      for (var run : line.attr("data-e").split(" ")) {
        assertThat(words(page, run)).as(line.outerHtml()).isNotBlank();
      }
    }
    for (var link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
  }

  @Test
  void marksThatOverlapStillGiveEachItsOwnWords() {
    var report =
        SampleReports.report("one", null, null, null, null, null, "alpha beta gamma delta", false);
    var spans = List.of(new Span(0, 10), new Span(6, 16), new Span(6, 10), new Span(0, 22));
    var text = new ReportText(report, spans);
    var segments = text.segments(text.paragraphs().getFirst());
    for (var span : spans) {
      var words = new StringBuilder();
      segments.stream()
          .filter(s -> s.number() >= text.first(span) && s.number() <= text.last(span))
          .forEach(s -> words.append(s.span().of(report.text())));
      assertThat(words).hasToString(span.of(report.text()));
    }
  }

  @Test
  void idsAreUniqueAndLabelsResolve() throws IOException {
    var page = page(SampleRecord.sample());
    var ids = page.select("[id]").eachAttr("id");
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    for (var labelled : page.select("[aria-labelledby]")) {
      assertThat(page.getElementById(labelled.attr("aria-labelledby"))).isNotNull();
    }
  }

  @Test
  void headingsNeverSkipALevel() throws IOException {
    for (var record : List.of(SampleRecord.sample(), single())) {
      int last = 0;
      var headings = page(record).select("h1, h2, h3, h4, h5, h6");
      assertThat(headings.first().tagName()).isEqualTo("h1");
      for (var heading : headings) {
        int level = heading.tagName().charAt(1) - '0';
        assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
        last = level;
      }
    }
  }

  @Test
  void theSameWordsInSeveralReportsAreOneStatementWithItsDifferencesMarked() throws IOException {
    var page = page(SampleRecord.sample());
    var statement = page.getElementById("item-s1-q4");
    assertThat(statement.select(".accounts > li")).hasSize(2);
    assertThat(statement.select("ins").eachText()).containsExactly("danger,");
    assertThat(statement.select("del").eachText()).containsExactly("stop", "threat,");
  }

  @Test
  void everyStandingOpensToOneSentenceWithoutAScript() throws IOException {
    var page = page(SampleRecord.sample());
    assertThat(page.select("details.why")).hasSizeGreaterThan(20);
    for (var why : page.select("details.why")) {
      assertThat(why.children().eachText().get(1))
          .as(why.outerHtml())
          .startsWith(Wording.sentence(why.selectFirst(".badge").ownText().strip()))
          .endsWith(".");
      assertThat(why.hasAttr("open")).isFalse();
    }
  }

  @Test
  void aDifferenceOpensThePassagesOfBothSidesInTheirContext() throws IOException {
    var passages = page(SampleRecord.sample()).getElementById("item-s1-d1").select("details");
    assertThat(passages.select("summary").text()).isEqualTo("Read both passages");
    assertThat(passages.select("mark").eachText())
        .containsExactly("seven and a half hours", "six hours");
    assertThat(passages.select("blockquote").eachText().getFirst())
        .startsWith("A day earlier Dorn held seven")
        .endsWith("Varenian Foreign Ministry.");
  }

  @Test
  void ofTwoWordingsEachHasTheWordsUnderlinedThatTheOtherHasNot() throws IOException {
    var sides = page(SampleRecord.sample()).getElementById("item-s1-d2").select(".side ins");
    assertThat(sides.eachText()).containsExactly("threat", "danger");
  }

  @Test
  void whatAReportPutIntoAQuotationOrLeftOutIsSetApart() throws IOException {
    var out = new StringBuilder();
    DiffView.edited(new Html(out), "We [the ministers] agree … in part");
    assertThat(Jsoup.parse(out.toString()).select(".edited").eachText())
        .containsExactly("[the ministers]", "…");
    assertThat(Jsoup.parse(out.toString()).text()).isEqualTo("We [the ministers] agree … in part");
  }

  @Test
  void theGlanceShowsEveryDisputedValueAndWhyTheyStandSo() throws IOException {
    var found = SampleRecord.talks().findings();
    var disputed = found.happenings().get(1);
    var one =
        new Reconciled(
            disputed.title(),
            List.of(disputed),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var talks = SampleRecord.talks();
    var story =
        new StoryRecord(
            "s1", talks.reports(), talks.datelines(), talks.actors(), one, talks.lineage());
    var glance =
        page(new RecordSet("", SampleReports.ALL, List.of(story))).select(".glance").first();
    assertThat(glance.text()).contains("How long 7 hours 30 minutes or 6 hours");
    assertThat(glance.select("details").text()).contains("cannot both be true");
  }

  @Test
  void theTableOfSilenceHasHeadersForEveryRowAndColumnAndSaysWhatADashMeans() throws IOException {
    var silence = page(SampleRecord.sample()).selectFirst("section.silence");
    assertThat(silence.text()).contains("That is no denial");
    for (var table : silence.select("table")) {
      assertThat(table.select("caption")).hasSize(1);
      int columns = table.select("thead tr").last().select("th[scope=col]").size();
      for (var row : table.select("tbody tr")) {
        assertThat(row.select("th[scope=row]")).hasSize(1);
        assertThat(row.children()).hasSize(columns);
      }
    }
    assertThat(silence.select("th[scope=colgroup]").first().attr("colspan")).isEqualTo("2");
    assertThat(silence.select("td.silent").first().text()).contains("nothing");
    assertThat(silence.select("a.cell.named").eachText()).contains("named");
  }

  @Test
  void anIdMadeByAMachineIsShortenedAsFarAsItStaysItsOwn() {
    var one = report("000_76d56bd9088b966a");
    var two = report("000_76d5aaaa088b966a");
    var story =
        new StoryRecord(
            "s",
            List.of(one.id(), two.id()),
            Map.of(),
            List.of(),
            SampleRecord.talks().findings(),
            new Lineage(List.of(), Map.of()));
    var view = new StoryView(new RecordSet("", List.of(one, two), List.of(story)), story);
    assertThat(view.reportName(one.id())).isEqualTo("000_76d56…");
    assertThat(view.reportName("first-day")).isEqualTo("first-day");
  }

  private static Report report(String id) {
    return SampleReports.report(id, null, null, null, null, null, "words", false);
  }

  @Test
  void standingIsSaidInWordsNotInColourAlone() throws IOException {
    assertThat(page(SampleRecord.sample()).select(".badge").eachText())
        .allMatch(text -> text.matches("\\S (agreed|refined|superseded|disputed|single)"));
  }

  @Test
  void aWebAddressIsLinkedAndAScriptAddressIsNot() throws IOException {
    assertThat(page(SampleRecord.sample()).select("a[href^=https://example.org]")).hasSize(1);
    var report =
        SampleReports.report("r", null, "javascript:alert(1)", null, null, null, "one two", false);
    assertThat(page(of(report)).select("a[href^=javascript]")).isEmpty();
  }

  @Test
  void theSameRecordGivesTheSameBytes() throws IOException {
    assertThat(html(SampleRecord.sample()))
        .isEqualTo(html(SampleRecord.sample()))
        .endsWith("</html>\n");
  }

  @Test
  void anEmptyRecordIsAPage() throws IOException {
    assertThat(page(new RecordSet("", List.of(), List.of())).select("h1").text())
        .isEqualTo("The record of 0 stories");
  }

  @Test
  void aLongReportShowsItsEvidenceAndSaysWhatIsLeftOut() throws IOException {
    var text =
        "Nothing here.\n\n".repeat(20_000)
            + "The words that count.\n\n"
            + "Nothing there.\n\n".repeat(20_000);
    var report = SampleReports.report("long", null, null, null, null, null, text, false);
    var html = html(of(report, SampleReports.ev(report, "words that count")));
    assertThat(html.length()).isLessThan(60_000);
    assertThat(html).contains("words that count", "paragraphs left out", "60,000");
  }

  @Test
  void oneLineOfMillionsOfCharactersIsShortened() throws IOException {
    var text = "word ".repeat(500_000) + "evidence 🕊 " + "🕊".repeat(500_000);
    var report = SampleReports.report("line", null, null, null, null, null, text, false);
    var html = html(of(report, SampleReports.ev(report, "evidence")));
    assertThat(html.length()).isLessThan(60_000);
    assertThat(html).doesNotContain("\uFFFD").doesNotContain("?🕊");
  }

  @Test
  void manyOverlappingEvidencesStayLinear() throws IOException {
    int n = 20_000;
    var report =
        SampleReports.report("dense", null, null, null, null, null, "x".repeat(2 * n + 1), false);
    var evidence = new ArrayList<Evidence>();
    for (int i = 0; i < n; i++) {
      evidence.add(report.evidence(new Span(i, i + n)));
    }
    assertThat(
            new ReportText(report, evidence.stream().map(Evidence::span).toList())
                .segments(new Span(0, 2 * n + 1)))
        .hasSizeLessThanOrEqualTo(2 * n + 1);
  }

  @Test
  void aStreamThatRefusesIsToldAsSuch() {
    var refusing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatThrownBy(() -> new HtmlPublisher().publish(SampleRecord.sample(), refusing))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  private static String words(Document page, String run) {
    var matcher = RUN.matcher(run);
    assertThat(matcher.matches()).as(run).isTrue();
    var words = new StringBuilder();
    for (int i = Integer.parseInt(matcher.group(2)); i <= Integer.parseInt(matcher.group(3)); i++) {
      Element mark = page.getElementById(matcher.group(1) + i);
      assertThat(mark).as(run).isNotNull();
      words.append(mark.text());
    }
    return words.toString();
  }

  private static RecordSet single() {
    return new RecordSet("reader", SampleReports.ALL, List.of(SampleRecord.talks()));
  }

  private static RecordSet of(Report report, Evidence... evidence) {
    List<Issue> issues =
        evidence.length == 0 ? List.of() : List.of(new Issue("i", "it", List.of(evidence)));
    var found =
        new Reconciled(
            "One", List.of(), List.of(), List.of(), issues, List.of(), List.of(), List.of(),
            List.of(), List.of());
    var story =
        new StoryRecord(
            "s",
            List.of(report.id()),
            Map.of(),
            List.of(),
            found,
            new Lineage(List.of(), Map.of()));
    return new RecordSet("none", List.of(report), List.of(story));
  }

  private static String hash(String content) throws Exception {
    var digest =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static Document page(RecordSet record) throws IOException {
    return Jsoup.parse(html(record));
  }

  private static String html(RecordSet record) throws IOException {
    var out = new ByteArrayOutputStream();
    new HtmlPublisher().publish(record, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
