package org.readout.publish;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;

/// Halves of surrogate pairs, which a text can hold though no encoding can.
final class LoneSurrogates {

  private LoneSurrogates() {}

  static boolean in(String text) {
    return text.codePoints().anyMatch(LoneSurrogates::lone);
  }

  /// A JSON string, in quotation marks, in which the halves are written `\\uXXXX`.
  static String escaped(String text) {
    var out = new StringBuilder(text.length() + 16).append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (lone(point)) {
        out.append(JsonStringEncoder.getInstance().quoteAsString(text.substring(from, i)));
        out.append(String.format(Locale.ROOT, "\\u%04X", point));
        from = i + 1;
      }
    }
    out.append(JsonStringEncoder.getInstance().quoteAsString(text.substring(from)));
    return out.append('"').toString();
  }

  private static boolean lone(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
