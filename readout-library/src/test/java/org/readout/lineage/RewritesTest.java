package org.readout.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.lineage.Rewrites.Match;

class RewritesTest {
  private static final Pair BOTH = new Pair(0, 1);
  private static final double LN2 = Math.log(2);

  private static Map<Pair, List<Match>> found(Prose... reports) {
    return Rewrites.find(Arrays.asList(reports));
  }

  private static Match only(String one, String other) {
    var found = found(Proses.of(one), Proses.of(other));
    assertThat(found).containsOnlyKeys(BOTH);
    assertThat(found.get(BOTH)).hasSize(1);
    return found.get(BOTH).getFirst();
  }

  @Test
  void equalSentencesAreWhollyAlike() {
    var match = only("boat mill dam reed goat", "goat reed dam mill boat");
    assertThat(match.likeness()).isEqualTo(1);
    assertThat(match.weight()).isEqualTo(5 * LN2, within(1e-9));
    assertThat(match.shared()).isEqualTo(Set.of("boat", "mill", "dam", "reed", "goat"));
  }

  @Test
  void likenessIsTheSharedWeightByTheMeanWeight() {
    var match = only("boat mill dam reed goat", "boat mill lock weir ford");
    assertThat(match.weight()).isEqualTo(2 * LN2, within(1e-9));
    assertThat(match.likeness()).isEqualTo(2 * LN2 / (2 * LN2 + 3 * Math.log(3)), within(1e-9));
  }

  @Test
  void aNameWeighsHalfAndIsNoSharedWord() {
    var match = only("Boat mill dam reed goat", "Boat mill lock weir ford");
    assertThat(match.weight()).isEqualTo(1.5 * LN2, within(1e-9));
    assertThat(match.shared()).containsExactly("mill");
    var doubtful = only("Boat mill dam reed goat", "boat mill lock weir ford");
    assertThat(doubtful.weight()).isEqualTo(2 * LN2, within(1e-9));
    assertThat(doubtful.shared()).containsExactly("mill");
  }

  @Test
  void aWordOfThreeReportsWeighsLess() {
    var text = "boat mill dam reed goat";
    var found = found(Proses.of(text), Proses.of(text), Proses.of(text));
    assertThat(found).containsOnlyKeys(BOTH, new Pair(0, 2), new Pair(1, 2));
    assertThat(found.get(BOTH).getFirst().weight()).isEqualTo(5 * LN2 * 2 / 3, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "boat mill dam reed, boat mill dam reed",
    "boat mill dam reed goat, boat lock weir ford barn",
    "boat boat mill dam reed, boat mill dam reed goat",
  })
  void fourWordsOrOneSharedWordAreTooFew(String one, String other) {
    assertThat(found(Proses.of(one), Proses.of(other))).isEmpty();
  }

  @Test
  void sentencesOfOneReportAreNotCompared() {
    assertThat(found(Proses.of("boat mill dam reed goat", "boat mill dam reed goat"))).isEmpty();
  }

  @Test
  void wordsOfMoreThanTwelveSentencesFindNothing() {
    var text = Proses.of("boat mill dam reed goat");
    assertThat(Rewrites.find(Collections.nCopies(12, text))).hasSize(66);
    assertThat(Rewrites.find(Collections.nCopies(13, text))).isEmpty();
  }

  @Test
  void eachSentenceHasTheBestMatchAndNoOther() {
    var first = Proses.of("boat mill dam lock weir", "boat mill dam reed goat");
    var second = Proses.of("boat mill dam reed goat", "lock weir ford barn hill");
    assertThat(found(first, second).get(BOTH))
        .extracting(match -> match.first() + " " + match.second())
        .containsExactly("0 1", "1 0");
    var single = Proses.of("boat mill dam reed goat");
    assertThat(found(first, single).get(BOTH))
        .extracting(match -> match.first() + " " + match.second())
        .containsExactly("1 0");
  }

  private static List<Integer> chain(int... seconds) {
    var matches = new java.util.ArrayList<Match>();
    for (int i = 0; i < seconds.length; i++) {
      matches.add(new Match(i, seconds[i], 1, 1, Set.of()));
    }
    return Descent.chain(matches).stream().map(Match::second).toList();
  }

  @Test
  void theLongestChainInOneOrderIsKept() {
    assertThat(chain()).isEmpty();
    assertThat(chain(4)).containsExactly(4);
    assertThat(chain(3, 1, 2, 5, 4)).containsExactly(1, 2, 4);
    assertThat(chain(0, 8, 4, 12, 2, 10, 6, 14, 1, 9)).hasSize(4).isSorted();
    assertThat(chain(2, 2)).hasSize(1);
    assertThat(chain(3, 2, 1)).containsExactly(1);
  }
}
