package org.readout.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.annotate.Annotations;
import org.readout.annotate.name.Countries;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.text.Span;

/// The countries of one report that no gazetteer knows. A place is one when it has a demonym in the
/// report and the place or the demonym stands before an office or a body that only states have
/// ("the Veldran government"); Londoners alone make no country.
final class LearntCountries {

  /// Letters of a place's name that its demonym keeps at least.
  private static final int STEM = 3;

  /// UTF-16 units behind a name in which an office may stand.
  private static final int REACH = 48;

  private static final Pattern STATE =
      Pattern.compile(
          "(?:[’']s?)?\\s+(?:\\p{L}+\\s+){0,2}(?:government|army|navy|military|parliament|embassy|"
              + "ambassador|consulate|president|monarch|king|queen|premier|diplomats?|soldiers|"
              + "troops|minister|ministry|warships?|borders?|territory|waters|coast guard|authorities|"
              + "officials?|citizens?|nationals?|flag|currency|capital|foreign|defen[cs]e|national|"
              + "state)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Countries WORLD = Countries.world();

  private final Map<String, List<String>> placesByStem = new HashMap<>();
  private final TreeSet<String> places = new TreeSet<>();
  private final TreeSet<String> ofStates = new TreeSet<>();

  LearntCountries(Annotations annotations) {
    var text = annotations.document().text();
    for (Name name : annotations.names()) {
      var words = plain(name.span().of(text));
      if (name.kind() == NameKind.PLACE && WORLD.byCapital(words).isEmpty() && places.add(words)) {
        placesByStem.computeIfAbsent(stem(words), fresh -> new ArrayList<>()).add(words);
      }
    }
    annotations.names().forEach(name -> noteState(name.span(), text));
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+", " ").strip();
  }

  private static String stem(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(STEM, lower.length()));
  }

  /// Notes a name that stands, or begins a longer name that stands, before an office of a state.
  private void noteState(Span span, String text) {
    var name = plain(span.of(text));
    int space = name.indexOf(' ');
    if (STATE
        .matcher(text)
        .region(span.end(), Math.min(text.length(), span.end() + REACH))
        .lookingAt()) {
      ofStates.add(name);
    }
    if (space > 0 && STATE.matcher(name).region(space, name.length()).lookingAt()) {
      ofStates.add(name.substring(0, space).replaceFirst("[’']s?$", ""));
    }
  }

  /// The country of which a word is the demonym here.
  Optional<String> ofDemonym(String word) {
    return placesByStem.getOrDefault(stem(word), List.of()).stream()
        .filter(place -> Demonyms.isDemonym(word, place))
        .filter(place -> ofStates.contains(place) || ofStates.contains(word))
        .findFirst();
  }

  /// The country that a word names or is the demonym of.
  Optional<String> of(String word) {
    return places.contains(word) ? Optional.of(word) : ofDemonym(word);
  }
}
