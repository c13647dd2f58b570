package org.readout.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Annotations;
import org.readout.annotate.name.Names;
import org.readout.annotate.quote.Quotations;
import org.readout.claim.Claims;
import org.readout.intake.Publication;
import org.readout.intake.Report;
import org.readout.text.Segmenter;

/// Measures story grouping as B-cubed precision, recall and F1 ([Bagga and Baldwin
/// 1998](https://aclanthology.org/P98-1012/)) on two shared collections. Run its `main` with the
/// path to `shared`; names come from the gazetteer and titles only, without the trained reader.
public final class StoryGroupingScore {

  /// Happenings read together in one batch of the larger collection, as in a folder of reports.
  private static final int BATCH = 25;

  private static final Segmenter SEGMENTER = new Segmenter();
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Labelled(Claims claims, String story) {}

  private StoryGroupingScore() {}

  public static void main(String[] arguments) throws IOException {
    var clusters = Path.of(arguments[0], "data", "story-clusters");
    var dated = giveMe(clusters.resolve("giveme5w1h-dev.jsonl"), true);
    print("giveme5w1h, dated", List.of(dated));
    print("giveme5w1h, undated", List.of(giveMe(clusters.resolve("giveme5w1h-dev.jsonl"), false)));
    print("allsides, undated", allSides(clusters.resolve("allsides-train.jsonl.gz"), false));
    print("allsides, dated", allSides(clusters.resolve("allsides-train.jsonl.gz"), true));
  }

  private static void print(String name, List<List<Labelled>> batches) {
    double precision = 0;
    double recall = 0;
    int reports = 0;
    long start = System.nanoTime();
    for (var batch : batches) {
      var scores = bCubed(batch);
      precision += scores[0] * batch.size();
      recall += scores[1] * batch.size();
      reports += batch.size();
    }
    double p = precision / reports;
    double r = recall / reports;
    System.out.printf(
        "%-22s %5d reports  P %.3f  R %.3f  F1 %.3f  %d ms%n",
        name, reports, p, r, 2 * p * r / (p + r), (System.nanoTime() - start) / 1_000_000);
  }

  private static double[] bCubed(List<Labelled> reports) {
    var truth = new HashMap<String, String>();
    var sizes = new HashMap<String, Integer>();
    for (var report : reports) {
      truth.put(report.claims().report().id(), report.story());
      sizes.merge(report.story(), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (var story : StoryGrouping.group(reports.stream().map(Labelled::claims).toList())) {
      Map<String, Integer> mixed = new TreeMap<>();
      story.claims().forEach(c -> mixed.merge(truth.get(c.report().id()), 1, Integer::sum));
      for (var entry : mixed.entrySet()) {
        double together = (double) entry.getValue() * entry.getValue();
        precision += together / story.claims().size();
        recall += together / sizes.get(entry.getKey());
      }
    }
    return new double[] {precision / reports.size(), recall / reports.size()};
  }

  private static List<Labelled> giveMe(Path file, boolean dated) throws IOException {
    var reports = new ArrayList<Labelled>();
    for (String line : Files.readAllLines(file)) {
      var row = JSON.readTree(line);
      var text = row.get("title").asText() + "\n\n" + row.get("text").asText();
      var published = dated ? row.get("published").asText().substring(0, 10) : null;
      reports.add(
          new Labelled(claims(row.get("id").asText(), text, published), row.get("event").asText()));
    }
    return reports;
  }

  private static List<List<Labelled>> allSides(Path file, boolean dated) throws IOException {
    var batches = new ArrayList<List<Labelled>>();
    int story = 0;
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (story % BATCH == 0) {
          batches.add(new ArrayList<>());
        }
        var row = JSON.readTree(line);
        for (JsonNode article : row.get("articles")) {
          var id = story + "-" + article.get("ID").asText();
          var text =
              article.get("title").asText() + "\n\n" + article.get("content_original").asText();
          var date = dated ? article.get("date").asText() : null;
          batches.getLast().add(new Labelled(claims(id, text, date), row.get("id").asText()));
        }
        story++;
      }
    }
    return batches;
  }

  private static Claims claims(String id, String text, @Nullable String published) {
    var document = SEGMENTER.segment(text);
    var none = List.<org.readout.annotate.name.Role>of();
    var annotations =
        new Annotations(
            document,
            Names.find(document, List.of()),
            none,
            List.of(),
            List.of(),
            Quotations.find(document),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var date = published == null ? null : Publication.parse(published).orElse(null);
    var report =
        new Report(id, null, null, null, null, null, date, "en", "0".repeat(64), text, false);
    return new Claims(
        report, annotations, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
