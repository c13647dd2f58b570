package org.readout.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.annotate.name.Countries;
import org.readout.annotate.name.Country;

/// Puts other countries of the gazetteer in the place of those that the reports speak of: name for
/// name, demonym for demonym, capital for capital, so that the rules about countries have the same
/// work. Two countries never become one.
final class CountrySwap {

  private final Map<String, String> words = new TreeMap<>();
  private final Set<String> names = new TreeSet<>();

  CountrySwap(SortedSet<String> countries, Random random) {
    var others = new ArrayList<>(plain());
    Collections.shuffle(others, random);
    int next = 0;
    for (Country country : Countries.world().all()) {
      if (countries.contains(country.code()) && next < others.size()) {
        swap(country, others.get(next++));
      }
    }
  }

  /// Countries with one word for each use, which mean nothing else and take no article.
  private static List<Country> plain() {
    return Countries.world().all().stream()
        .filter(country -> country.isState() && isPlain(country.name()))
        .filter(country -> !country.name().endsWith("s"))
        .filter(country -> !country.adjectives().isEmpty() && isPlain(country.adjectives().get(0)))
        .filter(country -> !country.people().isEmpty() && isPlain(country.people().getLast()))
        .filter(country -> !country.capitals().isEmpty() && isPlain(country.capitals().get(0)))
        .toList();
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(Character::isLetter) && !Countries.world().isShared(word);
  }

  private void swap(Country from, Country to) {
    names.add(from.name());
    names.addAll(from.names());
    names.forEach(name -> put(name, to.name()));
    from.adjectives().forEach(word -> put(word, to.adjectives().getFirst()));
    from.people().forEach(word -> put(word, people(word, to)));
    from.capitals().forEach(word -> put(word, to.capitals().getFirst()));
    from.seats().forEach(word -> put(word, to.capitals().getFirst()));
  }

  private static String people(String word, Country to) {
    return word.endsWith("s") ? to.people().getLast() : to.people().getFirst();
  }

  private void put(String word, String other) {
    if (!Countries.world().isShared(word)) {
      words.putIfAbsent(word, other);
      if (word.length() > 3 && word.indexOf('.') < 0) {
        words.putIfAbsent(word.toUpperCase(Locale.ROOT), other.toUpperCase(Locale.ROOT));
      }
    }
  }

  /// Matches every word that is swapped, with its article, the longest first; nothing if none is.
  String pattern() {
    var longestFirst = new ArrayList<>(words.keySet());
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    return longestFirst.isEmpty()
        ? "(?!)"
        : "(?:the )?(?:"
            + String.join("|", longestFirst.stream().map(Pattern::quote).toList())
            + ")";
  }

  /// The word to put in the place of one that [#pattern] matched. No article stands before the name
  /// of any country that is put in.
  String swap(String word) {
    boolean article = word.startsWith("the ");
    var bare = article ? word.substring(4) : word;
    var other = words.getOrDefault(bare, bare);
    return article && !names.contains(bare) ? "the " + other : other;
  }
}
