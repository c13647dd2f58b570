package org.readout.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.text.Span;

/// Reports as their own words, by hand: every word bears content, a capital letter makes a name,
/// and a stroke stands for a quotation left out.
final class Proses {
  private Proses() {}

  static Prose of(String... sentences) {
    return quoting(List.of(), sentences);
  }

  /// @param quoted words that the report quotes, one text for each quotation
  static Prose quoting(List<String> quoted, String... sentences) {
    var words = new ArrayList<Word>();
    int run = 0;
    int at = 0;
    for (int sentence = 0; sentence < sentences.length; sentence++) {
      for (String word : sentences[sentence].split(" ", -1)) {
        if (word.equals("|")) {
          run++;
        } else {
          var form = word.toLowerCase(Locale.ROOT);
          boolean name = Character.isUpperCase(word.charAt(0));
          words.add(new Word(form, form, new Span(at, at + word.length()), sentence, name, run));
        }
        at += word.length() + 1;
      }
    }
    return new Prose(words, quoted.stream().map(text -> List.of(text.split(" ", -1))).toList());
  }
}
