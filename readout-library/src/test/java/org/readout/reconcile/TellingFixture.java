package org.readout.reconcile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.HappeningMention;
import org.readout.annotate.event.Measurement;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.event.Status;
import org.readout.annotate.quantity.Measure;
import org.readout.annotate.quantity.Qualifier;
import org.readout.annotate.quantity.Quantity;
import org.readout.annotate.time.DateValue;
import org.readout.intake.Evidence;
import org.readout.text.Span;

/// One telling without a text around it: what the steps that gather, sift and compare see of a
/// report once it has been read. Unless said otherwise it is the first of its report, tells of what
/// has happened, gives neither day nor place, and was written on 16 October 2024.
final class TellingFixture {
  private final HappeningKind kind;
  private final String report;
  private final Set<String> actors;
  private final List<Happening.Role> others = new ArrayList<>();
  private final List<Telling.Dated> dates = new ArrayList<>();
  private final List<Telling.Where> places = new ArrayList<>();
  private final List<Measurement> measurements = new ArrayList<>();
  private Set<String> guests = Set.of();
  private int number;
  private int paragraph;
  private Status status = Status.OCCURRED;
  private String trigger = "met";
  private String words = "";
  private Moment told = moment("2024-10-16");

  private TellingFixture(HappeningKind kind, String report, Set<String> actors) {
    this.kind = kind;
    this.report = report;
    this.actors = actors;
  }

  /// @param actors ids of those by whom it is known again
  static TellingFixture of(HappeningKind kind, String report, String... actors) {
    return new TellingFixture(kind, report, new TreeSet<>(List.of(actors)));
  }

  static TellingFixture meeting(String report, String... actors) {
    return of(HappeningKind.MEETING, report, actors);
  }

  /// @param when a day or a moment in ISO 8601
  static Moment moment(String when) {
    if (when.contains("T")) {
      var instant = Instant.parse(when);
      return new Moment(instant.atOffset(ZoneOffset.UTC).toLocalDate(), instant);
    }
    return new Moment(LocalDate.parse(when), null);
  }

  /// @param iso a day, a month, a year or two days with a stroke between
  static DateValue date(String iso) {
    int stroke = iso.indexOf('/');
    if (stroke > 0) {
      return DateValue.range(
          LocalDate.parse(iso.substring(0, stroke)), LocalDate.parse(iso.substring(stroke + 1)));
    }
    return switch (iso.length()) {
      case 4 -> DateValue.year(Integer.parseInt(iso));
      case 7 -> DateValue.month(YearMonth.parse(iso));
      default -> DateValue.day(LocalDate.parse(iso));
    };
  }

  /// Its place among the tellings of its report; each stands in a sentence of its own.
  TellingFixture number(int number) {
    this.number = number;
    return this;
  }

  TellingFixture paragraph(int paragraph) {
    this.paragraph = paragraph;
    return this;
  }

  TellingFixture status(Status status) {
    this.status = status;
    return this;
  }

  /// Somebody named beside those by whom it is known again.
  TellingFixture beside(Part part, String actor) {
    others.add(new Happening.Role(actor, part));
    return this;
  }

  TellingFixture trigger(String trigger) {
    this.trigger = trigger;
    return this;
  }

  /// The clause that tells it.
  TellingFixture saying(String words) {
    this.words = words;
    return this;
  }

  TellingFixture guests(String... guests) {
    this.guests = Set.of(guests);
    return this;
  }

  /// See [#date].
  TellingFixture on(String iso) {
    dates.add(new Telling.Dated(date(iso), evidence(iso)));
    return this;
  }

  TellingFixture at(String place) {
    places.add(new Telling.Where(place, Places.key(place), null, false, evidence(place)));
    return this;
  }

  /// A place with "the" before it.
  TellingFixture atThe(String place) {
    places.add(new Telling.Where(place, Places.key(place), null, true, evidence(place)));
    return this;
  }

  TellingFixture killing(int people) {
    return measured("killed", people);
  }

  /// "14 people".
  TellingFixture counting(int people) {
    return measured("count", people);
  }

  private TellingFixture measured(String attribute, int people) {
    var span = evidence("killed").span();
    measurements.add(
        new Measurement(
            attribute,
            new Quantity(
                span, span, new Measure.Count(BigDecimal.valueOf(people)), Qualifier.EXACT, null)));
    return this;
  }

  /// See [#moment]; null where nothing is known of the time.
  TellingFixture written(@Nullable String when) {
    told = when == null ? new Moment(null, null) : moment(when);
    return this;
  }

  private Evidence evidence(String words) {
    return new Evidence(report, new Span(1000 * number, 1000 * number + words.length()), words);
  }

  private List<Happening.Role> roles() {
    var roles = new ArrayList<Happening.Role>();
    actors.forEach(actor -> roles.add(new Happening.Role(actor, Part.PARTY)));
    roles.addAll(others);
    return List.copyOf(roles);
  }

  Telling telling() {
    return new Telling(
        report,
        number,
        number,
        paragraph,
        kind,
        status,
        trigger,
        roles(),
        actors,
        guests,
        List.copyOf(dates),
        List.copyOf(places),
        List.copyOf(measurements),
        HappeningMention.UNASKED,
        told,
        evidence(words.isEmpty() ? "number " + number + " of " + report : words));
  }

  /// A gathering of these, joined in this order whether or not it allows them.
  static Gathering gathering(TellingFixture first, TellingFixture... others) {
    var gathering = new Gathering(first.telling());
    for (TellingFixture other : others) {
      gathering.add(other.telling());
    }
    return gathering;
  }

  /// The tellings of each gathering as "report number", to be compared.
  static List<String> members(Gathering gathering) {
    return gathering.members().stream()
        .map(telling -> telling.report() + " " + telling.number())
        .toList();
  }
}
