package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The records against answers made by hand, scored as every cluster is. A figure may rise above its
 * floor in {@code examples/gold/floors.tsv}, never fall below it; {@code -Dfloors=accept} writes
 * the floors anew.
 */
class GoldScoresTest {
  private static final Path FLOORS = Examples.FOLDER.resolve("gold/floors.tsv");

  private static final Path SHARED = Path.of("../../shared");

  private static final Path SCORER = SHARED.resolve("gold/score.py");

  /** Python rounds to three places. */
  private static final double ROUNDING = 0.0011;

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("org.readout.cli.Examples#names")
  void anExampleScoresNoLessThanItDid(String name) throws Exception {
    assumeScorer();
    compare(
        name,
        Examples.FOLDER.resolve(name),
        Examples.FOLDER.resolve("gold").resolve(name + ".json"));
  }

  @ParameterizedTest
  @ValueSource(strings = "beijing-2023")
  void aRealStoryScoresNoLessThanItDid(String name) throws Exception {
    var reports = SHARED.resolve("corpora").resolve(name);
    assumeScorer();
    assumeTrue(Files.exists(reports), "the reports are not here: " + reports);
    compare(name, reports, SHARED.resolve("gold").resolve(name + ".json"));
  }

  private static void assumeScorer() {
    assumeTrue(Files.exists(SCORER), "the scorer is not here: " + SCORER);
    var folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
    assumeTrue(
        folders.stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3"))),
        "the scorer needs python3, which is not here");
  }

  private void compare(String name, Path reports, Path gold) throws Exception {
    var scores = score(reports, gold);
    if ("accept".equals(System.getProperty("floors"))) {
      accept(name, scores);
    }
    var floors = floors().getOrDefault(name, Map.of());
    assertThat(floors).as("floors of %s in %s", name, FLOORS).isNotEmpty();
    var below = new ArrayList<String>();
    floors.forEach((figure, floor) -> {
      double score = scores.getOrDefault(figure, 0.0);
      if (score < floor - ROUNDING) {
        below.add("%s: %.3f, was %.3f".formatted(figure, score, floor));
      }
    });
    assertThat(below).as("figures of %s that fell; the misses: score.py --misses", name).isEmpty();
  }

  private Map<String, Double> score(Path reports, Path gold) throws Exception {
    var record = Files.writeString(folder.resolve("record.json"), Examples.record(folder, reports));
    var scorer =
        new ProcessBuilder(
                "python3", SCORER.toString(), record.toString(), gold.toString(), "--json")
            .redirectErrorStream(true)
            .start();
    var said = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(scorer.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(scorer.exitValue()).as(said).isZero();
    return shares(new ObjectMapper().readTree(said));
  }

  /** Counts of lines are no shares: they have no floor. */
  private static Map<String, Double> shares(JsonNode scores) {
    var shares = new TreeMap<String, Double>();
    scores
        .properties()
        .forEach(figure -> {
          if (figure.getValue().isNumber() && !figure.getKey().endsWith(".count")) {
            shares.put(figure.getKey(), figure.getValue().asDouble());
          }
        });
    return shares;
  }

  /** Story, figure and floor in each line. */
  private static Map<String, Map<String, Double>> floors() throws IOException {
    var floors = new TreeMap<String, Map<String, Double>>();
    if (Files.exists(FLOORS)) {
      for (String line : Files.readAllLines(FLOORS)) {
        var cells = List.of(line.split("\t", -1));
        floors
            .computeIfAbsent(cells.get(0), story -> new TreeMap<>())
            .put(cells.get(1), Double.valueOf(cells.get(2)));
      }
    }
    return floors;
  }

  private static void accept(String name, Map<String, Double> scores) throws IOException {
    var floors = floors();
    floors.put(name, scores);
    var lines = new ArrayList<String>();
    floors.forEach((story, figures) ->
        figures.forEach(
            (figure, floor) -> lines.add("%s\t%s\t%s".formatted(story, figure, floor))));
    Files.write(FLOORS, lines);
  }
}
