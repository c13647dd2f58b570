package org.readout.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How the parts of persons' names compare. Initials and suffixes are left out of a comparison:
/// "Antony J. Blinken" is "Antony Blinken".
public final class PersonNames {

  /// Neither titles before nor suffixes behind a name tell persons apart.
  private static final List<String> BESIDE =
      List.of("jr", "sr", "ii", "iii", "iv", "mr", "mrs", "ms", "miss", "dr", "sir");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
  private static final Pattern PUNCTUATION = Pattern.compile("[.,’']+$");

  private PersonNames() {}

  /// The parts of a name in lower case, without initials and suffixes; all of them where nothing
  /// else is left.
  public static List<String> parts(String name) {
    var all =
        Arrays.stream(SPACE.split(name.toLowerCase(Locale.ROOT).replace('’', '\'')))
            .map(part -> PUNCTUATION.matcher(part).replaceFirst(""))
            .filter(part -> !part.isEmpty())
            .toList();
    var kept = all.stream().filter(part -> part.length() > 1 && !BESIDE.contains(part)).toList();
    return kept.isEmpty() ? all : kept;
  }

  /// The initials in a name ("Antony J. Blinken": `j`), without those that a full part gives.
  private static List<String> initials(String name) {
    return Arrays.stream(SPACE.split(name.toLowerCase(Locale.ROOT)))
        .map(part -> PUNCTUATION.matcher(part).replaceFirst(""))
        .filter(part -> part.length() == 1)
        .toList();
  }

  /// False for "George W. Bush" and "George H. W. Bush": initials that begin otherwise.
  public static boolean initialsAgree(String one, String other) {
    var a = initials(one);
    var b = initials(other);
    return a.isEmpty() || b.isEmpty() || a.getFirst().equals(b.getFirst());
  }

  /// True when both are full names of possibly one person: the same first part, or a short form of
  /// it ("Bill Stern", "William Stern"), and the same last, and nothing between them that the
  /// other's contradicts ("Nguyen Van Minh", "Nguyen Thi Minh").
  public static boolean sameFull(String one, String other) {
    var a = parts(one);
    var b = parts(other);
    if (a.size() < 2 || b.size() < 2) {
      return false;
    }
    return a.getLast().equals(b.getLast())
        && GivenNames.same(a.getFirst(), b.getFirst())
        && (a.containsAll(rest(b)) || b.containsAll(rest(a)))
        && initialsAgree(one, other);
  }

  private static List<String> rest(List<String> parts) {
    return parts.subList(1, parts.size());
  }

  /// True when `shorter` could be used alone for `full`: its family name (the last part, or the
  /// first where family names come first), its given name, or several of its last parts.
  public static boolean shortens(String shorter, String full) {
    var s = parts(shorter);
    var f = parts(full);
    if (f.size() <= s.size()) {
      return false;
    }
    if (s.size() == 1) {
      return f.getLast().equals(s.getFirst())
          || f.getFirst().equals(s.getFirst())
          || hyphenParts(f).contains(s.getFirst());
    }
    return f.subList(f.size() - s.size(), f.size()).equals(s) || f.subList(0, s.size()).equals(s);
  }

  /// True when a short form is the family name of the full one but for doubled letters
  /// ("Castellow", "Ruan Castelow").
  static boolean sameButForDoubling(String shorter, String full) {
    var s = parts(shorter);
    var f = parts(full);
    return s.size() == 1
        && f.size() > 1
        && s.getFirst().length() > 4
        && single(s.getFirst()).equals(single(f.getLast()));
  }

  private static String single(String part) {
    return DOUBLED.matcher(part).replaceAll("$1");
  }

  private static List<String> hyphenParts(List<String> full) {
    return full.getLast().contains("-") ? List.of(full.getLast().split("-")) : List.of();
  }
}
