package org.readout.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.name.Role;
import org.readout.annotate.name.Titles;
import org.readout.annotate.quote.Quotation;
import org.readout.claim.EntityBook.Draft;
import org.readout.claim.EntityBook.Placed;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Table;
import org.readout.text.Token;

/// Whether a person is a man or a woman, as far as one report shows it: surely by a courtesy ("Ms.
/// Orlan") or a title ("his sister"); likely by a given name, and by the pronouns that follow where
/// nobody else has been named.
final class Genders {

  enum Gender {
    MALE,
    FEMALE
  }

  private record Key(String sort, String word) {}

  private static final Map<Key, Gender> WORDS = new HashMap<>();

  static {
    for (String[] row : Table.rows(Genders.class, "genders.tsv")) {
      for (String word : row[2].split(" ", -1)) {
        var gender = row[0].equals("M") ? Gender.MALE : Gender.FEMALE;
        WORDS.put(new Key(row[1], word.replace('-', ' ')), gender);
      }
    }
  }

  /// Characters before a name in which a courtesy stands.
  private static final int COURTESY = 8;

  /// Mentions of one person that are looked at.
  private static final int MENTIONS = 40;

  private final Document document;
  private final EntityBook book;
  private final Map<Draft, Optional<Gender>> sure = new HashMap<>();

  /// For each person, how often "she" follows less how often "he" does.
  private final Map<Draft, Integer> followedBy = new HashMap<>();

  /// @param book with all names and roles of the report
  /// @param quotations by their content
  Genders(Document document, EntityBook book, SpanIndex<Quotation> quotations) {
    this.document = document;
    this.book = book;
    Sentence before = null;
    for (Sentence sentence : document.sentences()) {
      count(sentence, before, quotations);
      before = sentence;
    }
  }

  /// The gender of "he", "her", ...; empty for other words.
  static Optional<Gender> ofPronoun(String word) {
    return !Pronouns.isPerson(word)
        ? Optional.empty()
        : Optional.of(Pronouns.isFemale(word) ? Gender.FEMALE : Gender.MALE);
  }

  /// The gender that a courtesy right before a span shows ("Ms. Orlan").
  static Optional<Gender> ofCourtesy(String text, Span name) {
    var before = text.substring(Math.max(0, name.start() - COURTESY), name.start()).stripTrailing();
    var word = before.replaceFirst("(?s).*\\s", "").replaceAll("[^\\p{L}]", "");
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return capital ? of("courtesy", word) : Optional.empty();
  }

  private static Optional<Gender> of(String sort, String word) {
    return Optional.ofNullable(WORDS.get(new Key(sort, word.toLowerCase(Locale.ROOT))));
  }

  /// By courtesy or title.
  Optional<Gender> sure(Draft person) {
    return sure.computeIfAbsent(person, this::find);
  }

  /// By courtesy, title, given name, or the pronouns that follow.
  Optional<Gender> likely(Draft person) {
    return sure(person).or(() -> byName(person)).or(() -> byPronouns(person));
  }

  private Optional<Gender> find(Draft person) {
    for (Mention mention : person.mentions().stream().limit(MENTIONS).toList()) {
      var shown = ofCourtesy(document.text(), mention.span());
      if (shown.isPresent() && mention.form() == Mention.Form.NAME) {
        return shown;
      }
    }
    return person.roles().stream().map(this::byTitle).flatMap(Optional::stream).findFirst();
  }

  private Optional<Gender> byTitle(Role role) {
    return ofTitle(document.at(role.title()));
  }

  /// The gender that a title shows ("his sister", "spokesman").
  static Optional<Gender> ofTitle(String words) {
    var title = Titles.english().normal(words);
    var head = title.substring(title.lastIndexOf(' ') + 1);
    return of("title", title).or(() -> of("title", head)).or(() -> byEnding(head));
  }

  /// "Councilwoman"; but an ombudsman may be a woman.
  private static Optional<Gender> byEnding(String head) {
    return head.endsWith("woman") ? Optional.of(Gender.FEMALE) : Optional.empty();
  }

  private static Optional<Gender> byName(Draft person) {
    var parts = PersonNames.parts(person.name());
    return parts.size() < 2 ? Optional.empty() : of("given", parts.getFirst());
  }

  private Optional<Gender> byPronouns(Draft person) {
    int votes = followedBy.getOrDefault(person, 0);
    return votes == 0 ? Optional.empty() : Optional.of(votes > 0 ? Gender.FEMALE : Gender.MALE);
  }

  /// A first "he" or "she" outside quotation marks, behind just one person of its own sentence, or
  /// behind none there and one in the sentence before.
  private void count(
      Sentence sentence, @Nullable Sentence before, SpanIndex<Quotation> quotations) {
    for (Token token : sentence.tokens()) {
      boolean subject = token.lower().equals("he") || token.lower().equals("she");
      if (subject) {
        if (!quotations.touches(token.span())) {
          int vote = token.lower().equals("she") ? 1 : -1;
          only(sentence, before, token).ifPresent(one -> followedBy.merge(one, vote, Integer::sum));
        }
        return;
      }
    }
  }

  private Optional<Draft> only(Sentence sentence, @Nullable Sentence before, Token pronoun) {
    var here = persons(new Span(sentence.span().start(), pronoun.span().start()));
    var there = here.isEmpty() && before != null ? persons(before.span()) : here;
    return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
  }

  private List<Draft> persons(Span span) {
    return book.within(span).stream()
        .map(Placed::draft)
        .filter(Draft::isPerson)
        .distinct()
        .toList();
  }
}
