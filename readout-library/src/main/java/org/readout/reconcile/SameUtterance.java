package org.readout.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.annotate.channel.Channel;
import org.readout.text.Stem;

/// Whether two reports quote one utterance in two wordings, as translators and hurried reporters
/// do, and not two utterances about the same.
///
/// The evidence in order, strong before weak; each needs the two to be about as long:
/// 1. one speaker, and of ten words of the shorter one six in the same order, two of content;
/// 2. one speaker, the same last two words, and of ten words four, two of content;
/// 3. whoever is credited: eight words or more, of ten five, three of content, and the same end;
/// 4. one speaker of whom either report quotes but a sentence or two, and of ten words four, one of
///    content, with the same beginning or end.
///
/// Words with which somebody was quoted in an interview are not held against others.
final class SameUtterance {
  private static final int LONG = 8;
  private static final int FEWEST = 5;

  /// Quotations of one speaker in one report, among which one is known by a word.
  private static final int SELDOM = 2;

  /// How much longer the one may be.
  private static final double LONGER = 1.9;

  private final SameSpeaker same;
  private final Map<String, Map<String, Long>> quotations;

  /// @param all every quotation of the story
  SameUtterance(Sources sources, List<Saying> all) {
    this.same = new SameSpeaker(sources);
    this.quotations =
        all.stream()
            .filter(saying -> saying.speaker() != null)
            .collect(
                Collectors.groupingBy(
                    Saying::report,
                    Collectors.groupingBy(SameUtterance::speaker, Collectors.counting())));
  }

  private static String speaker(Saying saying) {
    return saying.speaker() == null ? "" : saying.speaker();
  }

  /// @param one a sentence or quotation of one report
  /// @param other of another
  boolean holds(Spoken one, Spoken other) {
    int shorter = Math.min(one.all().size(), other.all().size());
    int longer = Math.max(one.all().size(), other.all().size());
    if (shorter < FEWEST || longer > LONGER * shorter || isInterview(one) != isInterview(other)) {
      return false;
    }
    var here = one.all().stream().map(Stem::of).toList();
    var there = other.all().stream().map(Stem::of).toList();
    var pairs = Alignment.of(here, there, word -> Words.isContent(word) ? 1 : 0.9).pairs();
    long content = pairs.stream().filter(p -> Words.isContent(one.all().get(p.first()))).count();
    boolean ends = last(here).equals(last(there));
    int most = pairs.size() * 10;
    if (!oneSpeaker(one.saying(), other.saying())) {
      return shorter >= LONG && ends && content >= 3 && most >= shorter * 5;
    }
    return (content >= 2 && most >= shorter * (ends ? 4 : 6))
        || (content >= 1
            && (ends ? most >= shorter * 4 : startsAlike(here, there) && most >= shorter * 5)
            && isSeldom(one)
            && isSeldom(other));
  }

  private boolean oneSpeaker(Saying one, Saying other) {
    return one.speaker() != null
        && other.speaker() != null
        && (one.speaker().equals(other.speaker()) || same.agree(one.speaker(), other.speaker()));
  }

  private static List<String> last(List<String> words) {
    return words.subList(words.size() - 2, words.size());
  }

  /// "We urge all sides", "We call on all sides".
  private static boolean startsAlike(List<String> one, List<String> other) {
    Set<String> early = new HashSet<>(one.subList(1, FEWEST));
    early.retainAll(other.subList(1, Math.min(other.size(), FEWEST)));
    return one.getFirst().equals(other.getFirst()) && early.size() > 1;
  }

  private boolean isSeldom(Spoken spoken) {
    var inReport = quotations.getOrDefault(spoken.report(), Map.of());
    return inReport.getOrDefault(speaker(spoken.saying()), 0L) <= SELDOM;
  }

  private static boolean isInterview(Spoken spoken) {
    var via = spoken.saying().claim().via();
    return via != null && via.kind() == Channel.Kind.INTERVIEW;
  }
}
