package org.readout.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.readout.annotate.name.Titles;
import org.readout.claim.EntityBook.Draft;
import org.readout.claim.EntityBook.Placed;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// Which two a phrase means that speaks of a pair: "the two sides", "both ministers", "their
/// meeting".
final class PairReferents {

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

  /// Those of the sides that are states.
  private static final Set<String> STATES =
      Set.of(
          "countries", "nations", "governments", "powers", "capitals", "neighbours", "neighbors");

  private static final Set<String> PEOPLE =
      Set.of("men", "leaders", "officials", "diplomats", "ministers", "women", "presidents");

  private static final Set<String> PAIRING = Set.of("two", "both", "the");

  /// Characters in which a verb of speech stands behind its subject.
  private static final int TAG = 8;

  /// How many sentences back "the two men" looks for them.
  private static final int PERSONS_BACK = 4;

  /// How many sentences back "both ministers" looks for the two who are called so.
  private static final int TITLED_BACK = 12;

  /// How many sentences back "their meeting" looks for those who met.
  private static final int PAIR_BACK = 2;

  /// Mentions by which a report is one of a country.
  private static final int OFTEN = 4;

  /// How many sentences back "the two sides" must stand together where they are not called
  /// countries.
  private static final int TOGETHER_BACK = 6;

  /// How many sentences back "the two sides" looks for them: a long report's length.
  private static final int SIDES_BACK = 100;

  private final Document document;
  private final EntityBook book;

  PairReferents(Document document, EntityBook book) {
    this.document = document;
    this.book = book;
  }

  /// The two persons of the nearest sentence that names more than one; nobody where it names more.
  List<Draft> justTwo(Span phrase) {
    var here = document.sentenceAt(phrase.start());
    if (document.tokensIn(new Span(here.span().start(), phrase.start())).stream()
        .anyMatch(PairReferents::isNoun)) {
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

  /// "the two sides", "both countries", "the two men": the two countries, or persons, most in view.
  List<Draft> pair(Span phrase) {
    var tokens = document.tokensIn(phrase);
    boolean twice =
        tokens.stream()
            .limit(3)
            .anyMatch(token -> token.lower().equals("two") || token.lower().equals("both"));
    boolean sides = tokens.stream().anyMatch(token -> SIDES.contains(token.lower()));
    boolean people = tokens.stream().anyMatch(token -> PEOPLE.contains(token.lower()));
    boolean bare = twice && tokens.size() == 2 && tokens.getFirst().lower().equals("the");
    if ((twice && people) || bare) {
      return tokens.getFirst().lower().equals("two") ? List.of() : lastTwo(phrase);
    }
    if (tokens.size() == 2 && tokens.getFirst().lower().equals("the") && people) {
      return lastTwoTitled(phrase);
    }
    if ((!twice || (!sides && tokens.size() != 1)) && (!sides || !startsPairing(tokens))) {
      return List.of();
    }
    var talking = ofTalkers(phrase);
    if (!talking.isEmpty()) {
      return talking;
    }
    var countries = mostInView(phrase, draft -> draft.kind() == Entity.Kind.COUNTRY);
    boolean said = tokens.stream().anyMatch(token -> STATES.contains(token.lower()));
    if (!said && !countries.isEmpty() && !areTogether(phrase, countries)) {
      return List.of();
    }
    return countries.isEmpty() && twice && isJustTwo(phrase) ? lastTwo(phrase) : countries;
  }

  /// The countries of the two persons whom the sentences right before name, if these are just two
  /// and of two countries.
  private List<Draft> ofTalkers(Span phrase) {
    var here = document.sentenceAt(phrase.start());
    for (int back = 0; back <= Math.min(PAIR_BACK, here.index()); back++) {
      var persons = personsBefore(phrase, back);
      if (persons.size() == 2) {
        var one = countryOf(persons.getLast(), phrase.start());
        var other = countryOf(persons.getFirst(), phrase.start());
        return one.isPresent() && other.isPresent() && one.get() != other.get()
            ? List.of(one.get(), other.get())
            : List.of();
      }
      if (persons.size() > 2) {
        return List.of();
      }
    }
    return List.of();
  }

  /// True when the report speaks of both again and again, or one of the last sentences names both.
  private boolean areTogether(Span phrase, List<Draft> two) {
    if (two.stream().allMatch(draft -> draft.mentionsBetween(0, phrase.end()) >= OFTEN)) {
      return true;
    }
    var here = document.sentenceAt(phrase.start());
    for (int back = 0; back <= Math.min(TOGETHER_BACK, here.index()); back++) {
      var sentence = back(phrase, back);
      var named =
          book.before(sentence.end(), sentence.start()).stream().map(Placed::draft).toList();
      if (named.containsAll(two)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> countryOf(Draft person, int before) {
    var code = person.country();
    var here = document.sentenceAt(before).index();
    int from = document.sentences().get(Math.max(0, here - SIDES_BACK)).span().start();
    return code == null
        ? Optional.empty()
        : book.before(before, from).stream()
            .map(Placed::draft)
            .filter(draft -> draft.kind() == Entity.Kind.COUNTRY && code.equals(draft.country()))
            .findFirst();
  }

  /// False where the sentence that names persons last names more than two: no pair.
  private boolean isJustTwo(Span phrase) {
    var here = document.sentenceAt(phrase.start());
    for (int back = 0; back <= Math.min(PERSONS_BACK, here.index()); back++) {
      int persons = personsBefore(phrase, back).size();
      if (persons > 1) {
        return persons == 2;
      }
    }
    return true;
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
            .limit(3)
            .toList();
    boolean clear =
        two.size() == 2
            || (two.size() == 3
                && two.get(2).mentionsBetween(from, to) < two.get(1).mentionsBetween(from, to));
    return clear ? two.subList(0, 2) : List.of();
  }
}
