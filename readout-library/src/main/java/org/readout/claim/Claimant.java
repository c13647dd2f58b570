package org.readout.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotate.Annotations;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.HappeningMention;
import org.readout.annotate.event.Participant;
import org.readout.claim.EntityBook.Draft;
import org.readout.claim.EntityBook.Sealed;
import org.readout.intake.Report;

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
    var outcomes =
        new Upshots(annotations.document(), referents, spoken).of(annotations.outcomes());
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
    if (parties.isEmpty() && isUnnamed(mention)) {
      referents
          .whoMet(mention.trigger())
          .forEach(draft -> parties.put(draft, Participant.Part.PARTY));
    }
    return new Happened(mention, parties);
  }

  /// An encounter of which only the length is told.
  private static boolean isUnnamed(HappeningMention mention) {
    boolean encounter =
        mention.kind() == HappeningKind.MEETING || mention.kind() == HappeningKind.CALL;
    return encounter
        && mention.participants().isEmpty()
        && mention.measurements().stream().anyMatch(m -> m.attribute().equals("duration"));
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

  private static OutcomeClaim finished(Upshots.CameOf cameOf, Sealed sealed) {
    return new OutcomeClaim(
        cameOf.mention(),
        cameOf.parties().stream().map(sealed::number).filter(java.util.Objects::nonNull).toList());
  }
}
