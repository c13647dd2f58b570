package org.readout.claim;

import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.annotate.attribution.Attribution;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// What the record shows of indirect speech: a whole clause, or with the verb that leads to it;
/// nothing where nobody is known to have said it, or where the words stand in a heading, a caption
/// or a row of links.
final class Reported {

  /// A caption has no more characters than this.
  private static final int CAPTION = 600;

  /// Most words that a reader cuts off.
  private static final int TAIL = 12;

  private static final Pattern CREDIT =
      Pattern.compile(
          "\\((?:AP|AFP|Reuters|Getty|EPA|Photo)\\b[^)]{0,30}(?:Photo|/|Images)|Getty Images|Image"
              + " (?:copyright|caption)|\\bPhoto(?:graph)?(?: by|:)|AP Photo");

  private final Document document;
  private final Headlines headlines;
  private final Framing framing;
  private final Hearsay hearsay;

  Reported(Document document, Headlines headlines, Framing framing) {
    this.document = document;
    this.headlines = headlines;
    this.framing = framing;
    this.hearsay = new Hearsay(document);
  }

  /// The words of the content that make a statement.
  Optional<Span> of(Attribution attribution, Span content) {
    if (!tells(attribution)
        || !hearsay.isReal(attribution)
        || !isProse(content)
        || headlines.isTitle(content)) {
      return Optional.empty();
    }
    return framing
        .clause(whole(content, attribution), attribution.cue())
        .map(this::balanced)
        .filter(this::isProse);
  }

  /// With the end of its clause where the reader cut it before the verb ("when the sound of the
  /// shots | echoed through the hall").
  private Span whole(Span content, Attribution attribution) {
    var behind =
        document.sentenceAt(content.start()).tokens().stream()
            .filter(token -> token.span().start() >= content.end())
            .toList();
    boolean cut =
        !behind.isEmpty()
            && behind.getFirst().is(PartOfSpeech.VERB, PartOfSpeech.AUX)
            && !attribution.cue().overlaps(behind.getFirst().span());
    var end = behind.stream().takeWhile(token -> !token.is(PartOfSpeech.PUNCT)).toList();
    return cut && end.size() <= TAIL ? content.cover(end.getLast().span()) : content;
  }

  /// True where the source is known and spoke.
  boolean tells(Attribution attribution) {
    var cue = document.tokensIn(attribution.cue());
    var content = document.tokensIn(attribution.content().getFirst());
    boolean wordless = cue.stream().allMatch(token -> token.is(PartOfSpeech.PUNCT));
    return !attribution.source().isEmpty()
        && !content.isEmpty()
        && Telling.tells(cue, content)
        && hearsay.isSpoken(attribution)
        && (!wordless || opensParagraph(attribution.source().getFirst()));
  }

  /// "Orlan: The dam holds." in a conversation written out; elsewhere such a line is a heading.
  private boolean opensParagraph(Span source) {
    var paragraph = paragraph(source);
    return source.start() <= paragraph.start() + 2;
  }

  private Span paragraph(Span span) {
    return document.paragraphs().get(document.sentenceAt(span.start()).paragraph());
  }

  /// No row of links ("... | ... MORE"), no line in capitals, no caption.
  private boolean isProse(Span words) {
    var text = document.at(words);
    boolean bar = text.contains(" | ");
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return !bar && capitals * 2 < Math.max(1, letters) && !isCaption(words);
  }

  private boolean isCaption(Span words) {
    var paragraph = paragraph(words);
    return paragraph.length() < CAPTION && CREDIT.matcher(document.at(paragraph)).find();
  }

  /// Without a bracket that opens and never closes; with its end where that is near.
  private Span balanced(Span words) {
    var text = document.at(words);
    int open = text.lastIndexOf('(');
    if (open < 0 || text.indexOf(')', open) >= 0) {
      return words;
    }
    int close = document.text().indexOf(')', words.end());
    if (close >= 0 && close < words.end() + 30) {
      return new Span(words.start(), close + 1);
    }
    return open == 0 ? words : framing.withoutThat(new Span(words.start(), words.start() + open));
  }
}
