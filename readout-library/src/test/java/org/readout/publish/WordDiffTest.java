package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.readout.publish.WordDiff.Piece;
import org.readout.publish.WordDiff.Side;

class WordDiffTest {

  @Test
  void oneWordChangedIsOneWordOutAndOneWordIn() {
    assertThat(WordDiff.between("the old harbour wall", "the new harbour wall"))
        .containsExactly(
            new Piece(Side.BOTH, "the"),
            new Piece(Side.LEFT, "old"),
            new Piece(Side.RIGHT, "new"),
            new Piece(Side.BOTH, "harbour wall"));
  }

  @Test
  void punctuationCaseAndQuotationMarksAreNoDifference() {
    assertThat(WordDiff.between("We won’t go,", "we won't go."))
        .containsExactly(new Piece(Side.BOTH, "we won't go."));
  }

  @Test
  void punctuationThatStandsAloneIsAWord() {
    assertThat(WordDiff.between("a … b", "a - b")).hasSize(4);
  }

  @Test
  void emptyWordingsHaveNoPieces() {
    assertThat(WordDiff.between("", " ")).isEmpty();
    assertThat(WordDiff.between("", "a")).containsExactly(new Piece(Side.RIGHT, "a"));
  }

  @Test
  void whatIsTooLongToCompareIsWhollyDifferentBetweenItsCommonEnds() {
    var pieces =
        WordDiff.between(
            "go " + "a ".repeat(100_000) + "end", "go " + "b ".repeat(100_000) + "end");
    assertThat(pieces)
        .extracting(Piece::side)
        .containsExactly(Side.BOTH, Side.LEFT, Side.RIGHT, Side.BOTH);
  }

  @Property(tries = 200)
  void bothWordingsCanBeReadBackFromThePieces(
      @ForAll @Size(max = 12) List<Small> left, @ForAll @Size(max = 12) List<Small> right) {
    var pieces = WordDiff.between(words(left), words(right));
    assertThat(without(pieces, Side.RIGHT)).isEqualTo(words(left));
    assertThat(without(pieces, Side.LEFT)).isEqualTo(words(right));
  }

  enum Small {
    ONE,
    TWO,
    THREE
  }

  private static String words(List<Small> words) {
    return words.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static String without(List<Piece> pieces, Side side) {
    return pieces.stream()
        .filter(p -> p.side() != side)
        .map(Piece::words)
        .collect(Collectors.joining(" "));
  }
}
