package org.readout.annotate.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// Takes out of a read name what does not belong to it: a title before a person's name, a
/// possessive, marks at its edges.
final class NameTrim {

  private static final Titles TITLES = Titles.english();
  private static final String EDGE = ",;:!?\"“”‘’'()[]{}–—-…*•|";

  /// What stands before a name in a photograph's credit or between the buttons of a page.
  private static final Set<String> FURNITURE =
      Set.of(
          "twitter",
          "facebook",
          "pinterest",
          "whatsapp",
          "linkedin",
          "instagram",
          "email",
          "share",
          "print",
          "getty",
          "images",
          "photo",
          "photos",
          "reuters",
          "afp",
          "ap",
          "epa",
          "upi",
          "pa");

  /// A word glued on by a hyphen or dash: "Bruce Stern-the".
  private static final Pattern GLUED =
      Pattern.compile("(?:[-–—](?:the|as|and|who|of|is|was|at)|[–—](?:a|an|in))$");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "your");

  private NameTrim() {}

  /// The span of the name proper; empty when nothing is left.
  static Span trim(Document document, Span span, NameKind kind) {
    var inner = withoutPreposition(document, edges(document.text(), span));
    return kind == NameKind.PERSON && !inner.isEmpty() ? person(document, inner) : inner;
  }

  private static Span person(Document document, Span span) {
    var glued = GLUED.matcher(document.at(span));
    int end = glued.find() ? span.start() + glued.start() : span.end();
    int mark = document.at(span).indexOf('"');
    int start = mark < 0 ? span.start() : Math.min(end, span.start() + mark + 1);
    var inner = edges(document.text(), new Span(start, end));
    return inner.isEmpty() ? span : withoutTitle(document, withoutFurniture(document, inner));
  }

  private static Span withoutFurniture(Document document, Span span) {
    var tokens = document.tokensIn(span);
    int start = 0;
    while (start + 1 < tokens.size() && FURNITURE.contains(tokens.get(start).lower())) {
      start++;
    }
    return start == 0 ? span : new Span(tokens.get(start).span().start(), span.end());
  }

  /// True for "Ms Tolvane": whatever it was read as, a courtesy title makes it a person's name.
  static boolean hasCourtesy(Document document, Span span) {
    var tokens = document.tokensIn(span);
    return tokens.size() > 1
        && tokens.getFirst().isCapitalised()
        && TITLES.isCourtesy(tokens.getFirst().text());
  }

  /// "Institute for Shared Waters in" ends before its last word.
  private static Span withoutPreposition(Document document, Span span) {
    var tokens = span.isEmpty() ? List.<Token>of() : document.tokensIn(span);
    if (tokens.size() < 2 || !tokens.getLast().is(PartOfSpeech.ADP, PartOfSpeech.CCONJ)) {
      return span;
    }
    return new Span(span.start(), tokens.get(tokens.size() - 2).span().end());
  }

  private static Span edges(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    boolean more = true;
    while (more && start < end) {
      more = false;
      String rest = text.substring(Math.max(start, end - 2), end);
      if (rest.equals("'s") || rest.equals("’s")) {
        end -= 2;
        more = true;
      } else if (isEdge(text.charAt(end - 1))) {
        end--;
        more = true;
      }
    }
    return new Span(start, end);
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || EDGE.indexOf(c) >= 0;
  }

  /// "President Biden" is the name "Biden"; a title alone stays as it is.
  private static Span withoutTitle(Document document, Span span) {
    var tokens = document.tokensIn(span);
    int start = 0;
    for (int i = 1; i < tokens.size() && i <= 6; i++) {
      if (ARTICLES.contains(tokens.get(i - 1).lower()) || isTitle(tokens.get(i - 1))) {
        start = i;
      } else if (TITLES.headBefore(tokens, i) == 0
          && !TITLES.isModifier(tokens.get(i - 1).text())
          && !Countries.world().byDemonym(tokens.get(i - 1).text()).isPresent()) {
        break;
      }
    }
    return start == 0 ? span : new Span(tokens.get(start).span().start(), span.end());
  }

  private static boolean isTitle(Token token) {
    return TITLES.isCourtesy(token.text())
        || TITLES.sortOf(token.text()).filter(sort -> sort != Titles.Sort.BODY).isPresent();
  }
}
