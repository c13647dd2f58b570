package org.readout.publish;

import java.io.IOException;
import java.util.Locale;
import org.readout.reconcile.Statement;

/// A statement with its accounts, as the contract writes it.
final class StatementJson {

  private final Json json;
  private final EvidenceJson evidence;

  StatementJson(Json json, EvidenceJson evidence) {
    this.json = json;
    this.evidence = evidence;
  }

  void write(Statement statement) throws IOException {
    json.object(() -> {
      json.text("id", statement.id());
      json.text("speaker", statement.speaker());
      json.text("speakerText", statement.speakerText());
      json.text("addressee", statement.addressee());
      json.text("via", statement.via());
      json.texts("about", statement.about());
      json.text("text", statement.text());
      json.text("standing", statement.standing().word());
      json.texts("reports", Backing.reports(statement));
      json.number("origins", statement.origins());
      json.array("accounts", statement.accounts(), this::account);
    });
  }

  private void account(Statement.Account account) throws IOException {
    json.object(() -> {
      evidence.fields(account.words());
      json.text("kind", account.kind().name().toLowerCase(Locale.ROOT));
      json.truth("quoted", account.quoted());
      json.text("speaker", account.speaker());
      evidence.orNull("cue", account.cue());
      evidence.orNull("source", account.source());
    });
  }
}
