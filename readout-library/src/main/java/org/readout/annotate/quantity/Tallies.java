package org.readout.annotate.quantity;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Here;
import org.readout.text.Numerals;
import org.readout.text.Span;

/// Votes for and against: "voted 61-48", "by 61 votes to 48", "by seven votes to one", "61 to 47"
/// behind a word of voting. The score of a match stands in no sentence about a vote.
final class Tallies {

  private static final String NUMBER = "(?:\\d{1,4}|[a-z]{3,6}(?:ty)?(?:-[a-z]{3,5})?)";
  private static final Pattern VOTES =
      Pattern.compile(
          "\\b(?<yes>" + NUMBER + ")\\h+votes?\\h+(?:to|against)\\h+(?<no>" + NUMBER + ")\\b",
          CASE_INSENSITIVE);
  private static final Pattern DASHED =
      Pattern.compile(
          "(?<![\\p{N}/.,-])(?<yes>\\d{1,3})(?:[-–]|\\h+to\\h+)(?<no>\\d{1,3})(?![\\p{N}/-]|[.,]\\d)");

  /// What has to stand shortly before "61-48".
  private static final Pattern VOTING =
      Pattern.compile(
          "\\b(?:vot(?:e|ed|es|ing)|margin|pass(?:ed|es)?|approv(?:ed|es)|certif(?:ied|ies)|adopt(?:ed|s)"
              + "|waved|election|bill|motion|reject(?:ed|s)|confirm(?:ed|s)|rul(?:ed|ing))\\b[^.]{0,60}$",
          CASE_INSENSITIVE);

  private static final int REACH = 90;

  private Tallies() {}

  static List<Measured> of(String text) {
    var found = new ArrayList<Measured>();
    Matcher votes = VOTES.matcher(text);
    while (votes.find()) {
      tally(votes).ifPresent(found::add);
    }
    Matcher dashed = DASHED.matcher(text);
    while (dashed.find()) {
      if (Here.before(VOTING, text, dashed.start(), REACH).find()) {
        tally(dashed).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Measured> tally(Matcher matcher) {
    var yes = Numerals.parse(matcher.group("yes"));
    var no = Numerals.parse(matcher.group("no"));
    return yes.isPresent() && no.isPresent()
        ? Optional.of(
            new Measured(
                new Span(matcher.start(), matcher.end()),
                new Measure.Tally(yes.get().intValue(), no.get().intValue()),
                null))
        : Optional.empty();
  }
}
