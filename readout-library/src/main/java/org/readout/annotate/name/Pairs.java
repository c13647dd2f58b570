package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Span;

/// Hyphenated pairs of names: "Danov-Lin talks", "US-China", "Sino-Russian".
final class Pairs {

  /// Combining forms and the country that each stands for.
  private static final Map<String, String> COMBINING =
      Map.of(
          "Sino", "CN", "Russo", "RU", "Anglo", "GB", "Franco", "FR", "Indo", "IN", "Nippo", "JP",
          "Italo", "IT", "Greco", "GR", "Turco", "TR", "Austro", "AT");

  /// A word in two parts; dots inside for "U.S.".
  private static final Pattern PAIR =
      Pattern.compile("(?<![\\p{L}\\d-])(\\p{Lu}[\\p{L}.'’]{0,30})[-–](\\p{Lu}[\\p{L}.]{0,30})");

  private Pairs() {}

  /// The country code of a combining form ("Sino"), empty for any other word.
  static String codeOf(String form) {
    return COMBINING.getOrDefault(form, "");
  }

  /// Cuts read names that are pairs, and adds the halves that nobody read.
  ///
  /// @param persons surnames known in the report
  static void split(String text, NameLayer layer, Set<String> persons) {
    Matcher pair = PAIR.matcher(text);
    while (pair.find()) {
      var one = half(text, new Span(pair.start(1), pair.end(1)), persons);
      var other = half(text, new Span(pair.start(2), pair.end(2)), persons);
      boolean both = !one.isEmpty() && !other.isEmpty();
      if (both && sameSort(one.getFirst(), other.getFirst())) {
        put(layer, new Span(pair.start(), pair.end()), List.of(one.getFirst(), other.getFirst()));
      }
    }
  }

  private static boolean sameSort(Name one, Name other) {
    return (one.kind() == NameKind.PERSON) == (other.kind() == NameKind.PERSON);
  }

  private static void put(NameLayer layer, Span pair, List<Name> halves) {
    for (Name read : layer.overlapping(pair)) {
      if (!pair.contains(read.span())) {
        return;
      }
    }
    new ArrayList<>(layer.overlapping(pair)).forEach(layer::remove);
    halves.forEach(layer::add);
  }

  private static List<Name> half(String text, Span span, Set<String> persons) {
    String word = span.of(text);
    var kind = NameKind.PERSON;
    if (Countries.world().of(word).isPresent()) {
      kind = Gazetteer.kindOf(word);
    } else if (COMBINING.containsKey(word)) {
      kind = NameKind.OTHER;
    } else if (!persons.contains(word)) {
      return List.of();
    }
    return List.of(new Name(span, kind, Name.Basis.GAZETTEER, 1));
  }
}
