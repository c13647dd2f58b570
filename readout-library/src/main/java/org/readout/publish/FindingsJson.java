package org.readout.publish;

import java.io.IOException;
import java.util.Locale;
import org.readout.reconcile.Difference;
import org.readout.reconcile.Issue;
import org.readout.reconcile.Outcome;
import org.readout.reconcile.Position;
import org.readout.reconcile.Reconciled;
import org.readout.reconcile.TimelineEntry;

/// What the accounts of one story say together, as the contract writes it.
final class FindingsJson {

  private final Json json;
  private final EvidenceJson evidence;

  FindingsJson(Json json, EvidenceJson evidence) {
    this.json = json;
    this.evidence = evidence;
  }

  /// Everything but the timeline, which the contract puts behind the lineage.
  void write(Reconciled found) throws IOException {
    json.array("happenings", found.happenings(), new HappeningJson(json, evidence)::write);
    json.array("statements", found.statements(), new StatementJson(json, evidence)::write);
    json.array("outcomes", found.outcomes(), this::outcome);
    json.array("issues", found.issues(), this::issue);
    json.array("positions", found.positions(), this::position);
    var dealings = new DealingsJson(json, evidence);
    json.array("commitments", found.commitments(), dealings::commitment);
    json.array("channels", found.contacts(), dealings::channel);
    json.array("differences", found.differences(), this::difference);
  }

  private void outcome(Outcome outcome) throws IOException {
    json.object(() -> {
      json.text("id", outcome.id());
      json.text("kind", outcome.kind().word());
      PloverJson.write(json, outcome.plover());
      json.texts("parties", outcome.parties());
      json.text("content", outcome.content());
      json.text("status", outcome.status());
      json.text("happening", outcome.happening());
      json.text("standing", outcome.standing().word());
      evidence.support(outcome.support());
    });
  }

  private void issue(Issue issue) throws IOException {
    json.object(() -> {
      json.text("id", issue.id());
      json.text("label", issue.label());
      evidence.list(issue.evidence());
    });
  }

  private void position(Position position) throws IOException {
    json.object(() -> {
      json.text("actor", position.actor());
      json.text("issue", position.issue());
      json.texts("statements", position.statements());
      json.texts("outcomes", position.outcomes());
    });
  }

  private void difference(Difference difference) throws IOException {
    json.object(() -> {
      json.text("id", difference.id());
      json.text("kind", difference.kind().word());
      json.flat("about", () -> about(difference.about()));
      json.text("explanation", difference.explanation());
      json.array("values", difference.values(), this::side);
    });
  }

  private void about(Difference.About about) throws IOException {
    json.text("type", about.type());
    json.text("id", about.id());
    json.text("attribute", about.attribute());
  }

  private void side(Difference.Side side) throws IOException {
    json.object(() -> {
      json.text("value", side.value());
      json.text("text", side.text());
      evidence.support(side.support());
    });
  }

  void entry(TimelineEntry entry) throws IOException {
    var date = entry.date();
    json.flat(() -> {
      json.text("date", date == null ? null : date.iso());
      json.text(
          "precision", date == null ? null : date.precision().name().toLowerCase(Locale.ROOT));
      json.text("happening", entry.happening());
    });
  }
}
