package org.readout.reconcile;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.event.Status;
import org.readout.claim.Entity;
import org.readout.identify.Actor;
import org.readout.text.Stem;

/// Whether a happening is worth a line of the record: somebody, a day, a place or a figure must
/// tell it from all others of its kind, it must be more than a thought, and a report that recalls
/// what was long ago must not be alone with it.
final class Worth {
  /// Days; an election dated to a year only is mostly spoken of, not told.
  private static final int MONTH = 31;

  /// Days; what is dated so sharply is told, and not only spoken of.
  private static final int SHARP_DATE = 4;

  /// Days before a report; what lies further back is its background.
  private static final int BACKGROUND = 90;

  /// Kinds of which the news is full of old instances: earlier convictions, elections, attacks.
  /// Earlier meetings and visits are the story of those who meet again.
  private static final Set<Family> RECALLED =
      EnumSet.of(
          Family.HARM,
          Family.PROTEST,
          Family.LEAK,
          Family.LAW,
          Family.ARREST,
          Family.VOTE,
          Family.ELECTION,
          Family.WORD,
          Family.MEASURE,
          Family.OFFICE,
          Family.ORDER,
          Family.RESCUE,
          Family.DEATH);

  /// What is only feared, demanded or thought of is none of these.
  private static final Set<Family> DONE_OR_NOT =
      EnumSet.of(
          Family.HARM,
          Family.LEAK,
          Family.LAW,
          Family.ARREST,
          Family.VOTE,
          Family.ELECTION,
          Family.WORD,
          Family.OFFICE,
          Family.RESCUE,
          Family.DEATH);

  /// Words of incidents that say what was done, not only that something happened.
  private static final Set<String> SHARP =
      stems(
          "shot shoot downed intercepted interception collided collision explosion hijacking hacked outage shootdown rammed damaged walked stormed left quit broken broke collapsed sank sunk");

  /// Words for going somewhere: people come and go all day.
  private static final Set<String> GOING =
      stems(
          "go goes went come comes came return returned leave left arrive arrived head headed depart departed travel travelled traveled fly flew land landed");

  /// What one does with an office by oneself.
  private static final Set<String> BY_ONESELF =
      stems("resign resigned resignation step stepped quit quits take takes took taking");

  /// Words for talking over days, also with many, and about things.
  private static final Set<String> AMONG_MANY =
      stems("discussion discussions dialogue negotiation negotiations consultation consultations");

  /// What one origin alone tells is as likely as this at least.
  private static final double LIKELY = 0.3;

  private static final Set<HappeningKind> VAGUE =
      EnumSet.of(HappeningKind.INCIDENT, HappeningKind.ORDER);

  /// What is so likely needs fewer marks.
  private static final double SURE = 0.8;

  private static final Pattern PRONOUN =
      Pattern.compile("(?i)\\b(?:he|she|him|her|they|them|we|us)\\b");

  private static final Set<String> EXPELLING =
      stems("expel expelled expels freeze froze frozen freezes");

  private final Sources sources;

  Worth(Sources sources) {
    this.sources = sources;
  }

  private static Set<String> stems(String words) {
    return Stream.of(words.split(" ", -1)).map(Stem::of).collect(Collectors.toUnmodifiableSet());
  }

  boolean isWorthALine(Gathering gathering) {
    return !isBackground(gathering)
        && !isOnlyThought(gathering)
        && isLikely(gathering)
        && (isMarked(gathering) || isSurelyTold(gathering));
  }

  /// A trained reader thinks so, or several origins tell it.
  private boolean isLikely(Gathering gathering) {
    return likelihood(gathering) >= LIKELY || sources.origins(gathering.reports()) > 1;
  }

  /// A trained reader is sure that it was told as a happening, those who take part are known, and
  /// something tells it from others: that somebody spoke is none without a day or place. Incidents
  /// and orders of which one origin tells are anything (2 of 23 of them were true lines by strict
  /// judges).
  private boolean isSurelyTold(Gathering gathering) {
    boolean vague =
        gathering.members().stream().allMatch(telling -> VAGUE.contains(telling.kind()));
    return likelihood(gathering) >= SURE
        && gathering.core().size() >= gathering.family().needed()
        && (marks(gathering) > 0
            || (gathering.reports().size() > 1 && gathering.family() != Family.WORD))
        && (!vague || sources.origins(gathering.reports()) > 1);
  }

  /// How many of a day, a place and a figure it has.
  private static int marks(Gathering gathering) {
    return (gathering.isDated() ? 1 : 0)
        + (gathering.places().isEmpty() ? 0 : 1)
        + (isMeasured(gathering) ? 1 : 0);
  }

  private static double likelihood(Gathering gathering) {
    return gathering.members().stream().mapToDouble(Telling::likelihood).max().orElse(0);
  }

  /// One origin alone tells of it, and it was long before the report.
  private boolean isBackground(Gathering gathering) {
    return RECALLED.contains(gathering.family())
        && gathering.isDated()
        && sources.origins(gathering.reports()) == 1
        && !(gathering.family() == Family.HARM && isMeasured(gathering))
        && gathering.members().stream()
            .map(telling -> telling.told().day())
            .allMatch(
                day -> day != null && gathering.when().to().isBefore(day.minusDays(BACKGROUND)));
  }

  private static boolean isOnlyThought(Gathering gathering) {
    return DONE_OR_NOT.contains(gathering.family())
        && gathering.members().stream()
            .allMatch(telling -> telling.status() == Status.PROPOSED || isPlot(gathering, telling));
  }

  /// "in an attempt to kill him": an attack has no day to come.
  private static boolean isPlot(Gathering gathering, Telling telling) {
    return gathering.family() == Family.HARM
        && !gathering.isDated()
        && telling.status() == Status.PLANNED;
  }

  private boolean isMarked(Gathering gathering) {
    boolean placed = !gathering.places().isEmpty();
    boolean known = gathering.core().size() >= gathering.family().needed();
    boolean widely = sources.origins(gathering.reports()) > 1;
    boolean again = gathering.reports().size() > 1;
    int marks = marks(gathering);
    if (isBelied(gathering)) {
      boolean told = gathering.family() == Family.HARM ? someone(gathering) : isTellable(gathering);
      return placed || gathering.isDated() || again || told;
    }
    return switch (gathering.family()) {
      case MEETING, CALL ->
          (known && (widely || marks > 0 || isSet(gathering) || isPlainly(gathering)))
              || (isCompany(gathering) && placed)
              || (placed && gathering.isDated())
              || (someone(gathering) && placed && isSet(gathering))
              || (isSharp(gathering) && isSet(gathering) && hasRoles(gathering))
              || (isSummit(gathering) && (again || marks > 0));
      case VISIT ->
          (known && widely)
              || (isPerson(gathering) && marks > 0 && !isMereGoing(gathering))
              || (placed && isSet(gathering) && hasRoles(gathering) && !isMereGoing(gathering))
              || (gathering.isDated() && isOfPerson(gathering));
      case HARM, ARMS, PROTEST, LEAK -> isTold(gathering, placed, widely, marks);
      case ARREST, RELEASE ->
          (isCompany(gathering) && isDoneToSomebody(gathering) && (marks > 0 || again))
              || (isMeasured(gathering) && again)
              || marks > 1;
      case VOTE -> marks > 1 || (widely && marks > 0) || (someone(gathering) && marks > 0);
      case ELECTION -> isElection(gathering, placed);
      case LAW -> isCompany(gathering) && (marks > 0 || widely);
      case ORDER ->
          (someone(gathering) && isOfAll(gathering))
              || marks > 1
              || (marks > 0 && (again || someone(gathering) || isSharp(gathering)));
      case RESCUE -> (someone(gathering) || isMeasured(gathering)) && (marks > 0 || again);
      case DEATH -> isDenied(gathering) || (isPerson(gathering) && marks > 0);
      case OFFICE -> someone(gathering) && marks > 0 && isOfSomebody(gathering);
      case MEASURE -> someone(gathering) && (marks > 0 || again || isAimed(gathering));
      case WORD ->
          known
              && (marks > 0 || isOnAir(gathering))
              && (isSharp(gathering)
                  || (widely && marks > 1)
                  || (placed && (marks > 1 || again))
                  || isOnAir(gathering));
      case PACT ->
          (known && marks > 0 && (widely || marks > 1))
              || (isSharp(gathering) && marks > 1 && again);
    };
  }

  /// "went on state television".
  private static boolean isOnAir(Gathering gathering) {
    return gathering.members().stream()
        .anyMatch(telling ->
            telling.trigger().matches("went|gone|go|goes|appear(?:ed)?|spok|spoke|speak|spoken"));
  }

  private static boolean isSummit(Gathering gathering) {
    return gathering.isCalled(Stem.of("summit"));
  }

  /// Nobody says that it happened, and somebody that it did not.
  private static boolean isBelied(Gathering gathering) {
    return isDenied(gathering)
        && gathering.members().stream().noneMatch(telling -> telling.status() == Status.OCCURRED);
  }

  /// Whoever is meant suffices, except to tell who did not meet or go anywhere.
  private static boolean isTellable(Gathering gathering) {
    return hasRoles(gathering)
        && gathering.family().needed() == 1
        && gathering.family() != Family.VISIT;
  }

  /// A curfew, a state of emergency: what is ordered is told without a place.
  private static boolean isOfAll(Gathering gathering) {
    return !Headings.of(HappeningKind.ORDER, gathering.members()).matches("closure|reopening");
  }

  private static boolean hasRoles(Gathering gathering) {
    return gathering.members().stream().anyMatch(telling -> !telling.roles().isEmpty());
  }

  /// Somebody known is visited.
  private boolean isOfPerson(Gathering gathering) {
    var roles = gathering.members().stream().flatMap(telling -> telling.roles().stream()).toList();
    return roles.stream().anyMatch(role -> role.part() == Part.VISITOR)
        && roles.stream()
            .filter(role -> role.part() == Part.HOST)
            .flatMap(role -> sources.actor(role.actor()).stream())
            .anyMatch(actor -> actor.kind() == Entity.Kind.PERSON);
  }

  private static boolean isDenied(Gathering gathering) {
    return gathering.members().stream().anyMatch(telling -> telling.status() == Status.DENIED);
  }

  /// Two persons of whom it is told outright that they met or spoke: that is news without a day.
  private boolean isPlainly(Gathering gathering) {
    var persons =
        gathering.core().stream()
            .flatMap(actor -> sources.actor(actor).stream())
            .filter(actor -> actor.kind() == Entity.Kind.PERSON)
            .toList();
    return persons.size() > 1
        && gathering.members().stream()
            .filter(telling -> telling.status() == Status.OCCURRED)
            .filter(telling -> !AMONG_MANY.contains(telling.trigger()))
            .anyMatch(telling -> persons.stream().allMatch(person -> isNamed(person, telling)));
  }

  /// Its words name or describe him; whom a pronoun means is less sure.
  private static boolean isNamed(Actor person, Telling telling) {
    String name = person.name();
    String words = telling.evidence().exact();
    return words.contains(name.substring(name.lastIndexOf(' ') + 1))
        || !PRONOUN.matcher(words).find();
  }

  /// Something that happened somewhere, to somebody or on a scale; a bare "incident" takes more.
  private static boolean isTold(Gathering gathering, boolean placed, boolean widely, int marks) {
    boolean vague =
        gathering.members().stream()
            .allMatch(telling ->
                telling.kind() == HappeningKind.INCIDENT && !SHARP.contains(telling.trigger()));
    if (vague) {
      return marks > 1 || (widely && marks > 0);
    }
    boolean again = gathering.reports().size() > 1;
    return (placed && (widely || marks > 1))
        || (someone(gathering) && again && gathering.family() == Family.HARM)
        || (someone(gathering) && (marks > 1 || (marks > 0 && gathering.family() == Family.HARM)))
        || (someone(gathering) && gathering.isDated())
        || (widely && (someone(gathering) || marks > 0))
        || (again && (isSharp(gathering) || isMeasured(gathering)))
        || (marks > 1 && gathering.when().days() <= MONTH)
        || (isMeasured(gathering) && isAccident(gathering));
  }

  /// A toll alone tells a sinking or a flood from others; of attacks and crimes there are too many.
  private static boolean isAccident(Gathering gathering) {
    return gathering.isDated()
        && (gathering.isOf(HappeningKind.ACCIDENT) || gathering.isOf(HappeningKind.DISASTER));
  }

  /// An election is held on a day; what has only a month or a year is spoken of.
  private static boolean isElection(Gathering gathering, boolean placed) {
    return gathering.isDated()
        && (isSharp(gathering)
            || (gathering.when().days() <= MONTH && someone(gathering) && isSet(gathering))
            || (gathering.when().days() <= MONTH && (placed || isMeasured(gathering))));
  }

  private static boolean isSharp(Gathering gathering) {
    return gathering.isDated() && gathering.when().days() <= SHARP_DATE;
  }

  /// "He returned to Tesk", without a day, and in one report only.
  private static boolean isMereGoing(Gathering gathering) {
    return !gathering.isDated()
        && gathering.reports().size() == 1
        && gathering.members().stream().allMatch(telling -> GOING.contains(telling.trigger()));
  }

  private static boolean isDoneToSomebody(Gathering gathering) {
    return gathering.members().stream()
        .flatMap(telling -> telling.roles().stream())
        .anyMatch(role -> role.part() != Part.AGENT);
  }

  /// Somebody is expelled, or has assets frozen: that is a measure without a day.
  private static boolean isAimed(Gathering gathering) {
    return gathering.members().stream()
        .filter(telling -> EXPELLING.contains(telling.trigger()))
        .flatMap(telling -> telling.roles().stream())
        .anyMatch(role -> role.part() == Part.TARGET);
  }

  /// It is told who got or lost the office, and not only who gave it.
  private static boolean isOfSomebody(Gathering gathering) {
    return isDoneToSomebody(gathering)
        || gathering.members().stream().anyMatch(telling -> BY_ONESELF.contains(telling.trigger()));
  }

  /// Two who have agreed to meet, though not where or when.
  private static boolean isSet(Gathering gathering) {
    return gathering.members().stream().anyMatch(telling -> telling.status() == Status.PLANNED)
        || (gathering.reports().size() > 1
            && gathering.members().stream().allMatch(Telling::isAhead));
  }

  private static boolean someone(Gathering gathering) {
    return !gathering.core().isEmpty();
  }

  private boolean isCompany(Gathering gathering) {
    return anyOf(gathering, kind -> kind != Entity.Kind.COUNTRY);
  }

  private boolean isPerson(Gathering gathering) {
    return anyOf(gathering, kind -> kind == Entity.Kind.PERSON);
  }

  private boolean anyOf(Gathering gathering, Predicate<Entity.Kind> which) {
    return gathering.core().stream()
        .flatMap(actor -> sources.actor(actor).stream())
        .anyMatch(actor -> which.test(actor.kind()));
  }

  static boolean isMeasured(Gathering gathering) {
    return gathering.members().stream().anyMatch(telling -> !telling.measurements().isEmpty());
  }
}
