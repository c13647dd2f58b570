package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.name.Countries;
import org.readout.annotate.name.NameKind;
import org.readout.text.Span;

/// Settles the places of a mention: a bare description ("the country", "the city") gives way to a
/// name.
final class Whereabouts {

  private static final Set<String> COUNTRY = Set.of("country", "nation");

  private static final Set<String> VAGUE =
      Set.of(
          "region",
          "city",
          "capital",
          "town",
          "village",
          "province",
          "area",
          "zone",
          "site",
          "scene",
          "venue",
          "sea",
          "waters",
          "territory",
          "soil",
          "border",
          "state",
          "coast",
          "place");

  private Whereabouts() {}

  /// The places to show, in order: "the country" is the country named last before it in the
  /// sentence, or nothing; another bare description stays only where no name stands beside it.
  static List<Span> of(Draft draft) {
    var places = new ArrayList<Span>();
    for (Span place : draft.places) {
      String head = bareHead(draft, place);
      if (COUNTRY.contains(head)) {
        countryBefore(draft, place).filter(span -> !places.contains(span)).ifPresent(places::add);
      } else {
        places.add(place);
      }
    }
    boolean named = places.stream().anyMatch(place -> bareHead(draft, place).isEmpty());
    if (named) {
      places.removeIf(place -> VAGUE.contains(bareHead(draft, place)));
    }
    return List.copyOf(places);
  }

  /// The last word of a phrase without a capital, in lower case; the empty string for others.
  private static String bareHead(Draft draft, Span place) {
    String words = draft.scene.document().at(place);
    String body = words.replaceFirst("^(?:The|A|An|This|That) ", "");
    boolean bare = body.equals(body.toLowerCase(Locale.ROOT));
    return bare ? body.substring(body.lastIndexOf(' ') + 1) : "";
  }

  private static Optional<Span> countryBefore(Draft draft, Span place) {
    return draft.scene.names().stream()
        .filter(name -> name.kind() == NameKind.PLACE && name.span().end() <= place.start())
        .filter(
            name -> Countries.world().byName(draft.scene.document().at(name.span())).isPresent())
        .reduce((first, second) -> second)
        .map(name -> name.span());
  }
}
