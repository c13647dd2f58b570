package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.event.Status;
import org.readout.annotate.time.DateValue;
import org.readout.annotate.time.TimeExpression;
import org.readout.claim.Claims;
import org.readout.claim.PromiseClaim;
import org.readout.claim.StatementClaim;
import org.readout.identify.Actor;
import org.readout.intake.Evidence;
import org.readout.text.Span;

/// Writes the promises of the reports as commitments: all accounts of one outcome, or of one
/// statement, that promise are one. What an outcome tells, a statement over the same words does not
/// tell again.
final class Commitments {

  /// @param content where the promised deed stands
  /// @param evidence the words that promise it
  private record Promise(
      String report,
      List<String> to,
      @Nullable DateValue due,
      Evidence content,
      Evidence evidence) {}

  private record Said(String report, StatementClaim claim) {}

  private final Sources sources;
  private final Map<Upshot, Promise> byOutcome = new HashMap<>();
  private final Map<Said, Promise> byStatement = new HashMap<>();

  Commitments(Sources sources) {
    this.sources = sources;
    for (Claims claims : sources.claims()) {
      claims.promises().forEach(claim -> note(claims.report().id(), claim));
    }
  }

  private void note(String report, PromiseClaim claim) {
    var outcome = claim.outcome();
    var statement = claim.statement();
    if (outcome != null) {
      var extent = outcome.mention().extent();
      byOutcome.putIfAbsent(Upshot.of(sources, report, outcome), promise(report, claim, extent));
    } else if (statement != null) {
      byStatement.putIfAbsent(
          new Said(report, statement), promise(report, claim, statement.content()));
    }
  }

  /// @return those of outcomes first, then those of statements, each in the order of the record
  List<Commitment> write(List<Reached> outcomes, List<Uttered> statements) {
    var written = new ArrayList<Commitment>();
    var told = new LinesByPlace();
    for (Reached reached : outcomes) {
      var made = made(reached.upshots(), byOutcome::get);
      if (!made.isEmpty()) {
        int line = told.next();
        reached.upshots().forEach(upshot -> told.put(line, upshot.evidence()));
        var outcome = reached.outcome();
        written.add(commitment(written.size(), made, outcome.parties(), outcome, null));
      }
    }
    for (Uttered uttered : statements) {
      var made =
          made(
              uttered.sayings(),
              saying -> byStatement.get(new Said(saying.report(), saying.claim())));
      boolean known = told.of(made.stream().map(Promise::content).toList()).isPresent();
      var speaker = uttered.statement().speaker();
      if (!made.isEmpty() && !known && speaker != null) {
        written.add(
            commitment(written.size(), made, List.of(speaker), null, uttered.statement().id()));
      }
    }
    return List.copyOf(written);
  }

  private static <T> List<Promise> made(List<T> accounts, Function<T, @Nullable Promise> promise) {
    return accounts.stream().map(promise).filter(Objects::nonNull).toList();
  }

  private Commitment commitment(
      int number,
      List<Promise> made,
      Collection<String> by,
      @Nullable Outcome outcome,
      @Nullable String statement) {
    return new Commitment(
        sources.storyId() + "-p" + (number + 1),
        List.copyOf(by),
        List.copyOf(new TreeSet<>(made.stream().flatMap(p -> p.to().stream()).toList())),
        fullest(made),
        due(made),
        outcome == null ? null : outcome.id(),
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
  private Standing standing(List<Promise> made, @Nullable Outcome outcome) {
    boolean clash =
        made.stream()
            .anyMatch(one -> made.stream().anyMatch(other -> clash(one.due(), other.due())));
    int origins = sources.origins(made.stream().map(Promise::report).toList());
    if (origins < 2) {
      return outcome == null || !isContested(outcome) ? Standing.SINGLE : outcome.standing();
    }
    if (clash) {
      return Standing.DISPUTED;
    }
    return outcome == null ? Standing.AGREED : outcome.standing();
  }

  private static boolean isContested(Outcome outcome) {
    return outcome.standing() == Standing.DISPUTED || outcome.standing() == Standing.SUPERSEDED;
  }

  private static boolean clash(@Nullable DateValue one, @Nullable DateValue other) {
    return one != null && other != null && !one.compatible(other);
  }

  private Promise promise(String report, PromiseClaim claim, Span evidence) {
    return new Promise(
        report,
        actors(report, claim.to()),
        due(report, claim.due()),
        sources.evidence(report, claim.content()),
        sources.evidence(report, evidence));
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
