package org.readout.annotate.name;

import java.util.regex.Pattern;

/// One name for the field that a ministry or its minister has, where states name it in several
/// ways: what one calls internal affairs is the interior of another, and external relations are
/// foreign affairs.
public final class Portfolios {

  private static final Pattern MINISTERS = Pattern.compile("\\bminist(?:er|ers|ry|ries)\\b");
  private static final Pattern INTERIOR = Pattern.compile("\\binternal affairs\\b");
  private static final Pattern FOREIGN =
      Pattern.compile("\\b(?:external|foreign) (?:affairs|relations)\\b");

  /// "minister of the interior", "ministry for health affairs"; not "minister of state".
  private static final Pattern OF =
      Pattern.compile(
          "\\b(minister|ministry) (?:of|for) (?:the )?(?!state\\b)(\\p{L}+)(?: affairs)?$");

  private Portfolios() {}

  /// "interior minister" for "minister of internal affairs"; words without a minister or a ministry
  /// as they are.
  ///
  /// @param words in lower case
  public static String one(String words) {
    if (!MINISTERS.matcher(words).find()) {
      return words;
    }
    var named = INTERIOR.matcher(words).replaceAll("interior");
    named = FOREIGN.matcher(named).replaceAll("foreign");
    return OF.matcher(named).replaceFirst("$2 $1");
  }
}
