package org.readout.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Patterns tried at one place of a text.
///
/// `find(offset)` with a leading `\G` would go on to the end of the text after a miss; these stop.
public final class Here {

  private Here() {}

  /// A matcher whose `lookingAt` tries the pattern right at the offset; look-behind sees the text
  /// before it.
  public static Matcher at(Pattern pattern, CharSequence text, int offset) {
    return pattern
        .matcher(text)
        .region(offset, text.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  /// A matcher whose `find` tries a pattern that ends in `$` right before the offset, over at most
  /// `reach` characters; look-behind sees the text before them.
  public static Matcher before(Pattern pattern, CharSequence text, int offset, int reach) {
    return pattern
        .matcher(text)
        .region(Math.max(0, offset - reach), offset)
        .useTransparentBounds(true);
  }
}
