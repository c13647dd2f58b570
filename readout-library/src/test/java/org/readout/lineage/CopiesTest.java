package org.readout.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.lineage.Copies.Run;

class CopiesTest {
  private static final String EIGHT = "boats lay under the old grey harbour wall";
  private static final Pair BOTH = new Pair(0, 1);

  private static Map<Pair, List<Run>> found(String... texts) {
    return Copies.find(java.util.Arrays.stream(texts).map(Proses::of).toList());
  }

  @Test
  void eightWordsInARowAreARunAndSevenAreNot() {
    assertThat(found("today " + EIGHT, EIGHT + " again"))
        .containsExactly(Map.entry(BOTH, List.of(new Run(1, 0, 8))));
    assertThat(found(EIGHT, EIGHT.replace("boats", "nets"))).isEmpty();
  }

  @Test
  void aLongerRunIsOne() {
    assertThat(found("so " + EIGHT + " at noon", "then " + EIGHT + " at dusk"))
        .containsExactly(Map.entry(BOTH, List.of(new Run(1, 1, 9))));
  }

  @Test
  void runsStandInTheOrderOfTheLaterReportAndEachIsKept() {
    var other = "nine goats ate all the reeds on deck";
    assertThat(found(EIGHT + " while " + other, other + " and " + EIGHT))
        .containsExactly(Map.entry(BOTH, List.of(new Run(9, 0, 8), new Run(0, 9, 8))));
  }

  @Test
  void wordsOnBothSidesOfAQuotationAreNoRun() {
    assertThat(found(EIGHT, EIGHT.replace("grey", "| grey"))).isEmpty();
    assertThat(found(EIGHT, "it rained | " + EIGHT)).hasSize(1);
  }

  @Test
  void wordsThatAReportQuotesAreNobodysCopy() {
    var quoting = Proses.quoting(List.of("under the old grey harbour"), "it rained");
    var shorter = Proses.quoting(List.of("the old grey harbour"), "it rained");
    var pair = List.of(Proses.of(EIGHT), Proses.of(EIGHT));
    assertThat(Copies.find(List.of(pair.getFirst(), pair.getLast(), quoting))).isEmpty();
    assertThat(Copies.find(List.of(pair.getFirst(), pair.getLast(), shorter))).hasSize(1);
  }

  @Test
  void aReportIsComparedWithTheFirstEightThatHaveTheWords() {
    var copies = found(Collections.nCopies(10, EIGHT).toArray(String[]::new));
    assertThat(copies.keySet().stream().filter(pair -> pair.second() == 9).map(Pair::first))
        .containsExactlyElementsOf(IntStream.range(0, 8).boxed().toList());
  }

  @Test
  void aReportThatRepeatsItselfCopiesNobody() {
    assertThat(found(EIGHT + " and " + EIGHT)).isEmpty();
    assertThat(found(EIGHT + " and " + EIGHT, EIGHT))
        .containsExactly(Map.entry(BOTH, List.of(new Run(0, 0, 8))));
    assertThat(found(EIGHT, EIGHT + " and " + EIGHT))
        .containsExactly(Map.entry(BOTH, List.of(new Run(0, 0, 8), new Run(0, 9, 8))));
  }

  @Test
  void aPairHasTheSmallerPlaceFirst() {
    assertThat(Pair.of(3, 1)).isEqualTo(new Pair(1, 3));
    assertThat(List.of(new Pair(0, 2), new Pair(1, 1), new Pair(1, 2))).isSorted();
  }
}
