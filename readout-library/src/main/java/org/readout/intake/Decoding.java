package org.readout.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns bytes into text. Evidence from strong to weak: a byte order mark; null bytes in every
/// other place; strict UTF-8; what a page declares; windows-1252 where it is plausible.
sealed interface Decoding {

  /// Text.
  ///
  /// @param text without byte order mark
  /// @param charset by which it was decoded
  record Decoded(String text, Charset charset) implements Decoding {}

  /// No text.
  ///
  /// @param offset of the first byte that no encoding tried explains, from 0
  /// @param reason one clause
  record Undecodable(int offset, String reason) implements Decoding {}

  Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// `charset=...` of a meta element, or `encoding="..."` of an XML declaration.
  Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9._:-]{2,40})");

  /// Decodes them, or says where that fails.
  ///
  /// @param page whether to look for a declaration of HTML or XML
  static Decoding decode(byte[] bytes, boolean page) {
    var mark = ByteOrderMark.of(bytes);
    if (mark != null) {
      return strict(bytes, mark.length(), mark.charset());
    }
    var wide = wide(bytes);
    if (wide != null) {
      return strict(bytes, 0, wide);
    }
    int control = control(bytes);
    if (control >= 0) {
      return new Undecodable(control, "binary data, not text");
    }
    var utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    return utf8 instanceof Undecodable broken ? otherwise(bytes, page, broken) : utf8;
  }

  private static Decoding otherwise(byte[] bytes, boolean page, Undecodable broken) {
    var declared = page ? declared(bytes) : null;
    if (declared != null
        && !declared.equals(StandardCharsets.UTF_8)
        && strict(bytes, 0, declared) instanceof Decoded decoded) {
      return decoded;
    }
    return HighBytes.count(bytes).looksLikeWindows1252()
            && strict(bytes, 0, WINDOWS_1252) instanceof Decoded decoded
        ? decoded
        : broken;
  }

  private static Decoding strict(byte[] bytes, int from, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    int room = (int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1;
    var out = CharBuffer.allocate(room);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return new Undecodable(in.position(), "not " + charset.name());
    }
    decoder.flush(out);
    return new Decoded(out.flip().toString(), charset);
  }

  /// True for UTF-16 and UTF-32, in which a line feed is more than one byte.
  static boolean isWide(byte[] bytes) {
    var mark = ByteOrderMark.of(bytes);
    return mark == null ? wide(bytes) != null : !mark.charset().equals(StandardCharsets.UTF_8);
  }

  /// UTF-16 without a mark: Latin text has a null in every other byte.
  private static @Nullable Charset wide(byte[] bytes) {
    int sample = Math.min(bytes.length, 4_096) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < sample; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int enough = Math.max(2, sample / 5);
    if (even > enough && odd * 20 < sample) {
      return StandardCharsets.UTF_16BE;
    }
    return odd > enough && even * 20 < sample ? StandardCharsets.UTF_16LE : null;
  }

  /// The offset of the first control byte that no text holds, or -1.
  private static int control(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i];
      boolean allowed = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0B || b == 0x1A;
      if (b >= 0 && b < 0x20 && !allowed && b != 0x1B && b != 0x1C && b != 0x1D && b != 0x1E) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, 4_096);
    var matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return null;
    }
    try {
      return Charset.forName(matcher.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }
}
