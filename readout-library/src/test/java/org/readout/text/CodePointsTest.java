package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void countsAnEmojiOnce() {
    var points = new CodePoints("a\uD83D\uDE00b");
    assertThat(points.count()).isEqualTo(3);
    assertThat(points.toCodePoint(3)).isEqualTo(2);
    assertThat(points.toUtf16(2)).isEqualTo(3);
  }

  @Test
  void countsALoneSurrogateOnce() {
    var points = new CodePoints("\uD83D\uD83D\uDE00\uDE00x");
    assertThat(points.count()).isEqualTo(4);
    assertThat(points.toUtf16(3)).isEqualTo(4);
  }

  @Test
  void takesTheMiddleOfAPairForItsEnd() {
    assertThat(new CodePoints("\uD83D\uDE00").toCodePoint(1)).isEqualTo(1);
  }

  @Test
  void refusesOffsetsOutside() {
    var points = new CodePoints("ab");
    assertThatThrownBy(() -> points.toCodePoint(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> points.toUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Property
  void agreesWithJavaAndComesBack(@ForAll String text) {
    var points = new CodePoints(text);
    assertThat(points.count()).isEqualTo(text.codePointCount(0, text.length()));
    for (int i = 0; i <= points.count(); i++) {
      int utf16 = points.toUtf16(i);
      assertThat(utf16).isEqualTo(text.offsetByCodePoints(0, i));
      assertThat(points.toCodePoint(utf16)).isEqualTo(i);
    }
  }
}
