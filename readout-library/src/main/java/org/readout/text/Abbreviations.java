package org.readout.text;

import java.util.Set;

/// Words that keep their full stop, by what the stop may mean for the sentence.
final class Abbreviations {

  /// What a full stop behind a word says about the end of the sentence.
  enum Stop {
    /// An ordinary word: the stop ends the sentence.
    ENDS,
    /// It may end the sentence or not ("in the U.S. The", "the U.S. Senate").
    MAY_END,
    /// It never does: a name or number follows.
    CONTINUES
  }

  /// A name follows, always.
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "Mr", "H.E", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev", "Hon", "Fr", "Sen", "Sens", "Rep",
          "Reps", "Gov", "Govs", "Pres", "Amb", "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Cdr",
          "Adm", "Sgt", "Cpl", "Pvt", "Brig", "Supt", "Insp", "Det", "Messrs", "Mme", "Mlle", "St",
          "Ste", "Mt", "Ft", "Atty", "Asst", "Dep", "Sec", "vs", "v", "cf", "e.g", "i.e", "viz",
          "approx", "ca");

  /// A number follows, or the stop ends the sentence.
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "No", "Nos", "no", "Art", "art", "Fig", "p", "pp", "Vol", "Jan", "Feb", "Mar", "Apr",
          "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

  private static final Set<String> ANYWHERE =
      Set.of(
          "Jr", "Sr", "Inc", "Corp", "Co", "Cos", "Ltd", "Bros", "Ave", "Blvd", "Rd", "etc", "al",
          "Ph.D", "Esq", "Dept", "Univ", "Assn", "est");

  /// Words that hardly ever go on with a name after an abbreviation: they begin a sentence.
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "You",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "My",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "Here",
          "In",
          "On",
          "At",
          "By",
          "For",
          "From",
          "With",
          "Without",
          "After",
          "Before",
          "Since",
          "During",
          "Under",
          "Over",
          "While",
          "When",
          "Where",
          "Who",
          "What",
          "Why",
          "How",
          "If",
          "As",
          "But",
          "And",
          "Or",
          "So",
          "Yet",
          "Still",
          "Both",
          "All",
          "Some",
          "Many",
          "Most",
          "Several",
          "Each",
          "Neither",
          "Meanwhile",
          "However",
          "Although",
          "Though",
          "Despite",
          "Asked",
          "Earlier",
          "Later",
          "Also",
          "Then",
          "Now",
          "No",
          "Not",
          "Among",
          "According",
          "Once",
          "Because");

  private Abbreviations() {}

  /// @param word the characters before the full stop
  /// @param next the first word behind it, without marks; may be empty
  static Stop stop(String word, String next) {
    if (BEFORE_NAMES.contains(word)) {
      return Stop.CONTINUES;
    }
    boolean numberNext = !next.isEmpty() && Character.isDigit(next.charAt(0));
    if (BEFORE_NUMBERS.contains(word)) {
      return numberNext ? Stop.CONTINUES : Stop.ENDS;
    }
    if (isInitial(word)) {
      return Stop.CONTINUES;
    }
    if (ANYWHERE.contains(word) || isDotted(word)) {
      return STARTERS.contains(next) ? Stop.ENDS : Stop.MAY_END;
    }
    return Stop.ENDS;
  }

  /// True when the full stop belongs to the word as a token ("U.S.", "Gen.", "J.").
  static boolean keepsStop(String word) {
    return BEFORE_NAMES.contains(word)
        || (BEFORE_NUMBERS.contains(word) && !word.equals("No") && !word.equals("no"))
        || ANYWHERE.contains(word)
        || isInitial(word)
        || isDotted(word);
  }

  /// One capital, alone or behind a hyphen ("J", "Sino-U"); "I" is left out.
  private static boolean isInitial(String word) {
    int last = word.length() - 1;
    return last >= 0
        && Character.isUpperCase(word.charAt(last))
        && !word.equals("I")
        && (last == 0 || word.charAt(last - 1) == '-');
  }

  /// Single letters with stops between them ("U.S", "a.m", "U.S.-U.K").
  private static boolean isDotted(String word) {
    int last = word.length() - 1;
    return last >= 2
        && Character.isLetter(word.charAt(last))
        && word.charAt(last - 1) == '.'
        && Character.isLetter(word.charAt(last - 2))
        && (last == 2 || !Character.isLetter(word.charAt(last - 3)));
  }
}
