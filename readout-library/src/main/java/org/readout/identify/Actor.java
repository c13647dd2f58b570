package org.readout.identify;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.claim.Entity;
import org.readout.intake.Evidence;

/// Somebody or something that the reports of one story speak of.
///
/// @param id stable and unique over all stories of a run: story id and a slug of the name
/// @param name the fullest right form that the reports give
/// @param kind what it is
/// @param country ISO 3166-1 alpha-2 code, or a name where no gazetteer knows the country; or null
/// @param aliases every other form, most frequent first
/// @param roles titles and descriptions
/// @param evidence one place for each report that mentions it
public record Actor(
    String id,
    String name,
    Entity.Kind kind,
    @Nullable String country,
    List<Alias> aliases,
    List<Title> roles,
    List<Evidence> evidence) {

  /// A form under which it appears.
  ///
  /// @param count how often, over all reports
  public record Alias(String text, Form form, int count) {}

  /// What sort of form an alias is.
  public enum Form {
    FULL,
    SHORT,
    TITLE,
    ACRONYM,
    DEMONYM,
    DESCRIPTION,
    MISSPELLING;

    /// As the record writes it.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A title held ("Foreign Minister", of China).
  ///
  /// @param of whose, or null
  public record Title(String title, @Nullable String of, List<Evidence> evidence) {}

  /// The same, known to be of another kind.
  public Actor as(Entity.Kind other) {
    return new Actor(id, name, other, country, aliases, roles, evidence);
  }

  public Actor {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    evidence = List.copyOf(evidence);
  }
}
