package org.readout.text;

import java.util.Arrays;

/// Converts between UTF-16 offsets, used inside, and Unicode code points, used at the edge ([W3C
/// TextPositionSelector](https://www.w3.org/TR/annotation-model/#text-position-selector)).
///
/// Immutable, and safe to share between threads. Memory: one int per surrogate pair of the text.
public final class CodePoints {

  /// UTF-16 offset of the low half of each surrogate pair, ascending.
  private final int[] lows;

  private final int units;

  public CodePoints(String text) {
    units = text.length();
    int[] found = new int[16];
    int n = 0;
    for (int i = 1; i < units; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (n == found.length) {
          found = Arrays.copyOf(found, n * 2);
        }
        found[n++] = i++;
      }
    }
    lows = Arrays.copyOf(found, n);
  }

  /// Number of code points in the whole text.
  public int count() {
    return toCodePoint(units);
  }

  /// How many code points precede this offset.
  ///
  /// @param utf16 a UTF-16 offset; one inside a surrogate pair counts as the end of the pair
  /// @throws IndexOutOfBoundsException if the offset is outside the text
  public int toCodePoint(int utf16) {
    if (utf16 < 0 || utf16 > units) {
      throw new IndexOutOfBoundsException(utf16 + " is outside [0, " + units + "]");
    }
    int at = Arrays.binarySearch(lows, utf16);
    int pairsBefore = at >= 0 ? at : -at - 1;
    return utf16 - pairsBefore;
  }

  /// How many UTF-16 units precede this code point.
  ///
  /// @param codePoint a code point offset
  /// @throws IndexOutOfBoundsException if the offset is outside the text
  public int toUtf16(int codePoint) {
    if (codePoint < 0 || codePoint > units - lows.length) {
      throw new IndexOutOfBoundsException(
          codePoint + " is outside [0, " + (units - lows.length) + "]");
    }
    int low = 0;
    int high = lows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lows[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
