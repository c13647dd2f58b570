package org.readout.publish;

import java.io.IOException;
import java.util.Locale;
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
      json.array("facts", happening.facts(), this::fact);
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
