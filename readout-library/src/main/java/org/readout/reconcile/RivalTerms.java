package org.readout.reconcile;

import java.util.List;
import java.util.Locale;
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

  /// The table beside this class.
  static List<RivalTerms> all() {
    return Table.rows(RivalTerms.class, "rival-names.tsv").stream()
        .map(row ->
            new RivalTerms(
                Sort.valueOf(row[0].toUpperCase(Locale.ROOT)),
                Stream.of(row[1], row[2]).map(RivalTerms::pattern).toList()))
        .toList();
  }

  /// In small letters: "March" is a month.
  private static Pattern pattern(String words) {
    return Pattern.compile("(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}-])");
  }
}
