package org.readout.annotate.outcome;

import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Where the words end that a verb or noun of the tables governs.
final class Content {

  static final Set<String> DASHES = Set.of("–", "—", "--");

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

  private static final Set<String> LISTING =
      Set.of("including", "such", "especially", "particularly", "notably", "like");

  private static final Set<String> CURRENCIES = Set.of("$", "€", "£", "¥", "₹");

  /// How far behind its subject a verb may stand, with and without a phrase between them.
  private static final int FAR_SUBJECT = 6;

  private static final int NEAR_SUBJECT = 3;

  /// Tokens of a clause that opens a content at most.
  private static final int SUBORDINATE = 25;

  /// Tokens behind a cut content within which its quotation closes.
  private static final int CLOSE = 20;

  /// Tokens of a name and title between two commas at most.
  private static final int TAG = 9;

  /// Tokens of a content at most.
  private static final int LONGEST = 60;

  private final Scene scene;

  Content(Scene scene) {
    this.scene = scene;
  }

  /// The words from token `start` to the end of what the verb governs; empty when there are none.
  Span from(int start) {
    int first = start;
    while (first < scene.size()
        && scene.isMark(first)
        && !CURRENCIES.contains(scene.lower(first))) {
      first++;
    }
    int main = main(first);
    int end = main;
    while (end < scene.size() && end < first + LONGEST) {
      int behind = Relatives.behind(scene, main, end);
      if (behind == end && endsAt(main, end)) {
        break;
      }
      end = behind + 1;
    }
    while (end > first && isDangling(end - 1)) {
      end--;
    }
    return end <= first ? new Span(0, 0) : balanced(first, end);
  }

  /// A mark, or a relative word whose clause was cut off ("a declaration which, had he stayed").
  private boolean isDangling(int i) {
    return (scene.isMark(i) && !scene.lower(i).equals("%")) || Relatives.isWord(scene.lower(i));
  }

  /// Where the main clause begins behind a subordinate one that opens the content ("that, once he
  /// takes office, he will").
  private int main(int first) {
    boolean opens =
        first < scene.size() && scene.token(first).is(PartOfSpeech.ADP, PartOfSpeech.SCONJ);
    for (int i = first + 1; opens && i < Math.min(scene.size(), first + SUBORDINATE); i++) {
      if (scene.lower(i).equals(",") && hasSubjectAt(i + 1)) {
        return i + 1;
      }
    }
    return first;
  }

  private boolean hasSubjectAt(int at) {
    return scene.clauses.stream()
        .filter(clause -> clause.governor() < 0)
        .anyMatch(clause ->
            clause.subjects().stream().anyMatch(s -> isSubject(s, at, clause, FAR_SUBJECT)));
  }

  /// With the marks of a quotation that the words hold one end of; words that run out of the
  /// quotation in which they begin end with it.
  private Span balanced(int first, int end) {
    int depth = 0;
    for (int i = first; i < end; i++) {
      if (scene.isOpeningMark(i)) {
        depth++;
      } else if (scene.isClosingMark(i)) {
        depth--;
      }
      if (depth < 0) {
        boolean skipped = first > 0 && scene.isOpeningMark(first - 1);
        return skipped ? balanced(first - 1, end) : span(first, i);
      }
    }
    return span(first, depth > 0 ? closed(end) : end);
  }

  private int closed(int end) {
    for (int i = end; i < Math.min(scene.size(), end + CLOSE); i++) {
      if (scene.isClosingMark(i)) {
        return i + 1;
      }
    }
    return end;
  }

  private Span span(int first, int end) {
    int last = end;
    while (last > first + 1
        && scene.isMark(last - 1)
        && !scene.isClosingMark(last - 1)
        && !scene.lower(last - 1).equals("%")) {
      last--;
    }
    return new Span(scene.token(first).span().start(), scene.token(last - 1).span().end());
  }

  private boolean endsAt(int first, int i) {
    String word = scene.lower(i);
    if (DASHES.contains(word) || isSpacedHyphen(i)) {
      return !isAside(i) && !closesAside(i);
    }
    boolean allBut = word.equals("but") && UP_TO.contains(scene.lower(i - 1));
    if ((ENDS.contains(word) && !allBut)
        || word.startsWith("http")
        || word.startsWith("pic.twitter")) {
      return true;
    }
    if (word.equals(",")) {
      return NEW_BEHIND_COMMA.contains(scene.lower(i + 1))
          || scene.isCloser(i + 1)
          || opensTag(i)
          || Relatives.close(scene, first, i)
          || opensClause(i, first);
    }
    return i > first
        && word.equals("and")
        && !scene.lower(i + 1).equals("i")
        && opensClause(i, first);
  }

  /// ", his agent Jo Orlan, told": who tells stands between two commas.
  private boolean opensTag(int i) {
    for (int k = i + 2; k < Math.min(scene.size(), i + TAG); k++) {
      if (scene.token(k).is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        return false;
      }
      if (scene.lower(k).equals(",")) {
        int told = k + 1;
        return scene.clauses.stream()
            .filter(Scene::isSaying)
            .filter(clause -> clause.verb().first() == told)
            .anyMatch(clause ->
                clause.verb().lemma().equals("tell")
                    || clause.subjects().stream().allMatch(s -> s.last() < told));
      }
    }
    return false;
  }

  private boolean isSpacedHyphen(int i) {
    boolean apart = i > 0 && scene.token(i - 1).span().end() < scene.token(i).span().start();
    return apart && scene.lower(i).equals("-");
  }

  /// "– in Norway – and": a dash that another closes soon, before "and".
  private boolean isAside(int i) {
    for (int k = i + 1; k < i + 7; k++) {
      if (DASHES.contains(scene.lower(k))) {
        return scene.lower(k + 1).equals("and") || scene.lower(k + 1).equals("or");
      }
    }
    return false;
  }

  private boolean closesAside(int i) {
    for (int k = i - 1; k > i - 7; k--) {
      if (DASHES.contains(scene.lower(k))) {
        return isAside(k);
      }
    }
    return false;
  }

  /// True where behind the comma or "and" at `i` a clause begins: with a subject of its own, or
  /// with a finite verb that goes on from before `first`.
  private boolean opensClause(int i, int first) {
    int at = scene.lower(i + 1).equals("and") ? i + 2 : i + 1;
    for (Clause clause : scene.clauses) {
      boolean finite = clause.governor() < 0;
      int reach = scene.lower(i).equals(",") ? FAR_SUBJECT : NEAR_SUBJECT;
      boolean own =
          clause.subjects().stream().anyMatch(s -> isSubject(s, at, clause, reach))
              || isSubjectFrom(clause, at, i);
      boolean joint = clause.subjects().stream().anyMatch(s -> s.last() < i && s.first() >= first);
      boolean verb = clause.verb().first() == at || clause.verb().first() == at + 1;
      if (finite
          && ((own && !joint)
              || (verb
                  && !own
                  && !(joint && closesAside(first, i, clause))
                  && !isBehindList(first, i)
                  && (Scene.isSaying(clause) || goesOn(clause, first, i))))) {
        return true;
      }
    }
    return false;
  }

  /// "that his talks with the studio, Norge Film, hit a snag": the comma closes an apposition
  /// behind the verb's subject.
  private boolean closesAside(int first, int i, Clause clause) {
    int open = i - 1;
    while (open > first && open > i - TAG && !scene.lower(open).equals(",")) {
      if (scene.token(open).is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        return false;
      }
      open--;
    }
    int comma = open;
    return scene.lower(comma).equals(",")
        && comma > first
        && clause.subjects().stream().anyMatch(s -> s.first() >= first && s.last() < comma);
  }

  /// "until their concerns, including work, are met": the comma only closes the list.
  private boolean isBehindList(int first, int i) {
    for (int k = first; k < i; k++) {
      if (scene.lower(k).equals(",") && LISTING.contains(scene.lower(k + 1))) {
        return true;
      }
    }
    return false;
  }

  /// ", and 20,000 visas a year for the young were discussed": a long subject behind ", and".
  private boolean isSubjectFrom(Clause clause, int at, int comma) {
    int verb = clause.verb().first();
    if (at != comma + 2
        || clause.subjects().stream().noneMatch(s -> s.first() >= at && s.last() < verb)
        || clause.verb().voice() != VerbGroup.Voice.PASSIVE
        || verb - at > SUBORDINATE) {
      return false;
    }
    for (int k = at; k < verb; k++) {
      if (scene.token(k).is(PartOfSpeech.VERB, PartOfSpeech.AUX) || scene.lower(k).equals(",")) {
        return false;
      }
    }
    return true;
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
        && scene.clauses.stream()
            .filter(c -> c.governor() < 0 && !Doing.isMisread(c))
            .noneMatch(c -> c.verb().first() > first && c.verb().first() < i);
  }
}
