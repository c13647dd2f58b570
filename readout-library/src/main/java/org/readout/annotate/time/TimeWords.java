package org.readout.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Where time expressions can stand at all: every form in [TimeRules] has a digit or one of these
/// words in it. Most sentences have neither, and looking there costs what looking elsewhere does.
final class TimeWords {

  private static final Set<String> WORDS =
      Set.of(
          ("january february march april may june july august september october november december"
                  + " jan feb mar apr jun jul aug sep sept oct nov dec"
                  + " monday tuesday wednesday thursday friday saturday sunday"
                  + " mon tue tues wed thu thur thurs fri sat sun"
                  + " spring summer autumn fall winter weekend"
                  + " minute hour day week month year decade century"
                  + " minutes hours days weeks months years decades centuries"
                  + " morning afternoon evening night today yesterday tomorrow tonight")
              .split(" ", -1));

  private TimeWords() {}

  /// The runs of sentences, in order, that have such a word each.
  static List<Span> passages(Document document) {
    List<Span> passages = new ArrayList<>();
    boolean open = false;
    for (Sentence sentence : document.sentences()) {
      boolean told = sentence.tokens().stream().anyMatch(TimeWords::isTold);
      if (told) {
        passages.add(open ? passages.removeLast().cover(sentence.span()) : sentence.span());
      }
      open = told;
    }
    return passages;
  }

  private static boolean isTold(Token token) {
    String word = token.lower();
    int start = 0;
    for (int at = 0; at <= word.length(); at++) {
      char c = at < word.length() ? word.charAt(at) : ' ';
      if (c >= '0' && c <= '9') {
        return true;
      }
      if (!Character.isLetter(c)) {
        if (at > start && WORDS.contains(word.substring(start, at))) {
          return true;
        }
        start = at + 1;
      }
    }
    return false;
  }
}
