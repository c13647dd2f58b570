package org.readout.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Annotations;
import org.readout.annotate.attribution.Attribution;
import org.readout.annotate.channel.Channel;
import org.readout.annotate.quote.Quotation;
import org.readout.intake.Report;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Every account of somebody saying something, in order of the text.
///
/// Who speaks a quotation, by ordered evidence: "in the words of ..."; an attribution that covers
/// it; the words right beside it ("..., he told reporters"); another quotation of the same
/// sentence; speech that goes on in the same paragraph, or in a paragraph that is all quotation; a
/// verb of judgement whose subject stands before it ("called it “a positive step”"), in its
/// sentence or, for a paragraph of quotation, in the one before. Words in quotation marks for which
/// none of these holds are a name or a scare quote when they are few, and a statement by nobody
/// named when they are many.
///
/// Indirect speech is a statement only where its attribution names a source and tells that
/// something was said or thought ([Telling]): what "is reported", "is expected" or "is listed" is
/// nobody's, and least of all that of whoever spoke before.
final class Statements {

  /// Fewer words than this in quotation marks, credited to nobody, are no statement.
  private static final int SCARE_WORDS = 5;

  /// An indirect statement shorter than this says too little to be a line.
  private static final int INDIRECT_WORDS = 4;

  private final Document document;
  private final Annotations annotations;
  private final EntityBook book;
  private final Referents referents;
  private final SpeechTags tags;
  private final Deeds deeds;
  private final Framing framing;
  private final Reported reported;
  private final Speakers speakers;
  private final Headlines headlines;
  private final Introductions introductions;
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
    this.deeds = new Deeds(document, annotations.names(), book, referents);
    this.framing = new Framing(annotations, quotations);
    this.speakers = new Speakers(annotations, book, referents, quotations);
    this.headlines = new Headlines(report, document);
    this.reported = new Reported(document, headlines, framing);
    this.introductions = new Introductions(document, book);
  }

  /// A statement before entities have their final numbers.
  ///
  /// @param said false for indirect speech that nobody is known to have uttered: it only leads on
  ///   to what is said next
  /// @param clause as in [StatementClaim]
  record Draftlike(
      Span content,
      boolean quoted,
      StatementClaim.Kind kind,
      Attributed by,
      boolean said,
      @Nullable Span clause) {}

  List<Draftlike> find() {
    var pieces = new ArrayList<Piece>();
    annotations.quotations().stream()
        .filter(quote -> quote.depth() == 0)
        .forEach(quote -> pieces.add(new Piece(quote.content(), quote, true, quote.content())));
    annotations.attributions().forEach(attribution -> indirect(attribution).ifPresent(pieces::add));
    pieces.sort(Comparator.comparing(Piece::span));
    var found = inOrder(pieces);
    var said = found.stream().filter(Draftlike::said).toList();
    return said.stream().filter(one -> said.stream().noneMatch(it -> isEndOf(one, it))).toList();
  }

  /// True when the other is longer indirect speech of the same speaker that holds these words; not
  /// where it names him, as it is told by somebody else then ("..., the ministry said" around
  /// "Orlan said ...").
  private boolean isEndOf(Draftlike one, Draftlike other) {
    return !one.quoted()
        && !other.quoted()
        && one.by().speaker() == other.by().speaker()
        && other.content().length() > one.content().length()
        && other.content().contains(one.content())
        && !isNamedIn(other.content(), other.by());
  }

  /// Words to be credited: a quotation, or the content of an indirect attribution.
  ///
  /// @param words as the record shows them
  private record Piece(Span span, @Nullable Quotation quote, boolean said, Span words) {}

  private Optional<Piece> indirect(Attribution attribution) {
    var content =
        attribution.content().stream().max(Comparator.comparingInt(Span::length)).orElseThrow();
    boolean quotes = attribution.content().stream().anyMatch(quotations::touches);
    var words = document.tokensIn(content);
    if (quotes || words.size() < INDIRECT_WORDS || SpeechTags.isOnlyTag(words)) {
      return Optional.empty();
    }
    var told = reported.of(attribution, content);
    return Optional.of(new Piece(content, null, told.isPresent(), told.orElse(content)));
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
    var quote = piece.quote();
    var words = quote == null ? Attributed.NOBODY : tagged(tags.inWords(quote), null, last);
    var covered = words.known() ? words : speakers.of(piece.span(), last);
    if (quote == null) {
      return covered.known()
          ? Optional.of(
              new Draftlike(
                  piece.words(), false, StatementClaim.Kind.INDIRECT, covered, piece.said(), null))
          : Optional.empty();
    }
    if (headlines.isTitle(quote.span())
        || SpeechTags.isOnlyTag(document.tokensIn(quote.content()))
        || (!covered.known() && isLabel(quote))) {
      return Optional.empty();
    }
    var told = covered.known() ? covered : uncovered(quote, covered, last, before);
    var by = !isNamed(told) && isNamedIn(quote.content(), told) ? told.byNobodyKnown() : told;
    boolean name =
        by.speakerText() == null && by.cue() == null && headlines.isName(quote.content());
    return name ? Optional.empty() : statement(quote, by);
  }

  /// Words that stand for themselves, or a piece of a clause that is known; few words of which
  /// neither is true are a name, a scare quote, or say nothing.
  private Optional<Draftlike> statement(Quotation quote, Attributed by) {
    boolean alone = framing.standsAlone(quote);
    int words = document.tokensIn(quote.content()).size();
    boolean few = words < SCARE_WORDS;
    var clause =
        alone || !by.known() ? Optional.<Span>empty() : framing.of(quote, by.cue(), reported);
    boolean scare = few && clause.isEmpty() && !(alone && by.known());
    return scare
        ? Optional.empty()
        : Optional.of(
            new Draftlike(quote.content(), true, kind(quote), by, true, clause.orElse(null)));
  }

  private boolean isLabel(Quotation quote) {
    return headlines.isHeading(quote.span()) && introductions.signature(quote).isEmpty();
  }

  private Attributed uncovered(
      Quotation quote, Attributed covered, Attributed last, List<Draftlike> before) {
    var tagged = tagged(tags.of(quote), covered.via(), last);
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
    var signed = introductions.of(quote);
    if (signed.isPresent()) {
      return new Attributed(signed.get(), null, null, covered.via(), null);
    }
    return deeds
        .judge(quote, last)
        .or(() -> deeds.actor(quote, last))
        .or(() -> isAllQuote(quote) ? deeds.ledTo(quote, last) : Optional.empty())
        .map(draft -> new Attributed(draft, null, covered.cue(), covered.via(), null))
        .orElse(covered);
  }

  private Attributed tagged(
      Optional<SpeechTags.Tag> found, @Nullable Channel via, Attributed last) {
    return found
        .flatMap(tag ->
            referents
                .one(tag.source(), last.speaker())
                .map(who -> new Attributed(who, tag.source(), tag.cue(), via, null)))
        .orElse(Attributed.NOBODY);
  }

  /// Nobody calls himself by name: who is spoken of or to in the words is not who goes on.
  private boolean isNamedIn(Span words, Attributed by) {
    return book.within(words).stream()
        .anyMatch(placed ->
            placed.draft() == by.speaker()
                && Character.isUpperCase(
                    document.text().codePointAt(placed.mention().span().start())));
  }

  /// True where the words that say who speaks are his name, or a pronoun, for which it has been
  /// looked already who is named in the quotation.
  private boolean isNamed(Attributed by) {
    var text = by.speakerText();
    return text != null
        && (Pronouns.isPronoun(document.at(text))
            || book.within(text).stream()
                .filter(placed -> placed.draft() == by.speaker())
                .anyMatch(placed -> placed.mention().form() == Mention.Form.NAME));
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
    return begins && (same || (apart == 1 && isAllQuote(quote)));
  }

  private boolean isAllQuote(Quotation quote) {
    var sentence = document.sentenceAt(quote.span().start());
    var paragraph = document.paragraphs().get(sentence.paragraph());
    return quote.span().start() <= paragraph.start() + 1
        && quote.span().end() >= paragraph.end() - 1;
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
