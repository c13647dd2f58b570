package org.readout.identify;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.readout.annotate.name.Demonyms;
import org.readout.annotate.name.Role;
import org.readout.annotate.name.Titles;
import org.readout.annotate.name.Titles.Sort;
import org.readout.claim.Entity;
import org.readout.claim.Mention;
import org.readout.claim.OrganisationNames;
import org.readout.claim.PersonNames;
import org.readout.identify.Actor.Alias;
import org.readout.identify.Actor.Form;
import org.readout.text.Span;

/// The forms under which an actor appears.
final class Aliases {

  /// Every person bears one of these.
  private static final Set<String> PLAIN =
      Set.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Madam", "Excellency", "Majesty", "Highness");

  /// Characters of the longest courtesy with what stands around it.
  private static final int LONGEST = 12;

  private static final Pattern COURTESY = Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{Ll}+)\\.?\\s$");

  private Aliases() {}

  /// Every form but the name itself and pronouns, most frequent first.
  static List<Alias> of(Cluster cluster, String name) {
    Map<String, Alias> byText = new TreeMap<>();
    for (Appearance appearance : cluster.appearances()) {
      for (Mention mention : appearance.entity().mentions()) {
        var text = mention.span().of(appearance.report().text()).replaceAll("\\s+", " ").strip();
        if (mention.form() != Mention.Form.PRONOUN && !text.equals(name)) {
          count(byText, text, form(cluster, appearance, mention, text, name));
        }
        titled(appearance, mention).ifPresent(full -> count(byText, full, Form.TITLE));
      }
    }
    return byText.values().stream()
        .sorted(Comparator.comparingInt((Alias alias) -> -alias.count()).thenComparing(Alias::text))
        .toList();
  }

  private static void count(Map<String, Alias> byText, String text, Form form) {
    byText.merge(
        text, new Alias(text, form, 1), (a, b) -> new Alias(text, a.form(), a.count() + 1));
  }

  /// A name with the title that a report writes before it ("President Ilse Orlan", "Capt Stern").
  private static Optional<String> titled(Appearance appearance, Mention mention) {
    boolean named = mention.form() == Mention.Form.NAME;
    if (!named || appearance.kind() != Entity.Kind.PERSON) {
      return Optional.empty();
    }
    var text = appearance.report().text();
    int end = mention.span().start();
    var role =
        appearance.entity().roles().stream()
            .map(Role::title)
            .filter(title -> title.end() == end - 1 && title.end() > title.start())
            .map(Span::start)
            .findFirst()
            .or(() -> courtesy(text, end));
    return role.filter(start -> Character.isUpperCase(text.charAt(start)))
        .map(start -> text.substring(start, mention.span().end()).replaceAll("\\s+", " "));
  }

  /// Where a courtesy that is more than "Mr." begins, right before an offset ("Fr", "Prof.").
  private static Optional<Integer> courtesy(String text, int end) {
    var before = COURTESY.matcher(text).region(Math.max(0, end - LONGEST), end);
    return before.find()
            && Titles.english().sortOf(before.group(1)).filter(Sort.COURTESY::equals).isPresent()
            && !PLAIN.contains(before.group(1))
        ? Optional.of(before.start(1))
        : Optional.empty();
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
