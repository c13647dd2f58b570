package org.readout.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.annotate.name.Role;
import org.readout.annotate.name.Titles;
import org.readout.claim.Claims;
import org.readout.claim.Entity;
import org.readout.claim.Mention;
import org.readout.intake.Evidence;
import org.readout.story.Story;

/// Tells which entities of a story's reports are one actor. Persons, organisations, countries,
/// places and groups are compared only among themselves, so that cost grows with the entities of
/// one story.
public final class Casting {

  private Casting() {}

  /// The actors of a story, the same whatever the order of its reports.
  public static Cast cast(Story story) {
    var ordered = new ArrayList<>(story.claims());
    ordered.sort(Comparator.comparing(claims -> claims.report().id()));
    var kinds = new Kinds(ordered);
    var byKind = new TreeMap<Entity.Kind, List<Cluster>>();
    for (Claims claims : ordered) {
      for (Entity entity : claims.entities()) {
        byKind
            .computeIfAbsent(kinds.of(entity), kind -> new ArrayList<>())
            .add(new Cluster(kinds.appearance(claims.report(), entity)));
      }
    }
    var clusters = new ArrayList<Cluster>();
    byKind.forEach((kind, ones) -> clusters.addAll(link(kind, ones, kinds)));
    return cast(story.id(), clusters);
  }

  private static List<Cluster> link(Entity.Kind kind, List<Cluster> clusters, Kinds kinds) {
    return switch (kind) {
      case PERSON -> PersonLinking.link(clusters);
      case ORGANISATION -> OrganisationLinking.link(clusters, kinds.countries());
      case COUNTRY -> sameKey(clusters, cluster -> plain(String.valueOf(cluster.country())));
      case PLACE, GROUP -> sameKey(clusters, cluster -> plain(cluster.name()));
    };
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }

  private static List<Cluster> sameKey(List<Cluster> clusters, Function<Cluster, String> key) {
    Map<String, Cluster> byKey = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      var known = byKey.putIfAbsent(key.apply(cluster), cluster);
      if (known != null) {
        known.absorb(cluster);
      }
    }
    return List.copyOf(byKey.values());
  }

  private static Cast cast(String story, List<Cluster> clusters) {
    var actors = new ArrayList<Actor>();
    var byEntity = new HashMap<Cast.Ref, Actor>();
    var taken = new HashSet<String>();
    clusters.sort(Comparator.comparing(Cluster::name).thenComparing(Cluster::kind));
    for (Cluster cluster : clusters) {
      var actor = actor(story, cluster, taken);
      actors.add(actor);
      cluster.appearances().forEach(appearance -> byEntity.put(appearance.ref(), actor));
    }
    actors.sort(Comparator.comparing(Actor::id));
    return new Cast(actors, byEntity);
  }

  private static Actor actor(String story, Cluster cluster, Set<String> taken) {
    var name = cluster.name();
    return new Actor(
        free(story + "-" + slug(name), taken),
        name,
        cluster.kind(),
        cluster.country(),
        Aliases.of(cluster, name),
        titles(cluster),
        evidence(cluster));
  }

  /// The slug, or it with the first number from 2 on that no other actor has.
  private static String free(String slug, Set<String> taken) {
    var id = slug;
    for (int number = 2; !taken.add(id); number++) {
      id = slug + "-" + number;
    }
    return id;
  }

  private static String slug(String name) {
    var letters = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    var trimmed = letters.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? "actor" : trimmed;
  }

  private static List<Actor.Title> titles(Cluster cluster) {
    Map<String, Actor.Title> byTitle = new TreeMap<>();
    for (Appearance appearance : cluster.appearances()) {
      for (Role role : appearance.entity().roles()) {
        var title = plainTitle(appearance.report().evidence(role.title()).exact());
        var of = role.of() == null ? null : role.of().of(appearance.report().text());
        var here = new Actor.Title(title, of, List.of(appearance.report().evidence(role.span())));
        byTitle.merge(Titles.english().normal(title), here, Casting::both);
      }
    }
    return List.copyOf(byTitle.values());
  }

  /// Without a word that only leads into it ("Then FBI Director"), and without an end that lacks
  /// what it is of ("lawyer for the").
  private static String plainTitle(String exact) {
    return exact
        .replaceAll("\\s+", " ")
        .replaceFirst("^Then (?=\\p{L})", "")
        .replaceFirst("(?<=\\p{L}) (?:of|for|at|in|to|with)(?: (?:the|a|an))?$", "");
  }

  private static Actor.Title both(Actor.Title one, Actor.Title other) {
    var evidence =
        Stream.concat(one.evidence().stream(), other.evidence().stream()).sorted().toList();
    return new Actor.Title(one.title(), one.of() == null ? other.of() : one.of(), evidence);
  }

  /// The first mention in each report, by name where there is one.
  private static List<Evidence> evidence(Cluster cluster) {
    var byReport = new TreeMap<String, Place>();
    for (Appearance appearance : cluster.appearances()) {
      byReport.merge(appearance.report().id(), best(appearance), BinaryOperator.minBy(ORDER));
    }
    return byReport.values().stream().map(place -> place.evidence()).toList();
  }

  private record Place(Mention.Form form, Evidence evidence) {}

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::form).thenComparing(Place::evidence);

  private static Place best(Appearance appearance) {
    var best =
        appearance.entity().mentions().stream()
            .min(Comparator.comparing(Mention::form).thenComparing(Mention::span))
            .orElseThrow();
    return new Place(best.form(), appearance.report().evidence(best.span()));
  }
}
