package org.readout.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
import org.readout.text.Token;

/// Whom a phrase means: a name, a description, a pronoun, a pair ("the two sides"), or a nameless
/// group ("officials").
final class Referents {

  /// A name this many characters behind a description may be what it describes.
  private static final int NAME_NEAR = 40;

  /// Characters in which a quotation ends right before a pronoun: its last letter, mark and blank.
  private static final int MARK = 5;

  /// Those who speak for somebody else.
  private static final Pattern AGENT =
      Pattern.compile(
          "(?i)((?:an?|the|one)?\\s*(?:\\p{Ll}+\\s+){0,2}(?:spokes(?:man|woman|person|people)|aides?|"
              + "lawyers?|attorneys?|advis[eo]rs?|representatives?|relatives?|friends?|allies|ally|"
              + "supporters?|critics?|assistants?))\\s+(?:for|of|to)\\s+");

  /// What stands behind the pronoun that a sentence ends with: a verb of speech, and perhaps when.
  private static final Pattern TAG =
      Pattern.compile("(?s) (?:has |had )?(?:said|says|added|adds|told|warned)\\b[^,;:]{0,40}");

  private static final Pattern TITLES = Pattern.compile("(?:\\p{Lu}\\p{L}{0,15}\\.? ){0,3}");

  /// "The 76-year-old": whoever was spoken of.
  private static final Pattern AGED = Pattern.compile("(?i)(?:the\\s+)?\\d{1,3}-year-old");

  /// "His Excellency": whoever is spoken of.
  private static final Pattern HONOURED =
      Pattern.compile("(?:His|Her|his|her) (?:Excellency|Majesty|Highness|Holiness|Eminence)");

  /// Whoever belongs to somebody by family is not that person.
  private static final Set<String> KIN =
      Set.of(
          "family",
          "parents",
          "mother",
          "father",
          "wife",
          "husband",
          "widow",
          "widower",
          "son",
          "sons",
          "daughter",
          "daughters",
          "children",
          "brother",
          "brothers",
          "sister",
          "sisters",
          "cousin",
          "uncle",
          "aunt",
          "nephew",
          "niece",
          "grandmother",
          "grandfather",
          "neighbours",
          "neighbors");

  private final Document document;
  private final SpanIndex<Quotation> quotations;
  private final SpanIndex<Role> roles;
  private final EntityBook book;
  private final Antecedents antecedents;
  private final Descriptions descriptions;
  private final PairReferents pairs;
  private final GroupReferents groups;
  private final People people;

  /// @param quotations by their content
  Referents(Annotations annotations, EntityBook book, SpanIndex<Quotation> quotations) {
    this.document = annotations.document();
    this.quotations = quotations;
    this.roles = new SpanIndex<>(annotations.roles(), role -> List.of(role.span()));
    this.book = book;
    var chains = new Chains(document, annotations.chains(), book);
    this.antecedents = new Antecedents(document, book, quotations, chains);
    this.descriptions = new Descriptions(document, book, antecedents);
    this.pairs = new PairReferents(document, book);
    this.groups = new GroupReferents(document, book, descriptions);
    this.people = new People(document, book);
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
    if (groups.isOfSomewhere(phrase, tokens)) {
      return groups.group(phrase, tokens);
    }
    if (agent.isPresent()) {
      return holder(agent.get())
          .or(() -> described(agent.get()))
          .or(() -> groups.group(agent.get(), document.tokensIn(agent.get())));
    }
    if (AGED.matcher(document.at(phrase)).matches()
        || HONOURED.matcher(document.at(phrase)).matches()) {
      return antecedents.of(phrase, Draft::isPerson, lastSpeaker);
    }
    if (isOwnedSpeaker(phrase, tokens)) {
      return office(phrase)
          .or(() -> holder(phrase))
          .or(() -> described(phrase))
          .or(() -> groups.group(phrase, tokens));
    }
    return office(phrase)
        .or(() -> person(phrase))
        .or(() -> holder(phrase))
        .or(() -> described(phrase))
        .or(() ->
            isSomebodyOfABody(phrase, tokens)
                ? groups.group(phrase, tokens)
                : named(phrase, draft -> draft.kind() == Entity.Kind.ORGANISATION))
        .or(() -> groups.group(phrase, tokens))
        .or(() -> antecedents.linked(phrase, draft -> true))
        .or(() ->
            named(phrase, draft -> draft.kind() == Entity.Kind.COUNTRY && !people.are(phrase)))
        .or(() -> named(phrase, draft -> !draft.isPerson() && draft.kind() != Entity.Kind.COUNTRY));
  }

  /// "Stern's relatives", "Stern’s lawyer" is not Stern: all persons named only own who speaks.
  private boolean isOwnedSpeaker(Span phrase, List<Token> tokens) {
    var persons = book.within(phrase).stream().filter(placed -> placed.draft().isPerson()).toList();
    return !persons.isEmpty()
        && persons.stream().allMatch(placed -> owns(placed, phrase) || modifies(placed, phrase))
        && (groups.speaks(tokens) || KIN.contains(tokens.getLast().lower()));
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
    var pair = pairs.pair(phrase);
    if (!pair.isEmpty()) {
      return pair;
    }
    return one(phrase, lastSpeaker).map(List::of).orElse(List.of());
  }

  /// As [#all], for what several do together: "their meeting" is that of the two persons named in
  /// the sentences right before it, if these are just two.
  List<Draft> together(Span phrase) {
    if (Pronouns.isThey(document.at(phrase))) {
      var two = pairs.justTwo(phrase);
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
    return pairs.justTwo(trigger);
  }

  private Optional<Draft> pronoun(Token token, @Nullable Draft lastSpeaker) {
    var word = token.text();
    subjectBefore(token).ifPresent(subject -> pronoun(subject, null));
    if (word.equalsIgnoreCase("they") && lastSpeaker != null && !lastSpeaker.isPerson()) {
      return Optional.of(lastSpeaker);
    }
    var found = antecedent(token, lastSpeaker);
    found.ifPresent(draft -> book.mention(draft, token.span(), Mention.Form.PRONOUN));
    return found;
  }

  /// The same pronoun where it opens a sentence before, in the paragraph, and has not been
  /// resolved: who that is goes on.
  private Optional<Token> subjectBefore(Token pronoun) {
    var here = document.sentenceAt(pronoun.span().start());
    if (!Pronouns.isPerson(pronoun.text()) || here.index() == 0) {
      return Optional.empty();
    }
    var before = document.sentences().get(here.index() - 1);
    var first = before.tokens().getFirst();
    boolean same =
        before.paragraph() == here.paragraph()
            && Pronouns.isSubject(first.text())
            && Pronouns.isFemale(first.text()) == Pronouns.isFemale(pronoun.text());
    return same && book.within(first.span()).isEmpty() ? Optional.of(first) : Optional.empty();
  }

  /// "they" by itself may be anybody: only the reader can tell which body it is.
  private Optional<Draft> antecedent(Token pronoun, @Nullable Draft lastSpeaker) {
    var told = told(pronoun);
    Predicate<Draft> tells = draft -> draft == lastSpeaker || !told.contains(draft);
    if (Pronouns.isPerson(pronoun.text())) {
      var quoted = inQuotationBefore(pronoun);
      Predicate<Draft> outside = draft -> !quoted.contains(draft);
      return antecedents
          .of(pronoun.span(), tells.and(outside).and(Draft::isPerson), lastSpeaker)
          .or(() -> antecedents.of(pronoun.span(), tells.and(Draft::isPerson), lastSpeaker));
    }
    boolean thing = Pronouns.isThing(pronoun.text());
    if (thing && lastSpeaker != null && isNamelessBody(lastSpeaker)) {
      return Optional.of(lastSpeaker);
    }
    if (thing) {
      return antecedents.of(pronoun.span(), tells.and(Referents::isBody), lastSpeaker);
    }
    return Pronouns.isThey(pronoun.text())
        ? antecedents.linked(pronoun.span(), Referents::isBody)
        : Optional.empty();
  }

  /// Of whom a sentence tells that ends in "..., he said": hardly of him by name.
  private List<Draft> told(Token pronoun) {
    int at = pronoun.span().start();
    var sentence = document.sentenceAt(at).span();
    var before = document.text().substring(Math.min(at, sentence.start()), at).strip();
    var behind = document.text().substring(pronoun.span().end(), sentence.end());
    boolean tag = before.endsWith(",") && TAG.matcher(behind).matches();
    return tag
        ? book.within(new Span(sentence.start(), at)).stream().map(Placed::draft).toList()
        : List.of();
  }

  /// Who is named in the quotation that ends right before a pronoun ("“Stern is late,” he said").
  private List<Draft> inQuotationBefore(Token pronoun) {
    int at = pronoun.span().start();
    return quotations.overlapping(new Span(Math.max(0, at - MARK), at)).stream()
        .filter(quote -> quote.closed() && quote.span().end() <= at)
        .flatMap(quote -> book.within(quote.content()).stream())
        .filter(placed -> placed.mention().form() == Mention.Form.NAME)
        .map(Placed::draft)
        .toList();
  }

  /// "Orlan’s office", "the ministry".
  private static boolean isNamelessBody(Draft draft) {
    return draft.kind() == Entity.Kind.GROUP
        && Nameless.kind(draft.name()) == Entity.Kind.ORGANISATION;
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

  /// The first person named who neither owns nor leads into what follows; else the one with whose
  /// name the phrase begins.
  private Optional<Draft> person(Span phrase) {
    var found =
        book.within(phrase).stream()
            .filter(placed -> placed.mention().form() != Mention.Form.PRONOUN)
            .filter(placed -> placed.draft().isPerson())
            .toList();
    var able =
        found.stream()
            .filter(placed -> !owns(placed, phrase) && !modifies(placed, phrase))
            .toList();
    return able.stream()
        .filter(placed -> !leadsOn(placed, phrase))
        .findFirst()
        .or(() -> able.stream().findFirst())
        .or(() ->
            found.stream().filter(placed -> opens(placed.mention().span(), phrase)).findFirst())
        .map(Placed::draft);
  }

  /// "Orlan campaign" in "Orlan campaign chief Per Lund".
  private boolean leadsOn(Placed placed, Span phrase) {
    int end = placed.mention().span().end();
    return document.tokensIn(phrase).stream()
        .filter(token -> token.span().start() >= end)
        .findFirst()
        .filter(token -> token.is(PartOfSpeech.NOUN, PartOfSpeech.ADJ) && !token.isCapitalised())
        .isPresent();
  }

  /// "One Water Board official": somebody, and not the body; a spokesman of it speaks for it.
  private boolean isSomebodyOfABody(Span phrase, List<Token> tokens) {
    return groups.isIndefinite(tokens)
        && !tokens.getLast().lower().startsWith("spokes")
        && book.within(phrase).stream().anyMatch(placed -> modifies(placed, phrase));
  }

  /// "An Orlan aide", "Orlan campaign officials".
  private boolean modifies(Placed placed, Span phrase) {
    int end = placed.mention().span().end();
    var behind =
        document.tokensIn(phrase).stream()
            .filter(token -> token.span().start() >= end)
            .takeWhile(token -> !token.is(PartOfSpeech.ADP, PartOfSpeech.PUNCT))
            .toList();
    return !behind.isEmpty()
        && behind.stream().allMatch(token -> token.is(PartOfSpeech.NOUN, PartOfSpeech.ADJ))
        && behind.stream().noneMatch(Token::isCapitalised)
        && GroupReferents.speaks(behind.getLast());
  }

  /// Who bears the title that the phrase is a part of ("China’s director" of an office, Wang Yi).
  private Optional<Draft> holder(Span phrase) {
    return roles.overlapping(phrase).stream()
        .filter(role -> role.holder() != null)
        .filter(role -> role.title().overlaps(phrase))
        .flatMap(role -> book.within(Objects.requireNonNull(role.holder())).stream())
        .filter(placed -> !phrase.contains(placed.mention().span()) || !owns(placed, phrase))
        .map(Placed::draft)
        .findFirst();
  }

  private Optional<Draft> described(Span phrase) {
    return roles.overlapping(phrase).stream()
        .filter(role -> role.holder() == null)
        .filter(role -> !leadsIntoName(role) && !leadsIntoNoun(role, phrase))
        .min(Comparator.comparing(Role::span))
        .map(descriptions::resolve);
  }

  /// "his chief" in "his chief campaign promises" is nobody.
  private boolean leadsIntoNoun(Role role, Span phrase) {
    int end = role.span().end();
    return document.tokensIn(phrase).stream()
        .filter(token -> token.span().start() >= end)
        .findFirst()
        .filter(token -> token.is(PartOfSpeech.NOUN) && token.span().start() == end + 1)
        .isPresent();
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
}
