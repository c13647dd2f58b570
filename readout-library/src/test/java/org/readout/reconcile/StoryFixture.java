package org.readout.reconcile;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Annotations;
import org.readout.annotate.contact.ContactLevel;
import org.readout.annotate.contact.ContactMention;
import org.readout.annotate.contact.ContactState;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.HappeningMention;
import org.readout.annotate.event.Measurement;
import org.readout.annotate.event.Participant;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.event.Status;
import org.readout.annotate.outcome.OutcomeKind;
import org.readout.annotate.outcome.OutcomeMention;
import org.readout.annotate.quantity.Measure;
import org.readout.annotate.quantity.Qualifier;
import org.readout.annotate.quantity.Quantities;
import org.readout.annotate.quantity.Quantity;
import org.readout.annotate.quote.Quotations;
import org.readout.annotate.time.DateValue;
import org.readout.annotate.time.TimeExpression;
import org.readout.annotate.time.TimeMeaning;
import org.readout.claim.Claims;
import org.readout.claim.ContactClaim;
import org.readout.claim.Entity;
import org.readout.claim.HappeningClaim;
import org.readout.claim.Mention;
import org.readout.claim.OutcomeClaim;
import org.readout.claim.PromiseClaim;
import org.readout.claim.StatementClaim;
import org.readout.identify.Actor;
import org.readout.identify.Cast;
import org.readout.intake.Evidence;
import org.readout.intake.Publication;
import org.readout.intake.Report;
import org.readout.lineage.Lineage;
import org.readout.story.Dateline;
import org.readout.story.Story;
import org.readout.text.Document;
import org.readout.text.Segmenter;
import org.readout.text.Span;

/// Builds the input of the [Reconciler] by hand: reports with a text, and in them, found by their
/// words, happenings, statements and outcomes. Words are looked up from the last happening,
/// statement or outcome on, so that each call marks the next place in the text.
final class StoryFixture {
  private static final Segmenter SEGMENTER = new Segmenter();

  private final Map<String, Actor> actors = new TreeMap<>();
  private final List<Told> reports = new ArrayList<>();
  private final Map<String, String> origins = new TreeMap<>();

  /// One report under construction.
  final class Told {
    private final String id;
    private final String text;
    private final Document document;
    private final @Nullable String published;
    private @Nullable String headline;
    private final Map<String, Integer> entities = new LinkedHashMap<>();
    private final List<HappeningClaim> happenings = new ArrayList<>();
    private final List<StatementClaim> statements = new ArrayList<>();
    private final List<OutcomeClaim> outcomes = new ArrayList<>();
    private final List<PromiseClaim> promises = new ArrayList<>();
    private final List<ContactClaim> contacts = new ArrayList<>();
    private int cursor;

    private Told(String id, @Nullable String published, String text) {
      this.id = id;
      this.published = published;
      this.text = text;
      this.document = SEGMENTER.segment(text);
    }

    private Span find(String words, int from) {
      int at = text.indexOf(words, from);
      if (at < 0) {
        throw new IllegalArgumentException(id + " has no '" + words + "' from " + from);
      }
      return new Span(at, at + words.length());
    }

    private int entity(String name) {
      if (!actors.containsKey(name)) {
        throw new IllegalArgumentException("no actor " + name);
      }
      return entities.computeIfAbsent(name, key -> entities.size());
    }

    /// A happening named by the trigger; what follows on the returned builder belongs to it.
    Happens happens(HappeningKind kind, Status status, String trigger, String... parties) {
      var span = find(trigger, cursor);
      cursor = span.end();
      return new Happens(this, kind, status, span, parties);
    }

    Told quote(String speaker, String words) {
      return say(speaker, words, true);
    }

    Told indirect(String speaker, String words) {
      return say(speaker, words, false);
    }

    private Told say(String speaker, String words, boolean quoted) {
      var span = find(words, cursor);
      cursor = span.end();
      Integer number = speaker.isEmpty() ? null : entity(speaker);
      statements.add(
          new StatementClaim(
              span,
              quoted,
              quoted ? StatementClaim.Kind.DIRECT : StatementClaim.Kind.INDIRECT,
              number,
              number == null ? null : mention(speaker),
              null,
              null,
              null,
              null));
      return this;
    }

    Told outcome(OutcomeKind kind, String cue, String content, String... parties) {
      var cueSpan = find(cue, cursor);
      var contentSpan = find(content, cueSpan.start());
      cursor = cueSpan.end();
      var extent = document.sentenceAt(cueSpan.start()).span();
      outcomes.add(
          new OutcomeClaim(
              new OutcomeMention(cueSpan, extent, kind, List.of(), contentSpan),
              List.of(parties).stream().map(this::entity).toList()));
      return this;
    }

    /// The last outcome is a promise.
    ///
    /// @param due the words that date it, or empty
    /// @param iso the day that they mean, or empty
    Told promised(String due, String iso, String... to) {
      var outcome = outcomes.getLast();
      promises.add(
          new PromiseClaim(
              outcome, List.of(to).stream().map(this::entity).toList(), day(due, iso)));
      return this;
    }

    /// A line of communication, named by its words, stands so since a day (empty: not told).
    Told stands(
        ContactLevel level,
        ContactState state,
        String line,
        String due,
        String iso,
        String... who) {
      var span = find(line, cursor);
      cursor = span.end();
      contacts.add(
          new ContactClaim(
              new ContactMention(
                  span,
                  document.sentenceAt(span.start()).span(),
                  level,
                  state,
                  List.of(),
                  day(due, iso)),
              List.of(who).stream().map(this::entity).toList()));
      return this;
    }

    private @Nullable TimeExpression day(String words, String iso) {
      return words.isEmpty()
          ? null
          : new TimeExpression(
              find(words, 0),
              new TimeMeaning.Full(
                  iso.length() == 7
                      ? DateValue.month(java.time.YearMonth.parse(iso))
                      : DateValue.day(LocalDate.parse(iso)),
                  null));
    }

    Told headed(String title) {
      headline = title;
      return this;
    }

    /// Somebody whom the report names beside those who take part in something.
    Told naming(String name) {
      entity(name);
      return this;
    }

    Told report(String other, @Nullable String when, String words) {
      return StoryFixture.this.report(other, when, words);
    }

    Reconciled reconciled() {
      return StoryFixture.this.reconciled();
    }

    private Span mention(String name) {
      int at = text.indexOf(name);
      var last = name.substring(name.lastIndexOf(' ') + 1);
      int lastAt = text.indexOf(last);
      if (at >= 0) {
        return new Span(at, at + name.length());
      }
      return lastAt >= 0 ? new Span(lastAt, lastAt + last.length()) : new Span(0, 1);
    }

    private Claims claims() {
      var list = new ArrayList<Entity>();
      entities.forEach((name, number) ->
          list.add(
              new Entity(
                  number,
                  actor(name).kind(),
                  name,
                  actor(name).country(),
                  List.of(new Mention(mention(name), Mention.Form.NAME)),
                  List.of())));
      return new Claims(
          source(), annotations(), list, statements, happenings, outcomes, promises, contacts);
    }

    private Report source() {
      var when = published == null ? null : Publication.parse(published).orElseThrow();
      return new Report(
          id, id + ".txt", null, null, headline, null, when, "en", "0".repeat(64), text, false);
    }

    private Annotations annotations() {
      return new Annotations(
          document,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Quotations.find(document),
          List.of(),
          Quantities.find(document),
          List.of(),
          happenings.stream().map(HappeningClaim::mention).toList(),
          outcomes.stream().map(OutcomeClaim::mention).toList(),
          contacts.stream().map(ContactClaim::mention).toList());
    }
  }

  /// One happening under construction.
  final class Happens {
    private final Told report;
    private final int index;

    private Happens(
        Told report, HappeningKind kind, Status status, Span trigger, String... parties) {
      this.report = report;
      this.index = report.happenings.size();
      var extent = report.document.sentenceAt(trigger.start()).span();
      var list = new ArrayList<HappeningClaim.Party>();
      var participants = new ArrayList<Participant>();
      for (String party : parties) {
        int colon = party.indexOf(':');
        var part = colon < 0 ? Part.PARTY : Part.valueOf(party.substring(0, colon));
        var name = party.substring(colon + 1);
        list.add(new HappeningClaim.Party(report.entity(name), part));
        participants.add(new Participant(report.mention(name), part));
      }
      report.happenings.add(
          new HappeningClaim(
              new HappeningMention(
                  trigger, extent, kind, status, participants, List.of(), List.of(), List.of()),
              list));
    }

    private HappeningMention mention() {
      return report.happenings.get(index).mention();
    }

    private Happens with(
        List<TimeExpression> times, List<Span> places, List<Measurement> measurements) {
      var old = mention();
      var mention =
          new HappeningMention(
              old.trigger(),
              old.extent(),
              old.kind(),
              old.status(),
              old.participants(),
              times,
              places,
              measurements);
      report.happenings.set(
          index, new HappeningClaim(mention, report.happenings.get(index).parties()));
      return this;
    }

    private Span find(String words) {
      return report.find(words, mention().extent().start());
    }

    /// @param iso a day, a month or a year
    Happens on(String words, String iso) {
      var value =
          switch (iso.length()) {
            case 4 -> DateValue.year(Integer.parseInt(iso));
            case 7 -> DateValue.month(java.time.YearMonth.parse(iso));
            default -> DateValue.day(LocalDate.parse(iso));
          };
      return on(words, new TimeMeaning.Full(value, null));
    }

    Happens on(String words, TimeMeaning meaning) {
      var times = new ArrayList<>(mention().times());
      times.add(new TimeExpression(find(words), meaning));
      return with(times, mention().places(), mention().measurements());
    }

    Happens at(String words) {
      var places = new ArrayList<>(mention().places());
      places.add(find(words));
      return with(mention().times(), places, mention().measurements());
    }

    Happens lasting(String words, Qualifier qualifier, long minutes) {
      return measured(
          "duration", words, qualifier, new Measure.Clock(Duration.ofMinutes(minutes)), null);
    }

    Happens counting(String attribute, String words, Qualifier qualifier, long number) {
      return measured(
          attribute, words, qualifier, new Measure.Count(BigDecimal.valueOf(number)), null);
    }

    Happens counting(String words, long number, String noun) {
      return measured(
          "count",
          words,
          Qualifier.EXACT,
          new Measure.Count(BigDecimal.valueOf(number)),
          find(noun));
    }

    Happens measured(
        String attribute, String words, Qualifier qualifier, Measure measure, @Nullable Span noun) {
      var measurements = new ArrayList<>(mention().measurements());
      var span = find(words);
      measurements.add(
          new Measurement(attribute, new Quantity(span, span, measure, qualifier, noun)));
      return with(mention().times(), mention().places(), measurements);
    }

    Happens happens(HappeningKind kind, Status status, String trigger, String... parties) {
      return report.happens(kind, status, trigger, parties);
    }

    Told told() {
      return report;
    }

    Told report(String id, @Nullable String published, String text) {
      return report.report(id, published, text);
    }

    Reconciled reconciled() {
      return report.reconciled();
    }
  }

  StoryFixture person(String name, @Nullable String country) {
    return actor(name, Entity.Kind.PERSON, country);
  }

  /// A person who holds an office of that body.
  StoryFixture person(String name, @Nullable String country, String title, String of) {
    person(name, country);
    var known = actor(name);
    var role = new Actor.Title(title, of, known.evidence());
    actors.put(
        name,
        new Actor(
            known.id(),
            name,
            known.kind(),
            country,
            known.aliases(),
            List.of(role),
            known.evidence()));
    return this;
  }

  StoryFixture country(String name, String code) {
    return actor(name, Entity.Kind.COUNTRY, code);
  }

  StoryFixture actor(String name, Entity.Kind kind, @Nullable String country) {
    actors.put(
        name,
        new Actor(
            id(name),
            name,
            kind,
            country,
            List.of(),
            List.of(),
            List.of(new Evidence("none", new Span(0, 1), "x"))));
    return this;
  }

  /// Another form of somebody's name.
  StoryFixture alias(String name, String alias) {
    var known = actor(name);
    var aliases = new ArrayList<>(known.aliases());
    aliases.add(new Actor.Alias(alias, Actor.Form.SHORT, 1));
    actors.put(
        name,
        new Actor(
            known.id(),
            name,
            known.kind(),
            known.country(),
            aliases,
            known.roles(),
            known.evidence()));
    return this;
  }

  static String id(String name) {
    return "t-" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }

  private Actor actor(String name) {
    return java.util.Objects.requireNonNull(actors.get(name));
  }

  /// Begins a report.
  ///
  /// @param published a day or a moment in ISO 8601, or null when unknown
  Told report(String id, @Nullable String published, String text) {
    var told = new Told(id, published, text);
    reports.add(told);
    return told;
  }

  /// Both reports count as one origin.
  StoryFixture sameOrigin(String one, String other) {
    origins.put(one, "shared " + one);
    origins.put(other, "shared " + one);
    return this;
  }

  Reconciled reconciled() {
    return new Reconciler().reconcile(story(), cast(), lineage());
  }

  Sources sources() {
    return new Sources(story(), cast(), lineage());
  }

  Story story() {
    var datelines = new TreeMap<String, Dateline>();
    for (Told report : reports) {
      var published = report.source().published();
      if (published != null) {
        datelines.put(
            report.id, new Dateline(published.date(), Dateline.Basis.METADATA, List.of()));
      }
    }
    return new Story("t", reports.stream().map(Told::claims).toList(), datelines);
  }

  private Cast cast() {
    var byEntity = new LinkedHashMap<Cast.Ref, Actor>();
    for (Told report : reports) {
      report.entities.forEach(
          (name, number) -> byEntity.put(new Cast.Ref(report.id, number), actor(name)));
    }
    return new Cast(List.copyOf(actors.values()), byEntity);
  }

  private Lineage lineage() {
    return new Lineage(List.of(), origins);
  }
}
