package org.readout.annotate.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.text.Table;
import org.readout.text.Token;

/// The tables of title nouns (`titles.tsv`) and of the words before them (`title-modifiers.txt`).
/// Immutable.
public final class Titles {

  private static final Titles ENGLISH = new Titles();

  /// Words of the longest head noun in the table ("chief executive officer").
  private static final int LONGEST = 4;

  /// With one of these before it, a head noun that many bear has one bearer ("top diplomat").
  private static final Set<String> SUPERLATIVES =
      Set.of("top", "highest-ranking", "top-ranking", "senior-most", "lead", "sole", "paramount");

  /// With one of these before it, an office is not held, or held by several.
  private static final Set<String> NOT_THE_HOLDER =
      Set.of(
          "former",
          "ex",
          "then",
          "deputy",
          "assistant",
          "associate",
          "senior",
          "late",
          "retired",
          "honorary",
          "ousted",
          "deposed",
          "future",
          "next",
          "another",
          "a",
          "an",
          "visiting");

  private final Map<String, Sort> heads = new HashMap<>();
  private final Set<String> modifiers = new HashSet<>();

  /// What kind of title a head noun is.
  public enum Sort {
    /// One holder at a time for each country, organisation or place: "president".
    OFFICE,
    /// Several hold it: "senator", "analyst", "spokesman", "witness".
    POST,
    /// Before a name only: "Gen.".
    RANK,
    /// No role, but a person follows: "Mr.".
    COURTESY,
    /// An institution: "ministry".
    BODY
  }

  private Titles() {
    for (String[] row : Table.rows(Titles.class, "titles.tsv")) {
      Sort sort = Sort.valueOf(row[0]);
      Table.values(row[1]).forEach(head -> heads.putIfAbsent(head, sort));
    }
    for (String[] row : Table.rows(Titles.class, "title-modifiers.txt")) {
      modifiers.addAll(List.of(row[0].split(" ", -1)));
    }
  }

  /// The English tables.
  public static Titles english() {
    return ENGLISH;
  }

  /// The sort of a head noun, in any case, singular or plural; empty when it is no title.
  public Optional<Sort> sortOf(String head) {
    String word = plain(head);
    var found = heads.get(word);
    return Optional.ofNullable(found != null ? found : heads.get(singular(word)));
  }

  /// True for a head noun known only in the plural form given ("officials").
  public boolean isPlural(String head) {
    String word = plain(head);
    return !heads.containsKey(word) && heads.containsKey(singular(word));
  }

  /// True for what stands before a name and is no role: "Mr.", "Excellency", "HE".
  boolean isCourtesy(String word) {
    return word.equals("HE") || sortOf(word).filter(Sort.COURTESY::equals).isPresent();
  }

  /// True for a word that stands between a possessor and a head noun ("foreign", "top", "deputy").
  public boolean isModifier(String word) {
    return modifiers.contains(plain(word));
  }

  /// True when a country or organisation has one bearer of this title at a time: "president",
  /// "foreign minister", "top diplomat"; not "spokesman", "former president", "officials".
  public boolean isUnique(String title) {
    List<String> words = List.of(normal(title).split(" ", -1));
    if (words.stream().anyMatch(NOT_THE_HOLDER::contains)) {
      return false;
    }
    boolean one = words.stream().anyMatch(SUPERLATIVES::contains);
    for (int start = 0; start < words.size(); start++) {
      String tail = String.join(" ", words.subList(start, words.size()));
      String head = tail.contains(" of ") ? tail.substring(0, tail.indexOf(" of ")) : tail;
      var sort = heads.get(head);
      if (sort != null) {
        return sort == Sort.OFFICE || (one && sort == Sort.POST);
      }
    }
    return false;
  }

  /// A title for comparing: lower case, single spaces, no article, one spelling ("defence minister"
  /// as "defense minister", "advisor" as "adviser"), one name for a minister's field
  /// ([Portfolios]), and not of which state it is that has no name ("president of the republic").
  public String normal(String title) {
    String words = plain(title).replaceAll("\\s+", " ").strip();
    var plain =
        words
            .replaceAll("^(?:the|a|an|its|his|her|their) ", "")
            .replaceAll("(?<=\\p{L}) of the (?:republic|nation|country|state|kingdom)$", "")
            .replace("defence", "defense")
            .replace("advisor", "adviser")
            .replace("labour", "labor");
    return Portfolios.one(plain);
  }

  /// The longest head noun that ends before `end`: how many tokens it has, 0 when there is none.
  int headBefore(List<Token> tokens, int end) {
    for (int size = Math.min(LONGEST, end); size > 0; size--) {
      if (sortOf(words(tokens, end - size, end)).isPresent()) {
        return size;
      }
    }
    return 0;
  }

  static String words(List<Token> tokens, int start, int end) {
    var words = new StringBuilder();
    for (int i = start; i < end; i++) {
      words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).lower());
    }
    return words.toString();
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static String singular(String word) {
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 3) + "man";
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean es = word.endsWith("sses") || word.endsWith("ches");
    int ending = es ? 2 : word.endsWith("s") ? 1 : 0;
    return word.substring(0, word.length() - ending);
  }
}
