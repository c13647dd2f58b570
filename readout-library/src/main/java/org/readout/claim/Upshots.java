package org.readout.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.annotate.name.Countries;
import org.readout.annotate.outcome.OutcomeKind;
import org.readout.annotate.outcome.OutcomeMention;
import org.readout.claim.EntityBook.Draft;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// The parties of outcomes: whom their names, descriptions and pronouns mean; of what stands inside
/// a quotation in the first person, whoever speaks it.
final class Upshots {

  /// An outcome and its parties.
  record CameOf(OutcomeMention mention, List<Draft> parties) {}

  /// Titles that a country has many bearers of.
  private static final Pattern SHARED =
      Pattern.compile(
          "(?i)the (?:minister|secretary|envoy|ambassador|spokes\\p{Ll}+|commander|senator|chief)");

  /// A group known only as somebody's.
  private static final Pattern POSSESSED = Pattern.compile("^(?i)(?:its|their|his|her|our|my) ");

  /// Who is known only as such a body is nobody whom a reader could name.
  private static final Pattern BARE =
      Pattern.compile(
          "(?:the )?(?:company|firm|delegation|agency|court|judge|ministry|office|department|bank|team"
              + "|panel|committee|commission|board|body|organi[sz]ation|agencies|commander|airline|group"
              + "|(?:two |both |all )?(?:sides|parties|countries|nations|men))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SEEKING = Pattern.compile("(?i)\\b(?:seek|seeks|seeking|sought)$");

  /// Behind these "it" is hardly anybody but who says so.
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)\\b(?:says?|said|adds?|added|announced|insists?|insisted)(?: that)?\\s+$");

  /// Characters before "it" at most.
  private static final int BEFORE = 20;

  private static final Pattern OWN = Pattern.compile("^(?i)(?:his|her|my|their) ");

  /// Sentences before "the minister" that must speak of the minister.
  private static final int BARE_BACK = 4;

  private final Document document;
  private final Referents referents;
  private final SpanIndex<Statements.Draftlike> statements;
  private final Tellers tellers;

  /// @param statements by their content
  Upshots(Document document, Referents referents, SpanIndex<Statements.Draftlike> statements) {
    this.document = document;
    this.referents = referents;
    this.statements = statements;
    this.tellers = new Tellers(document);
  }

  /// Those that somebody stands behind, in their order.
  List<CameOf> of(List<OutcomeMention> mentions) {
    return mentions.stream().flatMap(mention -> of(mention).stream()).toList();
  }

  private Optional<CameOf> of(OutcomeMention mention) {
    var parties = new ArrayList<Draft>();
    for (Span party : mention.parties()) {
      referents.all(party, null).stream()
          .filter(draft -> !parties.contains(draft))
          .filter(draft -> isPlain(party, draft))
          .forEach(parties::add);
    }
    if (parties.isEmpty() && mention.parties().stream().allMatch(this::isSpeaker)) {
      speaker(mention).forEach(parties::add);
    }
    return isOwn(mention, parties)
            && isJoint(mention)
            && !isPrivate(mention, parties)
            && !isMonologue(mention, parties)
        ? Optional.of(new CameOf(mention, parties))
        : Optional.empty();
  }

  /// True unless the words tell of somebody's deeds for whom the parties do not speak.
  private boolean isOwn(OutcomeMention mention, List<Draft> parties) {
    var principal = mention.principal();
    if (principal == null || isSpeaker(principal)) {
      return true;
    }
    if (Pronouns.isPerson(document.at(principal)) || Pronouns.isThey(document.at(principal))) {
      boolean quoted =
          statements.overlapping(mention.cue()).stream()
              .filter(statement -> statement.quoted())
              .anyMatch(statement -> statement.content().contains(principal));
      if (quoted) {
        return false;
      }
    }
    var last = parties.isEmpty() ? null : parties.getFirst();
    return tellers.speakFor(parties, principal, referents.all(principal, last));
  }

  /// False for a deal of which only one side is known, and not the one that the report puts first
  /// ("the unions reached a deal with Norway", where nobody is known by "the unions").
  private boolean isJoint(OutcomeMention mention) {
    return mention.kind() != OutcomeKind.AGREED
        || mention.parties().size() < 2
        || !referents.all(mention.parties().getFirst(), null).isEmpty();
  }

  /// "Talked about the ban", of one person: a remark, no talks.
  private static boolean isMonologue(OutcomeMention mention, List<Draft> parties) {
    return mention.kind() == OutcomeKind.DISCUSSED
        && parties.size() == 1
        && parties.getFirst().isPerson();
  }

  /// What somebody without an office seeks ("asylum", "a loan"), or asks for of his own ("his
  /// glasses"), is his own affair.
  private boolean isPrivate(OutcomeMention mention, List<Draft> parties) {
    boolean own = OWN.matcher(document.at(mention.content())).find();
    return mention.kind() == OutcomeKind.REQUESTED
        && (own || SEEKING.matcher(document.at(mention.cue())).find())
        && !parties.isEmpty()
        && parties.stream().allMatch(party -> party.isPerson() && !tellers.isOfficial(party));
  }

  /// False where the words are too weak for whom they were taken to mean: "the minister" of whom
  /// the last sentences do not speak; "he" for whom the report otherwise calls "she".
  private boolean isPlain(Span party, Draft draft) {
    var words = document.at(party);
    if (words.equalsIgnoreCase("it")) {
      return isTopic(party, draft);
    }
    if (BARE.matcher(draft.name()).matches()
        || POSSESSED.matcher(draft.name()).find()
        || isPeople(words, draft)) {
      return false;
    }
    if (draft.kind() == Entity.Kind.GROUP && POSSESSED.matcher(words).find()) {
      return false;
    }
    if (!draft.isPerson()) {
      return true;
    }
    if (Pronouns.isPerson(words)) {
      return pronouns(draft, Pronouns.isFemale(words))
          >= pronouns(draft, !Pronouns.isFemale(words));
    }
    boolean bare = SHARED.matcher(words).matches();
    int here = document.sentenceAt(party.start()).index();
    int from = document.sentences().get(Math.max(0, here - BARE_BACK)).span().start();
    return !bare || draft.mentionsBetween(from, party.start()) > 0;
  }

  /// "It promised" goes on with what the sentence, or the one before it, is about (behind "Norway
  /// says that" with what the sentence is about): what opens it, not somebody who possesses
  /// something in it.
  private boolean isTopic(Span it, Draft draft) {
    int here = document.sentenceAt(it.start()).index();
    boolean told = SAID.matcher(before(it)).find();
    int from = document.sentences().get(told ? here : Math.max(0, here - 1)).span().start();
    return draft.mentions().stream()
        .filter(mention -> mention.span().start() >= from && mention.span().start() < it.start())
        .anyMatch(mention -> opens(mention.span()));
  }

  private String before(Span it) {
    return document.text().substring(Math.max(0, it.start() - BEFORE), it.start());
  }

  private boolean opens(Span mention) {
    return document.sentenceAt(mention.start()).tokens().stream()
        .filter(token -> token.span().end() <= mention.start())
        .noneMatch(token -> token.is(PartOfSpeech.VERB));
  }

  /// "Uzbeks" are people, and not their country.
  private static boolean isPeople(String words, Draft draft) {
    var last = words.substring(words.lastIndexOf(' ') + 1);
    return draft.kind() == Entity.Kind.COUNTRY
        && last.endsWith("s")
        && Countries.world().byDemonym(last).isPresent();
  }

  private long pronouns(Draft person, boolean female) {
    return person.mentions().stream()
        .filter(mention -> mention.form() == Mention.Form.PRONOUN)
        .map(mention -> document.at(mention.span()))
        .filter(word -> Pronouns.isPerson(word) && Pronouns.isFemale(word) == female)
        .count();
  }

  private boolean isSpeaker(Span party) {
    return Pronouns.isSpeaker(document.at(party));
  }

  /// "“We do not support ...,” said the minister": an outcome inside a quotation is its speaker's.
  private List<Draft> speaker(OutcomeMention mention) {
    return statements.overlapping(mention.cue()).stream()
        .filter(Statements.Draftlike::quoted)
        .map(statement -> statement.by().speaker())
        .filter(Objects::nonNull)
        .limit(1)
        .filter(tellers::isOfficial)
        .toList();
  }
}
