package org.readout.publish;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Happening;

/// A happening with its facts, as the contract writes it.
final class HappeningJson {

  private final Json json;
  private final EvidenceJson evidence;

  HappeningJson(Json json, EvidenceJson evidence) {
    this.json = json;
    this.evidence = evidence;
  }

  void write(Happening happening) throws IOException {
    json.object(() -> {
      json.text("id", happening.id());
      json.text("kind", happening.kind().noun());
      PloverJson.write(json, happening.plover());
      json.text("title", happening.title());
      json.text("status", happening.status().word());
      json.array("participants", happening.participants(), this::role);
      json.array("facts", withCounts(happening.facts()), this::fact);
      json.text("standing", happening.standing().word());
      evidence.support(happening.support());
    });
  }

  private void role(Happening.Role role) throws IOException {
    json.flat(() -> {
      json.text("actor", role.actor());
      json.text("role", role.part().word());
    });
  }

  /// The contract knows votes as counts: "61-48" is written once more as 61 and 48, which are no
  /// two answers to one question but those for and those against.
  private static List<Finding> withCounts(List<Finding> facts) {
    return facts.stream()
        .flatMap(fact ->
            fact.attribute().equals("votes") ? Stream.of(fact, counts(fact)) : Stream.of(fact))
        .toList();
  }

  private static Finding counts(Finding votes) {
    var values =
        votes.values().stream()
            .flatMap(tally ->
                Arrays.stream(tally.value().split("-", -1))
                    .map(count ->
                        new Finding.Value(count, tally.qualifier(), tally.text(), tally.support())))
            .toList();
    return new Finding("count", votes.standing(), values);
  }

  private void fact(Finding fact) throws IOException {
    json.object(() -> {
      json.text("attribute", fact.attribute());
      json.text("standing", fact.standing().word());
      json.array("values", fact.values(), this::value);
    });
  }

  private void value(Finding.Value value) throws IOException {
    json.object(() -> {
      json.text("value", value.value());
      json.text("qualifier", value.qualifier().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      json.text("text", value.text());
      evidence.support(value.support());
    });
  }
}
