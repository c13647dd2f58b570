package org.readout.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.readout.annotate.Annotations;
import org.readout.annotate.contact.ContactMention;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.HappeningMention;
import org.readout.annotate.event.Participant;
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
    var outcomes =
        new Upshots(annotations.document(), referents, spoken).of(annotations.outcomes());
    var promises = promises(annotations, referents, outcomes);
    var contacts = annotations.contacts().stream().map(c -> parties(c, referents)).toList();
    var sealed = book.seal();
    return new Claims(
        report,
        annotations,
        sealed.entities(),
        statements.stream().map(statement -> finished(statement, sealed)).toList(),
        happenings.stream().map(happening -> finished(happening, sealed)).toList(),
        outcomes.stream().map(outcome -> finished(outcome, sealed)).toList(),
        promises.stream().map(promise -> finished(promise, sealed)).toList(),
        contacts.stream().map(contact -> finished(contact, sealed)).toList());
  }

  /// "The two sides", "their commanders": whom nothing says.
  private static final Pattern PAIR =
      Pattern.compile("(?i)^(?:two|both|their|its|his|her|our|the two)\\b");

  private record Happened(HappeningMention mention, Map<Draft, Participant.Part> parties) {}

  private record Stands(ContactMention mention, List<Draft> parties) {}

  private record Promised(Promises.Made made, Upshots.CameOf outcome) {}

  private static List<Promised> promises(
      Annotations annotations, Referents referents, List<Upshots.CameOf> outcomes) {
    var promises = new Promises(annotations, referents);
    var found = new ArrayList<Promised>();
    for (Upshots.CameOf outcome : outcomes) {
      promises
          .of(outcome.mention(), outcome.parties())
          .ifPresent(made -> found.add(new Promised(made, outcome)));
    }
    return found;
  }

  private static Stands parties(ContactMention mention, Referents referents) {
    var parties = new ArrayList<Draft>();
    for (Span party : mention.parties()) {
      referents.all(party, /* lastSpeaker= */ null).stream()
          .filter(draft -> !parties.contains(draft))
          .filter(draft -> draft.kind() != Entity.Kind.GROUP || !PAIR.matcher(draft.name()).find())
          .forEach(parties::add);
    }
    return new Stands(mention, parties);
  }

  private static Happened parties(HappeningMention mention, Referents referents) {
    var parties = new LinkedHashMap<Draft, Participant.Part>();
    for (Participant participant : mention.participants()) {
      boolean mutual = participant.role() == Participant.Part.PARTY;
      var meant =
          mutual
              ? referents.together(participant.span())
              : referents.all(participant.span(), /* lastSpeaker= */ null);
      boolean countries = referents.meansCountries(participant.span());
      meant.stream()
          .filter(draft -> !countries || !draft.isPerson())
          .forEach(draft -> parties.putIfAbsent(draft, participant.role()));
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
        by.cue(),
        statement.clause());
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
    return new OutcomeClaim(cameOf.mention(), numbers(cameOf.parties(), sealed));
  }

  private static PromiseClaim finished(Promised promised, Sealed sealed) {
    var made = promised.made();
    return new PromiseClaim(
        finished(promised.outcome(), sealed), numbers(made.to(), sealed), made.due());
  }

  private static ContactClaim finished(Stands stands, Sealed sealed) {
    return new ContactClaim(stands.mention(), numbers(stands.parties(), sealed));
  }

  private static List<Integer> numbers(List<Draft> drafts, Sealed sealed) {
    return drafts.stream().map(sealed::number).filter(Objects::nonNull).toList();
  }
}
