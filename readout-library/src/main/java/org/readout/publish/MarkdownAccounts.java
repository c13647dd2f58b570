package org.readout.publish;

import static org.readout.publish.Markdown.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.reconcile.Statement;

/// The accounts of a statement in Markdown, a line for each report: where it has other words, what
/// it leaves out is struck out and what it alone has is bold.
final class MarkdownAccounts {

  /// Characters of an account that has the statement's own words.
  private static final int QUOTED = 140;

  private final Markdown markdown;
  private final StoryView view;

  MarkdownAccounts(Markdown markdown) {
    this.markdown = markdown;
    view = markdown.view();
  }

  void write(Statement statement) {
    var readings = new HashMap<Statement.Account, Accounts.Reading>();
    Accounts.other(statement)
        .forEach(
            (reading, accounts) -> accounts.forEach(account -> readings.put(account, reading)));
    var seen = new HashSet<String>();
    for (var account : statement.accounts()) {
      var reading = readings.get(account);
      var report = account.words().report();
      if (reading != null) {
        var who = view.reportName(report) + Accounts.credit(view, statement, reading);
        markdown.line("    - %s: “%s”".formatted(text(who), marked(reading.pieces())));
      } else if (seen.add(report)) {
        markdown.line(
            "    - %s: “%s”"
                .formatted(
                    text(view.reportName(report)),
                    text(Wording.shortened(account.words().exact(), QUOTED))));
      }
    }
  }

  /// The content with its cue, in italics, where that stands in the report.
  static String reported(Statement statement) {
    var words = CuedWords.of(statement);
    var before = words.before().isEmpty() ? "" : "_" + text(words.before()) + "_ ";
    var after = words.after().isEmpty() ? "" : " _" + text(words.after()) + "_";
    return before + text(words.content()) + after;
  }

  private static String marked(List<WordDiff.Piece> pieces) {
    return pieces.stream()
        .map(piece ->
            switch (piece.side()) {
              case BOTH -> text(piece.words());
              case LEFT -> "~~" + text(DiffView.ends(piece.words())) + "~~";
              case RIGHT -> "**" + text(piece.words()) + "**";
            })
        .collect(Collectors.joining(" "));
  }
}
