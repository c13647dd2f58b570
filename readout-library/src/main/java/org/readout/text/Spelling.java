package org.readout.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// One spelling for words that British and American English write differently, for comparing only:
/// "defence" and "defense", "plough" and "plow", "centre" and "center", "organisation" and
/// "organization". The rules are the endings that differ by system; the table holds single words.
public final class Spelling {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("defence", "defense"),
          Map.entry("offence", "offense"),
          Map.entry("licence", "license"),
          Map.entry("practise", "practice"),
          Map.entry("plough", "plow"),
          Map.entry("ploughs", "plows"),
          Map.entry("grey", "gray"),
          Map.entry("tyre", "tire"),
          Map.entry("cheque", "check"),
          Map.entry("programme", "program"),
          Map.entry("programmes", "programs"),
          Map.entry("catalogue", "catalog"),
          Map.entry("dialogue", "dialog"),
          Map.entry("aluminium", "aluminum"),
          Map.entry("aeroplane", "airplane"),
          Map.entry("kerb", "curb"),
          Map.entry("sceptical", "skeptical"),
          Map.entry("mould", "mold"),
          Map.entry("armour", "armor"),
          Map.entry("councillor", "councilor"),
          Map.entry("counsellor", "counselor"));

  /// "labour", "harbours", "neighbourhood"; not "four", "hour", "tour".
  private static final Pattern OUR =
      Pattern.compile("(?<=\\p{L}{3})our(?=$|s$|ed$|ing$|hood$|able$)");

  /// "centre", "theatres", "fibre".
  private static final Pattern TRE = Pattern.compile("(?<=\\p{L})([tb])re(?=s?$)");

  /// "organise", "organisation", "analysed".
  private static final Pattern ISE =
      Pattern.compile("(?<=\\p{L}{3})([iy])s(?=e$|es$|ed$|ing$|ation$|ations$)");

  /// "travelled", "labelling".
  private static final Pattern LL = Pattern.compile("(?<=\\p{L}{2}[aeiou])ll(?=ed$|ing$|er$|ers$)");

  private Spelling() {}

  /// The word in lower case, in the American spelling; other words as they are, or changed alike
  /// whichever way they were written.
  public static String one(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    var known = WORDS.get(lower);
    if (known != null) {
      return known;
    }
    var plain = OUR.matcher(lower).replaceAll("or");
    plain = TRE.matcher(plain).replaceAll("$1er");
    plain = ISE.matcher(plain).replaceAll("$1z");
    return LL.matcher(plain).replaceAll("l");
  }
}
