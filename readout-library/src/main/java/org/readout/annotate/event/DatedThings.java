package org.readout.annotate.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.annotate.clause.Chunk;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.time.TimeExpression;
import org.readout.text.PartOfSpeech;

/// Which dates are of a thing that they stand with, or bound a stretch of time: they date no
/// happening.
final class DatedThings {

  /// How many tokens before its date a thing may stand behind "since".
  private static final int BOUND = 5;

  private static final Set<String> BOUNDING = Set.of("since", "until", "till", "by");

  /// What is done at them is done on their day.
  private static final Set<String> OCCASIONS =
      Set.of(
          "session",
          "sitting",
          "gathering",
          "event",
          "ceremony",
          "rally",
          "hearing",
          "meeting",
          "summit",
          "conference",
          "visit",
          "trip",
          "march",
          "vote",
          "service",
          "dinner",
          "lunch",
          "breakfast",
          "morning",
          "afternoon",
          "evening",
          "night",
          "weekend",
          "deadline",
          "forum",
          "convention",
          "congress",
          "games",
          "olympics",
          "festival",
          "fair",
          "parade",
          "vigil",
          "funeral");

  /// Before a thing it tells its model or issue ("his 2013 truck").
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Scene scene;
  private final List<Draft> drafts;

  DatedThings(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
  }

  /// "the first visit since 2018" was not in 2018: what stands behind "since" or "until" bounds a
  /// stretch of time and dates nothing.
  boolean isBound(TimeExpression time) {
    int before = scene.tokenAt(time.span().start()) - 1;
    return before >= 0
        && (BOUNDING.contains(scene.tokens().get(before).lower()) || isOfBound(before));
  }

  /// "their first meeting since the Tesk truce of November 2021": the truce bounds it.
  private boolean isOfBound(int of) {
    var tokens = scene.tokens();
    if (!tokens.get(of).lower().matches("of|in")) {
      return false;
    }
    for (int i = of - 1; i >= Math.max(0, of - BOUND); i--) {
      if (BOUNDING.contains(tokens.get(i).lower())) {
        return true;
      }
      if (tokens.get(i).is(PartOfSpeech.PUNCT, PartOfSpeech.VERB, PartOfSpeech.ADP)) {
        return false;
      }
    }
    return false;
  }

  /// "in a Thursday tweet", "the 2003 season", "his May victory": a date inside another noun phrase
  /// dates what that names, and what took place at it only where it is an occasion.
  boolean isOfAnother(TimeExpression time) {
    int last = scene.tokenAt(time.span().end() - 1);
    if (isOpenPhrase(scene.tokenAt(time.span().start()), last)) {
      return true;
    }
    for (Chunk chunk : scene.chunks()) {
      if (chunk instanceof Chunk.Noun noun && chunk.first() <= last && last < chunk.last()) {
        var head = scene.tokens().get(chunk.last());
        boolean named = scene.nameAt(noun.phrase()).isPresent();
        boolean year = YEAR.matcher(scene.document().at(time.span())).matches();
        return (year || !named)
            && !OCCASIONS.contains(Lemmas.noun(head.lower()))
            && !scene.isTime(noun.phrase())
            && (year || !isDoerOrDone(noun.phrase()))
            && drafts.stream().noneMatch(draft -> noun.phrase().span().contains(draft.trigger));
      }
    }
    return false;
  }

  /// "the May 20, 2005 attempted robbery": a full date, whose comma parts the noun phrase.
  private boolean isOpenPhrase(int first, int last) {
    var tokens = scene.tokens();
    boolean opens =
        first > 0
            && tokens.get(first - 1).is(PartOfSpeech.DET)
            && last + 1 < tokens.size()
            && tokens.get(last + 1).is(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.VERB);
    int comma = last - 1;
    return opens
        && comma > first
        && tokens.get(comma).text().equals(",")
        && drafts.stream().noneMatch(draft -> draft.at > last && draft.at <= last + 3);
  }

  /// "Tuesday's missile flew 300 miles": what is done to it is done on that day.
  private boolean isDoerOrDone(NounPhrase phrase) {
    return drafts.stream()
        .filter(draft -> draft.clause >= 0)
        .map(draft -> scene.clauses().get(draft.clause))
        .anyMatch(c -> c.subjects().contains(phrase) || c.objects().contains(phrase));
  }
}
