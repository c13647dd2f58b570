package org.readout.claim;

import java.util.regex.Pattern;

/// Tells lines about the page from lines of a report: who wrote it, when it was posted, whose a
/// picture is.
public final class PageLines {

  private static final String DAY_WORDS =
      "(?i:mon|tues|wednes|thurs|fri|satur|sun)(?i:day)"
          + "|(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?"
          + "|\\d{1,2}(?:st|nd|rd|th)|[\\d/.:,|–-]++|(?i:at|on|of|[ap]\\.?m\\b\\.?)|GMT|UTC|[A-Z]{1,3}[SD]?T\\b";

  private static final Pattern STAMP =
      Pattern.compile("(?=.*\\d)(?:(?:" + DAY_WORDS + ")[,.]?\\s*)++");

  private static final Pattern POSTED =
      Pattern.compile(
          "(?:(?i:this|the)\\s)?(?:(?i:article|story|report|page|first|last|originally)\\s){0,2}"
              + "(?:(?i:was|is|were)\\s)?(?i:published|posted|updated|modified)\\b.*\\d.*");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i:(?:written |reported |posted )?by)\\s\\p{Lu}(?:[^.!?]|(?<=\\b\\p{Lu})\\.){0,80}");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i:photo|picture|image|caption|file|advertisement|media playback)\\b.*"
              + "|.*(?:Getty|Reuters|AP|AFP|EPA)\\b[^.]{0,20}\\)?");

  private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}:\\d{2}\\b");

  /// Words of a line that has a time of day and is no sentence, at most.
  private static final int SHORT = 12;

  private PageLines() {}

  /// True for a byline, a stamp, a credit: "Article posted on 8 July", "By Mara Oss", "8 JULY,
  /// 2012".
  public static boolean isOne(String line) {
    var text = line.strip();
    return STAMP.matcher(text).matches()
        || POSTED.matcher(text).matches()
        || BYLINE.matcher(text).matches()
        || CREDIT.matcher(text).matches()
        || isTimed(text);
  }

  private static boolean isTimed(String text) {
    return CLOCK.matcher(text).find() && text.split("\\s+").length <= SHORT && !text.endsWith(".");
  }
}
