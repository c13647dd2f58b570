package org.readout.annotate.name;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.readout.text.Document;
import org.readout.text.Span;

/// The long names of states: "the Federal Republic of Ilvar", "the Kingdom of Sweden", "the French
/// Republic".
final class LongNames {

  private static final String WORDS =
      "(?:(?:Federal|Federative|Democratic|People['’]s|Socialist|Islamic|Arab|United|Sovereign|"
          + "Independent|Co-?operative|Bolivarian|Plurinational|Hashemite) )*";
  private static final String FORM =
      "(?:Republic|Kingdom|Sultanate|Principality|Grand Duchy) of (?:the )?";
  private static final Pattern WHOLE =
      Pattern.compile("(?:[Tt]he )?" + WORDS + FORM + "(\\p{Lu}.*)");
  private static final Pattern OF_A_PEOPLE =
      Pattern.compile("(?:[Tt]he )?(\\p{Lu}[\\p{L}-]+) Republic");
  private static final Pattern BEFORE = Pattern.compile("(?<!\\p{L})" + WORDS + FORM + "$");

  /// Characters of the longest words before the short name.
  private static final int REACH = 60;

  private LongNames() {}

  /// What stands in a long name for its country: the short name, or the adjective.
  static Optional<String> core(String name) {
    if (!name.contains(" of ") && !name.endsWith(" Republic")) {
      return Optional.empty();
    }
    var whole = WHOLE.matcher(name);
    if (whole.matches()) {
      return Optional.of(whole.group(1));
    }
    var people = OF_A_PEOPLE.matcher(name);
    return people.matches() ? Optional.of(people.group(1)) : Optional.empty();
  }

  /// True where the words before an offset are those of a long name that ends behind it.
  static boolean isBefore(String text, int offset) {
    return start(text, offset) < offset;
  }

  private static int start(String text, int offset) {
    int from = Math.max(0, offset - REACH);
    var before = BEFORE.matcher(text.substring(from, offset));
    return before.find() ? from + before.start() : offset;
  }

  /// Gives each country's name the words of the long name before it.
  static void extend(Document document, NameLayer layer, Predicate<String> isCountry) {
    for (Name name : layer.inOrder()) {
      int start = start(document.text(), name.span().start());
      var whole = new Span(start, name.span().end());
      boolean longer = name.kind() == NameKind.PLACE && start < name.span().start();
      if (longer
          && isCountry.test(document.at(name.span()))
          && layer.overlapping(whole).size() == 1) {
        layer.remove(name);
        layer.add(new Name(whole, name.kind(), name.basis(), name.probability()));
      }
    }
  }
}
