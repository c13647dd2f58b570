package org.readout.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.reconcile.Statement;

/// Who said what, by speaker; the same words in several reports are one statement.
final class StatementsSection {

  private StatementsSection() {}

  static void write(Page page) {
    var statements = page.view().story().findings().statements();
    if (statements.isEmpty()) {
      return;
    }
    page.section("statements", "Who said what");
    if (statements.stream().anyMatch(statement -> !Accounts.other(statement).isEmpty())) {
      legend(page.html());
    }
    bySpeaker(page.view(), statements).forEach((speaker, said) -> speaker(page, speaker, said));
    page.sectionEnd();
  }

  private static void legend(Html html) {
    html.open("p", "class", "note").text("Below a statement stand the accounts that word it ");
    html.text("otherwise: ").element("del", "struck out").text(", what is not in that account; ");
    html.element("ins", "underlined").text(", what is only there; ");
    html.element("span", "[in brackets]", "class", "edited");
    html.text(", what the report itself put in.").close();
  }

  /// Who says most comes first, those whom no report names last.
  static Map<String, List<Statement>> bySpeaker(StoryView view, List<Statement> statements) {
    var groups = new LinkedHashMap<String, List<Statement>>();
    for (var statement : statements) {
      var name = view.speaker(statement.speaker(), statement.speakerText());
      groups.computeIfAbsent(name, any -> new ArrayList<>()).add(statement);
    }
    return groups.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<Statement>> e) ->
                    e.getValue().getFirst().speaker() == null)
                .thenComparingInt(e -> -e.getValue().size()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static void speaker(Page page, String speaker, List<Statement> said) {
    var html = page.html();
    html.element(page.itemHeading(), speaker).open("ul", "class", "said");
    said.forEach(statement -> statement(page, statement));
    html.end();
  }

  private static void statement(Page page, Statement statement) {
    var html = page.html();
    var backing = Backing.of(statement);
    boolean quoted = statement.accounts().stream().anyMatch(Statement.Account::quoted);
    html.open("li", "id", "item-" + statement.id());
    html.open("div", "class", "line", "data-e", page.runs(backing.evidence()));
    if (quoted) {
      html.open("q", "class", "words");
      DiffView.edited(html, statement.text());
      html.close();
    } else {
      reported(html, CuedWords.of(statement));
    }
    html.open("div", "class", "meta");
    html.text(channel(page.view(), statement, quoted));
    page.backed(backing, statement.standing(), page.view().why().of(statement));
    html.close().close();
    Accounts.write(page, statement);
    html.end();
  }

  private static void reported(Html html, CuedWords words) {
    if (!words.before().isEmpty()) {
      html.element("span", words.before(), "class", "cue").text(" ");
    }
    html.element("span", words.content(), "class", "words");
    if (!words.after().isEmpty()) {
      html.text(" ").element("span", words.after(), "class", "cue");
    }
  }

  private static String channel(StoryView view, Statement statement, boolean quoted) {
    var parts = new ArrayList<String>();
    if (!quoted) {
      parts.add("reported, not quoted");
    }
    var addressee = statement.addressee();
    if (addressee != null) {
      parts.add("to " + view.actorName(addressee));
    }
    var via = statement.via();
    if (via != null) {
      parts.add(Wording.channel(via));
    }
    return Wording.sentence(String.join(", ", parts));
  }
}
