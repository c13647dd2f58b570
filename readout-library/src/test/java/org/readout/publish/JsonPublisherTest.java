package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.readout.annotate.quantity.Qualifier;
import org.readout.intake.Evidence;
import org.readout.lineage.Lineage;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Happening;
import org.readout.reconcile.Issue;
import org.readout.reconcile.Reconciled;
import org.readout.reconcile.Standing;
import org.readout.record.RecordSet;
import org.readout.record.StoryRecord;
import org.readout.text.Span;

class JsonPublisherTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void whatIsWrittenIsValid() throws IOException {
    assertThat(schema().validate(json(SampleRecord.sample()), InputFormat.JSON)).isEmpty();
    assertThat(schema().validate(json(new RecordSet("", List.of(), List.of())), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void theSchemaRefusesALineWithoutEvidence() throws IOException {
    var tree = MAPPER.readTree(json(SampleRecord.sample()));
    var outcome = (com.fasterxml.jackson.databind.node.ObjectNode) tree.at("/stories/0/outcomes/0");
    outcome.putArray("evidence");
    assertThat(schema().validate(tree)).hasSize(1);
    outcome.put("kind", "wished");
    assertThat(schema().validate(tree)).hasSize(2);
  }

  @Test
  void theSameRecordGivesTheSameBytesAndEndsItsLastLine() throws IOException {
    var once = json(SampleRecord.sample());
    assertThat(json(SampleRecord.sample())).isEqualTo(once);
    assertThat(once).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void everyEvidenceIsWhatTheCodePointsOfItsReportSay() throws IOException {
    var tree = MAPPER.readTree(json(SampleRecord.sample()));
    var all = evidence(tree, new ArrayList<>());
    assertThat(all).hasSizeGreaterThan(50);
    for (var evidence : all) {
      var points =
          SampleRecord.sample()
              .report(evidence.get("report").asText())
              .text()
              .codePoints()
              .toArray();
      int start = evidence.get("start").asInt();
      assertThat(new String(points, start, evidence.get("end").asInt() - start))
          .isEqualTo(evidence.get("exact").asText());
    }
    assertThat(all.stream().filter(e -> e.get("exact").asText().equals("35 minutes")))
        .as("the report with an emoji counts it as one")
        .anySatisfy(e ->
            assertThat(e.get("start").asInt())
                .isEqualTo(SampleReports.HARBOUR.indexOf("35 minutes") - 1));
  }

  @Test
  void keysStandInTheOrderOfTheContract() throws IOException {
    var tree = MAPPER.readTree(json(SampleRecord.sample()));
    assertThat(keys(tree)).containsExactly("schema", "reader", "reports", "stories");
    assertThat(keys(tree.at("/stories/0")))
        .containsExactly(
            "id",
            "title",
            "reports",
            "actors",
            "happenings",
            "statements",
            "outcomes",
            "issues",
            "positions",
            "commitments",
            "channels",
            "differences",
            "lineage",
            "timeline");
    assertThat(keys(tree.at("/stories/0/outcomes/0")))
        .containsExactly(
            "id",
            "kind",
            "plover",
            "parties",
            "content",
            "status",
            "happening",
            "standing",
            "reports",
            "origins",
            "evidence");
  }

  @Test
  void onlyAnExtractedTextIsCarried() throws IOException {
    var reports = MAPPER.readTree(json(SampleRecord.sample())).get("reports");
    for (var report : reports) {
      assertThat(report.has("text")).isEqualTo(report.get("id").asText().equals("northern-page"));
    }
  }

  @Test
  void publishedComesFromMetadataOnly() throws IOException {
    var reports = MAPPER.readTree(json(SampleRecord.sample())).get("reports");
    assertThat(reports.get(0).get("published").isNull()).isTrue();
    assertThat(reports.at("/0/dateline/date").asText()).isEqualTo("2031-04-14");
    assertThat(reports.at("/0/dateline/basis").asText()).isEqualTo("other-reports");
  }

  @Test
  void originsOfTwoStoriesAreNotTakenForOne() throws IOException {
    var reports = MAPPER.readTree(json(SampleRecord.sample())).get("reports");
    assertThat(reports.at("/0/origin").asText()).isEqualTo("s1/origin-1");
    assertThat(reports.at("/1/origin").asText()).isEqualTo("s2/origin-1");
  }

  @Test
  void halfASurrogatePairIsSaidAsAnEscape() throws IOException {
    var report = SampleReports.report("odd", null, null, null, null, null, "a \uD83D b", true);
    var record = withIssue(report.evidence(new Span(2, 3)), report);
    assertThat(json(record)).contains("\"exact\": \"\\uD83D\"");
    assertThat(MAPPER.readTree(json(record)).at("/reports/0/text").asText())
        .isEqualTo("a \uD83D b");
  }

  @Test
  void anEvidenceThatItsReportDoesNotSayIsRefused() {
    var report = SampleReports.report("odd", null, null, null, null, null, "one two", false);
    var record = withIssue(new Evidence("odd", new Span(0, 3), "two"), report);
    assertThatThrownBy(() -> json(record))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("odd")
        .hasMessageContaining("two");
  }

  @Test
  void votesAreAlsoWrittenAsTheCountsThatTheContractKnows() throws IOException {
    var sample = SampleRecord.sample();
    var story = sample.stories().getFirst();
    var happening = story.findings().happenings().getFirst();
    var votes =
        new Finding(
            "votes",
            Standing.SINGLE,
            List.of(new Finding.Value("61-48", Qualifier.EXACT, "61-48", happening.support())));
    var out = new ByteArrayOutputStream();
    try (var json = new Json(out)) {
      new HappeningJson(json, new EvidenceJson(json, new Offsets(sample)))
          .write(
              new Happening(
                  happening.id(),
                  happening.kind(),
                  happening.plover(),
                  happening.title(),
                  happening.status(),
                  List.of(),
                  List.of(votes),
                  happening.standing(),
                  happening.support()));
    }
    var facts = MAPPER.readTree(out.toString(StandardCharsets.UTF_8)).get("facts");
    assertThat(facts.findValuesAsText("attribute")).containsExactly("votes", "count");
    assertThat(facts.get(1).findValuesAsText("value")).containsExactly("61", "48");
  }

  private static RecordSet withIssue(Evidence evidence, org.readout.intake.Report report) {
    var found =
        new Reconciled(
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(new Issue("i", "it", List.of(evidence))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var lineage = new Lineage(List.of(), java.util.Map.of());
    var story =
        new StoryRecord("s", List.of(report.id()), java.util.Map.of(), List.of(), found, lineage);
    return new RecordSet("none", List.of(report), List.of(story));
  }

  private static List<JsonNode> evidence(JsonNode node, List<JsonNode> into) {
    if (node.has("exact")) {
      into.add(node);
    }
    node.forEach(child -> evidence(child, into));
    return into;
  }

  private static List<String> keys(JsonNode node) {
    return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
        .toList();
  }

  private static String json(RecordSet record) throws IOException {
    var out = new ByteArrayOutputStream();
    new JsonPublisher().publish(record, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Schema schema() throws IOException {
    try (InputStream in = JsonPublisher.class.getResourceAsStream("record.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
