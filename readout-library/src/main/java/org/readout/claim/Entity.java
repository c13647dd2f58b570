package org.readout.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.name.Role;

/// Somebody or something that one report speaks of, with all its mentions in that report.
///
/// @param number its place among the entities of its report, from 0, by first mention
/// @param kind what it is
/// @param name its fullest form in this report, without title and possessive ("Antony J. Blinken");
///   a description ("senior official") when it is never named
/// @param country the country it speaks for or is: its ISO 3166-1 alpha-2 code, or its name where
///   no gazetteer knows it; or null
/// @param mentions where it is mentioned, in order; never empty
/// @param roles titles and descriptions given to it
public record Entity(
    int number,
    Kind kind,
    String name,
    @Nullable String country,
    List<Mention> mentions,
    List<Role> roles) {

  /// What an entity is.
  public enum Kind {
    PERSON,
    ORGANISATION,
    COUNTRY,
    PLACE,
    GROUP
  }

  /// @throws IllegalArgumentException if there are no mentions
  public Entity {
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity without mentions: " + name);
    }
  }
}
