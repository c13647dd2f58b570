package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Agreement within one report: the same words name the same kind of thing throughout, and a name
/// read in one place is a name in the others.
final class Agreement {

  private final Document document;
  private final NameLayer layer;

  Agreement(Document document, NameLayer layer) {
    this.document = document;
    this.layer = layer;
  }

  /// Gives each string the kind that most of its mentions have; strong evidence counts double.
  void settleKinds() {
    var votes = new TreeMap<String, Map<NameKind, Double>>();
    for (Name name : layer.inOrder()) {
      double weight = name.basis() == Name.Basis.READER ? name.probability() : 2;
      votes
          .computeIfAbsent(document.at(name.span()), _ -> new EnumMap<>(NameKind.class))
          .merge(name.kind(), weight, Double::sum);
    }
    for (Name name : layer.inOrder()) {
      var kind = winner(votes.getOrDefault(document.at(name.span()), Map.of()), name.kind());
      if (kind != name.kind()) {
        layer.replace(name, List.of(new Name(name.span(), kind, name.basis(), name.probability())));
      }
    }
  }

  private static NameKind winner(Map<NameKind, Double> votes, NameKind own) {
    var best = own;
    for (var vote : votes.entrySet()) {
      if (vote.getValue() > votes.getOrDefault(best, 0.0)) {
        best = vote.getKey();
      }
    }
    return best;
  }

  /// Adds the mentions that were missed of names known from elsewhere in the report.
  void addMissed() {
    var known = known();
    for (Sentence sentence : document.sentences()) {
      boolean capitals = isHeadline(sentence);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        addAt(sentence.tokens(), i, known, capitals);
      }
    }
  }

  private void addAt(List<Token> tokens, int i, Map<String, NameKind> known, boolean capitals) {
    for (int size = Math.min(4, tokens.size() - i); size > 0; size--) {
      var span = new Span(tokens.get(i).span().start(), tokens.get(i + size - 1).span().end());
      String words = document.at(span);
      var kind = known.get(capitals ? words.toLowerCase(Locale.ROOT) : words);
      if (kind != null && (size > 1 || capitals || isName(tokens.get(i)))) {
        boolean surname = size == 1 && kind == NameKind.PERSON && !capitals;
        if (surname && i > 0 && joinGivenName(tokens.get(i - 1), span)) {
          return;
        }
        var whole = surname ? new Span(givenNames(tokens, i), span.end()) : span;
        layer.add(new Name(whole, kind, Name.Basis.READER, 0.5));
        return;
      }
    }
  }

  /// "Ilse" that was read alone before "Orlan", which was missed there.
  private boolean joinGivenName(Token before, Span surname) {
    var there = layer.overlapping(before.span());
    boolean given =
        layer.overlapping(surname).isEmpty()
            && there.size() == 1
            && there.getFirst().kind() == NameKind.PERSON
            && there.getFirst().span().equals(before.span())
            && before.span().end() + 1 == surname.start();
    if (given) {
      var whole = before.span().cover(surname);
      layer.replace(
          there.getFirst(), List.of(new Name(whole, NameKind.PERSON, Name.Basis.READER, 0.5)));
    }
    return given;
  }

  /// Where the given names before a surname begin: at most two capitalised words that nothing else
  /// explains.
  private int givenNames(List<Token> tokens, int surname) {
    int start = surname;
    while (start > 0 && start > surname - 2 && isGivenName(tokens.get(start - 1))) {
      start--;
    }
    return tokens.get(start).span().start();
  }

  private boolean isGivenName(Token token) {
    String word = token.text();
    return token.is(PartOfSpeech.PROPN)
        && token.isCapitalised()
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && !CommonWords.isNever(word)
        && Titles.english().sortOf(word).isEmpty()
        && !Titles.english().isModifier(word)
        && Countries.world().of(word).isEmpty()
        && layer.overlapping(token.span()).isEmpty();
  }

  private static boolean isName(Token token) {
    return token.isCapitalised()
        && token.is(PartOfSpeech.PROPN, PartOfSpeech.NOUN, PartOfSpeech.X, PartOfSpeech.ADJ)
        && !CommonWords.isNever(token.text());
  }

  /// Names and surnames by their words, and in lower case for headlines in capitals.
  private Map<String, NameKind> known() {
    var known = new TreeMap<String, NameKind>();
    for (Name name : layer.inOrder()) {
      String words = document.at(name.span());
      remember(known, words, name.kind());
      if (name.kind() == NameKind.PERSON && words.contains(" ")) {
        remember(known, words.substring(words.lastIndexOf(' ') + 1), NameKind.PERSON);
      }
    }
    return known;
  }

  private static void remember(Map<String, NameKind> known, String words, NameKind kind) {
    boolean word = words.codePoints().anyMatch(Character::isLowerCase) || words.length() > 3;
    if (word && words.length() > 2 && !CommonWords.isNever(words)) {
      known.putIfAbsent(words, kind);
      if (kind != NameKind.OTHER) {
        known.putIfAbsent(words.toLowerCase(Locale.ROOT), kind);
      }
    }
  }

  /// True for a line whose letters are nearly all capitals.
  static boolean isHeadline(Sentence sentence) {
    String letters = sentence.tokens().stream().map(Token::text).collect(Collectors.joining());
    long upper = letters.codePoints().filter(Character::isUpperCase).count();
    long lower = letters.codePoints().filter(Character::isLowerCase).count();
    return sentence.tokens().size() > 3 && upper > 8 * lower;
  }

  /// Drops names that hold nothing but common words ("Monday", "The", "Mr.").
  void dropCommon() {
    for (Name name : new ArrayList<>(layer.inOrder())) {
      String words = document.at(name.span());
      boolean letters = words.codePoints().anyMatch(Character::isLetter);
      if (!letters || CommonWords.isNever(words)) {
        layer.remove(name);
      }
    }
  }
}
