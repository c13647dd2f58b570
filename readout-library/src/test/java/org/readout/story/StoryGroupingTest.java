package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.annotate.Annotations;
import org.readout.annotate.name.Names;
import org.readout.annotate.quote.Quotations;
import org.readout.claim.Claims;
import org.readout.intake.Publication;
import org.readout.intake.Report;
import org.readout.text.Segmenter;

class StoryGroupingTest {

  private static final Segmenter SEGMENTER = new Segmenter();

  private static final String QUAY_ONE =
      "The harbour commission of Ambery closed the eastern quay on Monday after inspectors found"
          + " cracked granite below the crane. Eleven trawlers were towed away.";
  private static final String QUAY_TWO =
      "Trawlers left the eastern quay of Ambery when a crane began to lean. Cracks in the granite"
          + " alarmed the harbour commission, whose inspectors had measured them.";
  private static final String QUAY_THREE =
      "Ambery's fishermen blame the harbour commission for the cracked granite of the eastern quay,"
          + " where a crane may topple. Their trawlers lie idle.";
  private static final String VOTE_ONE =
      "Voters in the lake district of Tolm chose Ada Fenn as mayor. Turnout was a record although"
          + " the buses were on strike.";
  private static final String VOTE_TWO =
      "Ada Fenn won the election for mayor in Tolm with a record turnout in spite of a strike of"
          + " the buses. The lake district had never voted so keenly.";
  private static final String STRAY =
      "An orchestra tuned its violins for a symphony that a forgotten composer wrote in prison.";

  @Test
  void reportsOfTheSameHappeningsAreOneStoryAndAStrayIsItsOwn() {
    var stories =
        StoryGrouping.group(
            List.of(
                claims("c", STRAY),
                claims("v2", VOTE_TWO),
                claims("q1", QUAY_ONE),
                claims("v1", VOTE_ONE),
                claims("q3", QUAY_THREE),
                claims("q2", QUAY_TWO)));
    assertThat(stories)
        .extracting(StoryGroupingTest::ids)
        .containsExactly(List.of("q1", "q2", "q3"), List.of("v1", "v2"), List.of("c"));
  }

  @Test
  void theOrderOfTheReportsChangesNothing() {
    var reports =
        new ArrayList<>(
            List.of(
                claims("q1", QUAY_ONE),
                claims("q2", QUAY_TWO),
                claims("v1", VOTE_ONE),
                claims("v2", VOTE_TWO),
                claims("c", STRAY)));
    var once = StoryGrouping.group(reports);
    Collections.reverse(reports);
    assertThat(StoryGrouping.group(reports)).isEqualTo(once);
  }

  @Test
  void aRoundupOfTwoStoriesDoesNotMakeThemOne() {
    var stories =
        StoryGrouping.group(
            List.of(
                claims("q1", QUAY_ONE),
                claims("q2", QUAY_TWO),
                claims("q3", QUAY_THREE),
                claims("q4", QUAY_TWO + " " + QUAY_THREE),
                claims("q5", QUAY_THREE + " " + QUAY_ONE),
                claims("roundup", "Morning briefing. " + QUAY_ONE + " " + VOTE_ONE),
                claims("v1", VOTE_ONE),
                claims("v2", VOTE_TWO)));
    assertThat(stories)
        .filteredOn(story -> ids(story).contains("v2"))
        .singleElement()
        .satisfies(story -> assertThat(ids(story)).doesNotContain("q2", "q3"));
  }

  @Test
  void reportsWhoseWeightiestWordsAreTheirOwnStillMeetByThoseTheyShare() {
    String shared = String.join(" ", words("shar"), words("vend"), words("melt"), words("grop"));
    var stories =
        StoryGrouping.group(
            List.of(
                claims("one", words("solk") + " " + shared),
                claims("two", words("tarb") + " " + shared)));
    assertThat(stories).hasSize(1);
  }

  @Test
  void reportsPublishedFarApartAreAboutDifferentHappenings() {
    var stories =
        StoryGrouping.group(
            List.of(claims("q1", QUAY_ONE, "2024-05-02"), claims("q2", QUAY_TWO, "2024-09-02")));
    assertThat(stories).hasSize(2);
  }

  @Test
  void theIdComesFromTheReportsAlone() {
    var alone = StoryGrouping.group(List.of(claims("c", STRAY))).getFirst().id();
    var among =
        StoryGrouping.group(List.of(claims("c", STRAY), claims("q1", QUAY_ONE))).getFirst().id();
    assertThat(alone).isEqualTo(among).matches("story-[0-9a-f]{8}");
    assertThat(StoryGrouping.group(List.of(claims("d", STRAY))).getFirst().id())
        .isNotEqualTo(alone);
  }

  @Test
  void emptyReportsAreStrays() {
    assertThat(StoryGrouping.group(List.of())).isEmpty();
    assertThat(StoryGrouping.group(List.of(claims("a", ""), claims("b", "")))).hasSize(2);
  }

  /// Forty words that begin alike.
  private static String words(String start) {
    var words = new ArrayList<String>();
    for (char one : "bdfgklmp".toCharArray()) {
      for (char two : "aiouy".toCharArray()) {
        words.add(start + two + one);
      }
    }
    return String.join(" ", words);
  }

  private static List<String> ids(Story story) {
    return story.claims().stream().map(claims -> claims.report().id()).toList();
  }

  private static Claims claims(String id, String text) {
    return claims(id, text, null);
  }

  private static Claims claims(String id, String text, @Nullable String published) {
    var document = SEGMENTER.segment(text);
    var annotations =
        new Annotations(
            document,
            Names.find(document, List.of()),
            List.of(),
            List.of(),
            List.of(),
            Quotations.find(document),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var date = published == null ? null : Publication.parse(published).orElseThrow();
    var report =
        new Report(id, null, null, null, null, null, date, "en", "0".repeat(64), text, false);
    return new Claims(
        report, annotations, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
