package org.readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads [JSON Lines](https://jsonlines.org): one report a line, a broken line does not harm the
/// others.
final class JsonLines {

  private final String file;
  private final Harvest harvest;

  JsonLines(String file, Harvest harvest) {
    this.file = file;
    this.harvest = harvest;
  }

  void read(byte[] bytes) {
    int number = 0;
    int start = 0;
    while (start < bytes.length) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      number++;
      int stop = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
      line(number, Arrays.copyOfRange(bytes, start, stop));
      start = end + 1;
    }
  }

  private void line(int number, byte[] bytes) {
    var place = "line " + number;
    var json = decoded(place, bytes);
    if (json == null || json.isBlank()) {
      return;
    }
    try {
      var fields = Fields.parse(json);
      var text = fields.string("text");
      if (text == null) {
        harvest.skip(file, place, "no \"text\"");
        return;
      }
      harvest.drafts.add(
          new Draft(file, number, fields.metadata(), Digest.sha256(bytes), wellFormed(text), true));
    } catch (Fields.Wrong wrong) {
      harvest.skip(file, place, wrong.reason());
    }
  }

  private @Nullable String decoded(String place, byte[] bytes) {
    return switch (Decoding.decode(bytes, false)) {
      case Decoding.Undecodable broken -> {
        harvest.skip(file, place, broken.reason() + " at byte " + broken.offset());
        yield null;
      }
      case Decoding.Decoded decoded -> {
        if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
          harvest.say(file, place, "not UTF-8: decoded as " + decoded.charset().name());
        }
        yield decoded.text();
      }
    };
  }

  /// An escape may smuggle in half a surrogate pair, which no UTF-8 can hold.
  private static String wellFormed(String text) {
    return text.codePoints().noneMatch(JsonLines::isLone)
        ? text
        : text.codePoints()
            .map(c -> isLone(c) ? '\uFFFD' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isLone(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
