package org.readout.claim;

import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.annotate.quote.Quotation;
import org.readout.claim.EntityBook.Draft;
import org.readout.claim.EntityBook.Placed;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Who is set before or behind a quotation without a verb that takes it: a signature behind a dash,
/// or whom the words before a colon are about.
final class Introductions {

  /// A signature stands within this many characters behind the quotation.
  private static final int SIGNATURE = 60;

  private static final Pattern DASH = Pattern.compile("\\s?[–—-]{1,2}\\s?(?=\\p{Lu})");

  private final Document document;
  private final EntityBook book;

  Introductions(Document document, EntityBook book) {
    this.document = document;
    this.book = book;
  }

  Optional<Draft> of(Quotation quote) {
    return signature(quote).or(() -> introduced(quote));
  }

  /// “...” – Name: a dash behind the closing mark, and who spoke.
  Optional<Draft> signature(Quotation quote) {
    int end = quote.span().end();
    var line = new Span(end, Math.min(document.text().length(), end + SIGNATURE));
    if (!DASH.matcher(document.at(line)).lookingAt()) {
      return Optional.empty();
    }
    return book.within(line).stream().map(Placed::draft).filter(Draft::isPerson).findFirst();
  }

  /// "She had an answer ready: “...”": before a colon, whom its last clause or the sentence is
  /// about.
  private Optional<Draft> introduced(Quotation quote) {
    int start = quote.span().start();
    var sentence = document.sentenceAt(start).span();
    var before = document.text().substring(Math.min(sentence.start(), start), start).strip();
    if (!before.endsWith(":")) {
      return Optional.empty();
    }
    var able =
        book.within(new Span(sentence.start(), start)).stream()
            .filter(placed ->
                placed.draft().isPerson() || placed.draft().kind() == Entity.Kind.ORGANISATION)
            .toList();
    return able.reversed().stream()
        .filter(this::isNamedSubject)
        .findFirst()
        .or(() -> able.stream().findFirst())
        .map(Placed::draft);
  }

  /// A name right before a verb: "..., Anders shot back: “...”".
  private boolean isNamedSubject(Placed placed) {
    var span = placed.mention().span();
    var sentence = document.sentenceAt(span.start());
    boolean name = Character.isUpperCase(document.text().codePointAt(span.start()));
    return name
        && span.start() > sentence.span().start()
        && sentence.tokens().stream()
            .filter(token -> token.span().start() >= span.end() && !token.is(PartOfSpeech.ADV))
            .findFirst()
            .filter(token -> token.is(PartOfSpeech.VERB, PartOfSpeech.AUX))
            .isPresent();
  }
}
