package org.readout.annotate.name;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// A title with its possessor, found in one line: `start` to `end` in tokens, the title itself from
/// `title` to `end`.
///
/// @param start first token, possessor included
/// @param title first token of the title
/// @param end one past the last
/// @param of the possessor
/// @param determined true when an article, possessive or possessor makes it definite
/// @param sort of its head noun
record TitlePhrase(
    int start, int title, int end, @Nullable Span of, boolean determined, Titles.Sort sort) {

  private static final Titles TITLES = Titles.english();

  private static final Set<String> DEFINITE =
      Set.of("the", "his", "her", "its", "their", "our", "my", "your");

  private static final Set<String> RANKS =
      Set.of(
          "top",
          "former",
          "senior",
          "chief",
          "highest-ranking",
          "then",
          "lead",
          "acting",
          "deputy",
          "leading",
          "outgoing",
          "incoming");

  private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some", "any");

  /// Words between head and "of" that belong to the title itself: "secretary of state".
  private static final Set<String> PART_OF_TITLE =
      Set.of(
          "state",
          "defense",
          "defence",
          "staff",
          "homeland",
          "education",
          "energy",
          "labor",
          "labour",
          "commerce",
          "agriculture",
          "transportation",
          "health",
          "war",
          "finance",
          "foreign",
          "interior",
          "justice",
          "national",
          "parliament",
          "government",
          "operations",
          "the");

  private static final Set<String> COMPLEMENTS = Set.of("of", "for", "to");

  boolean isPlural(Line line) {
    return TITLES.isPlural(line.lower(end - 1));
  }

  /// The title whose head noun ends right before token `end`.
  static Optional<TitlePhrase> endingAt(Line line, int end) {
    int head = TITLES.headBefore(line.tokens, end);
    return head == 0 ? Optional.empty() : Optional.of(leftwards(line, end - head, end, end));
  }

  /// As [#endingAt], or with "of State", "to Norway" and the like between head noun and `end`.
  static Optional<TitlePhrase> withComplementEndingAt(Line line, int end) {
    for (int of = end - 2; of > 0 && of >= end - 6; of--) {
      if (!belongs(line, of + 1)) {
        return Optional.empty();
      }
      if (COMPLEMENTS.contains(line.lower(of))) {
        int head = TITLES.headBefore(line.tokens, of);
        return head == 0 ? Optional.empty() : Optional.of(leftwards(line, of - head, of, end));
      }
    }
    return Optional.empty();
  }

  private static boolean belongs(Line line, int i) {
    return line.tokens.get(i).is(PartOfSpeech.PROPN, PartOfSpeech.NOUN, PartOfSpeech.ADJ)
        || PART_OF_TITLE.contains(line.lower(i));
  }

  /// Adds what stands before the head noun; the head noun is `[head, headEnd)`, the title ends at
  /// `end`.
  private static TitlePhrase leftwards(Line line, int head, int headEnd, int end) {
    var sort = TITLES.sortOf(Titles.words(line.tokens, head, headEnd)).orElseThrow();
    int title = head;
    while (title > 0 && isModifier(line, title - 1)) {
      title--;
    }
    while (title < head && line.lower(title).equals("-")) {
      title++;
    }
    int at = title - 1;
    if (DEFINITE.contains(line.lower(at))) {
      return new TitlePhrase(at, title, end, null, true, sort);
    }
    if (line.isPossessive(at)) {
      at--;
    }
    var name = line.name(at);
    boolean possessed = at < title - 1 || (name != null && name.kind() != NameKind.PERSON);
    if (name == null || !possessed) {
      return new TitlePhrase(title, title, end, null, false, sort);
    }
    int start = line.nameStart(at);
    if (at == title - 1 && isRank(line, start - 1)) {
      while (isRank(line, start - 1)) {
        start--;
      }
      title = start;
    }
    boolean indefinite = INDEFINITE.contains(line.lower(start - 1));
    start -= DEFINITE.contains(line.lower(start - 1)) ? 1 : 0;
    return new TitlePhrase(start, title, end, name.span(), !indefinite, sort);
  }

  /// "top" in "the top Chinese diplomat": before the possessor, yet part of the title.
  private static boolean isRank(Line line, int i) {
    return RANKS.contains(line.lower(i));
  }

  private static boolean isModifier(Line line, int i) {
    var name = line.name(i);
    if (name != null) {
      return TITLES.isModifier(line.lower(i))
          && name.kind() == NameKind.ORGANISATION
          && name.basis() != Name.Basis.GAZETTEER;
    }
    if (TITLES.isModifier(line.lower(i))) {
      return true;
    }
    boolean inside = line.lower(i).equals("-") && line.name(i - 1) == null;
    return inside || isNounModifier(line, i);
  }

  /// A noun or adjective not in the table; in lower case not before a capital, and never plural.
  private static boolean isNounModifier(Line line, int i) {
    var token = line.tokens.get(i);
    boolean noun = token.is(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN);
    boolean descends = !token.isCapitalised() && line.tokens.get(i + 1).isCapitalised();
    boolean plural = token.is(PartOfSpeech.NOUN) && token.lower().endsWith("s");
    return noun
        && !descends
        && !plural
        && !TITLES.isCourtesy(token.text())
        && !CommonWords.isNever(token.text());
  }
}
