package org.readout.annotate.contact;

import java.util.Set;
import java.util.stream.IntStream;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.time.TimeExpression;
import org.readout.annotate.time.TimeMeaning;

/// Which date of a sentence belongs to a verb.
final class TimeWindow {

  /// Farthest distance from the verb, in tokens.
  private static final int REACH = 14;

  /// A date that opens a sentence begins at most so many tokens in.
  private static final int OPENING = 2;

  private static final Set<String> PARTING =
      Set.of("after", "before", "since", "until", "following");

  private TimeWindow() {}

  /// True for what names a day, a month, a year.
  static boolean isDate(TimeExpression time) {
    return !(time.meaning() instanceof TimeMeaning.Length
        || time.meaning() instanceof TimeMeaning.Vague);
  }

  /// "since August".
  static boolean isSince(ContactScene scene, TimeExpression time) {
    return scene.lower(token(scene, time) - 1).equals("since");
  }

  /// True when it stands near behind the verb, or opens the sentence, and no other verb between.
  /// What stands behind "after" or "before" dates something else.
  static boolean belongs(ContactScene scene, Clause clause, TimeExpression time) {
    int at = token(scene, time);
    int verb = clause.verb().last();
    int from = Math.min(at, verb);
    int to = Math.max(at, verb);
    boolean parted = IntStream.range(from + 1, to).anyMatch(i -> PARTING.contains(scene.lower(i)));
    boolean placed = at > verb || at <= OPENING;
    return to - from <= REACH
        && placed
        && !parted
        && scene.clauses().stream()
            .map(other -> other.verb().last())
            .noneMatch(other -> other > from && other < to);
  }

  private static int token(ContactScene scene, TimeExpression time) {
    for (int i = 0; i < scene.size(); i++) {
      if (scene.token(i).span().end() > time.span().start()) {
        return i;
      }
    }
    return scene.size() - 1;
  }
}
