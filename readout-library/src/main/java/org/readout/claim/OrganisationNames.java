package org.readout.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.annotate.name.Countries;
import org.readout.annotate.name.Portfolios;
import org.readout.text.Spelling;

/// How names of organisations compare: by their words, whatever their order around "of", and by
/// their initials.
public final class OrganisationNames {

  private static final Set<String> SMALL = Set.of("the", "of", "for", "and", "on", "in", "&", "de");

  /// "Trade Ministry" is the "Ministry of Trade Affairs".
  private static final Set<String> SILENT = Set.of("affairs");

  private static final int LONGEST_ACRONYM = 12;

  private OrganisationNames() {}

  /// The telling words of a name in lower case and alphabetical order, so that "Ministry of
  /// Defence" and "Defence Ministry" have one key.
  public static String key(String name) {
    var plain = Portfolios.one(name.toLowerCase(Locale.ROOT));
    var words = words(plain).stream().filter(word -> !SILENT.contains(word)).sorted().toList();
    return String.join(" ", words.isEmpty() ? words(name) : words);
  }

  private static List<String> words(String name) {
    var cleaned = name.toLowerCase(Locale.ROOT).replaceAll("[’']s\\b", "").replace(".", "");
    return Arrays.stream(cleaned.split("[^\\p{L}\\p{N}&]+"))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .map(Spelling::one)
        .toList();
  }

  /// True when `shorter` is made of the initials of the words of `full` ("CCTV", "China Central
  /// Television": a compound word may give two letters).
  public static boolean isAcronym(String shorter, String full) {
    var letters = shorter.replace(".", "");
    if (letters.length() < 2
        || letters.length() > LONGEST_ACRONYM
        || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    var words = words(full);
    return words.size() >= 2 && spells(letters.toLowerCase(Locale.ROOT), words);
  }

  /// The first letter of each word in turn; the last word may give one more of its letters.
  private static boolean spells(String letters, List<String> words) {
    var initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    if (initials.toString().equals(letters)) {
      return true;
    }
    if (letters.length() != words.size() + 1 || !letters.startsWith(initials.toString())) {
      return false;
    }
    return words.getLast().indexOf(letters.charAt(letters.length() - 1), 1) > 0;
  }

  /// What two names of one organisation share at least one of: the key; the initials; for what
  /// looks like an acronym, its letters, and these without the last.
  public static Set<String> handles(String name) {
    var handles = new LinkedHashSet<String>();
    handles.add(key(name));
    var initials = new StringBuilder();
    words(name).forEach(word -> initials.append(word.charAt(0)));
    handles.add("@" + initials);
    var letters = name.replace(".", "").toLowerCase(Locale.ROOT);
    if (letters.length() > 1 && letters.length() <= LONGEST_ACRONYM) {
      handles.add("@" + letters);
      handles.add("@" + letters.substring(0, letters.length() - 1));
    }
    return handles;
  }

  /// True when both name one organisation: the same telling words, or one is the other with a
  /// country before it, or one is the acronym of the other.
  public static boolean same(String one, String other) {
    return key(one).equals(key(other)) || isAcronym(one, other) || isAcronym(other, one);
  }

  /// True when a single word can stand for the full name where no other name has it: its last word,
  /// or the last before "of" and "for" ("the Alliance", "the Council of the Narrow Seas"). "The
  /// House" is not the White House.
  public static boolean isHead(String word, String full) {
    var name = full.replaceAll("\\s+", " ").split(" (?:of|for) ", 2)[0];
    boolean several = full.contains(" ") && !word.contains(" ");
    boolean last = name.equals(word) || name.endsWith(" " + word);
    return several && last && Countries.world().bySeat(full).isEmpty();
  }

  /// The words that one name has beyond the other, or an empty list where it lacks one of the
  /// other's.
  public static List<String> beyond(String longer, String shorter) {
    var rest = new ArrayList<>(words(longer));
    for (String word : words(shorter)) {
      if (!rest.remove(word)) {
        return List.of();
      }
    }
    return rest;
  }
}
