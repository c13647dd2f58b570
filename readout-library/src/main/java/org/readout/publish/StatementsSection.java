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
    bySpeaker(page.view(), statements).forEach((speaker, said) -> speaker(page, speaker, said));
    page.sectionEnd();
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
    html.element(quoted ? "q" : "span", statement.text(), "class", "words");
    html.open("p", "class", "meta");
    html.text(channel(page.view(), statement, quoted));
    page.badge(statement.standing());
    page.supportAndNames(backing);
    html.close().close();
    Accounts.write(page, statement);
    html.end();
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
      parts.add("via " + via);
    }
    return Wording.sentence(String.join(", ", parts));
  }
}
