package org.readout.publish;

import static org.readout.publish.Markdown.text;

import org.readout.reconcile.Difference;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Happening;
import org.readout.reconcile.Outcome;
import org.readout.reconcile.Standing;
import org.readout.reconcile.Statement;

/// One story in Markdown, in the order of the page.
final class MarkdownStory {

  private final Markdown markdown;
  private final StoryView view;

  private MarkdownStory(Markdown markdown) {
    this.markdown = markdown;
    view = markdown.view();
  }

  static void write(Markdown markdown) {
    new MarkdownStory(markdown).write();
  }

  private void write() {
    var found = view.story().findings();
    markdown.line("# " + text(view.title())).line("").line(view.backing().words());
    markdown.heading(2, "What happened");
    view.byWeight().forEach(this::happening);
    section("Who said what", !found.statements().isEmpty());
    if (found.statements().stream().anyMatch(said -> !Accounts.other(said).isEmpty())) {
      markdown.line(
          "Accounts in other words: ~~struck out~~ what is not in them, **bold** what is only there,"
              + " \\[in brackets\\] what the report itself put in.");
    }
    StatementsSection.bySpeaker(view, found.statements())
        .forEach((speaker, said) -> {
          markdown.heading(3, speaker);
          said.forEach(this::statement);
        });
    section("What came of it", !found.outcomes().isEmpty());
    OutcomesSection.byKind(found.outcomes()).values().forEach(list -> list.forEach(this::outcome));
    new MarkdownDealings(markdown).write();
    section("Where the accounts differ", !found.differences().isEmpty());
    found.differences().forEach(this::difference);
    section("Timeline", !found.timeline().isEmpty());
    timeline();
    section("Who copies or cites whom", !view.story().lineage().links().isEmpty());
    view.story()
        .lineage()
        .links()
        .forEach(link -> {
          markdown.line("- " + text(LineageSection.words(view, link)));
          markdown.evidence(LineageSection.evidence(link));
        });
    new MarkdownCast(markdown).write();
    markdown.line("");
  }

  private void section(String title, boolean some) {
    if (some) {
      markdown.heading(2, title);
    }
  }

  private void happening(Happening happening) {
    markdown.heading(3, happening.title());
    var who = view.actorNames(view.participants(happening));
    var head =
        happening.kind().noun()
            + ", "
            + happening.status().word()
            + ", "
            + happening.standing().word();
    markdown.item(text(who.isEmpty() ? head : head + ": " + who), Backing.of(happening.support()));
    why(happening.standing(), view.why().of(happening));
    StoryView.telling(happening).forEach(this::fact);
  }

  private void fact(Finding fact) {
    fact.values().forEach(value -> value(fact, value));
    if (fact.values().size() > 1) {
      markdown.line("    - " + text(view.why().of(fact)));
    }
  }

  /// Only where it says more than the count of reports and origins.
  private void why(Standing standing, String why) {
    if (standing != Standing.AGREED && standing != Standing.SINGLE) {
      markdown.line("    - " + text(why));
    }
  }

  private void value(Finding fact, Finding.Value value) {
    markdown.item(
        "%s: **%s** “%s”, %s"
            .formatted(
                Wording.sentence(text(fact.attribute())),
                text(Wording.value(value)),
                text(value.text()),
                fact.standing().word()),
        Backing.of(value.support()));
  }

  private void statement(Statement statement) {
    boolean quoted = statement.accounts().stream().anyMatch(Statement.Account::quoted);
    var words = quoted ? "“" + text(statement.text()) + "”" : MarkdownAccounts.reported(statement);
    var addressee = statement.addressee();
    var to = addressee == null ? "" : ", to " + text(view.actorName(addressee));
    var via = statement.via();
    var by = via == null ? "" : ", " + text(Wording.channel(via));
    markdown.line(
        "- %s%s%s, %s (%s)"
            .formatted(words, to, by, statement.standing().word(), Backing.of(statement).words()));
    new MarkdownAccounts(markdown).write(statement);
    why(statement.standing(), view.why().of(statement));
  }

  private void outcome(Outcome outcome) {
    var parties = text(view.actorNames(outcome.parties()));
    var head = Wording.sentence(outcome.kind().word()) + (parties.isEmpty() ? "" : ", " + parties);
    markdown.item(
        "**" + head + "**: " + text(outcome.content()) + ", " + outcome.standing().word(),
        Backing.of(outcome.support()));
    why(outcome.standing(), view.why().of(outcome));
  }

  private void difference(Difference difference) {
    markdown.line(
        "- **"
            + Wording.sentence(difference.kind().word())
            + "**: "
            + text(difference.explanation()));
    difference.values().forEach(side -> markdown.evidence(side.support().evidence()));
  }

  private void timeline() {
    for (var entry : view.story().findings().timeline()) {
      var date = entry.date();
      var happening = view.happening(entry.happening());
      if (happening != null) {
        markdown.line(
            "- " + (date == null ? "undated" : date.iso()) + ": " + text(happening.title()));
      }
    }
  }
}
