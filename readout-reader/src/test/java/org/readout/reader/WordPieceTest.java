package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WordPieceTest {

  private static final Map<String, Integer> PIECES =
      Map.of("[UNK]", 0, "un", 1, "##able", 2, "##a", 3, "cafe", 4, ".", 5, "##s", 6, "i", 7);

  private final WordPiece wordPiece = new WordPiece(new Vocabulary(PIECES));

  @Test
  void takesTheLongestPieceFirst() {
    assertThat(cut("unable unas")).containsExactly("1 un", "2 able", "1 un", "3 a", "6 s");
  }

  @Test
  void aWordThatCannotBeSpeltIsUnknownAsAWhole() {
    assertThat(cut("unx un")).containsExactly("0 unx", "1 un");
  }

  @Test
  void leavesOutAccentsAndCaseButKeepsThePlaceInTheText() {
    assertThat(cut("Café CAFE\u0301s.")).containsExactly("4 Café", "4 CAFE", "6 s", "5 .");
  }

  @Test
  void countsInUtf16BehindAnEmoji() {
    Pieces pieces = wordPiece.cut("\uD83D\uDE00 un");
    assertThat(pieces.start(1)).isEqualTo(3);
    assertThat(pieces.end(1)).isEqualTo(5);
  }

  @Test
  void passesOverHalfSurrogatesAndControlCharacters() {
    assertThat(cut("\uD800un\u0000able\uDC00")).containsExactly("1 un", "2 able");
  }

  @Test
  void anOverlongWordIsOneUnknownPiece() {
    Pieces pieces = wordPiece.cut("un" + "a".repeat(1_000_000) + " un");
    assertThat(pieces.size()).isEqualTo(2);
    assertThat(pieces.id(0)).isZero();
    assertThat(pieces.end(0)).isEqualTo(1_000_002);
  }

  @Test
  void aHundredCharactersAreNotYetTooLong() {
    assertThat(wordPiece.cut("un" + "a".repeat(98)).size()).isEqualTo(99);
    assertThat(wordPiece.cut("un" + "a".repeat(99)).size()).isEqualTo(1);
  }

  @Test
  void takesFiveMegabytesInOneLineInSeconds() {
    String text = "unbearable\"".repeat(450_000);
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> wordPiece.cut(text));
  }

  @Property(tries = 300)
  void piecesOfAnyTextAscendAndLieInIt(@ForAll String text) {
    Pieces pieces = wordPiece.cut(text);
    int before = 0;
    for (int i = 0; i < pieces.size(); i++) {
      assertThat(pieces.start(i)).isGreaterThanOrEqualTo(before);
      assertThat(pieces.end(i)).isGreaterThan(pieces.start(i)).isLessThanOrEqualTo(text.length());
      before = pieces.start(i);
    }
  }

  private List<String> cut(String text) {
    Pieces pieces = wordPiece.cut(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      found.add(pieces.id(i) + " " + text.substring(pieces.start(i), pieces.end(i)));
    }
    return found;
  }
}
