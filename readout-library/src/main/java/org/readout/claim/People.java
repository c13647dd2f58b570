package org.readout.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.annotate.name.Countries;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Table;
import org.readout.text.Token;

/// Tells people of a country from the country: "a Veldran", "two Veldran climbers" do and suffer
/// for themselves; "the Veldrans", "Veldran troops", "the Veldran government" may be the state.
final class People {

  private static final Set<String> NOUNS =
      Table.rows(People.class, "people-nouns.txt").stream()
          .flatMap(row -> Stream.of(row[0].split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SOME =
      Set.of("a", "an", "one", "another", "two", "three", "several", "some", "many", "other");

  private static final Countries WORLD = Countries.world();

  private final Document document;
  private final EntityBook book;

  People(Document document, EntityBook book) {
    this.document = document;
    this.book = book;
  }

  /// True when every country in the phrase only tells where people come from.
  boolean are(Span phrase) {
    var countries =
        book.within(phrase).stream()
            .filter(placed -> placed.draft().kind() == Entity.Kind.COUNTRY)
            .map(EntityBook.Placed::mention)
            .toList();
    return !countries.isEmpty()
        && countries.stream()
            .allMatch(
                mention -> mention.form() == Mention.Form.DEMONYM && isOfPeople(mention.span()));
  }

  private boolean isOfPeople(Span demonym) {
    var tokens = document.sentenceAt(demonym.start()).tokens();
    int behind = 0;
    while (behind < tokens.size() && tokens.get(behind).span().start() < demonym.end()) {
      behind++;
    }
    int first = behind;
    while (first > 0 && tokens.get(first - 1).span().end() > demonym.start()) {
      first--;
    }
    var before = first == 0 ? "" : tokens.get(first - 1).lower();
    var word = document.at(demonym);
    if (isOnlyOfPeople(word)) {
      return !(word.endsWith("s") && before.equals("the"));
    }
    return isNoun(tokens, behind)
        ? hasPeople(tokens, behind)
        : SOME.contains(before) && !isCapital(word);
  }

  private static boolean isNoun(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).is(PartOfSpeech.NOUN, PartOfSpeech.ADJ);
  }

  /// Among the nouns that stand together behind it.
  private static boolean hasPeople(List<Token> tokens, int from) {
    for (int at = from; isNoun(tokens, at); at++) {
      if (NOUNS.contains(tokens.get(at).lower())) {
        return true;
      }
    }
    return false;
  }

  /// "Briton", "Swedes": no adjective.
  private static boolean isOnlyOfPeople(String word) {
    return WORLD
        .byDemonym(word)
        .filter(country -> country.people().contains(word) && !country.adjectives().contains(word))
        .isPresent();
  }

  private static boolean isCapital(String word) {
    return WORLD.byDemonym(word).isEmpty() && WORLD.byCapital(word).isPresent();
  }
}
