package org.readout.claim;

import java.util.Set;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// The nouns for a text that speaks in somebody's place: a source with such a head is a channel.
final class DocumentWords {

  private static final Set<String> WORDS =
      Set.of(
          "readout",
          "read-out",
          "statement",
          "summary",
          "transcript",
          "communique",
          "communiqué",
          "document",
          "documents",
          "report",
          "reports",
          "post",
          "posts",
          "tweet",
          "notes",
          "account",
          "text",
          "release",
          "letter",
          "memo",
          "briefing",
          "note",
          "filing",
          "declaration",
          "message",
          "outline",
          "commentary",
          "editorial",
          "article",
          "dispatch",
          "bulletin",
          "email",
          "e-mail",
          "description");

  private DocumentWords() {}

  /// True when the head of the phrase is such a noun: the last one before any preposition or verb.
  static boolean isDocument(Document document, Span phrase) {
    Token head = null;
    for (Token token : document.tokensIn(phrase)) {
      if (token.is(PartOfSpeech.ADP, PartOfSpeech.VERB) || token.text().equals(",")) {
        break;
      }
      head = token;
    }
    return head != null && WORDS.contains(head.lower());
  }
}
