package org.readout.annotate.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.readout.annotate.name.StateSigns.Sign;
import org.readout.text.Document;
import org.readout.text.Span;
import org.readout.text.Token;

/// Countries that no gazetteer knows, learnt from how texts speak of them.
///
/// A word that no text uses as a person's name is a country's
///
/// 1. where an adjective made of it stands before something that states have, or stands anywhere
///    and the word owns such a thing ("the Drovan officials" and "Drovany"): Londoners alone make
///    no country;
/// 2. without an adjective, where it owns what hardly anybody else has ("Ilvar's foreign minister",
///    "the government of Ilvar"), and is a place or stands beside a country ("in Ilvar", "Ilvar and
///    France"), and was not only read as an organisation;
/// 3. where it owns what others have as well ("Quillon's president"), and stands beside a country;
/// 4. where it ends a state's long name ("the Republic of Quillon", [LongNames]).
public final class States {

  private final StateSigns signs;
  private final SortedSet<String> countries = new TreeSet<>();
  private final Map<String, String> countryByDemonym = new HashMap<>();

  private States(StateSigns signs) {
    this.signs = signs;
    learnByAdjective();
    boolean more = true;
    while (more) {
      more =
          countries.addAll(
              signs.words().stream()
                  .filter(this::ownsAsStatesDo)
                  .filter(w -> !isDemonym(w))
                  .toList());
    }
  }

  /// @param names the names of the document, in order
  public static States of(Document document, List<Name> names) {
    return new States(StateSigns.of(document, names));
  }

  /// What several texts teach together.
  public static States together(List<States> texts) {
    return new States(StateSigns.together(texts.stream().map(text -> text.signs).toList()));
  }

  /// In alphabetical order.
  public SortedSet<String> countries() {
    return countries;
  }

  /// The country of which a word is the adjective, or names the people.
  public Optional<String> ofDemonym(String word) {
    return Optional.ofNullable(countryByDemonym.get(word));
  }

  /// The country that a word, or a long name, names or is the demonym of.
  public Optional<String> of(String word) {
    return ofWord(word).or(() -> LongNames.core(word).flatMap(this::ofWord));
  }

  private Optional<String> ofWord(String word) {
    return countries.contains(word) ? Optional.of(word) : ofDemonym(word);
  }

  private boolean isDemonym(String word) {
    return countryByDemonym.containsKey(word);
  }

  private boolean mayBe(String word) {
    return !signs.signs(word).contains(Sign.PERSON);
  }

  private void learnByAdjective() {
    var words = new TreeSet<>(signs.words());
    for (String name : signs.words()) {
      if (mayBe(name)) {
        var stem = name.substring(0, name.length() - 2);
        for (String word : words.subSet(stem, stem + Character.MAX_VALUE)) {
          if (Demonyms.isDemonym(word, name) && mayBe(word) && speaksForState(word, name)) {
            countryByDemonym.putIfAbsent(word, name);
          }
        }
      }
    }
    settleChains();
  }

  private boolean speaksForState(String word, String name) {
    var owner = signs.signs(name);
    return signs.signs(word).contains(Sign.ADJECTIVE)
        || owner.contains(Sign.OWNS)
        || (owner.contains(Sign.OWNS_WEAKLY) && owner.contains(Sign.PLACED));
  }

  /// "Veldra", "Veldran", "Veldrans": of a demonym's demonym the country.
  private void settleChains() {
    for (String word : Set.copyOf(countryByDemonym.keySet())) {
      var country = countryByDemonym.get(word);
      for (int step = 0; step < 3 && country != null; step++) {
        countryByDemonym.put(word, country);
        country = countryByDemonym.get(country);
      }
    }
    countries.addAll(countryByDemonym.values());
  }

  private boolean ownsAsStatesDo(String word) {
    var here = signs.signs(word);
    boolean beside =
        signs.partners(word).stream()
            .anyMatch(
                other -> countries.contains(other) || Countries.world().byName(other).isPresent());
    boolean place = here.contains(Sign.READ_AS_PLACE);
    if (here.contains(Sign.LONG_NAME)) {
      return mayBe(word);
    }
    boolean owns = here.contains(Sign.OWNS) && (beside || place || here.contains(Sign.PLACED));
    boolean ownsWeakly = here.contains(Sign.OWNS_WEAKLY) && beside;
    boolean body = here.contains(Sign.BODY) && !place;
    return (owns || ownsWeakly) && !body && mayBe(word);
  }

  /// Gives the names of these countries and their adjectives their kinds, and adds those that
  /// nobody read.
  void settle(Document document, NameLayer layer) {
    if (countries.isEmpty()) {
      return;
    }
    for (Name name : layer.inOrder()) {
      var words = document.at(name.span());
      of(words).ifPresent(country -> layer.replace(name, List.of(named(name.span(), words))));
    }
    document.sentences().forEach(sentence -> sentence.tokens().forEach(t -> addMissed(t, layer)));
  }

  private void addMissed(Token token, NameLayer layer) {
    if (of(token.text()).isPresent()) {
      layer.add(named(token.span(), token.text()));
    }
  }

  private Name named(Span span, String words) {
    var kind = isDemonym(words) ? NameKind.OTHER : NameKind.PLACE;
    return new Name(span, kind, Name.Basis.TITLE, 1);
  }
}
