package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.annotate.clause.Lemmas;
import org.readout.text.Table;

/// Whether a statement tells what its speaker wants or thinks of a matter, and does not only name
/// it: it names it early, and judges, wants, forbids or denies something (`stance-words.tsv`). What
/// he says that somebody can or cannot do is a stance only where he speaks of his own side.
final class Attitude {
  /// Words from the beginning within which the matter is named; in a shorter statement anywhere.
  private static final int EARLY = 30;

  /// Words of an outcome within which its matter is named.
  private static final int FIRST = 14;

  private static final Map<String, Set<String>> WORDS =
      Table.rows(Attitude.class, "stance-words.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row[0], row -> Set.of(row[1].split(" ", -1))));

  /// What one says that somebody will not do ("would not be discussed").
  private static final Pattern WILL_NOT =
      Pattern.compile("\\b(?:will|would|can|could|must) not\\b|\\b(?:was|is) no$");

  /// Thanks, what is still weighed, and what was given or taken are no stance on it.
  private static final Pattern NO_STANCE =
      Pattern.compile(
          "\\b(?:want|wants|wanted|like) to thank\\b|^(?:we |i )?(?:thank|thanks|thanked)\\b"
              + "|\\b(?:consider|considering|weighing|deciding|determining) (?:\\w+ )?whether\\b");

  /// "The needed grain": of what kind it is, and not what ought to be.
  private static final Pattern NEEDED = Pattern.compile("\\b(?:the|some|badly|much) needed \\w+");

  private Attitude() {}

  private static boolean has(Collection<String> words, String sort) {
    var wanted = WORDS.getOrDefault(sort, Set.of());
    return words.stream().anyMatch(wanted::contains);
  }

  /// @param matter the stems by which the matter is known
  static boolean isOn(Statement statement, List<String> matter) {
    var words = Words.all(statement.text());
    var early = String.join(" ", words.subList(0, Math.min(EARLY, words.size())));
    boolean named = Collections.indexOfSubList(Words.content(early), matter) >= 0;
    boolean own = has(words, "self") && has(words, "own");
    var all = String.join(" ", words);
    if (NO_STANCE.matcher(all).find()) {
      return false;
    }
    var judged = List.of(NEEDED.matcher(all).replaceAll("").split(" ", -1));
    boolean tells = has(judged, "stance") || own || WILL_NOT.matcher(all).find();
    var cues = cues(statement);
    return named && ((tells && !isReport(cues)) || has(cues, "cue"));
  }

  /// "The paper reports that": told by all who tell it, and no stance of theirs.
  private static boolean isReport(List<String> cues) {
    return !cues.isEmpty() && WORDS.getOrDefault("report", Set.of()).containsAll(cues);
  }

  /// @param matter the stems by which the matter is known
  static boolean isOn(Outcome outcome, List<String> matter) {
    var words = Words.all(outcome.content());
    var first = String.join(" ", words.subList(0, Math.min(FIRST, words.size())));
    boolean named = Collections.indexOfSubList(Words.content(first), matter) >= 0;
    return named
        && switch (outcome.kind()) {
          case AGREED, ACCEPTED, PLEDGED, ASSURED, REFUSED, DEMANDED, REQUESTED, WARNED -> true;
          default -> false;
        };
  }

  private static List<String> cues(Statement statement) {
    var cues = new ArrayList<String>();
    for (Statement.Account account : statement.accounts()) {
      var cue = account.cue();
      cues.addAll(cue == null ? List.of() : Words.all(cue.exact()));
    }
    return cues.stream().map(Lemmas::verb).toList();
  }
}
