package org.readout.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Annotations;
import org.readout.annotate.attribution.Attribution;
import org.readout.annotate.quote.Quotation;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// The wider words in which a few quoted ones make sense: of "called the talks “candid”" the reader
/// of a record needs more than "candid".
///
/// In order: the content of the attribution that credits the words, where it is a clause; that
/// content with the verb before it ("described the tour as “a step”"); the words from a verb of
/// judgement on.
final class Framing {

  /// No clause has more words.
  private static final int LONGEST = 120;

  /// Words between a verb and what it takes.
  private static final int GAP = 5;

  private final Document document;
  private final SpanIndex<Attribution> attributions;
  private final SpanIndex<Quotation> quotations;

  /// @param quotations by their content
  Framing(Annotations annotations, SpanIndex<Quotation> quotations) {
    this.document = annotations.document();
    this.attributions = new SpanIndex<>(annotations.attributions(), Attribution::content);
    this.quotations = quotations;
  }

  /// True when the quoted words are a sentence or clause of their own.
  boolean standsAlone(Quotation quote) {
    var first = document.sentenceAt(quote.content().start()).span();
    var tokens = words(within(quote.content(), first));
    boolean capital = !tokens.isEmpty() && tokens.getFirst().isCapitalised();
    boolean verb = tokens.stream().anyMatch(t -> t.is(PartOfSpeech.VERB, PartOfSpeech.AUX));
    return (capital && (verb || isUttered(quote)))
        || (Clausal.isClause(tokens) && !Clausal.isTail(tokens));
  }

  /// "“Weather,” said a clerk.": what opens its sentence and is set off from it, however short.
  private boolean isUttered(Quotation quote) {
    boolean opens =
        quote.span().start() <= document.sentenceAt(quote.span().start()).span().start() + 1;
    return opens && document.at(quote.content()).strip().matches("(?s).*[,.!?…]");
  }

  /// The wider words, in the sentence of the quotation.
  ///
  /// @param cue the words that credit it, or null
  Optional<Span> of(Quotation quote, @Nullable Span cue, Reported reported) {
    var credit = credit(quote, cue);
    if (credit.isPresent() && !reported.tells(credit.get())) {
      return Optional.empty();
    }
    return credit
        .flatMap(attribution -> around(quote, attribution))
        .or(() -> byVerb(quote))
        .map(span -> balanced(span.cover(quote.span())))
        .filter(span -> isWider(span, quote));
  }

  /// The attribution with that cue whose content holds the quotation.
  private Optional<Attribution> credit(Quotation quote, @Nullable Span cue) {
    return attributions.overlapping(quote.content()).stream()
        .filter(attribution -> attribution.cue().equals(cue))
        .findFirst();
  }

  private boolean isWider(Span span, Quotation quote) {
    int all = words(span).size();
    return all >= words(quote.content()).size() + 1 && all <= LONGEST;
  }

  private Optional<Span> around(Quotation quote, Attribution attribution) {
    var sentence = document.sentenceAt(quote.span().start()).span();
    Span content = null;
    for (Span piece : attribution.content()) {
      if (sentence.overlaps(piece)) {
        var inside = within(piece, sentence);
        content = content == null ? inside : content.cover(inside);
      }
    }
    return content == null
        ? Optional.empty()
        : clause(content.cover(quote.span()), attribution.cue());
  }

  private static Span within(Span span, Span sentence) {
    return new Span(Math.max(span.start(), sentence.start()), Math.min(span.end(), sentence.end()));
  }

  /// The content where it is a clause; with the words that lead to it, from the cue's verb on,
  /// where it is none or would mean something else without them; nothing where neither makes sense.
  Optional<Span> clause(Span content, Span cue) {
    var words = words(content);
    var verb = document.tokensIn(cue).stream().filter(t -> t.is(PartOfSpeech.VERB)).findFirst();
    boolean that = !words.isEmpty() && words.getFirst().lower().equals("that");
    boolean turned = verb.filter(Telling::isTurned).isPresent() || Clausal.asks(words);
    boolean named = !that && verb.filter(Telling::names).isPresent();
    if (!turned && !named && Clausal.isClause(words)) {
      return Optional.of(withoutThat(content));
    }
    if (cue.end() > content.start() || !sameSentence(cue, content)) {
      return Optional.empty();
    }
    var wider = new Span(cue.end(), content.end());
    if (!turned && !named && Clausal.isClause(words(wider))) {
      return Optional.of(withoutThat(wider));
    }
    return leads(verb, cue, content, turned) ? verb.map(v -> v.span().cover(content)) : none();
  }

  private static Optional<Span> none() {
    return Optional.empty();
  }

  private boolean leads(Optional<Token> verb, Span cue, Span content, boolean turned) {
    var words = words(content);
    boolean near =
        words(new Span(/* start= */ cue.end(), /* end= */ content.start())).size() <= GAP;
    boolean subjectless = !words.isEmpty() && words.getFirst().is(PartOfSpeech.AUX);
    return near && !subjectless && (turned || verb.filter(Telling::takesObject).isPresent());
  }

  private boolean sameSentence(Span one, Span other) {
    return document.sentenceAt(one.start()).index() == document.sentenceAt(other.start()).index();
  }

  private Optional<Span> byVerb(Quotation quote) {
    var before =
        document.sentenceAt(quote.span().start()).tokens().stream()
            .filter(token -> token.span().end() <= quote.span().start())
            .toList();
    for (int i = before.size() - 1; i >= 0; i--) {
      if (Deeds.isJudging(before, i)) {
        return Optional.of(before.get(i).span().cover(quote.span()));
      }
    }
    return Optional.empty();
  }

  /// Without the conjunctions and the marks at its ends.
  Span withoutThat(Span content) {
    var tokens = document.tokensIn(content);
    int first = 0;
    int last = tokens.size() - 1;
    while (first < last && tokens.get(first).lower().matches("that|[,:;]")) {
      first++;
    }
    while (last > first && tokens.get(last).lower().matches("and|but|or|as|while|[,:;—–-]|\\(")) {
      last--;
    }
    return tokens.isEmpty()
        ? content
        : new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }

  /// With the whole of each quotation that it cuts.
  Span balanced(Span span) {
    var whole = span;
    for (Quotation quote : quotations.overlapping(span)) {
      whole = whole.cover(quote.span());
    }
    return whole;
  }

  private List<Token> words(Span span) {
    return document.tokensIn(span).stream().filter(t -> !t.is(PartOfSpeech.PUNCT)).toList();
  }
}
