package org.readout.claim;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.readout.annotate.name.Role;
import org.readout.annotate.name.Titles;
import org.readout.annotate.outcome.Commentators;
import org.readout.claim.EntityBook.Draft;
import org.readout.text.Document;
import org.readout.text.Span;

/// Who can speak for whom: for a body or country those who hold an office there, for a person the
/// person alone.
final class Tellers {

  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(?:the|its) (?:company|charity|firm|union|group|agency|airline|bank|club|network"
              + "|association|party|organi[sz]ation|ministry|council)['’]s ");

  private final Document document;

  Tellers(Document document) {
    this.document = document;
  }

  /// True for a body, a country or somebody with an office: whose "we will" is a promise.
  boolean isOfficial(Draft draft) {
    return switch (draft.kind()) {
      case ORGANISATION, COUNTRY -> true;
      case PERSON -> isOfficialPerson(draft);
      case GROUP, PLACE -> false;
    };
  }

  private boolean isOfficialPerson(Draft person) {
    var titles = person.roles().stream().map(Role::title).map(document::at).toList();
    return titles.stream().noneMatch(Commentators::include)
        && titles.stream().anyMatch(Tellers::isOffice);
  }

  private static boolean isOffice(String title) {
    var head = title.substring(title.lastIndexOf(' ') + 1);
    return Titles.english().sortOf(head).isPresent() || Titles.english().isUnique(title);
  }

  /// True when one of the tellers is, or speaks for, who acts.
  ///
  /// @param words for who acts
  /// @param acting whom they mean; none where nobody is known by them
  boolean speakFor(List<Draft> tellers, Span words, List<Draft> acting) {
    boolean named = Character.isUpperCase(document.at(words).charAt(0)) && !isThe(words);
    boolean persons = acting.stream().anyMatch(Draft::isPerson);
    return (!named && !persons)
        || (!acting.isEmpty()
            && acting.stream()
                .allMatch(one -> tellers.stream().anyMatch(teller -> speaksFor(teller, one))));
  }

  private boolean isThe(Span words) {
    return document.at(words).toLowerCase(Locale.ROOT).startsWith("the ");
  }

  private boolean speaksFor(Draft teller, Draft acting) {
    if (teller.equals(acting)) {
      return true;
    }
    boolean same = teller.country() != null && Objects.equals(teller.country(), acting.country());
    return switch (acting.kind()) {
      case PERSON -> false;
      case COUNTRY, ORGANISATION, GROUP, PLACE ->
          same || isOf(teller, acting) || (teller.country() == null && isHome(teller));
    };
  }

  /// The spokeswoman of a body, the mayor of a town.
  private boolean isOf(Draft teller, Draft acting) {
    return teller.roles().stream()
        .map(Role::span)
        .map(document::at)
        .anyMatch(role -> role.contains(acting.name()) || isOfBody(role, acting));
  }

  /// "the charity's director" of a body that the report calls so.
  private static boolean isOfBody(String role, Draft acting) {
    return acting.kind() == Entity.Kind.ORGANISATION && BODY.matcher(role).find();
  }

  /// "Foreign Minister Jo Orlan": of the country that the report speaks of.
  private boolean isHome(Draft teller) {
    return teller.roles().stream()
        .anyMatch(
            role -> role.of() == null && Titles.english().isUnique(document.at(role.title())));
  }
}
