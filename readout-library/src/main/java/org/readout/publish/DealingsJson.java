package org.readout.publish;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.DateValue;
import org.readout.reconcile.Commitment;
import org.readout.reconcile.Contact;

/// Commitments and lines of communication: `commitments` and `channels`, which the contract gained
/// after its first version.
final class DealingsJson {

  private final Json json;
  private final EvidenceJson evidence;

  DealingsJson(Json json, EvidenceJson evidence) {
    this.json = json;
    this.evidence = evidence;
  }

  void commitment(Commitment commitment) throws IOException {
    json.object(() -> {
      json.text("id", commitment.id());
      json.texts("by", commitment.by());
      json.texts("to", commitment.to());
      json.text("content", commitment.content());
      json.text("due", iso(commitment.due()));
      json.text("outcome", commitment.outcome());
      json.text("statement", commitment.statement());
      json.text("standing", commitment.standing().word());
      evidence.support(commitment.support());
    });
  }

  void channel(Contact contact) throws IOException {
    json.object(() -> {
      json.text("id", contact.id());
      json.texts("parties", contact.parties());
      json.text("level", contact.level().word());
      json.text("line", contact.line());
      json.text("status", contact.state().word());
      json.text("since", iso(contact.since()));
      json.array("course", contact.course(), this::step);
      json.text("standing", contact.standing().word());
      evidence.support(contact.support());
    });
  }

  private void step(Contact.Step step) throws IOException {
    json.object(() -> {
      json.text("status", step.state().word());
      json.text("date", iso(step.date()));
      evidence.support(step.support());
    });
  }

  private static @Nullable String iso(@Nullable DateValue date) {
    return date == null ? null : date.iso();
  }
}
