package org.readout.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Evidence;
import org.readout.reconcile.Statement;

/// The accounts of one statement that are not in the words of the fullest: each with the words it
/// leaves out and the words that it alone has.
final class Accounts {

  private Accounts() {}

  static void write(Page page, Statement statement) {
    var other = other(statement);
    if (other.isEmpty()) {
      return;
    }
    page.html().open("ul", "class", "accounts");
    other.forEach((reading, accounts) -> account(page, statement, reading, accounts));
    page.html().close();
  }

  /// By wording and speaker, those that are not the statement's own.
  static Map<Reading, List<Statement.Account>> other(Statement statement) {
    var other = new LinkedHashMap<Reading, List<Statement.Account>>();
    for (var account : statement.accounts()) {
      var reading =
          new Reading(
              WordDiff.between(statement.text(), account.words().exact()), account.speaker());
      other.computeIfAbsent(reading, any -> new ArrayList<>()).add(account);
    }
    other.keySet().removeIf(reading -> reading.same(statement));
    return other;
  }

  /// One wording, credited to one speaker.
  record Reading(List<WordDiff.Piece> pieces, @Nullable String speaker) {

    boolean same(Statement statement) {
      return pieces.stream().allMatch(piece -> piece.side() == WordDiff.Side.BOTH)
          && Objects.equals(speaker, statement.speaker());
    }
  }

  private static void account(
      Page page, Statement statement, Reading reading, List<Statement.Account> accounts) {
    var html = page.html();
    var words = accounts.stream().map(Statement.Account::words).toList();
    html.open("li", "data-e", page.runs(words));
    page.link(
        page.view().reportNames(words.stream().map(Evidence::report).toList()), words, "source");
    html.text(credit(page.view(), statement, reading)).text(": ");
    html.open("span", "class", "diff");
    DiffView.write(html, reading.pieces());
    html.close().close();
  }

  /// `, of Soren Vail`, where it is not the statement's speaker.
  static String credit(StoryView view, Statement statement, Reading reading) {
    if (Objects.equals(reading.speaker(), statement.speaker())) {
      return "";
    }
    var speaker = reading.speaker();
    return speaker == null ? ", without a speaker" : ", of " + view.actorName(speaker);
  }
}
