package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.annotate.event.Status;
import org.readout.claim.Claims;
import org.readout.claim.Entity;
import org.readout.identify.Actor;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;
import org.readout.text.Document;
import org.readout.text.Sentence;

/// What an earlier report says is on nobody's schedule, and later ones tell of as having happened:
/// "a trip to the dam is not on the programme", "no such meeting was planned".
///
/// The sentence has to name a visit's place, or somebody who met; "such" and "that" look one
/// sentence back.
final class Unplanned {
  private static final Pattern NOT_ON =
      Pattern.compile(
          "(?i)\\b(?:not|no|nor|never)\\b[^.;]{0,60}\\b(?:on|in)\\h+(?:the|its|his|her|their|any\\p{L}*)\\b"
              + "[^.;]{0,20}\\b(?:schedule|programme|program|agenda|itinerary|calendar|diary)\\b");
  private static final Pattern NOT_SET =
      Pattern.compile(
          "(?i)\\bno\\h+(?:such\\h+)?(?:meeting|visit|trip|call|talks)\\b[^.;]{0,30}\\b(?:is|are|was|were|has|have)\\b"
              + "[^.;]{0,15}\\b(?:scheduled|planned|set|announced)\\b");
  private static final Pattern VISIT =
      Pattern.compile("(?i)\\b(?:visit|trip|tour|stop|journey)s?\\b");
  private static final Pattern ENCOUNTER =
      Pattern.compile("(?i)\\b(?:meetings?|talks|encounter|audience)\\b");
  private static final Pattern BACK = Pattern.compile("(?i)\\b(?:such|that|one|it)\\b");

  private final Sources sources;
  private final List<Told> held;

  /// @param happenings all of the story
  Unplanned(Sources sources, List<Told> happenings) {
    this.sources = sources;
    this.held =
        happenings.stream()
            .filter(told -> told.happening().status() == Status.OCCURRED)
            .sorted(
                Comparator.comparingInt((Told told) -> -told.happening().support().origins())
                    .thenComparing(told -> told.happening().id()))
            .toList();
  }

  List<Draft> find() {
    var drafts = new ArrayList<Draft>();
    for (Claims claims : sources.claims()) {
      var document = claims.annotations().document();
      for (Sentence sentence : document.sentences()) {
        var words = document.at(sentence.span());
        if (NOT_ON.matcher(words).find() || NOT_SET.matcher(words).find()) {
          draft(claims.report().id(), document, sentence).ifPresent(drafts::add);
        }
      }
    }
    return List.copyOf(drafts);
  }

  private Optional<Draft> draft(String report, Document document, Sentence sentence) {
    return held.stream()
        .filter(told -> isMeant(told, report, document, sentence))
        .filter(told -> !later(told, report).isEmpty())
        .findFirst()
        .map(told -> draft(told, report, sentence));
  }

  /// Where reports that were written later tell of it as past; empty where an earlier one does.
  private List<Evidence> later(Told told, String report) {
    var moment = sources.moment(report);
    var past =
        told.gathering().members().stream()
            .filter(telling -> telling.status() == Status.OCCURRED)
            .toList();
    boolean after =
        past.stream()
            .allMatch(
                telling -> moment.isBefore(telling.told()) && !telling.report().equals(report));
    return after ? past.stream().map(Telling::evidence).toList() : List.of();
  }

  private boolean isMeant(Told told, String report, Document document, Sentence sentence) {
    var words = document.at(sentence.span());
    var day = sources.day(report);
    boolean ahead =
        day != null && told.gathering().isDated() && !told.gathering().when().to().isBefore(day);
    return ahead
        && switch (told.gathering().family()) {
          case VISIT -> VISIT.matcher(words).find() && namesPlace(told, words);
          case MEETING ->
              ENCOUNTER.matcher(words).find() && names(told, report, document, sentence);
          default -> false;
        };
  }

  private static boolean namesPlace(Told told, String words) {
    var stems = Words.content(words);
    return told.gathering().places().stream()
        .map(place -> Words.content(place.name()))
        .anyMatch(place -> !place.isEmpty() && stems.containsAll(place));
  }

  private boolean names(Told told, String report, Document document, Sentence sentence) {
    var near = new ArrayList<>(List.of(sentence));
    if (sentence.index() > 0 && BACK.matcher(document.at(sentence.span())).find()) {
      near.add(document.sentences().get(sentence.index() - 1));
    }
    Set<String> named =
        near.stream()
            .flatMap(one -> sources.actorsWithin(report, one.span()).stream())
            .filter(actor -> actor.kind() == Entity.Kind.PERSON)
            .map(Actor::id)
            .collect(Collectors.toSet());
    return told.gathering().core().size() > 1
        && told.gathering().core().stream().anyMatch(named::contains);
  }

  private Draft draft(Told told, String report, Sentence sentence) {
    var unplanned = sources.evidence(report, sentence.span());
    var past = later(told, report);
    var text =
        "An earlier report says of %s that it was not planned; later ones tell of it as occurred."
            .formatted(told.phrase());
    return new Draft(
        Kind.UPDATE,
        new About("happening", told.happening().id(), "status"),
        text,
        List.of(
            new Side(Status.OCCURRED.word(), past.getFirst().exact(), sources.support(past)),
            new Side("not planned", unplanned.exact(), sources.support(List.of(unplanned)))));
  }
}
