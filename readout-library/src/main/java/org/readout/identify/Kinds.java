package org.readout.identify;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.name.Countries;
import org.readout.annotate.name.DatelinePlaces;
import org.readout.annotate.name.Demonyms;
import org.readout.annotate.name.States;
import org.readout.claim.Claims;
import org.readout.claim.Entity;
import org.readout.claim.Mention;
import org.readout.intake.Report;

/// What a name names, by all reports of a story together: one string names one kind of thing, that
/// for which most of its mentions were taken. A reader that has never met a country takes it for a
/// person in one report and for a place in the next.
final class Kinds {

  /// Kinds that can be mistaken for one another.
  private static final Set<Entity.Kind> NAMED =
      EnumSet.of(
          Entity.Kind.PERSON, Entity.Kind.ORGANISATION, Entity.Kind.COUNTRY, Entity.Kind.PLACE);

  private static final int COUNTRY = 3;

  private final Map<String, Entity.Kind> byName = new TreeMap<>();

  /// The code or name of each country, by its name in lower case.
  private final Map<String, String> names = new TreeMap<>();

  /// Words asked for, and the country of which each is the demonym.
  private final Map<String, Optional<String>> demonyms = new HashMap<>();

  Kinds(List<Claims> story) {
    var votes = new TreeMap<String, Map<Entity.Kind, Integer>>();
    for (Claims claims : story) {
      for (Entity entity : claims.entities()) {
        if (NAMED.contains(entity.kind())) {
          votes
              .computeIfAbsent(key(entity.name()), name -> new EnumMap<>(Entity.Kind.class))
              .merge(entity.kind(), weight(entity), Integer::sum);
        }
        if (entity.kind() == Entity.Kind.COUNTRY) {
          names.put(key(entity.name()), country(entity));
        }
      }
    }
    votes.forEach((name, counts) -> byName.put(name, most(counts)));
    learn(story);
  }

  /// Countries that show themselves only in several reports together.
  private void learn(List<Claims> story) {
    var texts = story.stream().map(Claims::annotations).toList();
    var states =
        States.together(texts.stream().map(a -> States.of(a.document(), a.names())).toList());
    texts.forEach(text -> DatelinePlaces.of(text.document()).forEach(this::learnPlace));
    for (String country : states.countries()) {
      if (byName.get(key(country)) != Entity.Kind.ORGANISATION) {
        byName.put(key(country), Entity.Kind.COUNTRY);
        names.putIfAbsent(key(country), country);
      }
    }
  }

  /// What one report was sent from is a place in all, where nobody bears the name.
  private void learnPlace(String name) {
    var kind = byName.get(name);
    boolean read = kind == Entity.Kind.PERSON || kind == Entity.Kind.ORGANISATION;
    if (read && byName.keySet().stream().noneMatch(other -> isFullName(other, name))) {
      byName.put(name, Entity.Kind.PLACE);
    }
  }

  private boolean isFullName(String other, String name) {
    return other.endsWith(" " + name) && byName.get(other) == Entity.Kind.PERSON;
  }

  /// Most mentions; those as a country count [#COUNTRY] times, for it takes a demonym and an office
  /// of a state to be taken for one.
  private static Entity.Kind most(Map<Entity.Kind, Integer> counts) {
    counts.computeIfPresent(Entity.Kind.COUNTRY, (kind, count) -> COUNTRY * count);
    Entity.Kind best = counts.keySet().iterator().next();
    for (var entry : counts.entrySet()) {
      best = entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return best;
  }

  private static int weight(Entity entity) {
    return (int)
        entity.mentions().stream()
            .filter(m -> m.form() == Mention.Form.NAME || m.form() == Mention.Form.DEMONYM)
            .count();
  }

  private static String country(Entity entity) {
    var code = entity.country();
    return code == null ? entity.name() : code;
  }

  /// The kind of an entity in the light of all reports.
  Entity.Kind of(Entity entity) {
    boolean known = Countries.world().of(entity.name()).isPresent();
    if (!NAMED.contains(entity.kind()) || (known && entity.kind() == Entity.Kind.PERSON)) {
      return entity.kind();
    }
    return entity.kind() != Entity.Kind.COUNTRY && isCountry(demonymOf(entity.name()))
        ? Entity.Kind.COUNTRY
        : byName.getOrDefault(key(entity.name()), entity.kind());
  }

  /// True for a country of the story by the votes of all reports.
  private boolean isCountry(@Nullable String name) {
    return name != null && byName.get(name) == Entity.Kind.COUNTRY;
  }

  /// An entity with its kind and country in the light of all reports.
  Appearance appearance(Report report, Entity entity) {
    var kind = of(entity);
    var country = kind == Entity.Kind.COUNTRY ? country(entity) : ownCountry(entity);
    return new Appearance(report, entity, kind, country == null ? null : canonical(country));
  }

  /// The country known in the report, or the one with which the name begins ("Veldran Foreign
  /// Ministry").
  private @Nullable String ownCountry(Entity entity) {
    var known = entity.country();
    int space = entity.name().indexOf(' ');
    if (known != null || space < 0 || entity.kind() == Entity.Kind.PERSON) {
      return known;
    }
    var first = key(entity.name().substring(0, space).replaceFirst("[’']s?$", ""));
    var demonymOf = demonymOf(first);
    return names.get(demonymOf == null ? first : demonymOf);
  }

  /// One word for one country: of a country and its demonym the country.
  private String canonical(String country) {
    var demonymOf = demonymOf(country);
    return demonymOf == null ? country : names.getOrDefault(demonymOf, demonymOf);
  }

  /// The country of which a word is the demonym, in lower case, or null.
  private @Nullable String demonymOf(String word) {
    if (word.contains(" ")) {
      return null;
    }
    return demonyms.computeIfAbsent(key(word), this::findCountry).orElse(null);
  }

  private Optional<String> findCountry(String word) {
    var known = Countries.world().of(word).map(country -> key(country.name()));
    return known.isPresent()
        ? known.filter(name -> !name.equals(word) && names.containsKey(name))
        : names.keySet().stream()
            .filter(country -> !country.equals(word) && Demonyms.isDemonym(word, country))
            .findFirst();
  }

  /// Names of the story's countries in lower case.
  Set<String> countries() {
    return names.keySet();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
