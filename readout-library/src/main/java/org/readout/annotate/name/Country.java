package org.readout.annotate.name;

import java.util.List;

/// A country, or a body that acts like one (EU, UN, NATO), with the words by which English news
/// names it, its people and its government.
///
/// @param code ISO 3166-1 alpha-2; `XK` for Kosovo; `EU`, `UN`, `NATO` for these bodies
/// @param name the usual English name, without article
/// @param names further names and acronyms
/// @param adjectives "Chinese", "North Korean"
/// @param people "Dane", "Danes"
/// @param capitals used for the country's government ("Beijing said")
/// @param seats houses used for its government ("Kremlin")
public record Country(
    String code,
    String name,
    List<String> names,
    List<String> adjectives,
    List<String> people,
    List<String> capitals,
    List<String> seats) {

  public Country {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    capitals = List.copyOf(capitals);
    seats = List.copyOf(seats);
  }

  /// False for a body of several countries.
  public boolean isState() {
    return !code.equals("EU") && !code.equals("UN") && !code.equals("NATO");
  }
}
