package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.text.Span;

/// Finds the words of [Countries] in a text: at each word's beginning the longest that fits, with
/// no letter or digit behind it. Time is proportional to the text.
final class Gazetteer {

  private static final Countries COUNTRIES = Countries.world();

  /// Words by their first two characters, longest first.
  private static final Map<String, List<String>> BY_BEGINNING = new HashMap<>();

  static {
    for (String word : COUNTRIES.words()) {
      BY_BEGINNING.computeIfAbsent(word.substring(0, 2), _ -> new ArrayList<>()).add(word);
    }
    BY_BEGINNING
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
  }

  private Gazetteer() {}

  /// Names of countries, demonyms, capitals and seats; words that name other things as well left
  /// out.
  static List<Name> find(String text) {
    var names = new ArrayList<Name>();
    for (int at = 0; at + 1 < text.length(); at++) {
      if (isBeginning(text, at)) {
        int end = longest(text, at);
        if (end > at) {
          var span = new Span(at, end);
          names.add(new Name(span, kindOf(span.of(text)), Name.Basis.GAZETTEER, 1));
          at = end - 1;
        }
      }
    }
    return names;
  }

  /// What a word of the gazetteer names.
  static NameKind kindOf(String word) {
    var country = COUNTRIES.byName(word);
    if (country.isPresent()) {
      return country.get().isState() ? NameKind.PLACE : NameKind.ORGANISATION;
    }
    if (COUNTRIES.byDemonym(word).isPresent()) {
      return NameKind.OTHER;
    }
    return COUNTRIES.bySeat(word).isPresent() ? NameKind.ORGANISATION : NameKind.PLACE;
  }

  private static boolean isBeginning(String text, int at) {
    return Character.isUpperCase(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (at < 2 || text.charAt(at - 1) != '.' || !Character.isLetter(text.charAt(at - 2)));
  }

  private static int longest(String text, int at) {
    for (String word : BY_BEGINNING.getOrDefault(text.substring(at, at + 2), List.of())) {
      int end = at + word.length();
      if (end <= text.length() && matches(text, at, word) && !COUNTRIES.isShared(word)) {
        return end;
      }
    }
    return at;
  }

  private static boolean matches(String text, int at, String word) {
    int end = at + word.length();
    boolean closed = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    for (int i = 0; closed && i < word.length(); i++) {
      char here = text.charAt(at + i);
      closed = word.charAt(i) == (here == '’' ? '\'' : here);
    }
    boolean abbreviates = word.equals("US") || word.equals("U.S.") || word.equals("UN");
    return closed && !(abbreviates && end < text.length() && text.charAt(end) == '$');
  }
}
