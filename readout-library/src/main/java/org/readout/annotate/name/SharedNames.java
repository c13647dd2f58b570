package org.readout.annotate.name;

import java.util.List;
import java.util.stream.Stream;
import org.readout.text.Document;

/// Names that a country shares with a state of a federation ("Georgia").
public final class SharedNames {

  private static final Countries WORLD = Countries.world();

  private SharedNames() {}

  /// True where the words name the state: the report names another such state, and neither the
  /// capital nor the people of the country.
  ///
  /// @param names of the report
  public static boolean isRegion(Document document, List<Name> names, String words) {
    return WORLD.isShared(words)
        && Regions.isName(words)
        && names.stream()
            .map(name -> document.at(name.span()))
            .anyMatch(name -> Regions.isName(name) && !WORLD.isShared(name))
        && WORLD.byName(words).stream()
            .flatMap(
                country -> Stream.of(country.capitals(), country.adjectives(), country.people()))
            .flatMap(List::stream)
            .noneMatch(document.text()::contains);
  }
}
