package org.readout.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Annotations;
import org.readout.annotate.attribution.Attribution;
import org.readout.annotate.quote.Quotation;
import org.readout.claim.EntityBook.Draft;
import org.readout.claim.EntityBook.Placed;
import org.readout.intake.Report;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Every account of somebody saying something, in order of the text.
///
/// Who speaks a quotation, by ordered evidence: an attribution that covers it; the words right
/// beside it ("..., he told reporters"); another quotation of the same sentence; speech that goes
/// on in the same paragraph, or in a paragraph that is all quotation; a verb of judgement whose
/// subject stands before it ("called it “a positive step”"), in its sentence or, for a paragraph of
/// quotation, in the one before. Words in quotation marks for which none of these holds are a name
/// or a scare quote when they are few, and a statement by nobody named when they are many.
final class Statements {

  /// Fewer words than this in quotation marks, credited to nobody, are no statement.
  private static final int SCARE_WORDS = 5;

  /// An indirect statement shorter than this says too little to be a line.
  private static final int INDIRECT_WORDS = 4;

  /// A signature stands within this many characters behind the quotation.
  private static final int SIGNATURE = 60;

  private static final Pattern DASH = Pattern.compile("\\s?[–—-]{1,2}\\s?(?=\\p{Lu})");

  /// Verbs by which somebody judges or asks for something in words of their own.
  private static final Set<String> JUDGING =
      Set.of(
          "call",
          "describe",
          "dub",
          "label",
          "accuse",
          "blame",
          "welcome",
          "hail",
          "praise",
          "warn",
          "urge",
          "pledge",
          "vow",
          "denounce",
          "condemn",
          "characterise",
          "characterize",
          "criticise",
          "criticize",
          "dismiss",
          "decry",
          "demand",
          "insist",
          "promise",
          "stress",
          "emphasise",
          "emphasize",
          "raise",
          "slam",
          "laud",
          "brand",
          "deem",
          "express");

  private final Document document;
  private final Annotations annotations;
  private final EntityBook book;
  private final Referents referents;
  private final SpeechTags tags;
  private final Speakers speakers;
  private final Headlines headlines;
  private final SpanIndex<Quotation> quotations;

  /// @param quotations by their content
  Statements(
      Report report,
      Annotations annotations,
      EntityBook book,
      Referents referents,
      SpanIndex<Quotation> quotations) {
    this.quotations = quotations;
    this.document = annotations.document();
    this.annotations = annotations;
    this.book = book;
    this.referents = referents;
    this.tags = new SpeechTags(document);
    this.speakers = new Speakers(annotations, book, referents, quotations);
    this.headlines = new Headlines(report, document);
  }

  /// A statement before entities have their final numbers.
  record Draftlike(Span content, boolean quoted, StatementClaim.Kind kind, Attributed by) {}

  List<Draftlike> find() {
    var pieces = new ArrayList<Piece>();
    annotations.quotations().stream()
        .filter(quote -> quote.depth() == 0)
        .forEach(quote -> pieces.add(new Piece(quote.content(), quote)));
    annotations.attributions().forEach(attribution -> indirect(attribution).ifPresent(pieces::add));
    pieces.sort(Comparator.comparing(Piece::span));
    return inOrder(pieces);
  }

  /// Words to be credited: a quotation, or the content of an indirect attribution.
  private record Piece(Span span, @Nullable Quotation quote) {}

  private Optional<Piece> indirect(Attribution attribution) {
    var content =
        attribution.content().stream().max(Comparator.comparingInt(Span::length)).orElseThrow();
    boolean quotes = attribution.content().stream().anyMatch(quotations::touches);
    boolean tooShort = document.tokensIn(content).size() < INDIRECT_WORDS;
    return quotes || tooShort ? Optional.empty() : Optional.of(new Piece(content, null));
  }

  private List<Draftlike> inOrder(List<Piece> pieces) {
    var found = new ArrayList<Draftlike>();
    Attributed last = Attributed.NOBODY;
    for (Piece piece : pieces) {
      var statement = credit(piece, last, found);
      if (statement.isPresent()) {
        found.add(statement.get());
        last = statement.get().by().known() ? statement.get().by() : last;
      }
    }
    return found;
  }

  private Optional<Draftlike> credit(Piece piece, Attributed last, List<Draftlike> before) {
    var covered = speakers.of(piece.span(), last);
    var quote = piece.quote();
    if (quote == null) {
      return covered.known()
          ? Optional.of(new Draftlike(piece.span(), false, StatementClaim.Kind.INDIRECT, covered))
          : Optional.empty();
    }
    if (headlines.isTitle(quote.span()) || (!covered.known() && isLabel(quote))) {
      return Optional.empty();
    }
    var by = covered.known() ? covered : uncovered(quote, covered, last, before);
    boolean scare = !by.known() && document.tokensIn(quote.content()).size() < SCARE_WORDS;
    return scare
        ? Optional.empty()
        : Optional.of(new Draftlike(quote.content(), true, kind(quote), by));
  }

  private boolean isLabel(Quotation quote) {
    return headlines.isHeading(quote.span()) && signature(quote).isEmpty();
  }

  private Attributed uncovered(
      Quotation quote, Attributed covered, Attributed last, List<Draftlike> before) {
    var tagged = tagged(quote, covered, last);
    if (tagged.known()) {
      return tagged;
    }
    if (sameSentence(quote, before) || goesOn(quote, before)) {
      return last.goingOn();
    }
    var besides = speakers.besides(quote.content(), last);
    if (besides.known()) {
      return besides;
    }
    var signed = signature(quote).or(() -> introduced(quote));
    if (signed.isPresent()) {
      return new Attributed(signed.get(), null, null, covered.via(), null);
    }
    return judge(quote)
        .or(() -> ledTo(quote, last))
        .map(draft -> new Attributed(draft, null, covered.cue(), covered.via(), null))
        .orElse(covered);
  }

  private Attributed tagged(Quotation quote, Attributed covered, Attributed last) {
    return tags.of(quote)
        .flatMap(tag ->
            referents
                .one(tag.source(), last.speaker())
                .map(who -> new Attributed(who, tag.source(), tag.cue(), covered.via(), null)))
        .orElse(Attributed.NOBODY);
  }

  /// “...” – Name: a dash behind the closing mark, and who spoke.
  private Optional<Draft> signature(Quotation quote) {
    int end = quote.span().end();
    var line = new Span(end, Math.min(document.text().length(), end + SIGNATURE));
    if (!DASH.matcher(document.at(line)).lookingAt()) {
      return Optional.empty();
    }
    return book.within(line).stream().map(Placed::draft).filter(Draft::isPerson).findFirst();
  }

  /// "She had an answer ready: “...”": before a colon, whom the sentence is about.
  private Optional<Draft> introduced(Quotation quote) {
    int start = quote.span().start();
    var sentence = document.sentenceAt(start).span();
    var before = document.text().substring(Math.min(sentence.start(), start), start).strip();
    if (!before.endsWith(":")) {
      return Optional.empty();
    }
    return book.within(new Span(sentence.start(), start)).stream()
        .map(Placed::draft)
        .filter(draft -> draft.isPerson() || draft.kind() == Entity.Kind.ORGANISATION)
        .findFirst();
  }

  private boolean sameSentence(Quotation quote, List<Draftlike> before) {
    if (before.isEmpty() || !before.getLast().quoted()) {
      return false;
    }
    return document.sentenceAt(before.getLast().content().start()).index()
        == document.sentenceAt(quote.span().start()).index();
  }

  /// A quotation that begins its sentence, right behind another in the paragraph or as a paragraph
  /// of its own, goes on with the same voice.
  private boolean goesOn(Quotation quote, List<Draftlike> before) {
    if (before.isEmpty() || !before.getLast().by().known()) {
      return false;
    }
    var here = document.sentenceAt(quote.span().start());
    var there = document.sentenceAt(before.getLast().content().start());
    boolean begins = quote.span().start() <= here.span().start() + 1;
    int apart = here.paragraph() - there.paragraph();
    boolean same = apart == 0 && before.getLast().quoted();
    return begins && (same || (apart == 1 && isAllQuote(quote, here)));
  }

  private boolean isAllQuote(Quotation quote, Sentence sentence) {
    var paragraph = document.paragraphs().get(sentence.paragraph());
    return quote.span().start() <= paragraph.start() + 1
        && quote.span().end() >= paragraph.end() - 1;
  }

  /// The subject of a verb of judgement before the quotation in its sentence.
  private Optional<Draft> judge(Quotation quote) {
    var sentence = document.sentenceAt(quote.span().start());
    Token verb = null;
    for (Token token : sentence.tokens()) {
      if (token.span().end() <= quote.span().start() && isJudging(token)) {
        verb = token;
      }
    }
    if (verb == null) {
      return Optional.empty();
    }
    return subject(sentence, verb);
  }

  /// A paragraph that is all quotation is spoken by whom the sentence before it lets judge or
  /// speak: "In an interview, the minister called the hour an education."
  private Optional<Draft> ledTo(Quotation quote, Attributed last) {
    var here = document.sentenceAt(quote.span().start());
    boolean leads = here.index() > 0 && isAllQuote(quote, here);
    if (!leads) {
      return Optional.empty();
    }
    var tokens = document.sentences().get(here.index() - 1).tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (isJudging(tokens.get(i))) {
        return SpeechTags.subjectBefore(tokens, i)
            .flatMap(phrase -> referents.one(phrase, last.speaker()));
      }
    }
    return Optional.empty();
  }

  /// Whoever is named last before the verb; behind "and", the verb goes on with whom the sentence
  /// is about.
  private Optional<Draft> subject(Sentence sentence, Token verb) {
    var named =
        book.before(verb.span().start(), sentence.span().start()).stream()
            .map(Placed::draft)
            .filter(draft -> draft.kind() != Entity.Kind.PLACE)
            .toList();
    int at = sentence.tokens().indexOf(verb);
    boolean goesOn = at > 0 && sentence.tokens().get(at - 1).is(PartOfSpeech.CCONJ);
    boolean opens = !sentence.tokens().getFirst().is(PartOfSpeech.ADP, PartOfSpeech.SCONJ);
    return (goesOn && opens ? named.reversed() : named).stream().findFirst();
  }

  private static boolean isJudging(Token token) {
    if (!token.is(PartOfSpeech.VERB)) {
      return false;
    }
    var word = token.lower();
    return JUDGING.contains(word)
        || JUDGING.contains(word.replaceFirst("(e?s|ed|ing)$", ""))
        || JUDGING.contains(word.replaceFirst("(d|s|ing)$", ""))
        || JUDGING.contains(word.replaceFirst("ing$", "e"));
  }

  /// Direct when the quotation stands for itself, mixed when it is a piece of an indirect clause.
  private StatementClaim.Kind kind(Quotation quote) {
    var words = document.at(quote.content());
    boolean wholeClause =
        Character.isUpperCase(words.codePointAt(0))
            && document.tokensIn(quote.content()).stream()
                .anyMatch(token -> token.is(PartOfSpeech.VERB, PartOfSpeech.AUX));
    return wholeClause ? StatementClaim.Kind.DIRECT : StatementClaim.Kind.MIXED;
  }
}
