package org.readout.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotate.Annotations;
import org.readout.annotate.event.HappeningMention;
import org.readout.annotate.event.Participant;
import org.readout.annotate.outcome.OutcomeMention;
import org.readout.claim.EntityBook.Draft;
import org.readout.claim.EntityBook.Sealed;
import org.readout.intake.Report;
import org.readout.text.Span;

/// Turns what a report's text shows into what the report claims: names become entities, pronouns
/// and descriptions are resolved within the report, and every statement, happening and outcome gets
/// its actors.
public final class Claimant {

  private Claimant() {}

  /// @param annotations all layers over the report's text
  public static Claims claim(Report report, Annotations annotations) {
    var book = new EntityBook();
    new NamedEntities(annotations, book).find();
    var quotations = new SpanIndex<>(annotations.quotations(), quote -> List.of(quote.content()));
    var referents = new Referents(annotations, book, quotations);
    var statements = new Statements(report, annotations, book, referents, quotations).find();
    var spoken = new SpanIndex<>(statements, statement -> List.of(statement.content()));
    var happenings = annotations.happenings().stream().map(h -> parties(h, referents)).toList();
    var outcomes = annotations.outcomes().stream().map(o -> parties(o, referents, spoken)).toList();
    var sealed = book.seal();
    return new Claims(
        report,
        annotations,
        sealed.entities(),
        statements.stream().map(statement -> finished(statement, sealed)).toList(),
        happenings.stream().map(happening -> finished(happening, sealed)).toList(),
        outcomes.stream().map(outcome -> finished(outcome, sealed)).toList());
  }

  private record Happened(HappeningMention mention, Map<Draft, Participant.Part> parties) {}

  private record CameOf(OutcomeMention mention, List<Draft> parties) {}

  private static Happened parties(HappeningMention mention, Referents referents) {
    var parties = new LinkedHashMap<Draft, Participant.Part>();
    for (Participant participant : mention.participants()) {
      boolean mutual = participant.role() == Participant.Part.PARTY;
      var meant =
          mutual
              ? referents.together(participant.span())
              : referents.all(participant.span(), /* lastSpeaker= */ null);
      meant.forEach(draft -> parties.putIfAbsent(draft, participant.role()));
    }
    return new Happened(mention, parties);
  }

  private static CameOf parties(
      OutcomeMention mention, Referents referents, SpanIndex<Statements.Draftlike> statements) {
    var parties = new ArrayList<Draft>();
    for (Span party : mention.parties()) {
      referents.all(party, null).stream()
          .filter(draft -> !parties.contains(draft))
          .forEach(parties::add);
    }
    if (parties.isEmpty()) {
      speakerOf(mention, statements).forEach(parties::add);
    }
    return new CameOf(mention, parties);
  }

  /// "“We do not support ...,” said the minister": an outcome inside a quotation is its speaker's.
  private static List<Draft> speakerOf(
      OutcomeMention mention, SpanIndex<Statements.Draftlike> statements) {
    return statements.overlapping(mention.cue()).stream()
        .map(statement -> statement.by().speaker())
        .filter(java.util.Objects::nonNull)
        .limit(1)
        .toList();
  }

  private static StatementClaim finished(Statements.Draftlike statement, Sealed sealed) {
    var by = statement.by();
    return new StatementClaim(
        statement.content(),
        statement.quoted(),
        statement.kind(),
        sealed.number(by.speaker()),
        by.speakerText(),
        sealed.number(by.addressee()),
        by.via(),
        by.cue());
  }

  private static HappeningClaim finished(Happened happened, Sealed sealed) {
    var parties = new ArrayList<HappeningClaim.Party>();
    happened
        .parties()
        .forEach((draft, part) -> {
          Integer number = sealed.number(draft);
          if (number != null) {
            parties.add(new HappeningClaim.Party(number, part));
          }
        });
    return new HappeningClaim(happened.mention(), parties);
  }

  private static OutcomeClaim finished(CameOf cameOf, Sealed sealed) {
    return new OutcomeClaim(
        cameOf.mention(),
        cameOf.parties().stream().map(sealed::number).filter(java.util.Objects::nonNull).toList());
  }
}
