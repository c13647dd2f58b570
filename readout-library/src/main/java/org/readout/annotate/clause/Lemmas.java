package org.readout.annotate.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.text.Table;

/// Dictionary forms of English verbs and nouns: a table of the irregular ones, rules for the rest.
///
/// The rules undo the regular endings; where two bases are possible ("planned": plan or plann) they
/// follow spelling alone, so a rare verb may come out wrong, always the same way.
public final class Lemmas {

  private static final Map<String, String> PAST = new HashMap<>();
  private static final Map<String, String> PARTICIPLE = new HashMap<>();
  private static final Set<String> BASES = new HashSet<>();
  private static final Map<String, String> NOUNS = new HashMap<>();

  /// Forms of "be", "have", "do" that the rules do not reach.
  private static final Map<String, String> AUXILIARIES =
      Map.ofEntries(
          Map.entry("is", "be"),
          Map.entry("are", "be"),
          Map.entry("am", "be"),
          Map.entry("'s", "be"),
          Map.entry("'re", "be"),
          Map.entry("'m", "be"),
          Map.entry("being", "be"),
          Map.entry("has", "have"),
          Map.entry("'ve", "have"),
          Map.entry("does", "do"),
          Map.entry("goes", "go"),
          Map.entry("dying", "die"),
          Map.entry("lying", "lie"),
          Map.entry("tying", "tie"));

  private static final Set<String> SILENT = new HashSet<>();

  private static final Set<String> BARE = new HashSet<>();

  static {
    for (String[] row : Table.rows(Lemmas.class, "irregular-verbs.tsv")) {
      BASES.add(row[0]);
      for (String form : row[1].split("\\|", -1)) {
        PAST.putIfAbsent(form, row[0]);
      }
      for (String form : row[2].split("\\|", -1)) {
        PARTICIPLE.putIfAbsent(form, row[0]);
      }
    }
    for (String[] row : Table.rows(Lemmas.class, "verb-stems.tsv")) {
      (row[0].equals("bare") ? BARE : SILENT).addAll(List.of(row[1].split(" ", -1)));
    }
    Table.rows(Lemmas.class, "irregular-nouns.tsv").forEach(row -> NOUNS.put(row[0], row[1]));
  }

  /// Irregular past forms that are spelt like other words.
  private static final Set<String> NOUN_TOO =
      Set.of(
          "shot", "left", "thought", "saw", "rose", "wound", "bound", "spoke", "felt", "found",
          "lay", "bore", "ground", "lent", "bent", "lit", "drunk", "dove", "stole", "fed", "led",
          "lost", "wove", "swore", "hung", "meant", "heard", "learned", "burned");

  private Lemmas() {}

  /// The dictionary form of a verb form ("met", "meeting", "meets": "meet"); unknown words come
  /// back in lower case.
  public static String verb(String form) {
    String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    String known = AUXILIARIES.get(word);
    if (known != null) {
      return known;
    }
    if (BASES.contains(word)) {
      return word;
    }
    String irregular = PAST.getOrDefault(word, PARTICIPLE.get(word));
    return irregular != null ? irregular : regular(word);
  }

  private static String regular(String word) {
    int n = word.length();
    if (word.endsWith("ied") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    if (word.endsWith("eed")) {
      return word.substring(0, n - 1);
    }
    if (word.endsWith("ed") && n > 3) {
      return base(word.substring(0, n - 2));
    }
    if (word.endsWith("ing") && n > 5) {
      String stem = word.substring(0, n - 3);
      return BASES.contains(stem) ? stem : BASES.contains(stem + "e") ? stem + "e" : base(stem);
    }
    return withoutS(word);
  }

  private static String base(String stem) {
    int n = stem.length();
    if (n == 2 && (stem.charAt(1) == 'i' || !isVowel(stem.charAt(1)))) {
      return stem + "e";
    }
    if (n < 3 || BARE.contains(stem)) {
      return stem;
    }
    char last = stem.charAt(n - 1);
    if (last == stem.charAt(n - 2) && !isVowel(last)) {
      String single = stem.substring(0, n - 1);
      boolean keeps =
          (last == 's' || last == 'l' || last == 'f' || last == 'z') && !BARE.contains(single);
      return keeps ? stem : single;
    }
    return last == 'c' || last == 'v' || last == 'u' || needsE(stem, n) ? stem + "e" : stem;
  }

  private static boolean needsE(String stem, int n) {
    if (!SILENT.contains(stem.substring(n - 2))) {
      return false;
    }
    char before = stem.charAt(n - 3);
    boolean twoVowels = isVowel(before) && isVowel(stem.charAt(n - 2));
    return !twoVowels
        || stem.endsWith("uat")
        || stem.endsWith("iat")
        || stem.endsWith("eat")
        || stem.endsWith("ais")
        || stem.endsWith("aus")
        || stem.endsWith("eas")
        || stem.endsWith("eav")
        || stem.endsWith("eiz")
        || stem.endsWith("eez");
  }

  private static String withoutS(String word) {
    int n = word.length();
    if (word.endsWith("ies") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    if (n > 4
        && (word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zzes"))) {
      return word.substring(0, n - 2);
    }
    return n > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
        ? word.substring(0, n - 1)
        : word;
  }

  /// The singular of a noun ("visits": "visit", "men": "man"); "talks" and its like stay as they
  /// are.
  public static String noun(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    String irregular = NOUNS.get(word);
    return irregular != null ? irregular : withoutS(word);
  }

  /// True for an irregular past form that is no noun or adjective besides ("struck", "told"; not
  /// "shot").
  static boolean isClearPast(String word) {
    return PAST.containsKey(word) && !BASES.contains(word) && !NOUN_TOO.contains(word);
  }

  /// The forms that a verb form can be.
  static VerbForm form(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    boolean past = PAST.containsKey(word);
    boolean participle = PARTICIPLE.containsKey(word);
    if (past && participle) {
      return VerbForm.PAST_OR_PARTICIPLE;
    }
    if (past || participle) {
      return past ? VerbForm.PAST : BASES.contains(word) ? VerbForm.BASE : VerbForm.PARTICIPLE;
    }
    if (word.endsWith("ed") && word.length() > 3 && !BASES.contains(word)) {
      return VerbForm.PAST_OR_PARTICIPLE;
    }
    if (word.endsWith("ing") && word.length() > 4 && !BASES.contains(word)) {
      return VerbForm.GERUND;
    }
    return word.endsWith("s") && !verb(word).equals(word) ? VerbForm.THIRD_PERSON : VerbForm.BASE;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
