package org.readout.annotate.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.text.Document;
import org.readout.text.Here;
import org.readout.text.PartOfSpeech;
import org.readout.text.Place;
import org.readout.text.Span;
import org.readout.text.Token;

/// Reads numbers of countable things: the number, up to five words of modifiers, a plural noun.
final class Counts {

  /// Words before a number that make it a name ("Article 5", "Flight 370").
  private static final Set<String> NAMING =
      Set.of(
          "flight",
          "article",
          "no.",
          "no",
          "number",
          "chapter",
          "section",
          "route",
          "highway",
          "group",
          "resolution",
          "boeing",
          "airbus",
          "type",
          "unit",
          "block",
          "room",
          "page",
          "title",
          "level",
          "category",
          "phase",
          "building",
          "terminal",
          "gate",
          "act",
          "aged",
          "age",
          "war",
          "#",
          "top",
          "day",
          "version",
          "season",
          "round",
          "g",
          "under-");

  private static final Set<String> DEFINITE =
      Set.of(
          "the", "these", "those", "his", "her", "its", "their", "our", "my", "your", "'s", "’s",
          "'", "’", "other", "first", "last", "next", "past", "every", "any");

  private static final Set<String> IRREGULAR_PLURALS =
      Set.of(
          "people",
          "children",
          "police",
          "personnel",
          "dead",
          "wounded",
          "injured",
          "missing",
          "aircraft",
          "staff",
          "cattle",
          "sheep",
          "crew",
          "infantry",
          "spacecraft",
          "passersby",
          "others");

  /// Plurals that count nothing a reader would look up.
  private static final Set<String> EMPTY = Set.of("times", "sides", "ways", "things", "fronts");

  private static final Set<String> OF_WHOM = Set.of("them", "whom", "those");

  /// Definite groups smaller than this are mostly names of the parties ("the two sides").
  private static final BigDecimal FEW = BigDecimal.valueOf(5);

  private static final int MODIFIERS = 5;
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
  private static final Pattern AGE_BEFORE = Pattern.compile("\\p{L}(?:,\\h+|\\h*\\()$");
  private static final Pattern AGE_BEHIND = Pattern.compile("[,)]");
  private static final int AGE_REACH = 4;
  private static final Pattern SPACE_BEHIND = Pattern.compile("(?:\\h|-(?=\\p{L}+\\h))");

  private Counts() {}

  static Optional<Measured> read(Document document, Amount amount) {
    if ((!amount.range() && !Units.isWhole(amount.value())) || isName(document, amount)) {
      return Optional.empty();
    }
    var count = new Measure.Count(amount.value());
    return noun(document, amount)
        .map(noun -> new Measured(amount.span(), count, noun))
        .or(() ->
            Tolls.isToll(document.text(), amount.span()) && !isAge(document.text(), amount)
                ? Optional.of(new Measured(amount.span(), count, null))
                : Optional.empty());
  }

  private static boolean isName(Document document, Amount amount) {
    var before = Place.at(document, amount.span().start()).map(place -> place.lower(-1));
    boolean year = YEAR.matcher(amount.span().of(document.text())).matches();
    return before.filter(NAMING::contains).isPresent()
        || (year
            && Qualifiers.around(document.text(), amount.span()).qualifier() == Qualifier.EXACT);
  }

  /// "Sana Drum, 15, was killed", "Sana Drum (15) was killed".
  private static boolean isAge(String text, Amount amount) {
    return Here.at(AGE_BEHIND, text, amount.span().end()).lookingAt()
        && Here.before(AGE_BEFORE, text, amount.span().start(), AGE_REACH).find();
  }

  private static Optional<Span> noun(Document document, Amount amount) {
    var text = document.text();
    if (!Here.at(SPACE_BEHIND, text, amount.span().end()).lookingAt()) {
      return Optional.empty();
    }
    var place = Place.at(document, amount.span().end()).orElseThrow();
    return head(place)
        .filter(head -> !EMPTY.contains(head.lower()))
        .filter(head -> isCounted(document, amount, head))
        .map(Token::span);
  }

  /// One alone is mostly a pronoun; a small definite group is mostly a name.
  private static boolean isCounted(Document document, Amount amount, Token head) {
    if (amount.value().compareTo(BigDecimal.ONE) <= 0) {
      return Tolls.isToll(document.text(), amount.span().cover(head.span()));
    }
    boolean definite =
        Place.at(document, amount.span().start())
            .filter(place -> DEFINITE.contains(place.lower(-1)))
            .isPresent();
    return !definite || amount.value().compareTo(FEW) >= 0;
  }

  /// The last noun of the run that follows, past "of the" or "of them".
  private static Optional<Token> head(Place place) {
    int at = skipOf(place);
    Optional<Token> head = Optional.empty();
    for (int i = at; i < at + MODIFIERS; i++) {
      var token = place.ahead(i).orElse(null);
      if (token == null || !inRun(token)) {
        break;
      }
      if (isPlural(token)) {
        head = Optional.of(token);
      } else if (head.isPresent()) {
        break;
      }
    }
    return head.or(() -> singular(place, at));
  }

  private static int skipOf(Place place) {
    if (!place.lower(0).equals("of")) {
      return 0;
    }
    return place.ahead(1).filter(token -> token.is(PartOfSpeech.DET)).isPresent()
            || OF_WHOM.contains(place.lower(1))
        ? 2
        : 1;
  }

  /// "one person", only ever used where a toll is told.
  private static Optional<Token> singular(Place place, int at) {
    return List.of("person", "soldier", "man", "woman", "child", "officer", "civilian")
            .contains(place.lower(at))
        ? place.ahead(at)
        : Optional.empty();
  }

  private static boolean inRun(Token token) {
    return token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
        || IRREGULAR_PLURALS.contains(token.lower())
        || (token.is(PartOfSpeech.VERB) && token.lower().matches(".{2,30}(?:ed|ing)"))
        || token.text().equals("-");
  }

  private static boolean isPlural(Token token) {
    var word = token.lower();
    if (IRREGULAR_PLURALS.contains(word) || word.endsWith("men") || word.endsWith("women")) {
      return true;
    }
    return token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)
        && word.length() > 2
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("’s")
        && !word.endsWith("'s");
  }
}
