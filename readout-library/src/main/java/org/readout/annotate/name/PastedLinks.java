package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.text.Span;

/// The text of links that a page pastes into its sentences behind a name: "Sen. Ona Vell Ona Marie
/// VellStorm delays ferry MORE said". It begins behind the name, shows itself by the same surname
/// glued to a next word, and ends with "MORE" where that stands near.
///
/// Nothing in it belongs to the sentence.
public final class PastedLinks {

  /// A word with a capital inside.
  private static final Pattern GLUED =
      Pattern.compile("(?<![\\p{L}\\p{N}@#/._-])\\p{Lu}[\\p{L}’']*\\p{Ll}\\p{Lu}[\\p{L}’']*");

  private static final Pattern END = Pattern.compile("(?<!\\p{L})MORE(?!\\p{L})");

  /// Characters back in which the name stands before it is repeated in full.
  private static final int BACK = 80;

  /// Characters of the headlines that are linked to.
  private static final int REACH = 400;

  private PastedLinks() {}

  /// In order, without overlap. Time is proportional to the text.
  public static List<Span> find(String text) {
    var found = new ArrayList<Span>();
    int done = 0;
    var glued = GLUED.matcher(text);
    while (glued.find()) {
      int start = glued.start() < done ? -1 : nameEnd(text, glued.start(), glued.end(), done);
      if (start >= 0) {
        done = end(text, glued.end());
        found.add(new Span(start, done));
      }
    }
    return found;
  }

  /// Where the name ends that the glued word repeats, -1 where it repeats none.
  private static int nameEnd(String text, int start, int end, int from) {
    for (int cut = start + 3; cut < end; cut++) {
      if (Character.isUpperCase(text.charAt(cut)) && Character.isLowerCase(text.charAt(cut - 1))) {
        int name = text.lastIndexOf(text.substring(start, cut), start - 1);
        int behind = name + cut - start;
        boolean near = name >= Math.max(from, start - BACK);
        if (near
            && text.substring(name, start).indexOf('\n') < 0
            && standsAlone(text, name, behind)) {
          return behind;
        }
      }
    }
    return -1;
  }

  private static boolean standsAlone(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && !Character.isLetterOrDigit(text.charAt(end));
  }

  private static int end(String text, int from) {
    int line = text.indexOf('\n', from);
    int limit = Math.min(line < 0 ? text.length() : line, from + REACH);
    var more = END.matcher(text).region(from, limit);
    return more.find() ? more.end() : from;
  }
}
