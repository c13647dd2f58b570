package org.readout.claim;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.name.Role;
import org.readout.annotate.name.Titles;
import org.readout.claim.EntityBook.Draft;
import org.readout.text.Document;
import org.readout.text.Span;

/// Whom a description without a name means ("the top US diplomat", "the ministry"), by ordered
/// evidence: a title that the report gives to somebody of that country; somebody of that country
/// without a title; for a body, an organisation of that name; whom the trained reader takes it to
/// mean.
final class Descriptions {

  /// Entities of a report among which a description finds its holder when none stands near before.
  private static final int FIRST = 300;

  private static final Set<String> ABROAD = Set.of("ambassador", "envoy", "consul", "emissary");

  private static final Set<String> TO_SOMEBODY =
      Set.of("counterpart", "predecessor", "successor", "colleague", "peer");

  private final Document document;
  private final EntityBook book;
  private final Antecedents antecedents;

  Descriptions(Document document, EntityBook book, Antecedents antecedents) {
    this.document = document;
    this.book = book;
    this.antecedents = antecedents;
  }

  /// The entity meant, noted as a mention of it; opened as a group or a nameless person when the
  /// report names nobody who fits.
  Draft resolve(Role role) {
    var title = document.at(role.title());
    boolean body = Offices.sort(title).filter(Titles.Sort.BODY::equals).isPresent();
    var found = body ? body(title, role) : person(title, role);
    var draft = found.orElseGet(() -> open(role, body));
    book.mention(draft, role.span(), Mention.Form.DESCRIPTION);
    return draft;
  }

  private Optional<Draft> person(String title, Role role) {
    var country = country(role.of());
    if (generic(title, role) || isOnlyTo(title, role)) {
      return Optional.empty();
    }
    Predicate<Draft> titled = draft -> draft.isPerson() && fits(draft, title, role.of(), country);
    var holder = titled.and(draft -> holdsNow(draft, title, role, country));
    return introduced(role)
        .or(() -> nearest(role.span(), holder.and(draft -> isOwn(draft, title, role))))
        .or(() -> nearest(role.span(), holder))
        .or(() -> nearest(role.span(), titled))
        .or(() -> nearest(role.span(), draft -> untitled(draft, country)))
        .or(() -> spokenOf(role.span(), lastWord(title)))
        .or(() -> linked(role, Entity.Kind.PERSON, country).filter(d -> mayHold(d, title)));
  }

  /// "This Republican senator" after "a Republican senator": the nameless one.
  private Optional<Draft> introduced(Role role) {
    var words = bare(document.at(role.span()));
    return !words.contains(" ")
        ? Optional.empty()
        : antecedents.of(
            role.span(),
            draft -> draft.kind() == Entity.Kind.GROUP && bare(draft.name()).equals(words),
            null);
  }

  private static String bare(String phrase) {
    return phrase
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replaceFirst("^(?:the|this|that|a|an|one|another) ", "");
  }

  /// Whose title is not only a former one, unless the description says so.
  private boolean holdsNow(Draft draft, String title, Role role, @Nullable String country) {
    return Offices.isPast(title)
        || draft.roles().stream()
            .filter(held -> sameOwner(role.of(), held.of(), country))
            .map(held -> document.at(held.title()))
            .anyMatch(held -> !Offices.isPast(held) && Offices.canMean(title, held));
  }

  /// "The Head of State", "the President" alone is the leader of whom the report need not say of
  /// what country.
  private boolean isOwn(Draft draft, String title, Role role) {
    boolean office = Character.isUpperCase(title.charAt(0)) && Titles.english().isUnique(title);
    return role.of() == null
        && (office || Offices.isOwn(title))
        && draft.roles().stream().anyMatch(held -> held.of() == null && !isOnlyTo(held));
  }

  /// "Its president", of whomever that is.
  private boolean isOnlyTo(Role held) {
    return document.at(held.span()).matches("(?is)(?:his|her|its|their)\\s.*");
  }

  /// Who holds an office is not meant by another title: the president is no aide.
  private boolean mayHold(Draft draft, String title) {
    return draft.roles().isEmpty()
        || draft.roles().stream()
            .anyMatch(held -> Offices.canMean(title, document.at(held.title())));
  }

  /// "The official" of "a senior official said" before: the nameless speaker of the same noun, one
  /// or several, as the noun has it.
  Optional<Draft> spokenOf(Span phrase, String noun) {
    return antecedents.of(
        phrase,
        draft ->
            draft.kind() == Entity.Kind.GROUP
                && draft.name().toLowerCase(java.util.Locale.ROOT).endsWith(" " + noun)
                && !draft.name().contains(" and "),
        null);
  }

  private Optional<Draft> linked(Role role, Entity.Kind kind, @Nullable String country) {
    return antecedents.linked(
        role.span(), draft -> draft.kind() == kind && sameCountry(draft, country));
  }

  /// "His counterpart" is somebody to him only: not who is called another's counterpart.
  private boolean isOnlyTo(String title, Role role) {
    var words = document.at(role.span());
    return TO_SOMEBODY.contains(lastWord(Titles.english().normal(title)))
        && words.matches("(?is)(?:his|her|its|their)\\s.*");
  }

  /// "officials", "a senior diplomat": nobody in particular.
  private boolean generic(String title, Role role) {
    var words = document.at(role.span());
    boolean definite =
        words.matches("(?s)(?i)(the|his|her|its|their|that)\\s.*") || role.of() != null;
    return !definite || Titles.english().isPlural(lastWord(title));
  }

  private static String lastWord(String title) {
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  private boolean fits(Draft draft, String title, @Nullable Span of, @Nullable String country) {
    return sameCountry(draft, country)
        && (country == null || country.equals(draft.country()) || !isAbroad(title))
        && draft.roles().stream()
            .filter(held -> sameOwner(of, held.of(), country))
            .filter(held -> held.of() != null || !isOfPlace(of, title))
            .anyMatch(held -> Offices.canMean(title, document.at(held.title())));
  }

  /// Of these every country has one for every other: a country must be known to be the same.
  private static boolean isAbroad(String title) {
    return ABROAD.contains(lastWord(Titles.english().normal(title)));
  }

  private static boolean sameCountry(Draft draft, @Nullable String country) {
    return country == null || draft.country() == null || country.equals(draft.country());
  }

  /// "the Guild’s spokesman" is not the spokesman of another body.
  private boolean sameOwner(@Nullable Span said, @Nullable Span held, @Nullable String country) {
    if (said == null || held == null || country != null) {
      return true;
    }
    var one = owner(said);
    var other = owner(held);
    return one.contains(other) || other.contains(one);
  }

  /// "The Oregon senator": of the several senators he must be known to be that one.
  private boolean isOfPlace(@Nullable Span of, String title) {
    return of != null
        && Offices.sort(title).filter(Titles.Sort.POST::equals).isPresent()
        && book.within(of).stream().anyMatch(placed -> placed.draft().kind() == Entity.Kind.PLACE);
  }

  private String owner(Span of) {
    return book.within(of).stream()
        .findFirst()
        .map(placed -> placed.draft().name())
        .orElseGet(() -> document.at(of))
        .toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean untitled(Draft draft, @Nullable String country) {
    return draft.isPerson()
        && country != null
        && country.equals(draft.country())
        && draft.roles().isEmpty();
  }

  private Optional<Draft> body(String title, Role role) {
    var country = country(role.of());
    var head = lastWord(title).toLowerCase(java.util.Locale.ROOT);
    boolean anybodys = head.equals("office");
    return nearest(
            role.span(),
            draft ->
                draft.kind() == Entity.Kind.ORGANISATION
                    && draft.name().toLowerCase(java.util.Locale.ROOT).contains(head)
                    && !anybodys
                    && isSort(draft.name(), title)
                    && sameCountry(draft, country))
        .or(() -> linked(role, Entity.Kind.ORGANISATION, country));
  }

  /// "The water ministry" is not the Foreign Ministry.
  private static boolean isSort(String name, String title) {
    return !title.strip().contains(" ")
        || name.equalsIgnoreCase(title)
        || !OrganisationNames.beyond(name + " body", title).isEmpty();
  }

  /// The nearest before; else the one of whom the report speaks most.
  private Optional<Draft> nearest(Span span, Predicate<Draft> fits) {
    return antecedents
        .of(span, fits, null)
        .or(() ->
            book.drafts().stream()
                .limit(FIRST)
                .filter(fits)
                .max(
                    Comparator.comparingInt((Draft draft) -> draft.mentions().size())
                        .thenComparingInt(draft -> -draft.number())));
  }

  private @Nullable String country(@Nullable Span owner) {
    if (owner == null) {
      return null;
    }
    return book.within(owner).stream()
        .map(placed -> placed.draft().country())
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Draft open(Role role, boolean body) {
    var name =
        document.at(role.span()).replaceAll("\\s+", " ").replaceFirst("(?i)^(the|a|an) ", "");
    boolean nameless =
        !body
            && !generic(document.at(role.title()), role)
            && Titles.english().isUnique(document.at(role.title()));
    var kind = nameless ? Entity.Kind.PERSON : Entity.Kind.GROUP;
    var known = sameName(name, kind);
    var draft = known.orElseGet(() -> book.open(kind, name, country(role.of())));
    if (nameless && known.isEmpty()) {
      draft.roles().add(role);
    }
    return draft;
  }

  private Optional<Draft> sameName(String name, Entity.Kind kind) {
    return book.find(kind, name);
  }
}
