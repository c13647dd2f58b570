package org.readout.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;
import org.readout.text.Table;

/// The outlets and agencies that a text names: those of the table `outlets.tsv`, those that
/// published the reports read, and those whose name says what they are ("the Basin Monitor").
final class Outlets {

  /// Last words of names that only news outlets bear.
  private static final Pattern SPEAKING =
      Pattern.compile(
          "\\b(?:\\p{Lu}[\\p{L}-]{0,24} ){1,3}(?:News Service|News Agency|News Network|Press Agency"
              + "|Press|Times|Post|News|Gazette|Monitor|Herald|Tribune|Chronicle|Courier|Observer"
              + "|Telegraph|Mirror|Broadcasting|Radio|Television)\\b(?!-)"
              + "|\\bRadio \\p{Lu}[\\p{L}-]{1,24}\\b(?![-’'])");

  private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Map<String, String> TABLE = table();

  /// An outlet named in a text.
  ///
  /// @param span where, without article
  /// @param name as the table or the report's metadata write it
  record Named(Span span, String name) {}

  /// Names by form.
  private final Map<String, String> names = new HashMap<>(TABLE);

  /// Forms by their first word, longest first.
  private final Map<String, List<String>> forms = new HashMap<>();

  /// @param published outlets of the reports that were read
  Outlets(List<String> published) {
    for (String outlet : published) {
      var bare = bare(outlet);
      var name = names.getOrDefault(bare, bare);
      names.put(bare, name);
      acronym(bare).ifPresent(acronym -> names.putIfAbsent(acronym, name));
    }
    new TreeMap<>(names)
        .keySet()
        .forEach(
            form -> forms.computeIfAbsent(firstWord(form, 0), word -> new ArrayList<>()).add(form));
    forms.values().forEach(list -> list.sort(Comparator.comparingInt(form -> -form.length())));
  }

  /// One name for all forms of an outlet's name.
  String name(String outlet) {
    var bare = bare(outlet);
    return names.getOrDefault(bare, bare);
  }

  /// True when one of two names has all words of the other: "CNN" and "CNN (Web News)".
  static boolean same(String one, String other) {
    var first = words(one);
    var second = words(other);
    return first.containsAll(second) || second.containsAll(first);
  }

  private static List<String> words(String name) {
    return WORD.matcher(name.toLowerCase(Locale.ROOT)).results().map(w -> w.group()).toList();
  }

  /// The outlets named, in order, without overlap.
  List<Named> in(String text) {
    var found = new ArrayList<Named>();
    int end = 0;
    var speaking = SPEAKING.matcher(text);
    boolean more = speaking.find();
    for (var at = CAPITAL.matcher(text); at.find(); ) {
      while (more && speaking.start() < at.start()) {
        more = speaking.find();
      }
      if (at.start() < end) {
        continue;
      }
      var form = longest(text, at.start());
      if (form == null && more && speaking.start() == at.start()) {
        form = speakingName(speaking.group());
      }
      if (form != null) {
        end = at.start() + form.length();
        var bare = bare(form);
        found.add(new Named(new Span(end - bare.length(), end), name(form)));
      }
    }
    return found;
  }

  /// "The Post" alone could be any.
  private static @Nullable String speakingName(String words) {
    return bare(words).contains(" ") ? words : null;
  }

  private @Nullable String longest(String text, int start) {
    for (String form : forms.getOrDefault(firstWord(text, start), List.of())) {
      int end = start + form.length();
      if (text.startsWith(form, start)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return form;
      }
    }
    return null;
  }

  private static String firstWord(String text, int start) {
    int end = start;
    while (end < text.length() && end < start + 40 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static String bare(String outlet) {
    var trimmed = outlet.strip();
    boolean article = trimmed.startsWith("The ") && !TABLE.containsKey(trimmed);
    return article ? trimmed.substring(4) : trimmed;
  }

  /// "ANS" for "Archipelago News Service": of three words or more.
  private static Optional<String> acronym(String outlet) {
    var letters = new StringBuilder();
    for (String word : outlet.split("[ -]", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        letters.append(word.charAt(0));
      }
    }
    return letters.length() < 3
        ? Optional.empty()
        : Optional.of(letters.toString().toUpperCase(Locale.ROOT));
  }

  private static Map<String, String> table() {
    var names = new HashMap<String, String>();
    for (String[] row : Table.rows(Outlets.class, "outlets.tsv")) {
      names.put(row[0], row[0]);
      for (String form : row[2].split("\\|", -1)) {
        if (!form.isEmpty()) {
          names.put(form, row[0]);
        }
      }
    }
    return Map.copyOf(names);
  }
}
