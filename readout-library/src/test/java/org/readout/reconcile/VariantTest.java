package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTest {
  private static Optional<Variant> variant(String full, String other, boolean elided) {
    return Variant.of(List.of(full.split(" ", -1)), List.of(other.split(" ", -1)), elided);
  }

  @ParameterizedTest
  @CsvSource({
    "one word for another, river dam mill, river lock mill, 1, 0, 2",
    "one word for another at the edge, dam river mill, lock river mill, 1, 0, 2",
    "a word left out, river dam mill, river mill, 0, 1, 2",
    "a word put in, river mill, river dam mill, 0, 1, 2",
    "both, river dam mill ford weir, river lock mill weir, 1, 1, 3",
    "small words do not count as shared, the river dam of the mill, the river lock of the mill, 1, 0, 2",
  })
  void whatIsReplacedAndDroppedIsCounted(
      String why, String full, String other, int replaced, int dropped, int shared) {
    assertThat(variant(full, other, false))
        .as(why)
        .contains(new Variant(replaced, dropped, shared));
  }

  @ParameterizedTest
  @CsvSource({
    "equal, river dam mill, river dam mill",
    "one word shared, the river of the mill, the river of the lock",
    "begun later, dam river mill, river mill",
    "ended sooner, river mill dam, river mill",
    "another ending of the word, river dams mill, river dam mill",
    "another small word, river of mill, river in mill",
    "begun later and inflected, it was cold and both of us like the river dam, both of us liked the river dam",
    "nothing shared, river dam, lock weir",
    "told in another order, river dam lock mill ford, lock river dam mill ford",
    "gone on to other things, river dam mill ford weir, river dam lock goat barn",
    "a small word at its end comes back later, river dam for it and the mill does it, river dam for it",
  })
  void thisIsNoOtherWording(String why, String full, String other) {
    assertThat(variant(full, other, false)).as(why).isEmpty();
  }

  @Test
  void whatIsMarkedAsLeftOutIsNotDropped() {
    assertThat(variant("river dam mill", "river mill", true)).isEmpty();
    assertThat(variant("river dam mill", "river lock mill", true)).contains(new Variant(1, 0, 2));
  }

  @Test
  void anEllipsisInTheWordsMarksWhatIsLeftOut() {
    var full = SayingFixture.quote("a", "river dam mill").saying();
    for (String words : List.of("river … mill", "river ... mill")) {
      assertThat(Variant.of(full, SayingFixture.quote("b", words).saying())).isEmpty();
    }
    assertThat(Variant.of(full, SayingFixture.quote("b", "river mill").saying())).isPresent();
  }

  @Test
  void wordsBetweenTheSameContentAreRewordedAtTwoPlaces() {
    var full = Words.all("A finger pointed is not a hand held out");
    assertThat(Variant.isReworded(full, Words.all("A finger that points is not a hand held out")))
        .isFalse();
    assertThat(
            Variant.isReworded(
                full, Words.all("A finger that points is not a hand that is held out")))
        .isTrue();
    assertThat(Variant.isReworded(full, full)).isFalse();
    assertThat(
            Variant.isReworded(
                Words.all("here's the mill, the people of the valley believe"),
                Words.all("here is the mill, people of valley believe")))
        .isFalse();
  }
}
