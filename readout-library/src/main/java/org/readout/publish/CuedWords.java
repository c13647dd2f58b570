package org.readout.publish;

import org.readout.intake.Evidence;
import org.readout.reconcile.Statement;

/// A statement that nobody quotes, with the words of its report that attribute it: "blamed" in
/// front of "the harbour board for the delay", which alone says nothing, "officials said" behind
/// what they are behind.
///
/// @param before the cue where it stands before the content, else empty
/// @param content the words of the statement
/// @param after the cue where it stands behind the content, else empty
record CuedWords(String before, String content, String after) {

  /// A cue that says nothing but the name beside it, under which the statement stands anyway.
  private static final String NAMING = "according to";

  static CuedWords of(Statement statement) {
    var plain = new CuedWords("", statement.text(), "");
    return statement.accounts().stream()
        .filter(account -> account.words().exact().equals(statement.text()))
        .filter(account -> !account.quoted())
        .map(CuedWords::of)
        .findFirst()
        .orElse(plain);
  }

  private static CuedWords of(Statement.Account account) {
    var content = account.words();
    var cue = account.cue();
    if (cue == null || cue.exact().equalsIgnoreCase(NAMING) || overlaps(cue, content)) {
      return new CuedWords("", content.exact(), "");
    }
    var words = cue.exact().replaceAll("\\s+", " ").strip();
    return cue.span().start() < content.span().start()
        ? new CuedWords(words, content.exact(), "")
        : new CuedWords("", content.exact(), words);
  }

  /// "Officials say the ferry is safe" may be content as a whole.
  private static boolean overlaps(Evidence cue, Evidence content) {
    return cue.span().overlaps(content.span());
  }
}
