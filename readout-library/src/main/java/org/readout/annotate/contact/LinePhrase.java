package org.readout.annotate.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.contact.ContactTables.LineRow;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Words of a sentence that name a line of communication.
///
/// @param first index of the first token of its noun phrase, possessors included
/// @param at index of its head ("channels", "lines")
/// @param last index of its last token ("communication" in "lines of communication")
/// @param level between whom it runs
/// @param head the head in lower case
/// @param bare true for ties and relations of no named kind, which may be better or worse
record LinePhrase(int first, int at, int last, ContactLevel level, String head, boolean bare) {

  /// How many words before the head one may stand that tells the level.
  private static final int NEAR = 3;

  /// Tokens of a noun phrase before its head, at most.
  private static final int LONGEST = 7;

  private static final Set<String> ARMED = Set.of("militaries", "armies", "defense", "defence");

  /// Words inside a noun phrase that are no noun, or not tagged as one.
  private static final Set<String> INSIDE = Set.of("its", "their", "his", "her", "our", "working");

  /// Words that follow a call which is none on the telephone: "calls for restraint".
  private static final Set<String> APPEALING = Set.of("for", "to", "on");

  /// All of a sentence, in order.
  static List<LinePhrase> of(Sentence sentence) {
    var found = new ArrayList<LinePhrase>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      var phrase = at(sentence.tokens(), i);
      if (phrase != null) {
        found.add(phrase);
      }
    }
    return found;
  }

  /// Of ties and relations it is told only that they are cut or taken up again: "improved
  /// relations" are no line.
  boolean allows(ContactState state) {
    return !bare || state == ContactState.SUSPENDED || state == ContactState.RESUMED;
  }

  private static boolean isBare(LineRow row, String head) {
    return row.before().isEmpty() && Set.of("relations", "ties").contains(head);
  }

  Span span(Sentence sentence) {
    return sentence.tokens().get(first).span().cover(sentence.tokens().get(last).span());
  }

  private static @Nullable LinePhrase at(List<Token> tokens, int i) {
    String head = tokens.get(i).lower();
    for (LineRow row : ContactTables.LINES) {
      if (row.heads().contains(head) && fits(tokens, i, row)) {
        boolean appeal = ContactTables.isCall(head) && isAppeal(tokens, i);
        int last = i + row.behind().size();
        return appeal || !isNoun(tokens, i)
            ? null
            : new LinePhrase(
                first(tokens, i), i, last, level(row, tokens, last), head, isBare(row, head));
      }
    }
    return null;
  }

  /// Taggers take "its embassy" for an adjective and a "Talks" that opens a sentence for a verb.
  private static boolean isNoun(List<Token> tokens, int i) {
    return tokens.get(i).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
        || (i == 0 && tokens.get(i).is(PartOfSpeech.VERB));
  }

  private static boolean fits(List<Token> tokens, int i, LineRow row) {
    for (int k = 0; k < row.behind().size(); k++) {
      if (i + 1 + k >= tokens.size()
          || !tokens.get(i + 1 + k).lower().equals(row.behind().get(k))) {
        return false;
      }
    }
    if (row.before().isEmpty()) {
      return true;
    }
    for (int k = i - 1; k >= Math.max(first(tokens, i), i - NEAR); k--) {
      if (row.before().contains(tokens.get(k).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAppeal(List<Token> tokens, int i) {
    for (int k = i + 1; k < Math.min(tokens.size(), i + 5); k++) {
      if (APPEALING.contains(tokens.get(k).lower())) {
        return true;
      }
    }
    return false;
  }

  /// "channels between the two militaries" are military ones.
  private static ContactLevel level(LineRow row, List<Token> tokens, int last) {
    var level = row.level() == null ? ContactLevel.GENERAL : row.level();
    if (level == ContactLevel.GENERAL
        && last + 1 < tokens.size()
        && tokens.get(last + 1).lower().equals("between")) {
      for (int k = last + 2; k < Math.min(tokens.size(), last + 8); k++) {
        if (ARMED.contains(tokens.get(k).lower())) {
          return ContactLevel.MILITARY;
        }
      }
    }
    return level;
  }

  /// Back over names, nouns, adjectives, possessives and determiners.
  private static int first(List<Token> tokens, int i) {
    int first = i;
    while (first > 0
        && i - first < LONGEST
        && (isInside(tokens.get(first - 1)) || isAttribute(tokens, first - 1))) {
      first--;
    }
    return first;
  }

  /// "the suspended talks", not "Norway suspended talks".
  private static boolean isAttribute(List<Token> tokens, int i) {
    boolean led =
        i == 0
            || tokens.get(i - 1).is(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.PRON)
            || tokens.get(i - 1).lower().endsWith("'s");
    return led && ContactTables.word("attribute", tokens.get(i).lower()).isPresent();
  }

  private static boolean isInside(Token token) {
    String word = token.lower();
    boolean clitic = word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    boolean hyphen = word.equals("-") || word.equals("–");
    return clitic
        || hyphen
        || INSIDE.contains(word)
        || token.is(
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.ADJ,
            PartOfSpeech.NUM,
            PartOfSpeech.DET);
  }
}
