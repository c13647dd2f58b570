package org.readout.reconcile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.claim.Claims;
import org.readout.identify.Actor;
import org.readout.identify.Cast;
import org.readout.intake.Evidence;
import org.readout.lineage.Lineage;
import org.readout.story.Story;
import org.readout.text.Span;

/// What every step of this package looks up: who is who, who wrote when, and who counts as one.
final class Sources {
  private final Story story;
  private final Cast cast;
  private final Lineage lineage;
  private final Map<String, Claims> byReport = new LinkedHashMap<>();
  private final Map<String, Actor> byId = new LinkedHashMap<>();
  private final Map<String, MentionsByPlace> mentions = new LinkedHashMap<>();
  private final Weights weights;

  Sources(Story story, Cast cast, Lineage lineage) {
    this.story = story;
    this.cast = cast;
    this.lineage = lineage;
    story.claims().stream()
        .sorted(java.util.Comparator.comparing(claims -> claims.report().id()))
        .forEach(claims -> byReport.put(claims.report().id(), claims));
    cast.actors().forEach(actor -> byId.put(actor.id(), actor));
    this.weights = Weights.of(byReport.values());
  }

  String storyId() {
    return story.id();
  }

  /// The claims of every report, ordered by the report's id.
  Collection<Claims> claims() {
    return byReport.values();
  }

  /// @throws java.util.NoSuchElementException if the story has no such report
  Claims claims(String report) {
    return Optional.ofNullable(byReport.get(report)).orElseThrow();
  }

  Weights weights() {
    return weights;
  }

  Optional<Actor> actor(String report, @Nullable Integer entity) {
    return cast.of(report, entity);
  }

  Collection<Actor> actors() {
    return byId.values();
  }

  Optional<Actor> actor(@Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
  }

  /// The actor that some entity mentioned within this span is, the longest mention first.
  Optional<Actor> actorAt(String report, Span span) {
    return actorsWithin(report, span).stream().findFirst();
  }

  /// All actors mentioned within this span, the longest mention first.
  List<Actor> actorsWithin(String report, Span span) {
    return mentions
        .computeIfAbsent(report, id -> MentionsByPlace.of(claims(id)))
        .within(span)
        .stream()
        .flatMap(placed -> actor(report, placed.entity()).stream())
        .distinct()
        .toList();
  }

  Evidence evidence(String report, Span span) {
    return claims(report).report().evidence(span);
  }

  /// The day from which relative dates in the report are seen, or null.
  @Nullable LocalDate day(String report) {
    return moment(report).day();
  }

  Moment moment(String report) {
    return Moment.of(claims(report).report(), story.datelines().get(report));
  }

  int origins(Collection<String> reports) {
    return lineage.independent(reports);
  }

  /// One side of a difference: the value that a group gives, in the words of its first account.
  Difference.Side side(ValueGroup group) {
    return new Difference.Side(
        group.first().value(), group.first().evidence().exact(), support(group.evidence()));
  }

  /// @param evidence in any order, not empty
  Support support(Collection<Evidence> evidence) {
    var ordered = List.copyOf(new TreeSet<>(evidence));
    var reports = ordered.stream().map(Evidence::report).distinct().toList();
    return new Support(reports, origins(reports), ordered);
  }
}
