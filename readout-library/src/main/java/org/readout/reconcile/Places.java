package org.readout.reconcile;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.annotate.name.Countries;

/// What can be told about places by their names alone.
final class Places {
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|The|a|an|his|her|their|its)\\s+");
  private static final Pattern OWNER = Pattern.compile("['’]s$");

  /// Heads of names that stand for a building, a site or a gathering: such a place lies in a city,
  /// so it does not speak against one.
  private static final Set<String> INSIDE =
      Set.copyOf(
          Arrays.asList(
              ("hall guesthouse house hotel palace embassy consulate ministry airport building center centre"
                      + " office headquarters conference summit forum assembly parliament residence square"
                      + " street station base university hospital school mosque church market port harbour"
                      + " harbor bridge camp club theatre theater stadium court room capital city town"
                      + " village district compound complex site coast sea river strait island lake dam")
                  .split(" ", -1)));

  private Places() {}

  /// The words without article and possessive ending, in one line.
  static String name(String words) {
    var bare = ARTICLE.matcher(words.strip()).replaceFirst("");
    return OWNER.matcher(bare).replaceFirst("").replaceAll("\\s+", " ");
  }

  /// The words by which a place is compared.
  static String key(String words) {
    return Words.all(words).stream().filter(Words::isContent).collect(Collectors.joining(" "));
  }

  /// True unless the two name different cities or countries: one name within the other, one
  /// country, or a building, a site or a gathering on either side leave it open.
  static boolean compatible(Telling.Where one, Telling.Where other) {
    var a = one.key();
    var b = other.key();
    return a.contains(b)
        || b.contains(a)
        || (one.country() != null && one.country().equals(other.country()))
        || isInside(a)
        || isInside(b);
  }

  /// Where both name a city or country, these are compared: a building on one side does not make
  /// two cities one.
  static boolean compatible(Collection<Telling.Where> ones, Collection<Telling.Where> others) {
    var cities = ones.stream().filter(one -> !isInside(one.key())).toList();
    var otherCities = others.stream().filter(other -> !isInside(other.key())).toList();
    if (!cities.isEmpty() && !otherCities.isEmpty()) {
      return anyCompatible(cities, otherCities);
    }
    return ones.isEmpty() || others.isEmpty() || anyCompatible(ones, others);
  }

  private static boolean anyCompatible(
      Collection<Telling.Where> ones, Collection<Telling.Where> others) {
    return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> compatible(one, other)));
  }

  /// True when both name the same place that is smaller than a country: much happens in a country.
  static boolean shareSite(Collection<Telling.Where> ones, Collection<Telling.Where> others) {
    return ones.stream()
        .filter(one -> Countries.world().byName(one.name()).isEmpty())
        .filter(one -> !one.key().equals(one.country()))
        .anyMatch(one -> others.stream().anyMatch(other -> one.key().equals(other.key())));
  }

  /// True when both name the same place.
  static boolean share(Collection<Telling.Where> ones, Collection<Telling.Where> others) {
    return ones.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> one.key().equals(other.key())));
  }

  /// True when one name holds the other: "Okar airport", "Okar International Airport".
  static boolean alike(Collection<Telling.Where> ones, Collection<Telling.Where> others) {
    return ones.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> alike(one.key(), other.key())));
  }

  private static boolean alike(String one, String other) {
    var a = Words.all(one);
    var b = Words.all(other);
    return a.size() > 1 && b.size() > 1 && (a.containsAll(b) || b.containsAll(a));
  }

  /// @param key as in [Telling.Where#key]
  static boolean isInside(String key) {
    return Words.all(key).stream().anyMatch(word -> INSIDE.contains(word));
  }
}
