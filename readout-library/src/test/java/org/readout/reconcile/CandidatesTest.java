package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.claim.Entity;
import org.readout.claim.Mention;
import org.readout.reconcile.Candidates.Pair;
import org.readout.text.Span;

class CandidatesTest {
  private static final Weights EVEN = Weights.of(List.of());

  @ParameterizedTest
  @CsvSource({"60, true", "61, false"})
  void aWordOfMoreThanSixtyTextsTellsNothing(int texts, boolean paired) {
    var all = new ArrayList<List<String>>();
    for (int i = 0; i < texts; i++) {
      all.add(List.of("river", "w" + i));
    }
    assertThat(Candidates.of(all, EVEN)).hasSize(paired ? texts * (texts - 1) / 2 : 0);
  }

  @Test
  void aTextIsLookedUpByItsEightRarestWords() {
    var long8 = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");
    assertThat(Candidates.of(List.of(long8, List.of("h", "z")), EVEN)).hasSize(1);
    var alsoLong = List.of("i", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8");
    assertThat(Candidates.of(List.of(long8, alsoLong), EVEN)).isEmpty();
  }

  @Test
  void threeOfSomeEqualTextsStandForAll() {
    var texts = new ArrayList<List<String>>(Collections.nCopies(4, List.of("river", "dam")));
    texts.add(List.of("river"));
    assertThat(Candidates.of(texts, EVEN))
        .containsExactly(
            new Pair(0, 1),
            new Pair(0, 2),
            new Pair(0, 3),
            new Pair(0, 4),
            new Pair(1, 4),
            new Pair(2, 4));
  }

  @Test
  void textsWithoutWordsAreComparedWithNone() {
    assertThat(Candidates.of(List.of(List.of(), List.of(), List.of("dam")), EVEN)).isEmpty();
  }

  @Test
  void anAlignmentOfManyWordsKeepsTheirOrder() {
    var alignment =
        Alignment.of(List.of("a", "b", "c", "d"), List.of("b", "x", "d", "a"), word -> 1);
    assertThat(alignment.weight()).isEqualTo(2);
    assertThat(alignment.pairs())
        .containsExactly(new Alignment.Pair(1, 0), new Alignment.Pair(3, 2));
    assertThat(Alignment.of(List.of("a"), List.of(), word -> 1).weight()).isZero();
  }

  @Test
  void wordsThatWeighNothingAreNotAligned() {
    assertThat(Alignment.of(List.of("a", "b"), List.of("a", "b"), word -> 0).pairs()).isEmpty();
  }

  @Test
  void mentionsWithinASpanStandLongestFirst() {
    var story = new StoryFixture().person("Tolvane", "VD").actor("Gant", Entity.Kind.PLACE, null);
    story.report("a", null, "In Gant Tolvane met Kerrimor.").naming("Tolvane").naming("Gant");
    var sources = story.sources();
    var found = MentionsByPlace.of(sources.claims("a"));
    assertThat(found.within(new Span(3, 15)))
        .containsExactly(
            new MentionsByPlace.Placed(new Span(8, 15), 0),
            new MentionsByPlace.Placed(new Span(3, 7), 1));
    assertThat(found.within(new Span(3, 14)))
        .extracting(MentionsByPlace.Placed::entity)
        .containsExactly(1);
    assertThat(found.within(new Span(4, 7))).isEmpty();
    assertThat(sources.actorsWithin("a", new Span(0, 29)))
        .extracting(actor -> actor.name())
        .containsExactly("Tolvane", "Gant");
    assertThat(sources.actorAt("a", new Span(0, 7))).isPresent();
    assertThat(sources.actorAt("a", new Span(16, 29))).isEmpty();
    assertThat(sources.claims("a").entities().getFirst().mentions())
        .containsExactly(new Mention(new Span(8, 15), Mention.Form.NAME));
  }

  @Test
  void intervalsMeetAndCoverAtTheirEnds() {
    var june = interval("2024-06-01", "2024-06-30");
    assertThat(june.meets(interval("2024-06-30", "2024-07-02"), 0)).isTrue();
    assertThat(june.meets(interval("2024-05-20", "2024-06-01"), 0)).isTrue();
    assertThat(june.meets(interval("2024-05-20", "2024-05-31"), 0)).isFalse();
    assertThat(june.narrowedTo(interval("2024-06-30", "2024-07-02")))
        .isEqualTo(interval("2024-06-30", "2024-06-30"));
    assertThat(june.narrowedTo(interval("2024-05-20", "2024-06-10")))
        .isEqualTo(interval("2024-06-01", "2024-06-10"));
    assertThat(june.cover(interval("2024-06-10", "2024-06-20"))).isEqualTo(june);
    assertThat(interval("2024-06-10", "2024-06-20").cover(june)).isEqualTo(june);
    assertThat(new Interval(june.from(), java.time.LocalDate.MAX).days()).isEqualTo(Long.MAX_VALUE);
    assertThat(new Interval(java.time.LocalDate.MIN, june.to()).days()).isEqualTo(Long.MAX_VALUE);
  }

  private static Interval interval(String from, String to) {
    return new Interval(java.time.LocalDate.parse(from), java.time.LocalDate.parse(to));
  }
}
