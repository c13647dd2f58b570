package org.readout.bench.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.Annotator;
import org.readout.annotate.reading.Reader;
import org.readout.claim.Claimant;
import org.readout.claim.Claims;
import org.readout.claim.StatementClaim;
import org.readout.intake.Report;
import org.readout.text.Span;

/// Readout's own quotations: every layer of annotation and all claims of the report, although
/// quotations need but a part of them.
public final class ReadoutQuotations implements QuotationSystem {

  private final Annotator annotator;

  /// @param reader the trained model
  public ReadoutQuotations(Reader reader) {
    annotator = new Annotator(reader);
  }

  @Override
  public String name() {
    return "Readout";
  }

  @Override
  public List<SpokenQuotation> read(String text) {
    var report =
        new Report("text", null, null, null, null, null, null, "en", "0".repeat(64), text, false);
    var claims = Claimant.claim(report, annotator.annotate(text));
    return claims.statements().stream()
        .filter(StatementClaim::quoted)
        .map(statement -> spoken(statement, claims))
        .toList();
  }

  private static SpokenQuotation spoken(StatementClaim statement, Claims claims) {
    var mention = Optional.<Span>ofNullable(statement.speakerText());
    var names = new ArrayList<String>();
    mention.ifPresent(span -> names.add(span.of(claims.report().text())));
    if (statement.speaker() != null) {
      names.add(claims.entities().get(statement.speaker()).name());
    }
    return new SpokenQuotation(statement.content(), mention, names);
  }
}
