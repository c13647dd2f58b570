package org.readout.annotate.name;

import java.util.List;
import java.util.regex.Pattern;
import org.readout.text.Document;
import org.readout.text.Span;

/// Who took a photograph or helped to write a report is nobody of whom it tells: "(IP Photo/Ona
/// Vell)", "Ona Vell contributed to this report".
final class Credits {

  private static final Pattern HELPED =
      Pattern.compile("(?is).*\\bcontributed (?:reporting )?to this (?:report|story|article)\\b.*");

  private static final Pattern DESK =
      Pattern.compile("(?is)\\(?(?:additional )?(?:reporting|writing|editing) by \\p{L}.*");

  private Credits() {}

  /// Drops the persons of credits.
  static void drop(Document document, NameLayer layer) {
    for (Name name : layer.inOrder()) {
      if (name.kind() == NameKind.PERSON && isCredit(document, name.span())) {
        layer.remove(name);
      }
    }
  }

  private static boolean isCredit(Document document, Span name) {
    String text = document.text();
    boolean behind =
        name.start() > 1
            && text.charAt(name.start() - 1) == '/'
            && Character.isLetter(text.charAt(name.start() - 2));
    boolean before =
        name.end() + 1 < text.length()
            && text.charAt(name.end()) == '/'
            && Character.isUpperCase(text.charAt(name.end() + 1));
    boolean full = document.at(name).contains(" ");
    var sentence = document.at(document.sentenceAt(name.start()).span());
    return (full && (behind || before))
        || List.of(HELPED, DESK).stream().anyMatch(sign -> sign.matcher(sentence).matches());
  }
}
