package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.annotate.event.Status;
import org.readout.claim.Claims;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// What all reports but one tell, and what one alone tells.
///
/// Only of a report that had occasion to tell it: it tells of something else in which the same
/// actors take part, and was not written before the others. And only where its words do not touch
/// upon it at all: see [Silence].
final class Omissions {
  private static final String SILENT = "not mentioned";

  /// Most reports hold something that no other has; these are the best told.
  private static final int MOST_ALONE = 3;

  private final Sources sources;
  private final List<Told> happenings;
  private final Silence silence;

  /// @param happenings all of the story
  Omissions(Sources sources, List<Told> happenings) {
    this.sources = sources;
    this.happenings = happenings;
    this.silence = new Silence(sources);
  }

  List<Draft> find() {
    var drafts = new ArrayList<Draft>();
    var news = happenings.stream().filter(Omissions::isNews).filter(Omissions::isWellTold).toList();
    news.forEach(told -> omitted(told).ifPresent(drafts::add));
    news.stream()
        .sorted(
            Comparator.comparingInt((Told told) -> -told.happening().support().evidence().size()))
        .flatMap(told -> alone(told).stream())
        .limit(MOST_ALONE)
        .forEach(drafts::add);
    return List.copyOf(drafts);
  }

  /// A visit is told by all that is told of its meetings.
  private static boolean isNews(Told told) {
    return told.happening().status() == Status.OCCURRED
        && told.gathering().family() != Family.WORD
        && told.gathering().family() != Family.VISIT
        && told.gathering().isNews();
  }

  private List<String> others(Told told) {
    var telling = told.happening().support().reports();
    return sources.claims().stream()
        .map(Claims::report)
        .map(report -> report.id())
        .filter(report -> !telling.contains(report))
        .toList();
  }

  /// Only what is told so that it is known again is missed: who and when, or who and how many, in
  /// more than one place.
  private static boolean isWellTold(Told told) {
    var gathering = told.gathering();
    boolean known = gathering.core().size() >= Math.max(1, gathering.family().needed());
    boolean sharp =
        (gathering.isDated() && gathering.when().days() <= 4)
            || gathering.members().stream().anyMatch(telling -> !telling.measurements().isEmpty());
    return known && sharp;
  }

  private Optional<Draft> omitted(Told told) {
    var others = others(told);
    var support = told.happening().support();
    if (others.size() != 1 || support.origins() < 2 || !isSilent(others.getFirst(), told)) {
      return Optional.empty();
    }
    return occasion(told, others)
        .map(occasion ->
            draft(
                told,
                occasion,
                "%s tell of %s; one, which tells of %s, does not."
                    .formatted(
                        Phrases.capital(Phrases.number(support.origins()) + " origins"),
                        told.phrase(),
                        occasion.told().phrase())));
  }

  private Optional<Draft> alone(Told told) {
    var all = others(told);
    var others = all.stream().filter(other -> isInTime(other, told)).toList();
    var support = told.happening().support();
    boolean enough =
        support.origins() == 1
            && support.evidence().size() > 1
            && sources.origins(others) >= 2
            && all.stream().noneMatch(other -> tellsLike(other, told));
    if (!enough
        || !all.stream().allMatch(silence.on(support.evidence()))
        || all.stream().anyMatch(report -> silence.names(report, triggers(told)))) {
      return Optional.empty();
    }
    return occasion(told, others)
        .filter(occasion -> occasion.reports().size() >= 2)
        .map(occasion ->
            draft(
                told,
                occasion,
                "One origin alone tells of %s; others tell of %s without it."
                    .formatted(told.phrase(), occasion.told().phrase())));
  }

  private static boolean isLike(Told other, Told told, String report) {
    return !other.equals(told)
        && other.gathering().family() == told.gathering().family()
        && other.happening().support().reports().contains(report)
        && sharesActor(told, other);
  }

  private boolean isSilent(String report, Told told) {
    return couldTell(report, told)
        && silence.on(told.happening().support().evidence()).test(report)
        && !silence.names(report, triggers(told));
  }

  private static Set<String> triggers(Told told) {
    return told.gathering().members().stream().map(Telling::trigger).collect(Collectors.toSet());
  }

  private boolean couldTell(String report, Told told) {
    return !tellsLike(report, told) && isInTime(report, told);
  }

  /// Tells of one like it, which may be the same.
  private boolean tellsLike(String report, Told told) {
    return happenings.stream().anyMatch(other -> isLike(other, told, report));
  }

  /// Not written before all that tell of it.
  private boolean isInTime(String report, Told told) {
    var moment = sources.moment(report);
    return told.happening().support().reports().stream()
        .anyMatch(telling -> !moment.isBefore(sources.moment(telling)));
  }

  /// @param told another happening in which the same actors take part
  /// @param places where the silent reports tell of it
  private record Occasion(Told told, List<Evidence> places) {
    List<String> reports() {
      return places.stream().map(Evidence::report).distinct().toList();
    }
  }

  private Optional<Occasion> occasion(Told told, List<String> silent) {
    return happenings.stream()
        .filter(other -> !other.equals(told) && isNews(other) && sharesActor(told, other))
        .map(other -> new Occasion(other, places(other, silent)))
        .filter(occasion -> !occasion.places().isEmpty())
        .min(
            Comparator.comparingInt((Occasion occasion) -> -occasion.reports().size())
                .thenComparing(occasion -> occasion.told().happening().id()));
  }

  private static List<Evidence> places(Told told, List<String> reports) {
    return told.happening().support().evidence().stream()
        .filter(evidence -> reports.contains(evidence.report()))
        .toList();
  }

  private static boolean sharesActor(Told one, Told other) {
    var shared = new TreeSet<>(actors(one));
    shared.retainAll(actors(other));
    return !shared.isEmpty();
  }

  private static Set<String> actors(Told told) {
    var actors = new TreeSet<String>();
    told.happening().participants().forEach(role -> actors.add(role.actor()));
    return actors;
  }

  private Draft draft(Told told, Occasion occasion, String text) {
    var support = told.happening().support();
    return new Draft(
        Kind.OMISSION,
        new About("happening", told.happening().id(), null),
        text,
        List.of(
            new Side("told", best(told).exact(), support),
            new Side(
                SILENT, occasion.places().getFirst().exact(), sources.support(occasion.places()))));
  }

  /// The place that names most of those who took part, and tells when.
  private static Evidence best(Told told) {
    return told.gathering().members().stream()
        .min(
            Comparator.comparingInt((Telling telling) -> -telling.core().size())
                .thenComparing(telling -> telling.dates().isEmpty())
                .thenComparing(Telling::evidence))
        .orElseThrow()
        .evidence();
  }
}
