package org.readout.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.text.Table;

/// Words by which those who take different sides call one thing, in pairs of sides.
///
/// @param sort what sort of word
/// @param sides the words of either side
record RivalTerms(Sort sort, List<Pattern> sides) {
  /// What the words stand for, which tells how the thing is known to be one.
  enum Sort {
    /// A noun for a thing.
    THING,
    /// What somebody did.
    DEED,
    /// How talks were.
    TALKS
  }

  private static final Pattern CONTESTING =
      Pattern.compile(
          "(?i)\\b(?:not|no|never|rather|instead|den(?:y|ies|ied)|call(?:s|ed)?|insist(?:s|ed)?"
              + "|claim(?:s|ed)?|says?|said|describ(?:es|ed)|blam(?:es|ed)|speaks?|spoke|spoken)\\b|n['’]t\\b");

  /// Words of the table for persons.
  private static final Set<String> PERSONS =
      Set.of(
          "rioters",
          "looters",
          "protesters",
          "demonstrators",
          "marchers",
          "terrorist",
          "terrorists",
          "separatist",
          "separatists",
          "militant",
          "militants",
          "rebel",
          "rebels",
          "insurgents");

  /// The table beside this class.
  static List<RivalTerms> all() {
    return Table.rows(RivalTerms.class, "rival-names.tsv").stream()
        .map(row ->
            new RivalTerms(
                Sort.valueOf(row[0].toUpperCase(Locale.ROOT)),
                Stream.of(row[1], row[2]).map(RivalTerms::pattern).toList()))
        .toList();
  }

  /// True for "riots and protests", "a riot broke out after a vigil": who has both words in one
  /// sentence, and sets nobody's word against another's there, tells of two things.
  boolean areTwoThings(String sentence) {
    return sides.stream().allMatch(side -> side.matcher(sentence).find())
        && !CONTESTING.matcher(sentence).find();
  }

  /// True when both words stand for somebody, or both for something: "riot" and "protesters" can
  /// stand in one account, "riot" and "protest" hardly. Deeds and talks are no persons.
  boolean isOneSort(String one, String other) {
    return sort != Sort.THING || PERSONS.contains(one) == PERSONS.contains(other);
  }

  /// In small letters: "March" is a month.
  private static Pattern pattern(String words) {
    return Pattern.compile("(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}-])");
  }
}
