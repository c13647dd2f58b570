package org.readout.reconcile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Measurement;
import org.readout.annotate.event.Status;
import org.readout.annotate.time.DateValue;
import org.readout.intake.Evidence;

/// One place in one report that tells of a happening, with everything resolved that the report and
/// its dateline allow.
///
/// @param report its id
/// @param number its place among the report's tellings, from 0
/// @param sentence index of its sentence in the report
/// @param paragraph index of its paragraph in the report
/// @param kind what sort
/// @param status how far it came, according to this place
/// @param trigger stem of the word that names it
/// @param roles the actors, each once, in order of the text
/// @param core the ids of the actors by whom it is known again: for a visit the visitor, for a
///   meeting those who met
/// @param guests ids of those named behind the "with" of an encounter: partners of the others, not
///   of one another
/// @param dates its dates, best first
/// @param places its places, best first
/// @param measurements its durations, tolls, distances
/// @param likelihood that it tells a happening worth a line, from 0 to 1
/// @param told when the report was written
/// @param evidence the clause
record Telling(
    String report,
    int number,
    int sentence,
    int paragraph,
    HappeningKind kind,
    Status status,
    String trigger,
    List<Happening.Role> roles,
    Set<String> core,
    Set<String> guests,
    List<Dated> dates,
    List<Where> places,
    List<Measurement> measurements,
    double likelihood,
    Moment told,
    Evidence evidence) {
  private static final java.util.regex.Pattern AGAIN =
      java.util.regex.Pattern.compile(
          "\\b(?:meet|speak|talk|visit|gather)\\b[^.;]{0,40}\\bagain\\b|\\banother\\h+(?:meeting|visit|round|call)\\b");

  /// A date and the words that give it.
  record Dated(DateValue value, Evidence evidence) {}

  /// A place and the words that name it.
  ///
  /// @param name as the record writes it
  /// @param key by which it is compared: the actor's id where the place is one, else its words
  /// @param country ISO 3166-1 alpha-2 code of the country it lies in or is, or null
  /// @param article whether "the" stands before it
  record Where(
      String name, String key, @Nullable String country, boolean article, Evidence evidence) {
    /// As it stands in a sentence.
    String phrase() {
      return article && !name.startsWith("The ") ? "the " + name : name;
    }
  }

  /// The date it gives, or null.
  @Nullable DateValue date() {
    return dates.isEmpty() ? null : dates.getFirst().value();
  }

  /// True unless it names the two as partners of a third, not of each other.
  boolean pairs(Set<String> actors) {
    return guests.isEmpty()
        || core.stream().allMatch(guests::contains)
        || (actors.stream().anyMatch(guests::contains) && !guests.containsAll(actors));
  }

  /// The same as told of another kind.
  Telling as(HappeningKind other) {
    return new Telling(
        report,
        number,
        sentence,
        paragraph,
        other,
        status,
        trigger,
        roles,
        core,
        guests,
        dates,
        places,
        measurements,
        likelihood,
        told,
        evidence);
  }

  /// True for what has been decided or hoped for but, by this telling, not happened.
  boolean isAhead() {
    return status == Status.PLANNED || status == Status.PROPOSED;
  }

  /// "are to meet again": what is to come once more is none of those before.
  boolean isAgain() {
    return isAhead() && AGAIN.matcher(evidence.exact()).find();
  }

  /// True for a day or a few days, sharp enough to tell two happenings apart.
  boolean isDayKnown() {
    var date = date();
    return date != null && date.days() <= 4;
  }

  /// The days on which it can have happened: its own date, else before the report where it has
  /// happened and after where it lies ahead.
  Interval when() {
    var date = date();
    LocalDate day = told.day();
    if (date != null) {
      return new Interval(date.from(), date.to());
    }
    if (day == null) {
      return Interval.ANY;
    }
    return switch (status) {
      case OCCURRED -> new Interval(LocalDate.MIN, day);
      case PLANNED, PROPOSED -> new Interval(day, LocalDate.MAX);
      case CANCELLED, POSTPONED, REFUSED, DENIED -> Interval.ANY;
    };
  }

  /// Words of content that both have beside those that name them, as stems.
  Set<String> wordsShared(Telling other) {
    var shared = new HashSet<>(Words.content(evidence.exact()));
    shared.retainAll(Words.content(other.evidence.exact()));
    shared.remove(trigger);
    shared.remove(other.trigger);
    return shared;
  }
}
