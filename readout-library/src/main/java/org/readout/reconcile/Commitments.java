package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.event.Status;
import org.readout.annotate.time.DateValue;
import org.readout.annotate.time.TimeExpression;
import org.readout.claim.Claims;
import org.readout.claim.PromiseClaim;
import org.readout.identify.Actor;
import org.readout.intake.Evidence;

/// Writes the promises of the reports as commitments: all accounts of one outcome that promise are
/// one. Where the words stand in a statement, the commitment names it too.
final class Commitments {

  /// @param content where the promised deed stands
  /// @param evidence the words that promise it
  private record Promise(
      String report,
      List<String> to,
      @Nullable DateValue due,
      Evidence content,
      Evidence evidence) {}

  private final Sources sources;
  private final Map<Upshot, Promise> byOutcome = new HashMap<>();

  Commitments(Sources sources) {
    this.sources = sources;
    for (Claims claims : sources.claims()) {
      claims.promises().forEach(claim -> note(claims.report().id(), claim));
    }
  }

  private void note(String report, PromiseClaim claim) {
    byOutcome.putIfAbsent(Upshot.of(sources, report, claim.outcome()), promise(report, claim));
  }

  /// @return in the order of the outcomes
  List<Commitment> write(List<Reached> outcomes, List<Uttered> statements) {
    var said = new LinesByPlace();
    for (Uttered uttered : statements) {
      int line = said.next();
      uttered.sayings().forEach(saying -> said.put(line, saying.evidence()));
    }
    var written = new ArrayList<Commitment>();
    for (Reached reached : outcomes) {
      var made = reached.upshots().stream().map(byOutcome::get).filter(Objects::nonNull).toList();
      if (!made.isEmpty()) {
        var line = said.of(made.stream().map(Promise::content).toList());
        var statement = line.isPresent() ? statements.get(line.getAsInt()).statement().id() : null;
        written.add(commitment(written.size(), made, reached.outcome(), statement));
      }
    }
    return List.copyOf(written);
  }

  private Commitment commitment(
      int number, List<Promise> made, Outcome outcome, @Nullable String statement) {
    return new Commitment(
        sources.storyId() + "-p" + (number + 1),
        outcome.parties(),
        List.copyOf(new TreeSet<>(made.stream().flatMap(p -> p.to().stream()).toList())),
        fullest(made),
        due(made),
        outcome.id(),
        statement,
        standing(made, outcome),
        sources.support(made.stream().map(Promise::evidence).toList()));
  }

  private static String fullest(List<Promise> made) {
    return made.stream()
        .min(
            Comparator.comparingInt((Promise promise) -> -promise.content().exact().length())
                .thenComparing(Promise::content))
        .map(promise -> promise.content().exact().strip().replaceAll("\\s+", " "))
        .orElseThrow();
  }

  /// The date of most accounts, sharp before blunt.
  private @Nullable DateValue due(List<Promise> made) {
    return made.stream()
        .map(Promise::due)
        .filter(Objects::nonNull)
        .min(
            Comparator.comparingInt((DateValue due) -> -origins(made, due))
                .thenComparingLong(DateValue::days)
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private int origins(List<Promise> made, DateValue due) {
    return sources.origins(
        made.stream().filter(promise -> due.equals(promise.due())).map(Promise::report).toList());
  }

  /// As the outcome's; disputed where origins name dates that cannot both be meant.
  private Standing standing(List<Promise> made, Outcome outcome) {
    boolean clash =
        made.stream()
            .anyMatch(one -> made.stream().anyMatch(other -> clash(one.due(), other.due())));
    int origins = sources.origins(made.stream().map(Promise::report).toList());
    if (origins < 2) {
      return !isContested(outcome) ? Standing.SINGLE : outcome.standing();
    }
    if (clash) {
      return Standing.DISPUTED;
    }
    return outcome.standing();
  }

  private static boolean isContested(Outcome outcome) {
    return outcome.standing() == Standing.DISPUTED || outcome.standing() == Standing.SUPERSEDED;
  }

  private static boolean clash(@Nullable DateValue one, @Nullable DateValue other) {
    return one != null && other != null && !one.compatible(other);
  }

  private Promise promise(String report, PromiseClaim claim) {
    var mention = claim.outcome().mention();
    return new Promise(
        report,
        actors(report, claim.to()),
        due(report, claim.due()),
        sources.evidence(report, mention.content()),
        sources.evidence(report, mention.extent()));
  }

  private List<String> actors(String report, List<Integer> entities) {
    return entities.stream()
        .flatMap(entity -> sources.actor(report, entity).stream())
        .map(Actor::id)
        .distinct()
        .toList();
  }

  /// A date that lies before the report is no date by which something is yet to be done.
  private @Nullable DateValue due(String report, @Nullable TimeExpression time) {
    if (time == null) {
      return null;
    }
    var day = sources.day(report);
    var value = time.absolute();
    if (value.isEmpty() && day != null) {
      value = time.resolve(day).map(date -> Redating.ahead(date, Status.PLANNED, day));
      value = value.map(date -> Redating.onTheRightSide(date, Status.PLANNED, day));
    }
    return value.filter(date -> day == null || !date.to().isBefore(day)).orElse(null);
  }
}
