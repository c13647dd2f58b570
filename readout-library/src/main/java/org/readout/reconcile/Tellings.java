package org.readout.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.HappeningMention;
import org.readout.annotate.event.Participant;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.event.Status;
import org.readout.annotate.time.DateValue;
import org.readout.annotate.time.TimeExpression;
import org.readout.annotate.time.TimeMeaning;
import org.readout.claim.Claims;
import org.readout.claim.HappeningClaim;
import org.readout.identify.Actor;
import org.readout.text.Span;
import org.readout.text.Stem;

/// Reads the tellings of one report from its claims. A visit of several visitors becomes one
/// telling for each: each of them comes and goes by himself.
final class Tellings {
  /// Days; a plan of these that lies so far back has come true, or a report would say so.
  private static final int MONTH = 31;

  private static final Set<Family> SUDDEN =
      EnumSet.of(Family.DEATH, Family.HARM, Family.ARREST, Family.OFFICE);

  private static final String SET_FOR = " for ";

  private static final java.util.regex.Pattern TO_COME =
      java.util.regex.Pattern.compile("\\b(?:will|would|is to|are to|plans? to)\\b");

  private final Sources sources;
  private final Claims claims;
  private final String report;
  private final Stances stances;
  private final PlaceWords placeWords;

  private Tellings(Sources sources, Claims claims) {
    this.sources = sources;
    this.claims = claims;
    this.report = claims.report().id();
    this.stances = new Stances(sources);
    this.placeWords = new PlaceWords(sources, claims);
  }

  /// All tellings of the story, by report and place.
  static List<Telling> of(Sources sources) {
    var all = new ArrayList<Telling>();
    sources.claims().forEach(claims -> all.addAll(new Tellings(sources, claims).read()));
    return List.copyOf(all);
  }

  private List<Telling> read() {
    var tellings = new ArrayList<Telling>();
    for (HappeningClaim claim : claims.happenings()) {
      var guests = guests(claim.mention());
      for (List<Happening.Role> roles : split(claim.mention().kind(), roles(claim), guests)) {
        tellings.add(telling(claim.mention(), roles, guests, tellings.size()));
      }
    }
    return tellings;
  }

  private Set<String> guests(HappeningMention mention) {
    return isEncounter(mention.kind()) ? new Companions(sources, report).of(mention) : Set.of();
  }

  private static boolean isEncounter(HappeningKind kind) {
    return kind == HappeningKind.MEETING || kind == HappeningKind.CALL;
  }

  private Telling telling(
      HappeningMention mention, List<Happening.Role> roles, Set<String> guests, int number) {
    var sentence = claims.annotations().document().sentenceAt(mention.trigger().start());
    var dates =
        mention.times().stream().flatMap(time -> dated(time, mention.status()).stream()).toList();
    return new Telling(
        report,
        number,
        sentence.index(),
        sentence.paragraph(),
        mention.kind(),
        status(mention.kind(), mention.status(), dates),
        Stem.of(Words.all(text(mention.trigger())).stream().findFirst().orElse("")),
        roles,
        stances.core(Family.of(mention.kind()), roles),
        guests,
        dates,
        places(mention),
        mention.measurements(),
        mention.likelihood(),
        sources.moment(report),
        sources.evidence(report, mention.extent()));
  }

  /// "takes office on 1 January", told in October: what is dated behind the report lies ahead; "the
  /// resignation of 1974" does not.
  private Status status(HappeningKind kind, Status told, List<Telling.Dated> dates) {
    var day = sources.day(report);
    boolean past =
        day != null
            && !dates.isEmpty()
            && dates.getFirst().value().to().isBefore(day.minusDays(MONTH));
    if (told == Status.PLANNED && past && SUDDEN.contains(Family.of(kind))) {
      return Status.OCCURRED;
    }
    boolean ahead =
        day != null && !dates.isEmpty() && dates.getFirst().value().from().isAfter(day.plusDays(1));
    return told == Status.OCCURRED && ahead ? Status.PLANNED : told;
  }

  private String text(Span span) {
    return span.of(claims.report().text());
  }

  private List<Happening.Role> roles(HappeningClaim claim) {
    var roles = new LinkedHashMap<String, Happening.Role>();
    for (HappeningClaim.Party party : claim.parties()) {
      sources
          .actor(report, party.entity())
          .ifPresent(actor ->
              roles.merge(
                  actor.id(), new Happening.Role(actor.id(), party.role()), Tellings::ofTwo));
    }
    if (roles.isEmpty() && isEncounter(claim.mention().kind())) {
      new JoinedNames(sources)
          .before(claims.report().text(), claim.mention().trigger())
          .forEach(actor -> roles.put(actor.id(), new Happening.Role(actor.id(), Part.PARTY)));
    }
    return List.copyOf(roles.values());
  }

  /// "She shot Vell" is never said of Vell alone: whom a pronoun has act on himself suffers it.
  private static Happening.Role ofTwo(Happening.Role known, Happening.Role more) {
    return known.part() == Part.AGENT && more.part() == Part.TARGET ? more : known;
  }

  /// One list for each telling: visitors come and go by themselves; partners of somebody whom the
  /// words do not name are not each other's.
  private static List<List<Happening.Role>> split(
      HappeningKind kind, List<Happening.Role> roles, Set<String> guests) {
    if (kind == HappeningKind.VISIT) {
      return alone(roles, role -> role.part() == Part.VISITOR);
    }
    boolean partnersOnly =
        isEncounter(kind) && roles.stream().allMatch(role -> guests.contains(role.actor()));
    return partnersOnly ? alone(roles, role -> true) : List.of(roles);
  }

  /// Each of those in a list of his own, with all the others.
  private static List<List<Happening.Role>> alone(
      List<Happening.Role> roles, Predicate<Happening.Role> which) {
    var apart = roles.stream().filter(which).toList();
    if (apart.size() < 2) {
      return List.of(roles);
    }
    var others = roles.stream().filter(which.negate()).toList();
    var split = new ArrayList<List<Happening.Role>>();
    for (Happening.Role role : apart) {
      var alone = new ArrayList<>(List.of(role));
      alone.addAll(others);
      split.add(List.copyOf(alone));
    }
    return List.copyOf(split);
  }

  private Optional<Telling.Dated> dated(TimeExpression time, Status status) {
    var day = sources.day(report);
    Optional<DateValue> value = time.absolute();
    if (value.isEmpty() && day != null) {
      boolean set = isSetFor(time) || isToCome(time);
      value =
          time.resolve(day)
              .map(date -> set ? Redating.ahead(date, status, day) : date)
              .map(date -> Redating.onTheRightSide(date, status, day));
    }
    return value.map(date -> new Telling.Dated(date, sources.evidence(report, time.span())));
  }

  /// "has called a march for Thursday": a day of the week for which something is set.
  private boolean isSetFor(TimeExpression time) {
    int start = time.span().start() - SET_FOR.length();
    return time.meaning() instanceof TimeMeaning.Weekday
        && claims.report().text().startsWith(SET_FOR, start);
  }

  /// "would send a mission on Thursday", said on Wednesday.
  private boolean isToCome(TimeExpression time) {
    var sentence = claims.annotations().document().sentenceAt(time.span().start());
    return time.meaning() instanceof TimeMeaning.Weekday
        && TO_COME.matcher(text(sentence.span())).find();
  }

  private List<Telling.Where> places(HappeningMention mention) {
    Set<Span> spans = new LinkedHashSet<>(mention.places());
    if (mention.kind() == HappeningKind.VISIT && spans.isEmpty()) {
      mention.participants().stream()
          .filter(participant -> participant.role() == Part.HOST)
          .map(Participant::span)
          .filter(this::isPlace)
          .forEach(spans::add);
    }
    return spans.stream().flatMap(span -> where(span).stream()).toList();
  }

  private boolean isPlace(Span span) {
    return sources.actorAt(report, span).filter(stances::isSomewhere).isPresent();
  }

  private Optional<Telling.Where> where(Span span) {
    return placeWords
        .name(span)
        .map(this::named)
        .or(() -> placeWords.country(span).map(country -> meant(country, span)));
  }

  private Telling.Where named(Span span) {
    var words = text(span);
    var actor = sources.actorAt(report, span).filter(stances::isSomewhere);
    var key = Places.key(words);
    boolean whole =
        actor.isPresent() && Words.content(actor.get().name()).containsAll(Words.content(words));
    return new Telling.Where(
        whole ? actor.get().name() : Places.name(words),
        key.isEmpty() ? words : key,
        actor.map(Actor::country).orElse(null),
        placeWords.hasArticle(span),
        sources.evidence(report, span));
  }

  private Telling.Where meant(Actor country, Span span) {
    return new Telling.Where(
        country.name(),
        Places.key(country.name()),
        country.country(),
        false,
        sources.evidence(report, span));
  }
}
