package org.readout.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Annotations;
import org.readout.annotate.name.Countries;
import org.readout.annotate.name.Country;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.name.Role;
import org.readout.annotate.name.SharedNames;
import org.readout.annotate.name.States;
import org.readout.claim.EntityBook.Draft;
import org.readout.text.Document;
import org.readout.text.Span;
import org.readout.text.Token;

/// Brings the names of one report together into entities: short forms to full ones, demonyms and
/// capitals to their countries, acronyms to organisations.
final class NamedEntities {

  /// A capital behind one of these is a place, not a government.
  private static final Set<String> OF_PLACE =
      Set.of(
          "in",
          "to",
          "at",
          "from",
          "near",
          "into",
          "outside",
          "across",
          "around",
          "through",
          "via",
          "visit",
          "visited",
          "visiting",
          "leaving",
          "left",
          "reached",
          "central",
          "downtown");

  /// Characters before a sentence in which a full name counts as just introduced.
  private static final int NEAR = 200;

  private static final Countries WORLD = Countries.world();

  private final Document document;
  private final Annotations annotations;
  private final EntityBook book;
  private final Map<String, Draft> countries = new LinkedHashMap<>();
  private final Map<String, Draft> others = new LinkedHashMap<>();
  private final States learnt;
  private final KnownPersons persons;
  private final ShortForms shortForms;
  private final KnownOrganisations organisations = new KnownOrganisations();

  NamedEntities(Annotations annotations, EntityBook book) {
    this.document = annotations.document();
    this.annotations = annotations;
    this.book = book;
    this.learnt = States.of(document, annotations.names());
    this.persons = new KnownPersons(book);
    this.shortForms = new ShortForms(annotations);
  }

  /// Fills the book with every named entity and its named mentions.
  void find() {
    fullPersons();
    for (Name name : annotations.names()) {
      place(name);
    }
    annotations.roles().forEach(this::giveRole);
  }

  /// Full names first, so that a short form finds its full one wherever that stands.
  private void fullPersons() {
    for (Name name : annotations.names()) {
      var text = text(name.span());
      if (name.kind() == NameKind.PERSON && PersonNames.parts(text).size() > 1) {
        var known = persons.ofFullName(text);
        if (known.isEmpty()) {
          persons.open(text);
        } else if (text.length() > known.get().name().length()) {
          persons.rename(known.get(), text);
        }
      }
    }
  }

  /// A country that no gazetteer knows, or its demonym.
  private boolean isLearnt(String text, Span span) {
    var country = learnt.of(text);
    country.ifPresent(place -> {
      var draft = others.computeIfAbsent(place, this::openPlace);
      draft.become(Entity.Kind.COUNTRY);
      draft.learnCountry(place);
      var form = place.equals(text) ? Mention.Form.NAME : Mention.Form.DEMONYM;
      book.mention(draft, span, form);
    });
    return country.isPresent();
  }

  private Draft openPlace(String name) {
    return book.open(Entity.Kind.PLACE, name, null);
  }

  private void place(Name name) {
    var text = text(name.span());
    var country = WORLD.byName(text).or(() -> WORLD.byDemonym(text));
    boolean region = SharedNames.isRegion(document, annotations.names(), text);
    if (country.isPresent() && !region && name.kind() != NameKind.PERSON) {
      var form = WORLD.byName(text).isPresent() ? Mention.Form.NAME : Mention.Form.DEMONYM;
      book.mention(country(country.get()), name.span(), form);
    } else if (isPartOfPerson(name, text) || !isLearnt(text, name.span())) {
      switch (name.kind()) {
        case PERSON -> book.mention(person(text, name.span()), name.span(), Mention.Form.NAME);
        case ORGANISATION -> organisation(text, name.span());
        case PLACE -> placeName(text, name.span());
        case OTHER -> {}
      }
    }
  }

  /// "Maran" in a report that speaks of Ilse Maran is she, whatever places there are.
  private boolean isPartOfPerson(Name name, String text) {
    return name.kind() == NameKind.PERSON && !persons.shortenedBy(text).isEmpty();
  }

  private Draft country(Country country) {
    return countries.computeIfAbsent(
        country.code(), code -> book.open(Entity.Kind.COUNTRY, country.name(), code));
  }

  private Draft person(String text, Span span) {
    return persons
        .ofFullName(text)
        .or(() -> persons.ofSameParts(text))
        .or(() -> shortFor(text, span))
        .orElseGet(() -> persons.open(text));
  }

  /// Whom a short form means. Before anybody of that surname has been named, it can be a slip for a
  /// surname with another number of equal letters ("Ruan Castelow spoke. Castellow left.").
  private Optional<Draft> shortFor(String text, Span span) {
    var candidates = persons.shortenedBy(text);
    boolean unnamed = candidates.stream().allMatch(one -> one.mentionsBefore(span.start()) == 0);
    if (unnamed) {
      var slip =
          book.drafts().stream()
              .filter(draft -> draft.isPerson() && draft.mentionsBefore(span.start()) > 0)
              .filter(draft -> PersonNames.sameButForDoubling(text, draft.name()))
              .findFirst();
      if (slip.isPresent()) {
        return slip;
      }
    }
    return mostInView(candidates, span);
  }

  private static int lastBefore(Draft draft, int offset) {
    int count = draft.mentionsBefore(offset);
    return count == 0 ? -1 : draft.mentions().get(count - 1).span().start();
  }

  /// Of several that share a short form: the one whom the report calls "Ms." where it does so here;
  /// one introduced just before it, else the one mentioned most before it, else the one mentioned
  /// last, else the first. A namesake in passing does not take over the short form.
  private Optional<Draft> mostInView(List<Draft> candidates, Span span) {
    int near = document.sentenceAt(span.start()).span().start() - NEAR;
    return candidates.stream()
        .max(
            Comparator.comparingInt((Draft draft) -> courtesy(draft, span))
                .thenComparingInt(draft -> introduced(draft, near, span.start()))
                .thenComparingInt(draft -> draft.mentionsBefore(span.start()))
                .thenComparingInt(draft -> lastBefore(draft, span.start()))
                .thenComparingInt(draft -> -draft.number()));
  }

  /// 1 when the courtesy before the name has been used for this person, -1 when another has.
  private int courtesy(Draft draft, Span span) {
    var here = Genders.ofCourtesy(document.text(), span);
    if (here.isEmpty()) {
      return 0;
    }
    var used =
        draft.mentions().stream()
            .map(mention -> Genders.ofCourtesy(document.text(), mention.span()))
            .flatMap(Optional::stream)
            .findFirst();
    return used.or(() -> byRole(draft)).map(gender -> here.get() == gender ? 1 : -1).orElse(0);
  }

  /// What a title says that the report gives to that name ("his wife, Ona Stern").
  private Optional<Genders.Gender> byRole(Draft draft) {
    return annotations.roles().stream()
        .filter(role -> role.holder() != null && text(role.holder()).equals(draft.name()))
        .map(role -> Genders.ofTitle(document.at(role.title())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// 1 when its full name, not seen before, stands just before the short form.
  private static int introduced(Draft draft, int near, int offset) {
    return draft.mentionsBefore(near) == 0 && draft.mentionsBefore(offset) > 0 ? 1 : 0;
  }

  private void organisation(String name, Span span) {
    var text = shortForms.full(name, span);
    var owner = ownerBefore(span);
    var seat = WORLD.bySeat(text);
    var draft =
        organisations.same(text).stream()
            .filter(known -> agree(known, owner))
            .findFirst()
            .orElseGet(() -> openOrganisation(text, owner));
    if (OrganisationNames.isAcronym(draft.name(), text)) {
      draft.rename(text);
      organisations.add(draft, text);
    }
    draft.learnCountry(owner == null ? code(seat.orElse(null)) : owner.country());
    book.mention(draft, span, Mention.Form.NAME);
    noteLearnt(text, span);
  }

  /// "The Ardeshi Trade Ministry" is a mention of Ardesh as well.
  private void noteLearnt(String text, Span span) {
    int space = text.indexOf(' ');
    var first = space < 0 ? "" : text.substring(0, space);
    if (learnt.ofDemonym(first).isPresent() && document.at(span).startsWith(first)) {
      isLearnt(first, new Span(span.start(), span.start() + first.length()));
    }
  }

  private Draft openOrganisation(String text, @Nullable Draft owner) {
    var opened =
        book.open(Entity.Kind.ORGANISATION, text, owner == null ? inName(text) : owner.country());
    organisations.add(opened, text);
    return opened;
  }

  /// The country that a name begins with ("Chinese Communist Party").
  private @Nullable String inName(String text) {
    int space = text.indexOf(' ');
    var first = space < 0 ? text : text.substring(0, space).replaceFirst("[’']s?$", "");
    var world = WORLD.byName(first).or(() -> WORLD.byDemonym(first)).map(Country::code);
    return world.or(() -> learnt.of(first)).orElse(null);
  }

  private static boolean agree(Draft known, @Nullable Draft owner) {
    return owner == null || known.country() == null || known.country().equals(owner.country());
  }

  /// The country right before a span ("China’s Foreign Ministry", "US State Department").
  private @Nullable Draft ownerBefore(Span span) {
    for (EntityBook.Placed found : book.before(span.start(), Math.max(0, span.start() - 24))) {
      var between = document.text().substring(found.mention().span().end(), span.start());
      boolean owns = between.matches("[’']s?\\s+([a-z]+ ){0,2}|\\s+");
      return owns && found.draft().kind() == Entity.Kind.COUNTRY ? found.draft() : null;
    }
    return null;
  }

  private void placeName(String text, Span span) {
    var capital = WORLD.byCapital(text);
    if (WORLD.bySeat(text).isPresent()) {
      organisation(text, span);
    } else if (capital.isPresent() && speaksForGovernment(span)) {
      book.mention(country(capital.get()), span, Mention.Form.DEMONYM);
    } else {
      var draft =
          others.computeIfAbsent(
              text, fresh -> book.open(Entity.Kind.PLACE, fresh, code(capital.orElse(null))));
      book.mention(draft, span, Mention.Form.NAME);
    }
  }

  private static @Nullable String code(@Nullable Country country) {
    return country == null ? null : country.code();
  }

  /// "Beijing said", "between Washington and Beijing"; not "in Beijing", "BEIJING –".
  private boolean speaksForGovernment(Span span) {
    var sentence = document.sentenceAt(span.start());
    Token before = null;
    for (Token token : sentence.tokens()) {
      if (token.span().end() <= span.start()) {
        before = token;
      }
    }
    boolean dateline =
        before == null
            && span.of(document.text())
                .equals(span.of(document.text()).toUpperCase(java.util.Locale.ROOT));
    return !dateline
        && (before == null || !OF_PLACE.contains(before.lower()))
        && !followedByPlaceWords(span);
  }

  /// "Beijing, China", "Beijing on Monday", "the Beijing talks" name the city.
  private boolean followedByPlaceWords(Span span) {
    var rest =
        document.text().substring(span.end(), Math.min(document.text().length(), span.end() + 12));
    return rest.matches("(?s), \\p{Lu}.*")
        || rest.matches("(?s) (on|talks|summit|visit|trip|meeting)\\b.*");
  }

  /// A title before or behind a name belongs to who bears the name.
  private void giveRole(Role role) {
    Span holder = role.holder();
    if (holder == null) {
      return;
    }
    book.within(holder).stream()
        .map(EntityBook.Placed::draft)
        .findFirst()
        .ifPresent(draft -> {
          draft.roles().add(role);
          draft.learnCountry(isSentTo(role) ? null : countryOf(role.of()));
        });
  }

  /// The ambassador to a country, or the official for it, is not that country's.
  private boolean isSentTo(Role role) {
    Span of = role.of();
    if (of == null || of.start() < role.title().end()) {
      return false;
    }
    var between = document.text().substring(role.title().end(), of.start()).strip();
    return between.matches("(?is)(?:to|for|on|with|in)\\b.*");
  }

  private @Nullable String countryOf(@Nullable Span owner) {
    if (owner == null) {
      return null;
    }
    return book.within(owner).stream()
        .map(found -> found.draft().country())
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private String text(Span span) {
    return document.at(span).replaceAll("\\s+", " ").strip();
  }
}
