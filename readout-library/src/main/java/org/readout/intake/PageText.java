package org.readout.intake;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Writes an element as paragraphs with an empty line between them; white space is folded.
final class PageText implements NodeVisitor {

  /// Lines that say nothing, in lower case: what pages put between paragraphs without marking it.
  private static final Set<String> NOISE =
      Set.of(
          "advertisement",
          "advertisement - scroll to continue",
          "story continues below advertisement",
          "article continues below advertisement",
          "advertising",
          "sponsored",
          "read more",
          "related",
          "related articles",
          "share",
          "share this article",
          "listen to this article",
          "loading...",
          "skip advertisement",
          "most read",
          "recommended stories",
          "end of list",
          "play",
          "video");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();

  static String of(Element element) {
    var writer = new PageText();
    element.traverse(writer);
    writer.endParagraph();
    return writer.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (breaks(node)) {
      endParagraph();
    } else if (node.nameIs("td") || node.nameIs("th")) {
      append(" ");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (breaks(node)) {
      endParagraph();
    }
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element
        && (element.nameIs("br")
            || (element.isBlock() && !element.nameIs("td") && !element.nameIs("th")));
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        if (c != '\u200B' && c != '\u00AD' && c != '\uFEFF') {
          paragraph.append(c);
        }
      } else if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) != ' ') {
        paragraph.append(' ');
      }
    }
  }

  private void endParagraph() {
    var words = paragraph.toString().strip();
    paragraph.setLength(0);
    if (words.isEmpty() || NOISE.contains(words.toLowerCase(Locale.ROOT))) {
      return;
    }
    text.append(text.isEmpty() ? "" : "\n\n").append(words);
  }
}
