package org.readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the first bytes of a file say it is, when it is no text ([list of file
/// signatures](https://en.wikipedia.org/wiki/List_of_file_signatures)).
///
/// @param bytes how such a file begins, as ISO 8859-1
/// @param name what to call it
record Magic(String bytes, String name) {

  private static final List<Magic> TABLE =
      List.of(
          new Magic("%PDF-", "a PDF"),
          new Magic("\u0089PNG", "a PNG image"),
          new Magic("\u00FF\u00D8\u00FF", "a JPEG image"),
          new Magic("GIF8", "a GIF image"),
          new Magic("RIFF", "a media file"),
          new Magic("PK\u0003\u0004", "a ZIP archive or office document"),
          new Magic("PK\u0005\u0006", "an empty ZIP archive"),
          new Magic("\u001F\u008B", "a gzip archive"),
          new Magic("BZh", "a bzip2 archive"),
          new Magic("\u00FD7zXZ", "an xz archive"),
          new Magic("7z\u00BC\u00AF", "a 7z archive"),
          new Magic("Rar!", "a RAR archive"),
          new Magic("(\u00B5/\u00FD", "a zstd archive"),
          new Magic("\u00D0\u00CF\u0011\u00E0", "an old office document"),
          new Magic("{\\rtf", "a rich text document"),
          new Magic("\u007FELF", "a program"),
          new Magic("MZ\u0090", "a program"),
          new Magic("SQLite format 3", "a database"),
          new Magic("ID3", "a sound file"),
          new Magic("OggS", "a media file"));

  /// Longest beginning in the table, in bytes.
  static final int LENGTH = 16;

  /// What it is, or null when nothing in the table fits.
  static @Nullable String name(byte[] content) {
    int length = Math.min(content.length, LENGTH);
    var head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    for (var magic : TABLE) {
      if (head.startsWith(magic.bytes)) {
        return magic.name;
      }
    }
    return null;
  }
}
