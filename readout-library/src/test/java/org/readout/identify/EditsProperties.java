package org.readout.identify;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsProperties {

  @Property
  void theSameFromBothSidesAndNeverFarAboveTheLimit(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String other,
      @ForAll @IntRange(max = 4) int limit) {
    int edits = Edits.between(one, other, limit);
    assertThat(edits).isEqualTo(Edits.between(other, one, limit)).isBetween(0, limit + 1);
    assertThat(edits == 0).isEqualTo(one.equals(other));
    int all = Edits.between(one, other, 8);
    assertThat(edits).isEqualTo(Math.min(all, limit + 1));
  }

  @ParameterizedTest
  @CsvSource({
    "stern, stern, 0",
    "stern, stren, 1",
    "stern, strn, 1",
    "stern, sterne, 1",
    "stern, storn, 1",
    "stern, tsenr, 2",
    "stern, orlan, 4",
  })
  void countsInsertionsDeletionsReplacementsAndSwaps(String one, String other, int edits) {
    assertThat(Edits.between(one, other, 6)).isEqualTo(edits);
  }
}
