package org.readout.lineage;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Publication;

/// Which of two reports that share passages descends from the other.
enum Direction {
  FIRST,
  SECOND,
  UNKNOWN;

  /// A full stop before a small letter: what machine rewriting leaves behind.
  private static final Pattern GARBLED = Pattern.compile("\\p{Ll}{4}[.] \\p{Ll}{2}");

  /// Which of the two descends from the other: in this order the later one; the one that credits
  /// the other; the one with more broken sentences. Where none of these tells, the two may as well
  /// share an agency's copy.
  static Direction of(Account first, Account second, Citations citations) {
    int told = told(first, second, citations);
    return told == 0 ? UNKNOWN : told < 0 ? SECOND : FIRST;
  }

  /// Below 0 where the second descends, above where the first does.
  private static int told(Account first, Account second, Citations citations) {
    int byTime = byTime(first.report().published(), second.report().published());
    if (byTime != 0) {
      return byTime;
    }
    boolean byCredit = citations.credits(second.report().id(), first.report().id());
    if (byCredit != citations.credits(first.report().id(), second.report().id())) {
      return byCredit ? -1 : 1;
    }
    return Long.compare(citations.brokenSentences(first), citations.brokenSentences(second));
  }

  static int byTime(@Nullable Publication first, @Nullable Publication second) {
    if (first == null || second == null) {
      return 0;
    }
    var one = first.instant();
    var other = second.instant();
    return one != null && other != null
        ? one.toInstant().compareTo(other.toInstant())
        : first.date().compareTo(second.date());
  }

  /// How many sentences of the report are broken.
  static long garbled(Account account) {
    return GARBLED.matcher(account.report().text()).results().count();
  }
}
