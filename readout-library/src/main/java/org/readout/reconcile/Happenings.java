package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.time.DateValue;
import org.readout.claim.Entity;
import org.readout.identify.Actor;
import org.readout.text.Numerals;

/// Writes gatherings as happenings of the record, in order of time.
final class Happenings {
  /// "Some officials", "a group": nobody whom a reader could tell from others.
  private static final Pattern SOME =
      Pattern.compile(
          "(?i)(?:some|few|several|many|most|other|others|(?:a |the )?(?:group|number)|its|their|his|her|our)\\b|(?-i:\\p{Ll})+$");

  private final Sources sources;
  private final Findings findings;
  private final Statuses statuses;
  private final Standings standings;
  private final Plovers plovers;

  Happenings(Sources sources) {
    this.sources = sources;
    this.findings = new Findings(sources);
    this.statuses = new Statuses(sources);
    this.standings = new Standings(sources);
    this.plovers = new Plovers(sources);
  }

  /// @return dated ones in order of time, then undated ones in order of the text
  List<Told> write(List<Gathering> gatherings) {
    var ordered =
        gatherings.stream()
            .sorted(
                Comparator.comparing(
                    Happenings::date, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    var written = new ArrayList<Told>();
    var leads = new Leads(sources, gatherings);
    for (Gathering gathering : ordered) {
      written.add(
          write(gathering, leads.of(gathering), sources.storyId() + "-h" + (written.size() + 1)));
    }
    return List.copyOf(written);
  }

  private Told write(Gathering gathering, Map<String, List<Reading>> leads, String id) {
    var status = statuses.of(gathering);
    var kind = kind(gathering);
    var facts = findings.facts(gathering, status, leads);
    var roles = roles(gathering);
    var known = names(roles, gathering);
    var counted = known.isEmpty() ? counted(gathering) : List.<String>of();
    var names = known.isEmpty() ? counted : known;
    var place = place(facts, gathering);
    var happening =
        new Happening(
            id,
            kind,
            plovers.of(kind, status, actors(roles), words(gathering)),
            Titles.of(
                kind,
                Headings.of(kind, gathering.members()),
                status,
                names,
                counted.isEmpty() ? targets(roles, names) : counted,
                place),
            status,
            roles,
            facts.stream().map(findings::finding).toList(),
            standing(gathering, facts),
            sources.support(
                new TreeSet<>(gathering.members().stream().map(Telling::evidence).toList())));
    return new Told(happening, gathering, facts, Titles.inSentence(kind, names, place));
  }

  private static List<String> actors(List<Happening.Role> roles) {
    return roles.stream().map(Happening.Role::actor).distinct().toList();
  }

  private static List<String> words(Gathering gathering) {
    return gathering.members().stream().map(telling -> telling.evidence().exact()).toList();
  }

  /// Whether it happened at all is as sure as its status.
  private Standing standing(Gathering gathering, List<Findings.Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.attribute().equals("status"))
        .map(Findings.Fact::standing)
        .findFirst()
        .orElseGet(() -> standings.ofReports(List.copyOf(gathering.reports())));
  }

  private static HappeningKind kind(Gathering gathering) {
    return gathering.members().stream()
        .collect(Collectors.groupingBy(Telling::kind, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<HappeningKind, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /// Those by whom it is known first, then the others that at least half as many origins name; for
  /// a visit the host too.
  private List<Happening.Role> roles(Gathering gathering) {
    Map<String, List<Telling>> naming = new LinkedHashMap<>();
    Map<String, Happening.Role> first = new LinkedHashMap<>();
    Map<String, Map<Part, Integer>> parts = new LinkedHashMap<>();
    for (Telling telling : gathering.members()) {
      for (Happening.Role role : telling.roles()) {
        first.putIfAbsent(role.actor(), role);
        parts
            .computeIfAbsent(role.actor(), actor -> new EnumMap<>(Part.class))
            .merge(role.part(), 1, Integer::sum);
        naming.computeIfAbsent(role.actor(), actor -> new ArrayList<>()).add(telling);
      }
    }
    first.replaceAll((actor, role) -> usual(role, parts.getOrDefault(actor, Map.of())));
    int most = naming.values().stream().mapToInt(this::origins).max().orElse(0);
    return first.values().stream()
        .filter(role -> !isNumber(role))
        .filter(role -> belongs(role, gathering, origins(tellings(naming, role)), most))
        .sorted(
            Comparator.comparing((Happening.Role role) -> !gathering.core().contains(role.actor()))
                .thenComparingInt(role -> Titles.rank(role.part()))
                .thenComparingInt(role -> -origins(tellings(naming, role)))
                .thenComparingInt(role -> -tellings(naming, role).size())
                .thenComparing(Happening.Role::actor))
        .toList();
  }

  /// In the part in which most tellings have him; of two equally often, the first told.
  private static Happening.Role usual(Happening.Role first, Map<Part, Integer> parts) {
    int told = parts.getOrDefault(first.part(), 0);
    return parts.entrySet().stream()
        .filter(entry -> entry.getValue() > told)
        .max(Map.Entry.comparingByValue())
        .map(entry -> new Happening.Role(first.actor(), entry.getKey()))
        .orElse(first);
  }

  /// "37 people": the figure is a fact, and nobody who took part.
  private boolean isNumber(Happening.Role role) {
    return sources
        .actor(role.actor())
        .filter(actor -> actor.kind() == Entity.Kind.GROUP)
        .filter(actor ->
            SOME.matcher(actor.name()).lookingAt()
                || Numerals.find(actor.name()).stream()
                    .anyMatch(number -> number.span().start() == 0))
        .isPresent();
  }

  /// Of an arrest or a release of nobody named the number, where all accounts give the same: "14
  /// people".
  private List<String> counted(Gathering gathering) {
    if (gathering.family() != Family.ARREST && gathering.family() != Family.RELEASE) {
      return List.of();
    }
    var numbers =
        gathering.members().stream()
            .flatMap(telling -> telling.roles().stream())
            .filter(role -> role.part() == Part.TARGET && isNumber(role))
            .flatMap(role -> sources.actor(role.actor()).stream())
            .map(Actor::name)
            .filter(name -> !SOME.matcher(name).lookingAt())
            .map(
                name -> name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1))
            .distinct()
            .toList();
    return numbers.size() == 1 ? numbers : List.of();
  }

  private static List<Telling> tellings(Map<String, List<Telling>> naming, Happening.Role role) {
    return naming.getOrDefault(role.actor(), List.of());
  }

  private int origins(List<Telling> tellings) {
    return sources.origins(tellings.stream().map(Telling::report).toList());
  }

  private boolean belongs(Happening.Role role, Gathering gathering, int origins, int most) {
    if (gathering.core().contains(role.actor()) || role.part() == Part.HOST) {
      return true;
    }
    if (gathering.family().isKnownByActors()) {
      return gathering.core().size() < gathering.family().needed() && origins * 2 >= most;
    }
    return origins * 2 >= most;
  }

  private List<String> names(List<Happening.Role> roles, Gathering gathering) {
    return roles.stream()
        .filter(role ->
            gathering.core().isEmpty()
                || gathering.core().contains(role.actor())
                || gathering.family() == Family.VISIT)
        .filter(role -> gathering.family().isKnownByActors() || isWidelyNamed(role, gathering))
        .flatMap(role -> sources.actor(role.actor()).stream())
        .map(Actor::name)
        .distinct()
        .toList();
  }

  /// Those of the names to whom it was done, where every name's part is known.
  private List<String> targets(List<Happening.Role> roles, List<String> names) {
    var targets = new ArrayList<String>();
    for (Happening.Role role : roles) {
      var name = sources.actor(role.actor()).map(Actor::name).orElse("");
      if (names.contains(name) && role.part() == Part.PARTY) {
        return List.of();
      }
      if (names.contains(name) && role.part() == Part.TARGET) {
        targets.add(name);
      }
    }
    return targets;
  }

  /// At least half of the origins that tell of an attack or a crash name whoever stands in its
  /// title.
  private boolean isWidelyNamed(Happening.Role role, Gathering gathering) {
    var naming =
        gathering.members().stream()
            .filter(
                telling -> telling.roles().stream().anyMatch(r -> r.actor().equals(role.actor())))
            .map(Telling::report)
            .toList();
    return sources.origins(naming) * 2 >= sources.origins(gathering.reports());
  }

  /// The best supported place, as it stands in a sentence.
  private static String place(List<Findings.Fact> facts, Gathering gathering) {
    var name =
        facts.stream()
            .filter(fact -> fact.attribute().equals("place"))
            .map(fact -> fact.groups().getFirst().first().value())
            .findFirst()
            .orElse("");
    return gathering.members().stream()
        .flatMap(telling -> telling.places().stream())
        .filter(where -> where.name().equals(name) && where.article())
        .map(Telling.Where::phrase)
        .findFirst()
        .orElse(name);
  }

  /// The timeline: the happenings in their order, each with its best date.
  static List<TimelineEntry> timeline(List<Told> happenings) {
    return happenings.stream()
        .map(told -> new TimelineEntry(date(told.gathering()), told.happening().id()))
        .toList();
  }

  private static @Nullable DateValue date(Gathering gathering) {
    return gathering.members().stream()
        .flatMap(telling -> telling.dates().stream().limit(1))
        .map(Telling.Dated::value)
        .min(Comparator.comparingLong(DateValue::days).thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }
}
