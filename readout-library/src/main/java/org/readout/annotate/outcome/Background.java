package org.readout.annotate.outcome;

import java.util.Set;
import java.util.regex.Pattern;
import org.readout.text.Span;

/// What a report tells of former times, and not as what came of the happenings it reports.
final class Background {

  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
  private static final Set<String> PERIODS = Set.of("year", "years", "decade", "decades", "months");

  private static final Set<String> CAMPAIGNS = Set.of("campaign", "election", "race", "primary");

  private Background() {}

  /// True when the sentence dates what it tells to a bare year, to years ago or to the campaign of
  /// a year: the background of the story, not its outcome.
  ///
  /// @param within also look at years inside the content, where that is no plan
  static boolean isLongAgo(Scene scene, Span content, boolean within) {
    for (int i = 0; i + 1 < scene.size(); i++) {
      boolean year =
          Set.of("in", "since").contains(scene.lower(i))
              && YEAR.matcher(scene.lower(i + 1)).matches();
      boolean campaign =
          YEAR.matcher(scene.lower(i)).matches()
              && (CAMPAIGNS.contains(scene.lower(i + 1)) || CAMPAIGNS.contains(scene.lower(i + 2)))
              && Set.of("the", "his", "her", "their").contains(scene.lower(i - 1));
      boolean ago = PERIODS.contains(scene.lower(i)) && scene.lower(i + 1).equals("ago");
      boolean last =
          scene.lower(i).equals("last")
              && Set.of("year", "decade", "century").contains(scene.lower(i + 1));
      if ((year || campaign || ago || last)
          && (within || !content.contains(scene.token(i).span()))) {
        return true;
      }
    }
    return false;
  }
}
