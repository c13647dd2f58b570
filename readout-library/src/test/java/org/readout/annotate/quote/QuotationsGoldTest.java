package org.readout.annotate.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.text.CodePoints;
import org.readout.text.Document;
import org.readout.text.Segmenter;
import org.readout.text.Span;

/// Finds the hand-marked quotations of five real reports, which are not part of the project.
class QuotationsGoldTest {

  private static final Path SHARED =
      Path.of(
          System.getProperty(
              "READOUT_SHARED", System.getenv().getOrDefault("READOUT_SHARED", "/work/shared")));

  @Test
  void coversEveryHandMarkedQuotation() throws IOException {
    var file = SHARED.resolve("gold/beijing-2023.json");
    assumeThat(file).as("development reports, set READOUT_SHARED").exists();
    var gold = new ObjectMapper().readTree(Files.readString(file));
    var documents = documents(gold);
    var missed = new ArrayList<String>();
    for (var quote : gold.get("quotes")) {
      var document = documents.get(quote.get("report").asText());
      if (document != null && !isFound(document, quote)) {
        missed.add(quote.toString());
      }
    }
    assertThat(missed).isEmpty();
  }

  private static Map<String, Document> documents(JsonNode gold) throws IOException {
    var documents = new HashMap<String, Document>();
    for (var report : gold.get("reports").properties()) {
      var file = SHARED.resolve("corpora/beijing-2023/" + report.getValue().get("file").asText());
      documents.put(report.getKey(), new Segmenter().segment(Files.readString(file)));
    }
    return documents;
  }

  private static boolean isFound(Document document, JsonNode quote) {
    var points = new CodePoints(document.text());
    var wanted =
        new Span(
            points.toUtf16(quote.get("start").asInt()), points.toUtf16(quote.get("end").asInt()));
    return Quotations.find(document).stream()
        .anyMatch(q -> q.content().overlap(wanted) * 2 >= q.content().cover(wanted).length());
  }
}
