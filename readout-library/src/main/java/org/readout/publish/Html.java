package org.readout.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes HTML. Everything that comes in as text or as an attribute's value is escaped; there is no
/// other way in, except [#own], which takes the page's own style and script.
final class Html {

  private static final Set<String> VOID = Set.of("meta", "link", "br", "hr");

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Html(Appendable out) {
    this.out = out;
  }

  Html doctype() {
    return raw("<!doctype html>\n");
  }

  /// @param attributes names and values in turn; a null value leaves its attribute out
  Html open(String tag, @Nullable String... attributes) {
    raw("<").raw(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    raw(">");
    if (!VOID.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /// Closes what was opened last.
  ///
  /// @throws java.util.NoSuchElementException if nothing is open
  Html close() {
    return raw("</").raw(open.pop()).raw(">");
  }

  /// Closes a block, and ends the line.
  Html end() {
    return close().raw("\n");
  }

  Html text(String text) {
    escape(text, 0, text.length());
    return this;
  }

  Html text(String text, int start, int end) {
    escape(text, start, end);
    return this;
  }

  /// An element that holds a text alone.
  Html element(String tag, String text, @Nullable String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /// The page's own style or script: never a word of a report.
  Html own(String tag, String content) {
    if (content.contains("</")) {
      throw new IllegalArgumentException("style and script must not close themselves");
    }
    return raw("<").raw(tag).raw(">").raw(content).raw("</").raw(tag).raw(">\n");
  }

  /// How many elements are open.
  int depth() {
    return open.size();
  }

  private void attribute(@Nullable String name, @Nullable String value) {
    if (name == null || value == null) {
      return;
    }
    raw(" ").raw(name).raw("=\"");
    escape(value, 0, value.length());
    raw("\"");
  }

  private void escape(String text, int start, int end) {
    int from = start;
    for (int i = start; i < end; i++) {
      var entity = entity(text.charAt(i));
      if (entity != null) {
        raw(text, from, i).raw(entity);
        from = i + 1;
      }
    }
    raw(text, from, end);
  }

  private static @Nullable String entity(char character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\r' -> "&#13;";
      case '\0' -> "\uFFFD";
      default -> null;
    };
  }

  private Html raw(String text) {
    return raw(text, 0, text.length());
  }

  private Html raw(String text, int start, int end) {
    try {
      out.append(text, start, end);
      return this;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
