package org.readout.identify;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.annotate.name.Demonyms;
import org.readout.claim.Entity;
import org.readout.claim.Mention;
import org.readout.claim.OrganisationNames;
import org.readout.claim.PersonNames;
import org.readout.identify.Actor.Alias;
import org.readout.identify.Actor.Form;

/// The forms under which an actor appears.
final class Aliases {

  private Aliases() {}

  /// Every form but the name itself and pronouns, most frequent first.
  static List<Alias> of(Cluster cluster, String name) {
    Map<String, Alias> byText = new TreeMap<>();
    for (Appearance appearance : cluster.appearances()) {
      for (Mention mention : appearance.entity().mentions()) {
        var text = mention.span().of(appearance.report().text()).replaceAll("\\s+", " ").strip();
        if (mention.form() != Mention.Form.PRONOUN && !text.equals(name)) {
          byText.merge(
              text,
              new Alias(text, form(cluster, appearance, mention, text, name), 1),
              (a, b) -> new Alias(text, a.form(), a.count() + 1));
        }
      }
    }
    return byText.values().stream()
        .sorted(Comparator.comparingInt((Alias alias) -> -alias.count()).thenComparing(Alias::text))
        .toList();
  }

  private static Form form(
      Cluster cluster, Appearance appearance, Mention mention, String text, String name) {
    return switch (mention.form()) {
      case DEMONYM -> Form.DEMONYM;
      case DESCRIPTION -> Form.DESCRIPTION;
      case NAME, PRONOUN ->
          cluster.isMisspelt(appearance.entity().name())
              ? Form.MISSPELLING
              : named(cluster.kind(), text, name);
    };
  }

  private static Form named(Entity.Kind kind, String text, String name) {
    if (kind == Entity.Kind.COUNTRY && Demonyms.isDemonym(text, name)) {
      return Form.DEMONYM;
    }
    if (OrganisationNames.isAcronym(text, name)) {
      return Form.ACRONYM;
    }
    boolean shorter =
        kind == Entity.Kind.PERSON
            ? PersonNames.parts(text).size() < PersonNames.parts(name).size()
            : text.length() < name.length();
    return shorter ? Form.SHORT : Form.FULL;
  }
}
