package org.readout.publish;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.reconcile.Commitment;
import org.readout.reconcile.Contact;
import org.readout.reconcile.Difference;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Happening;
import org.readout.reconcile.Outcome;
import org.readout.reconcile.Standing;
import org.readout.reconcile.Statement;

/// Why a line has its standing, in one or two plain sentences, from who says so and who draws on
/// whom. Nothing else goes into it: every sentence can be checked against the record.
final class Why {

  /// First words of an explanation that are no names.
  private static final Set<String> OPENERS = Set.of("on", "the", "for", "earlier");

  private final StoryView view;
  private final Kinship kinship;
  private final WhyValues values;

  Why(StoryView view) {
    this.view = view;
    kinship = new Kinship(view);
    values = new WhyValues(view);
  }

  /// A happening stands as its status does.
  String of(Happening happening) {
    var status = StoryView.fact(happening, "status").filter(fact -> fact.values().size() > 1);
    return status.filter(fact -> fact.standing() == happening.standing()).isPresent()
        ? of(status.orElseThrow())
        : plain(happening.standing(), happening.support().reports());
  }

  String of(Finding fact) {
    var reports = reports(fact);
    return switch (fact.standing()) {
      case REFINED, SUPERSEDED, DISPUTED ->
          sentence(fact.standing(), values.of(fact) + tail(reports));
      case AGREED, SINGLE ->
          fact.values().size() > 1
              ? sentence(fact.standing(), "the values all come from one origin" + tail(reports))
              : plain(fact.standing(), reports);
    };
  }

  String of(Statement statement) {
    var reports = Backing.reports(statement);
    return switch (statement.standing()) {
      case AGREED, SINGLE -> plain(statement.standing(), reports);
      case REFINED, SUPERSEDED ->
          sentence(
              statement.standing(),
              who(reports) + " give it, not all in the same words" + tail(reports));
      case DISPUTED ->
          sentence(statement.standing(), "it is credited " + credits(statement) + tail(reports));
    };
  }

  String of(Outcome outcome) {
    var reports = outcome.support().reports();
    return switch (outcome.standing()) {
      case AGREED, SINGLE -> plain(outcome.standing(), reports);
      case REFINED, SUPERSEDED, DISPUTED ->
          sentence(
              outcome.standing(),
              view.story().findings().differences().stream()
                      .filter(difference -> difference.about().id().equals(outcome.id()))
                      .filter(difference -> difference.kind() != Difference.Kind.WORDING)
                      .findFirst()
                      .map(difference -> lower(difference.explanation()))
                      .orElse(who(reports) + " do not tell the same of it")
                  + tail(reports));
    };
  }

  String of(Commitment commitment) {
    return dealing(
        commitment.standing(),
        commitment.support().reports(),
        " do not tell the same of it, or not the same day");
  }

  /// A line of communication stands as its last state does.
  String of(Contact contact) {
    return contact.standing() == Standing.DISPUTED || contact.standing() == Standing.SUPERSEDED
        ? dealing(
            contact.standing(), contact.support().reports(), " do not tell the same state of it")
        : plain(contact.standing(), contact.course().getLast().support().reports());
  }

  private String dealing(Standing standing, List<String> reports, String apart) {
    return switch (standing) {
      case AGREED, SINGLE -> plain(standing, reports);
      case REFINED, SUPERSEDED, DISPUTED ->
          sentence(standing, who(reports) + apart + tail(reports));
    };
  }

  /// Where one thing is said, only how many say it counts.
  private String plain(Standing standing, List<String> reports) {
    int origins = view.origins(reports);
    if (reports.size() == 1) {
      return sentence(standing, "only " + view.reportName(reports.getFirst()) + " says so");
    }
    if (origins == 1) {
      return sentence(standing, who(reports) + " say so, but they are one origin" + tail(reports));
    }
    return sentence(standing, who(reports) + " say so" + tail(reports));
  }

  /// `three reports of two origins`.
  private String who(List<String> reports) {
    int origins = view.origins(reports);
    if (origins == 1) {
      return Wording.number(reports.size(), "report");
    }
    return origins == reports.size()
        ? Wording.number(origins, "origin")
        : Wording.number(reports.size(), "report") + " of " + Wording.number(origins, "origin");
  }

  private String tail(Collection<String> reports) {
    var clauses = kinship.clauses(reports);
    return clauses.isEmpty() ? "" : "; " + String.join("; ", clauses);
  }

  /// `to Elka Dorn (two origins) and to Soren Vail (one origin)`.
  private String credits(Statement statement) {
    Map<String, Set<String>> credited = new LinkedHashMap<>();
    for (var account : statement.accounts()) {
      var speaker = account.speaker();
      if (speaker != null) {
        credited
            .computeIfAbsent(view.actorName(speaker), any -> new LinkedHashSet<>())
            .add(account.words().report());
      }
    }
    return credited.entrySet().stream()
        .map(entry ->
            "to %s (%s)"
                .formatted(
                    entry.getKey(), Wording.number(view.origins(entry.getValue()), "origin")))
        .collect(Collectors.joining(" and "));
  }

  private static List<String> reports(Finding fact) {
    return fact.values().stream()
        .flatMap(value -> value.support().reports().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static String sentence(Standing standing, String words) {
    var said = Wording.sentence(standing.word()) + ": " + words;
    return said.endsWith(".") ? said : said + ".";
  }

  /// The words of a sentence, to stand inside another.
  private static String lower(String sentence) {
    var words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    int space = Math.max(0, words.indexOf(' '));
    var first = words.substring(0, space).toLowerCase(Locale.ROOT);
    return Wording.isNumber(first) || OPENERS.contains(first)
        ? first + words.substring(space)
        : words;
  }
}
