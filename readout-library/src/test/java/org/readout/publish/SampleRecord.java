package org.readout.publish;

import static org.readout.publish.SampleReports.REPORT_ECHO;
import static org.readout.publish.SampleReports.REPORT_HARBOUR;
import static org.readout.publish.SampleReports.REPORT_KESTREL;
import static org.readout.publish.SampleReports.REPORT_LANTERN;
import static org.readout.publish.SampleReports.REPORT_PAGE;
import static org.readout.publish.SampleReports.day;
import static org.readout.publish.SampleReports.ev;
import static org.readout.publish.SampleReports.support;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.contact.ContactLevel;
import org.readout.annotate.contact.ContactState;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.event.Status;
import org.readout.annotate.outcome.OutcomeKind;
import org.readout.annotate.quantity.Qualifier;
import org.readout.annotate.time.DateValue;
import org.readout.claim.Entity;
import org.readout.claim.StatementClaim;
import org.readout.identify.Actor;
import org.readout.intake.Evidence;
import org.readout.lineage.Lineage;
import org.readout.lineage.Link;
import org.readout.reconcile.Commitment;
import org.readout.reconcile.Contact;
import org.readout.reconcile.Difference;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Happening;
import org.readout.reconcile.Issue;
import org.readout.reconcile.Outcome;
import org.readout.reconcile.Plover;
import org.readout.reconcile.Position;
import org.readout.reconcile.Reconciled;
import org.readout.reconcile.Standing;
import org.readout.reconcile.Statement;
import org.readout.reconcile.Support;
import org.readout.reconcile.TimelineEntry;
import org.readout.record.RecordSet;
import org.readout.record.StoryRecord;
import org.readout.story.Dateline;

/// A record made by hand from [SampleReports]: every kind of line, two stories.
final class SampleRecord {

  private static final String DORN = "s1-elka-dorn";
  private static final String MARSK = "s1-iven-marsk";
  private static final String VAIL = "s1-soren-vail";
  private static final String VARENIA = "s1-varenia";
  private static final String TOLMARK = "s1-tolmark";

  private SampleRecord() {}

  static RecordSet sample() {
    return new RecordSet(
        "bge-small-int8 4f1c", SampleReports.ALL, List.of(talks(), SampleFerry.story()));
  }

  static StoryRecord talks() {
    return new StoryRecord(
        "s1",
        List.of("daily-lantern", "harbour-post", "kestrel-wire", "morning-echo", "northern-page"),
        Map.of(
            "harbour-post", new Dateline(day("2031-04-14"), Dateline.Basis.METADATA, List.of()),
            "daily-lantern",
                new Dateline(
                    day("2031-04-14"),
                    Dateline.Basis.OTHER_REPORTS,
                    List.of(
                        ev(REPORT_HARBOUR, "Monday, April 14, 2031"),
                        ev(REPORT_LANTERN, "Monday"))),
            "kestrel-wire",
                new Dateline(
                    day("2031-04-14"),
                    Dateline.Basis.OWN_TEXT,
                    List.of(ev(REPORT_KESTREL, "April 14")))),
        actors(),
        new Reconciled(
            "Dorn and Marsk meet in Lirrenstad",
            happenings(),
            statements(),
            outcomes(),
            issues(),
            positions(),
            commitments(),
            contacts(),
            differences(),
            timeline()),
        lineage());
  }

  private static List<Actor> actors() {
    return List.of(
        new Actor(
            DORN,
            "Elka Dorn",
            Entity.Kind.PERSON,
            null,
            List.of(
                new Actor.Alias("Dorn", Actor.Form.SHORT, 9),
                new Actor.Alias("Elka Dorm", Actor.Form.MISSPELLING, 1)),
            List.of(
                new Actor.Title(
                    "Foreign Minister",
                    "Varenia",
                    List.of(ev(REPORT_HARBOUR, "Foreign Minister")))),
            List.of(ev(REPORT_HARBOUR, "Elka Dorn"), ev(REPORT_ECHO, "Elka Dorm"))),
        actor(MARSK, "Iven Marsk", Entity.Kind.PERSON, ev(REPORT_KESTREL, "Iven Marsk")),
        new Actor(
            VAIL,
            "Soren Vail",
            Entity.Kind.PERSON,
            null,
            List.of(
                new Actor.Alias("Vail", Actor.Form.SHORT, 5),
                new Actor.Alias("Vale", Actor.Form.MISSPELLING, 1)),
            List.of(
                new Actor.Title(
                    "top diplomat", "Tolmark", List.of(ev(REPORT_HARBOUR, "top diplomat")))),
            List.of(ev(REPORT_HARBOUR, "Soren Vail"))),
        actor(TOLMARK, "Tolmark", Entity.Kind.COUNTRY, ev(REPORT_HARBOUR, "Tolmark")),
        actor(VARENIA, "Varenia", Entity.Kind.COUNTRY, ev(REPORT_HARBOUR, "Varenia")));
  }

  private static Actor actor(String id, String name, Entity.Kind kind, Evidence evidence) {
    return new Actor(id, name, kind, null, List.of(), List.of(), List.of(evidence));
  }

  private static List<Happening> happenings() {
    var monday = ev(REPORT_HARBOUR, "Monday, April 14, 2031");
    return List.of(
        happening(
            "s1-h1",
            HappeningKind.VISIT,
            "Planned visit to Lirrenstad called off",
            Status.CANCELLED,
            List.of(DORN),
            List.of(
                new Finding(
                    "date",
                    Standing.AGREED,
                    List.of(
                        value(
                            "2031-02",
                            "February",
                            support(
                                2,
                                ev(REPORT_HARBOUR, "February"),
                                ev(REPORT_LANTERN, "February"))))),
                new Finding(
                    "status",
                    Standing.DISPUTED,
                    List.of(
                        value(
                            "cancelled",
                            "canceled",
                            support(1, ev(REPORT_HARBOUR, "was canceled"))),
                        value(
                            "postponed",
                            "postponed",
                            support(1, ev(REPORT_LANTERN, "had been postponed")))))),
            Standing.DISPUTED,
            support(
                2,
                ev(
                    REPORT_HARBOUR,
                    "A visit planned for February was canceled after a Tolmark drone was found over Port Asel."),
                ev(REPORT_LANTERN, "The trip had been postponed in February."))),
        happening(
            "s1-h2",
            HappeningKind.MEETING,
            "Elka Dorn and Soren Vail hold talks",
            Status.OCCURRED,
            List.of(DORN, VAIL),
            List.of(
                new Finding(
                    "date",
                    Standing.AGREED,
                    List.of(
                        value(
                            "2031-04-13",
                            "Sunday",
                            support(
                                2,
                                ev(REPORT_LANTERN, "On Sunday"),
                                ev(REPORT_HARBOUR, "A day earlier"))))),
                new Finding(
                    "duration",
                    Standing.DISPUTED,
                    List.of(
                        value(
                            "PT7H30M",
                            "seven and a half hours",
                            support(1, ev(REPORT_HARBOUR, "seven and a half hours"))),
                        value("PT6H", "six hours", support(1, ev(REPORT_LANTERN, "six hours")))))),
            Standing.AGREED,
            support(
                2,
                ev(REPORT_HARBOUR, "Dorn held seven and a half hours of talks with Soren Vail"),
                ev(REPORT_LANTERN, "On Sunday she spoke with Soren Vail for six hours."))),
        happening(
            "s1-h3",
            HappeningKind.MEETING,
            "Elka Dorn meets Iven Marsk at the Hall of Lanterns",
            Status.OCCURRED,
            List.of(DORN, MARSK),
            List.of(
                new Finding(
                    "date",
                    Standing.AGREED,
                    List.of(
                        value(
                            "2031-04-14",
                            "Monday, April 14, 2031",
                            support(
                                3,
                                monday,
                                ev(REPORT_LANTERN, "Monday"),
                                ev(REPORT_KESTREL, "Monday"),
                                ev(REPORT_ECHO, "Monday"),
                                ev(REPORT_PAGE, "Monday"))))),
                new Finding(
                    "place",
                    Standing.REFINED,
                    List.of(
                        value(
                            "Hall of Lanterns",
                            "the Hall of Lanterns",
                            support(1, ev(REPORT_HARBOUR, "Hall of Lanterns"))),
                        value(
                            "Lirrenstad",
                            "Lirrenstad",
                            support(1, ev(REPORT_PAGE, "in Lirrenstad on"))))),
                new Finding(
                    "duration",
                    Standing.REFINED,
                    List.of(
                        value(
                            "PT35M",
                            "35 minutes",
                            support(
                                2,
                                ev(REPORT_HARBOUR, "35 minutes"),
                                ev(REPORT_KESTREL, "35 minutes"),
                                ev(REPORT_ECHO, "35 minutes"))),
                        new Finding.Value(
                            "PT30M",
                            Qualifier.ABOUT,
                            "roughly 30 minutes",
                            support(1, ev(REPORT_LANTERN, "roughly 30 minutes")))))),
            Standing.AGREED,
            support(
                3,
                ev(
                    REPORT_HARBOUR,
                    "Foreign Minister Elka Dorn of Varenia met President Iven Marsk of Tolmark for 35 minutes on Monday, April 14, 2031, at the Hall of Lanterns"),
                ev(
                    REPORT_LANTERN,
                    "President Iven Marsk received Varenia's foreign minister, Elka Dorn, on Monday for roughly 30 minutes"),
                ev(
                    REPORT_KESTREL,
                    "Varenian Foreign Minister Elka Dorn and Tolmark's President Iven Marsk met for 35 minutes on Monday."),
                ev(
                    REPORT_ECHO,
                    "Varenian Foreign Minister Elka Dorm and Tolmark President Iven Marsk met for 35 minutes on Monday."),
                ev(
                    REPORT_PAGE,
                    "Elka Dorn, the Varenian foreign minister, met Iven Marsk in Lirrenstad on Monday"))),
        happening(
            "s1-h4",
            HappeningKind.MEETING,
            "Iven Marsk meets Soren Vail",
            Status.OCCURRED,
            List.of(MARSK, VAIL),
            List.of(),
            Standing.SINGLE,
            support(1, ev(REPORT_KESTREL, "Marsk met with Vail earlier on Monday."))),
        happening(
            "s1-h5",
            HappeningKind.VISIT,
            "Soren Vail is invited to Varenia",
            Status.PROPOSED,
            List.of(VAIL),
            List.of(
                new Finding(
                    "date",
                    Standing.SINGLE,
                    List.of(
                        value("2031-11", "November", support(1, ev(REPORT_HARBOUR, "November")))))),
            Standing.SINGLE,
            support(1, ev(REPORT_HARBOUR, "Dorn invited Vail to visit Varenia in November."))));
  }

  private static Happening happening(
      String id,
      HappeningKind kind,
      String title,
      Status status,
      List<String> who,
      List<Finding> facts,
      Standing standing,
      Support support) {
    var roles = who.stream().map(actor -> new Happening.Role(actor, Part.PARTY)).toList();
    return new Happening(
        id,
        kind,
        new Plover("CONSULT", "visit", "diplomatic"),
        title,
        status,
        roles,
        facts,
        standing,
        support);
  }

  private static Finding.Value value(String value, String text, Support support) {
    return new Finding.Value(value, Qualifier.EXACT, text, support);
  }

  private static List<Statement> statements() {
    var ministry = "the ministry";
    return List.of(
        statement(
            "s1-q1",
            DORN,
            null,
            "We both want the strait open, and we both know what it costs when it is not,",
            Standing.REFINED,
            2,
            quoted(REPORT_LANTERN, "We both want the strait open,", DORN),
            quoted(
                REPORT_HARBOUR,
                "We both want the strait open, and we both know what it costs when it is not,",
                DORN)),
        statement(
            "s1-q2",
            DORN,
            null,
            "has not agreed to restore the military hotline,",
            Standing.SINGLE,
            1,
            quoted(REPORT_HARBOUR, "has not agreed to restore the military hotline,", DORN)),
        statement(
            "s1-q3",
            MARSK,
            "state broadcaster TRT",
            "made progress on some specific issues,",
            Standing.SINGLE,
            1,
            quoted(REPORT_HARBOUR, "made progress on some specific issues,", MARSK)),
        statement(
            "s1-q4",
            VAIL,
            ministry,
            "stop hyping up the so-called drone threat,",
            Standing.REFINED,
            2,
            quoted(REPORT_LANTERN, "hyping up the so-called drone threat", VAIL),
            quoted(REPORT_KESTREL, "stop hyping up the so-called drone threat,", VAIL),
            quoted(REPORT_ECHO, "stop hyping up the so-called drone danger,", VAIL)),
        statement(
            "s1-q5",
            DORN,
            null,
            "Varenia does not support an independent Asel",
            Standing.SINGLE,
            1,
            new Statement.Account(
                ev(REPORT_KESTREL, "Varenia does not support an independent Asel"),
                StatementClaim.Kind.INDIRECT,
                false,
                DORN,
                ev(REPORT_KESTREL, "said"),
                ev(REPORT_KESTREL, "Dorn"))),
        statement(
            "s1-q6",
            null,
            null,
            "candid and useful",
            Standing.SINGLE,
            1,
            quoted(REPORT_LANTERN, "candid and useful", null)));
  }

  private static Statement statement(
      String id,
      @Nullable String speaker,
      @Nullable String via,
      String text,
      Standing standing,
      int origins,
      Statement.Account... accounts) {
    return new Statement(
        id,
        speaker,
        speaker == null ? "She" : null,
        null,
        via,
        List.of("s1-i1"),
        text,
        standing,
        origins,
        List.of(accounts));
  }

  private static Statement.Account quoted(
      org.readout.intake.Report report, String words, @Nullable String speaker) {
    return new Statement.Account(
        ev(report, words), StatementClaim.Kind.DIRECT, true, speaker, null, null);
  }

  private static List<Outcome> outcomes() {
    return List.of(
        outcome(
            "s1-o1",
            OutcomeKind.AGREED,
            List.of(VARENIA, TOLMARK),
            "to increase ferry crossings",
            "agreed",
            Standing.DISPUTED,
            support(
                2,
                ev(REPORT_HARBOUR, "The two sides agreed to increase ferry crossings"),
                ev(REPORT_LANTERN, "Ferry crossings were discussed"))),
        outcome(
            "s1-o2",
            OutcomeKind.REFUSED,
            List.of(TOLMARK),
            "to restore the military hotline",
            "open",
            Standing.AGREED,
            support(
                2,
                ev(REPORT_HARBOUR, "has not agreed to restore the military hotline"),
                ev(REPORT_PAGE, "Tolmark refused to restore the military hotline"))),
        outcome(
            "s1-o3",
            OutcomeKind.PLEDGED,
            List.of(DORN),
            "to keep the strait free",
            "open",
            Standing.SINGLE,
            support(1, ev(REPORT_KESTREL, "pledged to keep the strait free"))));
  }

  private static Outcome outcome(
      String id,
      OutcomeKind kind,
      List<String> parties,
      String content,
      String status,
      Standing standing,
      Support support) {
    return new Outcome(
        id,
        kind,
        new Plover("AGREE", null, "economic"),
        parties,
        content,
        status,
        "s1-h2",
        List.of("s1-i1"),
        standing,
        support);
  }

  private static List<Issue> issues() {
    return List.of(
        new Issue(
            "s1-i1",
            "the strait",
            List.of(ev(REPORT_HARBOUR, "the strait"), ev(REPORT_KESTREL, "the strait"))),
        new Issue("s1-i2", "military hotline", List.of(ev(REPORT_PAGE, "military hotline"))));
  }

  private static List<Position> positions() {
    return List.of(
        new Position(DORN, "s1-i1", List.of("s1-q1", "s1-q5"), List.of("s1-o3")),
        new Position(TOLMARK, "s1-i2", List.of(), List.of("s1-o2")),
        new Position(DORN, "s1-i2", List.of("s1-q2"), List.of()));
  }

  private static List<Commitment> commitments() {
    return List.of(
        new Commitment(
            "s1-p1",
            List.of(DORN),
            List.of(TOLMARK),
            "to keep the strait free",
            DateValue.month(java.time.YearMonth.of(2031, 6)),
            "s1-o3",
            null,
            Standing.SINGLE,
            support(1, ev(REPORT_KESTREL, "pledged to keep the strait free"))));
  }

  private static List<Contact> contacts() {
    var support = support(1, ev(REPORT_PAGE, "military hotline"));
    return List.of(
        new Contact(
            "s1-c1",
            List.of(TOLMARK),
            ContactLevel.MILITARY,
            "military hotline",
            ContactState.SOUGHT,
            null,
            List.of(
                new Contact.Step(
                    ContactState.SUSPENDED,
                    DateValue.month(java.time.YearMonth.of(2030, 8)),
                    support),
                new Contact.Step(ContactState.SOUGHT, null, support)),
            Standing.SINGLE,
            support));
  }

  private static List<Difference> differences() {
    return List.of(
        new Difference(
            "s1-d1",
            Difference.Kind.VALUE,
            new Difference.About("happening", "s1-h2", "duration"),
            "The Harbour Post says the talks with Vail took seven and a half hours; the Daily Lantern says six.",
            List.of(
                new Difference.Side(
                    "PT7H30M",
                    "seven and a half hours",
                    support(1, ev(REPORT_HARBOUR, "seven and a half hours"))),
                new Difference.Side(
                    "PT6H", "six hours", support(1, ev(REPORT_LANTERN, "six hours"))))),
        new Difference(
            "s1-d2",
            Difference.Kind.WORDING,
            new Difference.About("statement", "s1-q4", null),
            "One report has “danger” where two have “threat”.",
            List.of(
                new Difference.Side(
                    "threat",
                    "the so-called drone threat",
                    support(
                        2,
                        ev(REPORT_KESTREL, "the so-called drone threat"),
                        ev(REPORT_LANTERN, "the so-called drone threat"))),
                new Difference.Side(
                    "danger",
                    "the so-called drone danger",
                    support(1, ev(REPORT_ECHO, "the so-called drone danger"))))));
  }

  private static List<TimelineEntry> timeline() {
    return List.of(
        new TimelineEntry(DateValue.month(YearMonth.of(2031, 2)), "s1-h1"),
        new TimelineEntry(DateValue.day(day("2031-04-13")), "s1-h2"),
        new TimelineEntry(DateValue.day(day("2031-04-14")), "s1-h3"),
        new TimelineEntry(DateValue.month(YearMonth.of(2031, 11)), "s1-h5"),
        new TimelineEntry(null, "s1-h4"));
  }

  private static Lineage lineage() {
    var cited = ev(REPORT_PAGE, "the Daily Lantern reported");
    var state = ev(REPORT_HARBOUR, "according to state broadcaster TRT");
    return new Lineage(
        List.of(
            new Link(
                "harbour-post", "TRT", Link.Kind.CITES, 0, List.of(new Link.Passage(state, state))),
            new Link(
                "morning-echo",
                "kestrel-wire",
                Link.Kind.ADAPTED,
                0.8123456,
                List.of(
                    new Link.Passage(
                        ev(REPORT_ECHO, "met for 35 minutes on Monday."),
                        ev(REPORT_KESTREL, "met for 35 minutes on Monday.")))),
            new Link(
                "northern-page",
                "daily-lantern",
                Link.Kind.CITES,
                0,
                List.of(
                    new Link.Passage(cited, ev(REPORT_LANTERN, "President Iven Marsk received"))))),
        Map.of(
            "daily-lantern",
            "origin-1",
            "harbour-post",
            "origin-2",
            "kestrel-wire",
            "origin-3",
            "morning-echo",
            "origin-3",
            "northern-page",
            "origin-4"));
  }
}
