package org.readout.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A byte order mark ([Unicode 2.6, table 2-4](https://www.unicode.org/faq/utf_bom.html)).
///
/// @param charset which encoding it announces
/// @param length its bytes
record ByteOrderMark(Charset charset, int length) {

  private record Entry(Charset charset, String bytes) {}

  /// The longer marks first: that of UTF-32 begins like that of UTF-16. Bytes as ISO 8859-1.
  private static final List<Entry> TABLE =
      List.of(
          new Entry(StandardCharsets.UTF_32LE, "\u00FF\u00FE\0\0"),
          new Entry(StandardCharsets.UTF_32BE, "\0\0\u00FE\u00FF"),
          new Entry(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
          new Entry(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
          new Entry(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));

  static @Nullable ByteOrderMark of(byte[] content) {
    var head = new String(content, 0, Math.min(content.length, 4), StandardCharsets.ISO_8859_1);
    for (var entry : TABLE) {
      if (head.startsWith(entry.bytes)) {
        return new ByteOrderMark(entry.charset, entry.bytes.length());
      }
    }
    return null;
  }
}
