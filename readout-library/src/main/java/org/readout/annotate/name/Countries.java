package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.text.Table;

/// The gazetteer of countries (`countries.tsv`), by name, demonym and seat of government.
///
/// Case counts ("US" is a country, "us" is not), save that a word of four or more letters is also
/// known in capitals ("CHINA"). A leading article and the form of the apostrophe do not count.
/// Immutable.
public final class Countries {

  private static final Countries WORLD = new Countries();

  private final List<Country> all = new ArrayList<>();
  private final Map<String, Country> names = new HashMap<>();
  private final Map<String, Country> demonyms = new HashMap<>();
  private final Map<String, Country> capitals = new HashMap<>();
  private final Map<String, Country> seats = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  private Countries() {
    for (String[] row : Table.rows(Countries.class, "countries.tsv")) {
      var country =
          new Country(
              row[0],
              bare(row[1]),
              values(row[2]),
              values(row[3]),
              values(row[4]),
              values(row[5]),
              values(row[6]));
      all.add(country);
      Stream.of(row).skip(1).flatMap(cell -> Table.values(cell).stream()).forEach(this::noteShared);
      put(names, Stream.concat(Stream.of(country.name()), country.names().stream()), country);
      put(demonyms, country.adjectives().stream(), country);
      put(demonyms, country.people().stream(), country);
      put(capitals, country.capitals().stream(), country);
      put(seats, country.seats().stream(), country);
    }
  }

  /// All countries of the table.
  public static Countries world() {
    return WORLD;
  }

  /// In the order of the table.
  public List<Country> all() {
    return List.copyOf(all);
  }

  /// "China", "the United States", "U.S.", "UAE", "the Federal Republic of Germany".
  public Optional<Country> byName(String text) {
    return find(names, text)
        .or(() ->
            LongNames.core(text).flatMap(core -> find(names, core).or(() -> byDemonym(core))));
  }

  /// "Chinese", "Danes", "North Korean".
  public Optional<Country> byDemonym(String text) {
    return find(demonyms, text);
  }

  /// A capital or house that stands for its government: "Beijing", "the White House".
  public Optional<Country> byCapital(String text) {
    return find(capitals, text).or(() -> find(seats, text));
  }

  /// "the White House", "the Kremlin": a house, which is nothing but the government.
  public Optional<Country> bySeat(String text) {
    return find(seats, text);
  }

  /// By name, else by demonym, else by capital or seat.
  public Optional<Country> of(String text) {
    return byName(text).or(() -> byDemonym(text)).or(() -> byCapital(text));
  }

  /// True for a word that names other things as well ("Georgia", "Jordan", "Santiago"): on its own
  /// no evidence.
  public boolean isShared(String text) {
    return shared.contains(key(text));
  }

  /// Every word by which a country, its people or its government is known.
  SortedSet<String> words() {
    var words = new TreeSet<String>();
    for (Map<String, Country> map : List.of(names, demonyms, capitals, seats)) {
      words.addAll(map.keySet());
    }
    return words;
  }

  private void noteShared(String value) {
    if (value.startsWith("~")) {
      shared.add(key(bare(value)));
    }
  }

  private static void put(Map<String, Country> map, Stream<String> words, Country country) {
    words.map(Countries::key).forEach(word -> map.putIfAbsent(word, country));
  }

  private static Optional<Country> find(Map<String, Country> map, String text) {
    String key = key(text);
    var found = map.get(key);
    return found != null || key.length() < 4 || !key.equals(key.toUpperCase(Locale.ROOT))
        ? Optional.ofNullable(found)
        : Optional.ofNullable(map.get(initials(key)));
  }

  /// "NORTH KOREA" as "North Korea".
  private static String initials(String key) {
    var out = new StringBuilder(key.toLowerCase(Locale.ROOT));
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ' || out.charAt(i - 1) == '-') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  static String key(String text) {
    String key = text.strip().replace('’', '\'').replaceAll("\\s+", " ");
    boolean article =
        key.startsWith("the ") || (key.startsWith("The ") && !key.equals("The Hague"));
    return article ? key.substring(4) : key;
  }

  private static List<String> values(String cell) {
    Function<String, String> bare = Countries::bare;
    return Table.values(cell).stream().map(bare).toList();
  }

  private static String bare(String value) {
    return value.startsWith("~") ? value.substring(1) : value;
  }
}
