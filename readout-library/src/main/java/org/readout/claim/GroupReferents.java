package org.readout.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.name.Titles;
import org.readout.claim.EntityBook.Draft;
import org.readout.claim.EntityBook.Placed;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Table;
import org.readout.text.Token;

/// Nameless groups that speak: "U.S. officials", "Stern's relatives".
final class GroupReferents {

  /// Nouns for people who speak, beyond titles and their plurals.
  private static final Set<String> SPEAKING =
      Table.rows(GroupReferents.class, "speaking-nouns.txt").stream()
          .flatMap(row -> Stream.of(row[0].split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "one", "another", "two", "three", "several", "some", "many");

  /// Prepositions behind which stands to whom somebody is near.
  private static final Set<String> AMONG =
      Set.of("in", "at", "inside", "within", "from", "near", "around", "close", "to", "with");

  private final Document document;
  private final EntityBook book;
  private final Descriptions descriptions;

  GroupReferents(Document document, EntityBook book, Descriptions descriptions) {
    this.document = document;
    this.book = book;
    this.descriptions = descriptions;
  }

  /// "U.S. officials", "people on social media": a plural noun that speaks and has no name.
  Optional<Draft> group(Span phrase, List<Token> tokens) {
    var head = head(tokens);
    if (head.isEmpty() || !speaks(head.get())) {
      return Optional.empty();
    }
    if (tokens.getFirst().lower().equals("a")
        && isSeveral(head.get().lower())
        && leadsIntoNoun(head.get())) {
      return Optional.of(opened(head.get().span()));
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
    return Optional.of(opened(span));
  }

  /// "A source in the minister’s office", "two officials from Orlan’s ministry", "a person close to
  /// Orlan": somebody, and none of those whom the rest of the phrase names.
  boolean isOfSomewhere(Span phrase, List<Token> tokens) {
    boolean indefinite = isIndefinite(tokens);
    boolean named = document.at(phrase).contains(",");
    var link =
        tokens.stream()
            .filter(token -> token.is(PartOfSpeech.ADP) || isParticiple(token))
            .filter(token -> !token.lower().equals("of"))
            .findFirst();
    return indefinite
        && (!named || link.filter(GroupReferents::isParticiple).isPresent())
        && link.filter(token -> isParticiple(token) || AMONG.contains(token.lower())).isPresent()
        && head(tokens).filter(GroupReferents::speaks).filter(h -> !h.isCapitalised()).isPresent();
  }

  /// "A ...", "two ...".
  boolean isIndefinite(List<Token> phrase) {
    return INDEFINITE.contains(phrase.getFirst().lower());
  }

  /// "A lawyer representing Orlan".
  private static boolean isParticiple(Token token) {
    return token.is(PartOfSpeech.VERB) && token.lower().endsWith("ing");
  }

  private Draft opened(Span span) {
    var name = document.at(span).replaceAll("\\s+", " ");
    var draft =
        book.find(Entity.Kind.GROUP, name)
            .orElseGet(() -> book.open(Entity.Kind.GROUP, name, countryIn(span)));
    book.mention(draft, span, Mention.Form.DESCRIPTION);
    return draft;
  }

  private static boolean isSeveral(String noun) {
    return noun.equals("police") || noun.equals("people") || Titles.english().isPlural(noun);
  }

  /// In "a deadly police shooting" it is the police, and no deadly police.
  private boolean leadsIntoNoun(Token head) {
    int end = head.span().end();
    return document.sentenceAt(end).tokens().stream()
        .anyMatch(token -> token.span().start() == end + 1 && token.is(PartOfSpeech.NOUN));
  }

  private static Optional<Token> head(List<Token> tokens) {
    return tokens.stream()
        .takeWhile(token -> !token.is(PartOfSpeech.ADP, PartOfSpeech.PUNCT))
        .filter(GroupReferents::isHead)
        .reduce((first, second) -> second);
  }

  /// True when the head noun of a phrase is of somebody who speaks.
  boolean speaks(List<Token> phrase) {
    return head(phrase).filter(GroupReferents::speaks).isPresent();
  }

  /// Taggers take "official" for an adjective.
  private static boolean isHead(Token token) {
    boolean title = token.is(PartOfSpeech.ADJ) && Offices.sort(token.lower()).isPresent();
    return title || token.is(PartOfSpeech.NOUN);
  }

  static boolean speaks(Token token) {
    var word = token.lower();
    boolean title =
        Titles.english().isPlural(word)
            || Offices.sort(word).filter(sort -> sort != Titles.Sort.COURTESY).isPresent();
    return title || isSpeakingNoun(word);
  }

  /// True for a noun, in lower case, of people who speak beside the titles.
  static boolean isSpeakingNoun(String word) {
    return SPEAKING.contains(word);
  }

  private @Nullable String countryIn(Span span) {
    return book.within(span).stream()
        .map(Placed::draft)
        .filter(draft -> draft.kind() == Entity.Kind.COUNTRY)
        .findFirst()
        .map(Draft::country)
        .orElse(null);
  }
}
