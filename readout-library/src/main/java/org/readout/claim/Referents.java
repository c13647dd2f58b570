package org.readout.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Annotations;
import org.readout.annotate.name.Role;
import org.readout.annotate.name.Titles;
import org.readout.annotate.quote.Quotation;
import org.readout.claim.EntityBook.Draft;
import org.readout.claim.EntityBook.Placed;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Table;
import org.readout.text.Token;

/// Whom a phrase means: a name, a description, a pronoun, a pair ("the two sides"), or a nameless
/// group ("officials").
final class Referents {

  private static final Set<String> SIDES =
      Set.of(
          "sides",
          "countries",
          "nations",
          "governments",
          "parties",
          "powers",
          "capitals",
          "delegations",
          "neighbours",
          "neighbors");

  private static final Set<String> PEOPLE =
      Set.of("men", "leaders", "officials", "diplomats", "ministers", "women", "presidents");

  private static final Set<String> PAIRING = Set.of("two", "both", "the");

  /// Nouns for people who speak, beyond titles and their plurals.
  private static final Set<String> SPEAKING =
      Table.rows(Referents.class, "speaking-nouns.txt").stream()
          .flatMap(row -> Stream.of(row[0].split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  /// A name this many characters behind a description may be what it describes.
  private static final int NAME_NEAR = 40;

  /// Characters in which a verb of speech stands behind its subject.
  private static final int TAG = 8;

  /// How many sentences back "the two men" looks for them.
  private static final int PERSONS_BACK = 4;

  /// How many sentences back "both ministers" looks for the two who are called so.
  private static final int TITLED_BACK = 12;

  /// How many sentences back "their meeting" looks for those who met.
  private static final int PAIR_BACK = 2;

  /// How many sentences back "the two sides" looks for them: a long report's length.
  private static final int SIDES_BACK = 100;

  /// Those who speak for somebody else.
  private static final Pattern AGENT =
      Pattern.compile(
          "(?i)((?:an?|the|one)?\\s*(?:\\p{Ll}+\\s+){0,2}(?:spokes(?:man|woman|person|people)|aides?|"
              + "lawyers?|attorneys?|advis[eo]rs?|representatives?|relatives?|friends?|allies|ally|"
              + "supporters?|critics?|assistants?))\\s+(?:for|of|to)\\s+");

  private static final Pattern TITLES = Pattern.compile("(?:\\p{Lu}\\p{L}{0,15}\\.? ){0,3}");

  /// "The 76-year-old": whoever was spoken of.
  private static final Pattern AGED = Pattern.compile("(?i)(?:the\\s+)?\\d{1,3}-year-old");

  private final Document document;
  private final SpanIndex<Role> roles;
  private final EntityBook book;
  private final Antecedents antecedents;
  private final Descriptions descriptions;

  /// @param quotations by their content
  Referents(Annotations annotations, EntityBook book, SpanIndex<Quotation> quotations) {
    this.document = annotations.document();
    this.roles = new SpanIndex<>(annotations.roles(), role -> List.of(role.span()));
    this.book = book;
    var chains = new Chains(document, annotations.chains(), book);
    this.antecedents = new Antecedents(document, book, quotations, chains);
    this.descriptions = new Descriptions(document, book, antecedents);
  }

  /// The one entity that a phrase means; empty when it means nobody or several.
  ///
  /// @param lastSpeaker who spoke last before it, or null
  Optional<Draft> one(Span phrase, @Nullable Draft lastSpeaker) {
    var tokens = document.tokensIn(phrase);
    if (tokens.isEmpty()) {
      return named(phrase, draft -> true);
    }
    if (tokens.size() == 1 && Pronouns.isPronoun(tokens.getFirst().text())) {
      return pronoun(tokens.getFirst(), lastSpeaker);
    }
    var head = tokens.getLast();
    if (tokens.size() <= 3 && isOwnOffice(tokens.getFirst(), head)) {
      return ownOffice(phrase, tokens.getFirst(), head, lastSpeaker);
    }
    var agent = agent(phrase);
    if (agent.isPresent()) {
      return described(agent.get()).or(() -> group(agent.get(), document.tokensIn(agent.get())));
    }
    if (AGED.matcher(document.at(phrase)).matches()) {
      return antecedents.of(phrase, Draft::isPerson, lastSpeaker);
    }
    return office(phrase)
        .or(() -> named(phrase, Draft::isPerson))
        .or(() -> holder(phrase))
        .or(() -> described(phrase))
        .or(() -> named(phrase, draft -> draft.kind() == Entity.Kind.ORGANISATION))
        .or(() -> group(phrase, tokens))
        .or(() -> antecedents.linked(phrase, draft -> true))
        .or(() -> named(phrase, draft -> draft.kind() == Entity.Kind.COUNTRY))
        .or(() -> named(phrase, draft -> true));
  }

  /// "his ministry", "her office".
  private static boolean isOwnOffice(Token owner, Token head) {
    return Pronouns.isPerson(owner.text())
        && Titles.english().sortOf(head.text()).filter(Titles.Sort.BODY::equals).isPresent();
  }

  /// The body of that name, where one is named; else whose it is: a ministry does as its minister
  /// says.
  private Optional<Draft> ownOffice(
      Span phrase, Token owner, Token head, @Nullable Draft lastSpeaker) {
    var linked =
        antecedents.linked(
            phrase,
            draft ->
                draft.kind() == Entity.Kind.ORGANISATION
                    && draft.name().toLowerCase(Locale.ROOT).contains(head.lower()));
    return linked.or(() -> antecedents.of(owner.span(), Draft::isPerson, lastSpeaker));
  }

  /// "Ms. Orlan’s ministry", "the office of Ms. Orlan" is not she.
  private Optional<Draft> office(Span phrase) {
    return roles.overlapping(phrase).stream()
        .filter(role -> role.holder() == null && opens(role.span(), phrase))
        .filter(role -> role.span().end() >= phrase.end() || goesOnWithOf(role.span().end()))
        .filter(role ->
            Offices.sort(document.at(role.title())).filter(Titles.Sort.BODY::equals).isPresent())
        .findFirst()
        .map(descriptions::resolve);
  }

  /// True when nothing but a title ("Ms. ") stands in the phrase before the words.
  private boolean opens(Span words, Span phrase) {
    int start = Math.max(phrase.start(), words.start());
    return TITLES.matcher(document.at(new Span(phrase.start(), start))).matches();
  }

  private boolean goesOnWithOf(int end) {
    return document.text().startsWith(" of ", end);
  }

  /// "A spokesman for" Ilse Orlan is not she: the words before the preposition, where a person
  /// stands behind it.
  private Optional<Span> agent(Span phrase) {
    var matcher = AGENT.matcher(document.at(phrase));
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    var head = new Span(phrase.start(), phrase.start() + matcher.end(1));
    var behind = new Span(phrase.start() + matcher.end(), phrase.end());
    boolean namesPerson = named(behind, Draft::isPerson).isPresent();
    boolean aside = document.at(behind).contains(",");
    return namesPerson && !aside ? Optional.of(head) : Optional.empty();
  }

  /// All entities that a phrase means, in order of the text: both sides of "the two sides".
  List<Draft> all(Span phrase, @Nullable Draft lastSpeaker) {
    var pair = pair(phrase);
    if (!pair.isEmpty()) {
      return pair;
    }
    return one(phrase, lastSpeaker).map(List::of).orElse(List.of());
  }

  /// As [#all], for what several do together: "their meeting" is that of the two persons named in
  /// the sentences right before it, if these are just two.
  List<Draft> together(Span phrase) {
    if (Pronouns.isThey(document.at(phrase))) {
      var two = justTwo(phrase);
      if (!two.isEmpty()) {
        return two;
      }
    }
    return all(phrase, /* lastSpeaker= */ null);
  }

  /// True for "both countries": no persons, whoever speaks for them.
  boolean meansCountries(Span phrase) {
    return document.at(phrase).matches("(?is).*\\b(?:countries|nations)");
  }

  /// Those of whom an encounter without anybody named tells: "The talks lasted an hour".
  List<Draft> whoMet(Span trigger) {
    return justTwo(trigger);
  }

  /// The two persons of the nearest sentence that names more than one; nobody where it names more.
  private List<Draft> justTwo(Span phrase) {
    var here = document.sentenceAt(phrase.start());
    if (document.tokensIn(new Span(here.span().start(), phrase.start())).stream()
        .anyMatch(Referents::isNoun)) {
      return List.of();
    }
    for (int back = 1; back <= Math.min(PAIR_BACK, here.index()); back++) {
      var persons = personsBefore(phrase, back);
      if (persons.size() > 1) {
        return persons.size() == 2 ? persons.reversed() : List.of();
      }
    }
    return List.of();
  }

  /// "Farmers ended their meeting": it may be theirs.
  private static boolean isNoun(Token token) {
    return token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
  }

  private Optional<Draft> pronoun(Token token, @Nullable Draft lastSpeaker) {
    var word = token.text();
    if (word.equalsIgnoreCase("they") && lastSpeaker != null && !lastSpeaker.isPerson()) {
      return Optional.of(lastSpeaker);
    }
    var found = antecedent(token, lastSpeaker);
    found.ifPresent(draft -> book.mention(draft, token.span(), Mention.Form.PRONOUN));
    return found;
  }

  /// "they" by itself may be anybody: only the reader can tell which body it is.
  private Optional<Draft> antecedent(Token pronoun, @Nullable Draft lastSpeaker) {
    if (Pronouns.isPerson(pronoun.text())) {
      return antecedents.of(pronoun.span(), Draft::isPerson, lastSpeaker);
    }
    if (Pronouns.isThing(pronoun.text())) {
      return antecedents.of(pronoun.span(), Referents::isBody, lastSpeaker);
    }
    return Pronouns.isThey(pronoun.text())
        ? antecedents.linked(pronoun.span(), Referents::isBody)
        : Optional.empty();
  }

  private static boolean isBody(Draft draft) {
    return draft.kind() == Entity.Kind.ORGANISATION || draft.kind() == Entity.Kind.COUNTRY;
  }

  /// The first fitting name that does not merely own what follows; else the first fitting one.
  private Optional<Draft> named(Span phrase, Predicate<Draft> fits) {
    var found =
        book.within(phrase).stream()
            .filter(placed -> placed.mention().form() != Mention.Form.PRONOUN)
            .filter(placed -> fits.test(placed.draft()))
            .toList();
    return found.stream()
        .filter(placed -> !owns(placed, phrase))
        .findFirst()
        .or(() -> found.stream().findFirst())
        .map(Placed::draft);
  }

  /// "Orlan’s aide", "the envoy of Orlan, Per Stern".
  private boolean owns(Placed placed, Span phrase) {
    int start = placed.mention().span().start();
    int end = placed.mention().span().end();
    boolean of = start - phrase.start() > 3 && document.text().startsWith("of ", start - 3);
    if (of) {
      return true;
    }
    return end < phrase.end()
        && (document.text().charAt(end) == '’' || document.text().charAt(end) == '\'');
  }

  /// Who bears the title that the phrase is a part of ("China’s director" of an office, Wang Yi).
  private Optional<Draft> holder(Span phrase) {
    return roles.overlapping(phrase).stream()
        .filter(role -> role.holder() != null)
        .filter(role -> role.title().overlaps(phrase))
        .flatMap(role -> book.within(Objects.requireNonNull(role.holder())).stream())
        .map(Placed::draft)
        .findFirst();
  }

  private Optional<Draft> described(Span phrase) {
    return roles.overlapping(phrase).stream()
        .filter(role -> role.holder() == null)
        .filter(role -> !leadsIntoName(role))
        .min(Comparator.comparing(Role::span))
        .map(descriptions::resolve);
  }

  /// "the official" in "the official state broadcaster CCTV" is no person.
  private boolean leadsIntoName(Role role) {
    int end = role.span().end();
    int reach = Math.min(document.text().length(), end + NAME_NEAR);
    return book.within(new Span(end, reach)).stream()
        .filter(placed -> placed.draft().kind() == Entity.Kind.ORGANISATION)
        .anyMatch(placed ->
            document
                .text()
                .substring(end, placed.mention().span().start())
                .matches("( \\p{Ll}+){0,3} "));
  }

  /// "U.S. officials", "people on social media": a plural noun that speaks and has no name.
  private Optional<Draft> group(Span phrase, List<Token> tokens) {
    var head =
        tokens.stream()
            .takeWhile(token -> !token.is(PartOfSpeech.ADP, PartOfSpeech.PUNCT))
            .filter(Referents::isHead)
            .reduce((first, second) -> second);
    if (head.isEmpty() || !speaks(head.get())) {
      return Optional.empty();
    }
    int start =
        tokens.getFirst().lower().equals("the") && tokens.size() > 1
            ? tokens.get(1).span().start()
            : phrase.start();
    var span = new Span(start, head.get().span().end());
    if (start > phrase.start()) {
      var before = descriptions.spokenOf(span, head.get().text());
      if (before.isPresent()) {
        book.mention(before.get(), span, Mention.Form.DESCRIPTION);
        return before;
      }
    }
    var name = document.at(span).replaceAll("\\s+", " ");
    var draft =
        book.find(Entity.Kind.GROUP, name)
            .orElseGet(() -> book.open(Entity.Kind.GROUP, name, countryIn(span)));
    book.mention(draft, span, Mention.Form.DESCRIPTION);
    return Optional.of(draft);
  }

  /// Taggers take "official" for an adjective.
  private static boolean isHead(Token token) {
    boolean title = token.is(PartOfSpeech.ADJ) && Offices.sort(token.lower()).isPresent();
    return title || token.is(PartOfSpeech.NOUN);
  }

  private static boolean speaks(Token token) {
    var word = token.lower();
    boolean title =
        Titles.english().isPlural(word)
            || Offices.sort(word).filter(sort -> sort != Titles.Sort.COURTESY).isPresent();
    return title || SPEAKING.contains(word);
  }

  private @Nullable String countryIn(Span span) {
    return named(span, draft -> draft.kind() == Entity.Kind.COUNTRY)
        .map(Draft::country)
        .orElse(null);
  }

  /// "the two sides", "both countries", "the two men": the two countries, or persons, most in view.
  private List<Draft> pair(Span phrase) {
    var tokens = document.tokensIn(phrase);
    boolean twice =
        tokens.stream()
            .limit(3)
            .anyMatch(token -> token.lower().equals("two") || token.lower().equals("both"));
    boolean sides = tokens.stream().anyMatch(token -> SIDES.contains(token.lower()));
    boolean people = tokens.stream().anyMatch(token -> PEOPLE.contains(token.lower()));
    boolean bare = twice && tokens.size() == 2 && tokens.getFirst().lower().equals("the");
    if ((twice && people) || bare) {
      return lastTwo(phrase);
    }
    if (tokens.size() == 2 && tokens.getFirst().lower().equals("the") && people) {
      return lastTwoTitled(phrase);
    }
    if ((!twice || (!sides && tokens.size() != 1)) && (!sides || !startsPairing(tokens))) {
      return List.of();
    }
    var countries = mostInView(phrase, draft -> draft.kind() == Entity.Kind.COUNTRY);
    return countries.isEmpty() && twice ? lastTwo(phrase) : countries;
  }

  private static boolean startsPairing(List<Token> tokens) {
    return !tokens.isEmpty() && PAIRING.contains(tokens.getFirst().lower());
  }

  /// The two persons named last before the phrase: those of one sentence where it names two.
  private List<Draft> lastTwo(Span phrase) {
    var titled = lastTwoTitled(phrase);
    if (!titled.isEmpty()) {
      return titled;
    }
    var here = document.sentenceAt(phrase.start());
    for (int back = 0; back <= Math.min(PERSONS_BACK, here.index()); back++) {
      var persons = personsBefore(phrase, back);
      if (persons.size() > 2) {
        var there = back(phrase, back);
        persons.removeIf(person -> isTag(person, phrase.start(), there));
      }
      if (persons.size() > 1) {
        return List.copyOf(persons.subList(0, 2)).reversed();
      }
    }
    return List.of();
  }

  /// "Both ministers": the two ministers named last, if they are called so.
  private List<Draft> lastTwoTitled(Span phrase) {
    var tokens = document.tokensIn(phrase);
    var plural = tokens.isEmpty() ? "" : tokens.getLast().lower();
    if (!Titles.english().isPlural(plural)) {
      return List.of();
    }
    var found = new LinkedHashSet<Draft>();
    var here = document.sentenceAt(phrase.start());
    for (int back = 0; back <= Math.min(TITLED_BACK, here.index()); back++) {
      personsBefore(phrase, back).stream()
          .filter(person -> bears(person, plural))
          .forEach(found::add);
    }
    return found.size() < 2 ? List.of() : List.copyOf(found).subList(0, 2).reversed();
  }

  /// A prime minister is none of "both ministers".
  private boolean bears(Draft person, String plural) {
    return person.roles().stream()
        .map(role -> document.at(role.title()).toLowerCase(Locale.ROOT))
        .anyMatch(title ->
            !title.contains("prime")
                && plural.startsWith(title.substring(title.lastIndexOf(' ') + 1)));
  }

  private Span back(Span phrase, int back) {
    return document.sentences().get(document.sentenceAt(phrase.start()).index() - back).span();
  }

  /// True for who only tells what the sentence says: "..., Jo Orlan said".
  private boolean isTag(Draft person, int before, Span sentence) {
    return book.before(Math.min(before, sentence.end()), sentence.start()).stream()
        .filter(placed -> placed.draft() == person)
        .allMatch(placed -> {
          int end = placed.mention().span().end();
          var behind =
              document.text().substring(end, Math.min(document.text().length(), end + TAG));
          return behind.matches("(?s) (?:said|says|told|added)\\b.*");
        });
  }

  /// The persons named before the phrase in the sentence that lies so many back, the nearest first.
  private List<Draft> personsBefore(Span phrase, int back) {
    var sentence = back(phrase, back);
    int end = Math.min(sentence.end(), phrase.start());
    return book.before(end, sentence.start()).stream()
        .map(Placed::draft)
        .filter(Draft::isPerson)
        .distinct()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /// The two fitting entities with most mentions up to the end of the phrase's sentence.
  private List<Draft> mostInView(Span phrase, Predicate<Draft> fits) {
    var here = document.sentenceAt(phrase.start());
    int from = document.sentences().get(Math.max(0, here.index() - SIDES_BACK)).span().start();
    int to = here.span().end();
    var two =
        book.before(to, from).stream()
            .map(Placed::draft)
            .distinct()
            .filter(fits)
            .sorted(
                Comparator.comparingInt((Draft draft) -> -draft.mentionsBetween(from, to))
                    .thenComparingInt(Draft::number))
            .limit(2)
            .toList();
    return two.size() == 2 ? two : List.of();
  }
}
