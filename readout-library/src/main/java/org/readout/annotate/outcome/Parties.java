package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.name.Role;
import org.readout.annotate.name.Titles;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// Who can be party to an outcome: named persons, countries, organisations, their officials and
/// bodies, "the two sides", and pronouns, which the next step resolves. Analysts, critics and
/// people at large are not.
final class Parties {

  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "he",
          "she",
          "they",
          "we",
          "it",
          "both",
          "we both",
          "they both",
          "both of them",
          "we all");

  private static final Pattern MUTUAL =
      Pattern.compile(
          "(?:the |these |all |\\S+(?: \\S+){0,2}['’]s )?(?:two|three|four|five|six|seven|both)(?: \\w+){0,2} (?:sides|countries|nations|governments|leaders"
              + "|men|women|ministers|parties|presidents|delegations|officials|powers|allies|states|militaries"
              + "|neighbors|neighbours|diplomats|companies|teams|factions|groups|koreas|rivals|camps|capitals|chiefs)"
              + "|the (?:two|three|pair)|(?:all|both) (?:sides|parties)"
              + "|(?:the )?(?:sides|countries|nations|parties|governments|negotiators|leaders|allies|ministers)",
          Pattern.CASE_INSENSITIVE);

  /// Characters and tokens from a description to the name behind it at most.
  private static final int APPOSED = 80;

  private static final int APPOSED_TOKENS = 10;

  private final Document document;
  private final TreeMap<Integer, Name> names = new TreeMap<>();
  private final TreeMap<Integer, Role> roles = new TreeMap<>();

  /// Titles beside a name ("The leader of the group, Jo Orlan,"), by where they stand.
  private final TreeMap<Integer, Role> borne = new TreeMap<>();

  /// The last word of each name that the report gives a commentator's title.
  private final Set<String> commentators = new TreeSet<>();

  Parties(Document document, List<Name> names, List<Role> roles) {
    this.document = document;
    names.forEach(name -> this.names.put(name.span().start(), name));
    for (Role role : roles) {
      if (role.holder() == null) {
        this.roles.put(role.span().start(), role);
      } else {
        borne.put(role.title().start(), role);
        if (Commentators.include(document.at(role.title()))) {
          commentators.add(lastWord(document.at(role.holder())));
        }
      }
    }
  }

  /// The party that a noun phrase names, as it is to be shown; empty when it names none.
  Optional<Span> of(NounPhrase phrase) {
    String words = document.at(phrase.span());
    String lower = words.toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(lower) || MUTUAL.matcher(words).matches()) {
      return Optional.of(phrase.span());
    }
    if (Commentators.include(words)) {
      return Optional.empty();
    }
    var head = nameAtEnd(phrase);
    if (head.isPresent()) {
      return head.filter(this::isActor).map(Name::span);
    }
    var apposed = apposed(phrase);
    if (apposed.isPresent()) {
      return apposed.filter(this::isActor).map(Name::span);
    }
    return isRole(phrase.span()) ? Optional.of(phrase.span()) : bearer(phrase.span());
  }

  /// "The minister of health, Mr Jo Orlan,", "Danov's successor, President Jo Orlan,": whose name
  /// stands behind who is described.
  private Optional<Name> apposed(NounPhrase phrase) {
    if (!phrase.head().is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
      return Optional.empty();
    }
    int from = phrase.span().end();
    var sentence = document.sentenceAt(phrase.span().start()).span();
    boolean comma = false;
    int tokens = 0;
    for (Token token :
        document.tokensIn(new Span(from, Math.min(sentence.end(), from + APPOSED)))) {
      var name = names.get(token.span().start());
      if (comma && name != null && name.kind() == NameKind.PERSON) {
        return Optional.of(name).filter(found -> isClosed(found, sentence.end()));
      }
      boolean mark = token.text().equals(",");
      boolean title = !comma || token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
      if ((mark && comma)
          || !title
          || token.is(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.CCONJ)
          || ++tokens > APPOSED_TOKENS) {
        return Optional.empty();
      }
      comma |= mark;
    }
    return Optional.empty();
  }

  /// True for a name that a comma follows.
  private boolean isClosed(Name name, int end) {
    var text = document.text();
    int at = name.span().end();
    return at < end && text.charAt(at) == ',';
  }

  /// "The leader" of a group, whose name stands beside the title.
  private Optional<Span> bearer(Span phrase) {
    return borne.subMap(phrase.start(), true, phrase.end(), false).values().stream()
        .findFirst()
        .map(Role::holder);
  }

  /// The party that a trained reader found in these words; empty where they name none.
  Optional<Span> in(Span words) {
    var entry = names.lowerEntry(words.end());
    if (entry != null && entry.getValue().span().overlaps(words)) {
      return Optional.of(entry.getValue()).filter(this::isActor).map(Name::span);
    }
    String told = document.at(words);
    boolean stands =
        PRONOUNS.contains(told.toLowerCase(Locale.ROOT))
            || MUTUAL.matcher(told).matches()
            || roles.subMap(words.start(), true, words.end(), false).values().stream()
                .anyMatch(role -> words.contains(role.title()));
    return stands && !Commentators.include(told) ? Optional.of(words) : bearer(words);
  }

  /// As [#of], for several.
  List<Span> of(List<NounPhrase> phrases) {
    var found = new ArrayList<Span>();
    phrases.forEach(phrase -> of(phrase).ifPresent(found::add));
    return found;
  }

  /// True for "we" and the like.
  boolean isPronoun(NounPhrase phrase) {
    return PRONOUNS.contains(document.at(phrase.span()).toLowerCase(Locale.ROOT));
  }

  /// True for "the two sides", "both", "they".
  boolean isMutual(NounPhrase phrase) {
    String words = document.at(phrase.span());
    String lower = words.toLowerCase(Locale.ROOT);
    boolean many = PRONOUNS.contains(lower) && !Set.of("he", "she", "it").contains(lower);
    return many || MUTUAL.matcher(words).matches();
  }

  /// True when the phrase names a country, a government or another body, or several sides.
  boolean isPower(NounPhrase phrase) {
    String words = document.at(phrase.span());
    var head = nameAtEnd(phrase);
    return MUTUAL.matcher(words).matches()
        || head.filter(name -> name.kind() != NameKind.PERSON && isActor(name)).isPresent()
        || (head.isEmpty() && isBody(phrase));
  }

  /// True when the phrase names a country or place: of these, reports tell policy without naming a
  /// speaker.
  boolean isState(NounPhrase phrase) {
    return nameAtEnd(phrase).filter(name -> name.kind() == NameKind.PLACE).isPresent();
  }

  /// True for somebody who comments and is not party.
  boolean isCommentator(NounPhrase phrase) {
    String words = document.at(phrase.span());
    return Commentators.include(words) || commentators.contains(lastWord(words));
  }

  private boolean isBody(NounPhrase phrase) {
    return Titles.english()
        .sortOf(phrase.head().text())
        .filter(Titles.Sort.BODY::equals)
        .isPresent();
  }

  private Optional<Name> nameAtEnd(NounPhrase phrase) {
    var entry = names.floorEntry(phrase.head().span().start());
    return Optional.ofNullable(entry)
        .map(Map.Entry::getValue)
        .filter(name -> phrase.span().contains(name.span().start()))
        .filter(name -> name.span().contains(phrase.head().span().start()));
  }

  private boolean isActor(Name name) {
    String words = document.at(name.span());
    return switch (name.kind()) {
      case PERSON -> !commentators.contains(lastWord(words));
      case ORGANISATION, PLACE -> true;
      case OTHER -> words.endsWith("s") && Character.isUpperCase(words.charAt(0));
    };
  }

  private boolean isRole(Span phrase) {
    return roles.subMap(phrase.start(), true, phrase.end(), false).values().stream()
        .anyMatch(role -> phrase.contains(role.title()) && role.span().end() >= phrase.end());
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
