package org.readout.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Status;
import org.readout.lineage.Link;
import org.readout.reconcile.Difference;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Happening;
import org.readout.reconcile.Outcome;
import org.readout.record.RecordSet;

/// The short text for a terminal: at most about forty lines a story, the rest counted.
///
/// @param width columns, at least 40
/// @param colour whether to use ANSI escapes
public record SummaryPublisher(int width, boolean colour) {

  /// Stories told; further ones are counted.
  private static final int STORIES = 12;

  /// @throws IllegalArgumentException if the terminal is narrower than 40 columns
  public SummaryPublisher {
    if (width < 40) {
      throw new IllegalArgumentException("a summary needs 40 columns, not " + width);
    }
  }

  /// The summary, with `\n` line ends.
  public String of(RecordSet record) {
    var lines = new SummaryLines(width, colour);
    record.stories().stream()
        .limit(STORIES)
        .forEach(story -> story(new StoryView(record, story), lines));
    int more = record.stories().size() - STORIES;
    if (more > 0) {
      lines.plain("and " + more + " more " + (more == 1 ? "story" : "stories") + " in record.html");
    }
    return lines.toString();
  }

  private static void story(StoryView view, SummaryLines lines) {
    var found = view.story().findings();
    lines.title(view.title());
    lines.plain(where(view));
    lines.section(
        "What happened",
        8,
        view.byWeight(),
        h -> !met(h),
        h -> lines.item(happening(h), h.support()));
    lines.section(
        "Who met whom",
        8,
        view.byWeight(),
        SummaryPublisher::met,
        h -> lines.item(meeting(view, h), h.support()));
    lines.section(
        "Agreed, refused, asked",
        9,
        found.outcomes(),
        o -> true,
        o -> lines.item(outcome(view, o), o.support()));
    lines.section(
        "Where the accounts differ",
        8,
        found.differences(),
        d -> true,
        d -> lines.item(d.explanation(), backing(view, d)));
    lines.section(
        "Who copies or cites whom",
        4,
        view.story().lineage().links(),
        l -> true,
        l -> lines.item(LineageSection.words(view, l), backing(view, l)));
    lines.plain("");
  }

  private static String where(StoryView view) {
    var main = view.main();
    return Stream.of(
            main.flatMap(h -> StoryView.best(h, "date")).orElse(""),
            main.flatMap(h -> StoryView.best(h, "place")).orElse(""),
            view.backing().words())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static boolean met(Happening happening) {
    return happening.kind() == HappeningKind.MEETING || happening.kind() == HappeningKind.CALL;
  }

  /// Title, then what is known of it.
  private static String happening(Happening happening) {
    var known = new ArrayList<String>();
    StoryView.best(happening, "date").ifPresent(known::add);
    StoryView.best(happening, "place")
        .filter(place -> !happening.title().contains(place))
        .ifPresent(known::add);
    happening.facts().stream()
        .filter(fact -> !List.of("date", "place", "status").contains(fact.attribute()))
        .forEach(fact -> known.add(values(fact)));
    var words = "(" + happening.status().word() + ")";
    boolean said = happening.title().endsWith(words);
    return happening.title()
        + (said ? " (" + happening.standing().word() + ")" : status(happening))
        + (known.isEmpty() ? "" : ": " + String.join(", ", known));
  }

  private static String meeting(StoryView view, Happening happening) {
    var who = view.actorNames(view.participants(happening));
    var known =
        Stream.of("date", "place", "duration")
            .map(name -> StoryView.fact(happening, name).map(SummaryPublisher::values).orElse(""))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    return (who.isEmpty() ? happening.title() : who)
        + status(happening)
        + (known.isEmpty() ? "" : ": " + known);
  }

  private static String status(Happening happening) {
    var status = happening.status() == Status.OCCURRED ? "" : happening.status().word();
    var words =
        status.isEmpty()
            ? happening.standing().word()
            : status + ", " + happening.standing().word();
    return " (" + words + ")";
  }

  /// `7 hours 30 minutes or 6 hours`, with the attribute where the value alone does not tell.
  private static String values(Finding fact) {
    return switch (fact.attribute()) {
      case "date", "place", "duration" -> FactWords.values(fact);
      default -> fact.attribute() + " " + FactWords.values(fact);
    };
  }

  private static String outcome(StoryView view, Outcome outcome) {
    var parties = view.actorNames(outcome.parties());
    return outcome.kind().word()
        + (parties.isEmpty() ? "" : " (" + parties + ")")
        + ": "
        + outcome.content()
        + " ("
        + outcome.standing().word()
        + ")";
  }

  private static Backing backing(StoryView view, Link link) {
    var reports =
        Stream.of(link.from(), link.to()).filter(id -> view.reportNumber(id) > 0).toList();
    return new Backing(view.story().lineage().independent(reports), reports.size(), List.of());
  }

  private static Backing backing(StoryView view, Difference difference) {
    var reports =
        difference.values().stream()
            .flatMap(side -> side.support().reports().stream())
            .distinct()
            .toList();
    return new Backing(view.story().lineage().independent(reports), reports.size(), List.of());
  }
}
