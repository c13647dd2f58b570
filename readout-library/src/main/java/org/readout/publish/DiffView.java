package org.readout.publish;

import java.util.List;
import java.util.regex.Pattern;

/// Writes wordings so that what is left out, added or put in is seen without colour, and heard.
final class DiffView {

  /// Words of a left-out run that are shown at either end of it.
  private static final int SHOWN = 4;

  /// What a report itself put in or left out, inside a quotation.
  private static final Pattern EDITED =
      Pattern.compile("\\[[^\\[\\]]{1,200}]|…|\\.{3}|\\. \\. \\.");

  private DiffView() {}

  /// What the full wording has and this account does not is struck out, what only this account has
  /// is underlined.
  static void write(Html html, List<WordDiff.Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      html.text(i == 0 ? "" : " ");
      piece(html, pieces.get(i));
    }
  }

  private static void piece(Html html, WordDiff.Piece piece) {
    switch (piece.side()) {
      case BOTH -> edited(html, piece.words());
      case LEFT -> html.element("del", ends(piece.words()), "title", "not in this account");
      case RIGHT -> {
        html.open("ins", "title", "in this account only");
        edited(html, piece.words());
        html.close();
      }
    }
  }

  /// Only the words of the right wording, those that it alone has underlined.
  static void onlyHere(Html html, List<WordDiff.Piece> pieces) {
    write(html, pieces.stream().filter(piece -> piece.side() != WordDiff.Side.LEFT).toList());
  }

  /// Words, with what stands in brackets and the signs of omission set apart.
  static void edited(Html html, String words) {
    var edits = EDITED.matcher(words);
    int at = 0;
    while (edits.find()) {
      var title =
          words.charAt(edits.start()) == '[' ? "put in by the report" : "left out by the report";
      html.text(words, at, edits.start());
      html.element("span", edits.group(), "class", "edited", "title", title);
      at = edits.end();
    }
    html.text(words, at, words.length());
  }

  /// A long run keeps its first and last words.
  static String ends(String words) {
    var each = List.of(words.split(" "));
    if (each.size() <= 3 * SHOWN) {
      return words;
    }
    return String.join(" ", each.subList(0, SHOWN))
        + " … "
        + String.join(" ", each.subList(each.size() - SHOWN, each.size()));
  }
}
