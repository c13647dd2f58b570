package org.readout.annotate.time;

import java.util.regex.Pattern;
import org.readout.text.Span;

/// Tells words of days that date nothing because they are part of a name: of an outlet ("River
/// Today", "the Sunday Courier"), a treaty, a massacre, a sale.
final class DayNames {

  /// How far before and behind the words a name is looked for, in characters.
  private static final int REACH = 24;

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Good |Easter )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: [Nn]ight)?");

  /// Capitalised in the middle of a sentence, behind another capital.
  private static final Pattern TODAY = Pattern.compile("Today|Tonight|Tomorrow|Yesterday");

  private static final Pattern CAPITAL_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}’']*\\h$");

  private static final Pattern EPITHET =
      Pattern.compile(
          "\\b(?:Ash|Big|Black|Bloody|Blue|Cyber|Giving|Golden|Holy|Maundy|Palm|Red|Shrove|Super|Whit)\\h$");

  private static final Pattern ARTICLE_BEFORE = Pattern.compile("\\b[Tt]he\\h$");

  private static final Pattern CAPITAL_BEHIND = Pattern.compile("^\\h\\p{Lu}\\p{Ll}");

  /// What hardly ever stands behind a day but in a name.
  private static final Pattern TITLE_BEHIND =
      Pattern.compile(
          "^\\h(?:Accords?|Agreement|Courier|Express|Herald|Independent|Live|Magazine|Mail|Massacre|Mirror"
              + "|Mosque|Football|Post|Review|Star|Telegraph|Times|Tribune)\\b");

  private DayNames() {}

  static boolean isPartOfName(String text, Span span) {
    var words = span.of(text);
    var before = text.substring(Math.max(0, span.start() - REACH), span.start());
    if (TODAY.matcher(words).matches()) {
      return CAPITAL_BEFORE.matcher(before).find();
    }
    if (!WEEKDAY.matcher(words).matches()) {
      return false;
    }
    var behind = text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
    return EPITHET.matcher(before).find()
        || TITLE_BEHIND.matcher(behind).find()
        || (ARTICLE_BEFORE.matcher(before).find() && CAPITAL_BEHIND.matcher(behind).find());
  }
}
