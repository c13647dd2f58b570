package org.readout.reconcile;

import java.util.List;
import java.util.regex.Pattern;

/// British spellings to American ones, by the endings in which they differ, so that two reports
/// that quote the same words are not told apart by their house style. Both members of a pair need
/// only become the same; what comes out is compared and never shown.
final class Spelling {
  private record Rule(Pattern pattern, String replacement) {
    static Rule of(String pattern, String replacement) {
      return new Rule(Pattern.compile(pattern), replacement);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          Rule.of("(?<=\\w{3})is(e|es|ed|ing|ation|ations|er|ers)$", "iz$1"),
          Rule.of("(?<=\\w{3})ys(e|es|ed|ing)$", "yz$1"),
          Rule.of(
              "(?<=\\w{3})our(s|ed|ing|ly|able|al|ite|ites|hood|hoods|ful|ism|er|ers)?$", "or$1"),
          Rule.of("(?<=\\w{3})tre(s)?$", "ter$1"),
          Rule.of("(?<=\\w{3})ogue(s)?$", "og$1"),
          Rule.of("(?<=\\w{4})ll(ed|ing|er|ers|ation)$", "l$1"),
          Rule.of("(?<=\\w{2})ence(s)?$", "ense$1"),
          Rule.of("(?<=jewel)l(er|ers|ery)$", "$1"),
          Rule.of("(?<=jewel)ry$", "ery"),
          Rule.of("^gr[ae]y", "gray"),
          Rule.of("^tyre", "tire"),
          Rule.of("programme(s)?$", "program$1"));

  private Spelling() {}

  /// @param word in lower case
  static String american(String word) {
    for (Rule rule : RULES) {
      var found = rule.pattern().matcher(word);
      if (found.find()) {
        return found.replaceFirst(rule.replacement());
      }
    }
    return word;
  }
}
