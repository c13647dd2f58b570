package org.readout.annotate.outcome;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// One sentence with its clauses: what the rules for outcomes look at.
final class Scene {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "write",
          "report",
          "state",
          "announce",
          "claim",
          "insist",
          "declare",
          "note",
          "argue",
          "stress",
          "emphasize",
          "emphasise",
          "reiterate",
          "reaffirm",
          "explain",
          "acknowledge",
          "believe",
          "think",
          "warn",
          "assert",
          "maintain",
          "respond",
          "reply",
          "suggest",
          "tweet",
          "underscore",
          "confirm",
          "predict",
          "describe");

  private static final Set<String> DASHES = Set.of("–", "—", "--");

  private static final Set<String> ENDS =
      Set.of(";", ":", "but", "although", "though", "whereas", "while", "•", "|");

  /// Before "but" these say that what follows is left out ("all but three").
  private static final Set<String> UP_TO =
      Set.of("all", "nothing", "anything", "none", "everything", "no", "everyone", "nobody");

  /// Behind a comma these open something new.
  private static final Set<String> NEW_BEHIND_COMMA =
      Set.of(
          "according",
          "but",
          "while",
          "whereas",
          "although",
          "though",
          "as",
          "after",
          "who",
          "which",
          "where",
          "when",
          "adding",
          "saying",
          "noting",
          "citing",
          "calling",
          "despite",
          "amid",
          "because",
          "since",
          "even",
          "yet",
          "so",
          "or",
          "just",
          "days",
          "hours",
          "weeks",
          "a",
          "an",
          "one",
          "pending",
          "if",
          "unless",
          "he",
          "she",
          "they",
          "it");

  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
  private static final Set<String> PERIODS = Set.of("year", "years", "decade", "decades", "months");

  /// Tokens of an aside between subject and verb at most.
  private static final int ASIDE = 6;

  /// How far behind its subject a verb may stand, with and without a phrase between them.
  private static final int FAR_SUBJECT = 6;

  private static final int NEAR_SUBJECT = 3;

  /// Tokens of a content at most.
  private static final int LONGEST = 60;

  final Sentence sentence;
  final List<Clause> clauses;
  private final List<Token> tokens;

  Scene(Sentence sentence, List<Clause> clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
    tokens = sentence.tokens();
  }

  String lower(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower().replace('’', '\'');
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean isMark(int i) {
    return lower(i).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /// "Either they agree or they pay": told as one of two.
  boolean isAlternative(int verb) {
    for (int i = 0; i < verb; i++) {
      if (lower(i).equals("either")) {
        return true;
      }
    }
    return false;
  }

  /// True for the last word of the sentence.
  boolean isLast(int i) {
    for (int k = i + 1; k < tokens.size(); k++) {
      if (!isMark(k)) {
        return false;
      }
    }
    return i < tokens.size();
  }

  /// True for a quotation mark.
  boolean isQuoteMark(int i) {
    return isCloser(i) || Set.of("“", "‘", "``").contains(lower(i)) || lower(i).equals("'");
  }

  /// True when no mark stands between two tokens.
  boolean isUnbroken(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isMark(i) && !lower(i).startsWith("'")) {
        return false;
      }
    }
    return true;
  }

  /// True for a clause that reports speech or thought.
  static boolean isSaying(Clause clause) {
    return SAYING.contains(clause.verb().lemma());
  }

  /// The clause that reports what this clause says: the nearest before it, else the first behind.
  @Nullable Clause reporting(Clause clause) {
    Clause found = null;
    for (Clause other : clauses) {
      boolean before = other.verb().last() < clause.verb().first();
      if (isSaying(other) && !other.subjects().isEmpty() && (before || found == null)) {
        found = other.equals(clause) ? found : other;
      }
    }
    return found;
  }

  /// The words from token `start` to the end of what the verb governs; empty when there are none.
  Span content(int start) {
    int first = start;
    while (first < tokens.size() && isMark(first)) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && end < first + LONGEST && !endsAt(first, end)) {
      end++;
    }
    while (end > first && isMark(end - 1) && !lower(end - 1).equals("%")) {
      end--;
    }
    return end <= first
        ? new Span(0, 0)
        : new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  /// The words of a content before an offset.
  Span until(Span content, int offset) {
    int end =
        tokens.stream()
            .map(token -> token.span().end())
            .filter(at -> at > content.start() && at <= offset)
            .reduce(content.start(), Math::max);
    return new Span(content.start(), end);
  }

  private boolean endsAt(int first, int i) {
    String word = lower(i);
    if (DASHES.contains(word) || isSpacedHyphen(i)) {
      return !isAside(i) && !closesAside(i);
    }
    boolean allBut = word.equals("but") && UP_TO.contains(lower(i - 1));
    if ((ENDS.contains(word) && !allBut)
        || word.startsWith("http")
        || word.startsWith("pic.twitter")) {
      return true;
    }
    if (word.equals(",")) {
      return NEW_BEHIND_COMMA.contains(lower(i + 1)) || isCloser(i + 1) || opensClause(i, first);
    }
    return i > first && word.equals("and") && !lower(i + 1).equals("i") && opensClause(i, first);
  }

  private boolean isSpacedHyphen(int i) {
    boolean apart = i > 0 && tokens.get(i - 1).span().end() < tokens.get(i).span().start();
    return apart && lower(i).equals("-");
  }

  /// "– in Norway – and": a dash that another closes soon, before "and".
  private boolean isAside(int i) {
    for (int k = i + 1; k < i + 7; k++) {
      if (DASHES.contains(lower(k))) {
        return lower(k + 1).equals("and") || lower(k + 1).equals("or");
      }
    }
    return false;
  }

  private boolean closesAside(int i) {
    for (int k = i - 1; k > i - 7; k--) {
      if (DASHES.contains(lower(k))) {
        return isAside(k);
      }
    }
    return false;
  }

  private boolean isCloser(int i) {
    return Set.of("”", "\"", "''", "’", "'")
        .contains(i < tokens.size() ? tokens.get(i).text() : "");
  }

  /// True where behind the comma or "and" at `i` a clause begins: with a subject of its own, or
  /// with a finite verb that goes on from before `first`.
  private boolean opensClause(int i, int first) {
    int at = lower(i + 1).equals("and") ? i + 2 : i + 1;
    for (Clause clause : clauses) {
      boolean finite = clause.governor() < 0;
      int reach = lower(i).equals(",") ? FAR_SUBJECT : NEAR_SUBJECT;
      boolean own = clause.subjects().stream().anyMatch(s -> isSubject(s, at, clause, reach));
      boolean joint = clause.subjects().stream().anyMatch(s -> s.last() < i && s.first() >= first);
      boolean verb = clause.verb().first() == at || clause.verb().first() == at + 1;
      if (finite
          && ((own && !joint)
              || (verb && !own && (isSaying(clause) || goesOn(clause, first, i))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubject(NounPhrase phrase, int at, Clause clause, int reach) {
    boolean begins = phrase.first() == at || phrase.first() == at + 1;
    return begins && clause.verb().first() - phrase.last() <= reach;
  }

  /// True for a finite verb, when no other finite clause lies between `first` and `i`.
  private boolean goesOn(Clause clause, int first, int i) {
    boolean tensed =
        switch (clause.verb().modality()) {
          case PAST, PRESENT -> !clause.verb().verb().lower().endsWith("ing");
          case FUTURE, POSSIBLE, DEPENDENT -> false;
        };
    return tensed
        && clauses.stream()
            .filter(c -> c.governor() < 0 && !isMisread(c))
            .noneMatch(c -> c.verb().first() > first && c.verb().first() < i);
  }

  /// True when the sentence dates what it tells to a bare year or to years ago: the background of
  /// the story, not its outcome.
  ///
  /// @param within also look at years inside the content, where that is no plan
  boolean isLongAgo(Span content, boolean within) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean year =
          Set.of("in", "since").contains(lower(i)) && YEAR.matcher(lower(i + 1)).matches();
      boolean ago = PERIODS.contains(lower(i)) && lower(i + 1).equals("ago");
      boolean last =
          lower(i).equals("last") && Set.of("year", "decade", "century").contains(lower(i + 1));
      if ((year || ago || last) && (within || !content.contains(tokens.get(i).span()))) {
        return true;
      }
    }
    return false;
  }

  /// How many tokens stand in a span.
  long count(Span span) {
    return tokens.stream().filter(token -> span.contains(token.span())).count();
  }

  /// True when only marks stand between two offsets.
  boolean noWordBetween(int from, int to) {
    return tokens.stream()
        .filter(token -> token.span().start() >= from && token.span().end() <= to)
        .noneMatch(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit));
  }

  /// How many verbs stand in a span.
  long verbs(Span span) {
    return tokens.stream()
        .filter(token -> span.contains(token.span()))
        .filter(token -> token.is(PartOfSpeech.VERB, PartOfSpeech.AUX))
        .count();
  }

  /// The subjects of a clause; where it has none, the noun before a short aside ("Norway, he said,
  /// must go"); where "both" was misread for one, those of the finite clause before.
  List<NounPhrase> subjects(Clause clause) {
    var own = clause.subjects();
    if (own.isEmpty()) {
      return clause.governor() < 0 ? beforeAside(clause) : own;
    }
    if (isMisread(clause) || isOfAside(clause)) {
      return clauses.stream()
          .filter(other -> other.governor() < 0 && !other.subjects().isEmpty())
          .filter(other -> other.verb().last() < own.getFirst().first())
          .findFirst()
          .map(Clause::subjects)
          .orElse(own);
    }
    boolean dateline = own.size() > 1 && DASHES.contains(lower(own.getFirst().last() + 1));
    return dateline ? own.subList(1, own.size()) : own;
  }

  /// "condemns both launches and asks": "both" is no subject of a verb in the singular.
  private static boolean isMisread(Clause clause) {
    return clause.subjects().size() == 1
        && clause.subjects().getFirst().head().lower().equals("both")
        && clause.verb().verb().lower().endsWith("s")
        && clause.verb().first() == clause.verb().last();
  }

  /// "They are looking, he said, and have found": "he" only tells.
  private boolean isOfAside(Clause clause) {
    NounPhrase subject = clause.subjects().getFirst();
    return lower(subject.first() - 1).equals(",")
        && clauses.stream()
            .filter(other -> isSaying(other) && !other.equals(clause))
            .filter(other -> other.subjects().contains(subject))
            .anyMatch(other ->
                other.verb().first() > subject.last()
                    && lower(other.verb().last() + 1).equals(",")
                    && other.verb().last() < clause.verb().first());
  }

  /// Only where the aside is a clause of speech and the noun opens the sentence.
  private List<NounPhrase> beforeAside(Clause clause) {
    int close = clause.verb().first() - 1;
    int open = close - 1;
    while (open > 0 && open > close - ASIDE && !lower(open).equals(",")) {
      open--;
    }
    int from = open;
    int start = isMark(0) ? 1 : 0;
    boolean said =
        clauses.stream()
            .anyMatch(other ->
                isSaying(other) && other.verb().first() > from && other.verb().last() < close);
    if (!lower(close).equals(",") || !lower(open).equals(",") || !said || open <= start) {
      return List.of();
    }
    for (int i = start; i < open; i++) {
      if (!tokens
          .get(i)
          .is(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
        return List.of();
      }
    }
    Token head = tokens.get(open - 1);
    return List.of(
        new NounPhrase(tokens.get(start).span().cover(head.span()), head, start, open - 1));
  }

  /// True when the words hold a noun or name: something is said, not only "that".
  boolean hasNoun(Span span) {
    return tokens.stream()
        .filter(token -> span.contains(token.span()))
        .filter(token -> !token.lower().equals("one"))
        .anyMatch(token -> token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM));
  }
}
