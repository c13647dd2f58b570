package org.readout.annotate.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Where time expressions can stand at all: every form has a digit in it or one of these words.
/// Most sentences have neither, and looking there costs what looking elsewhere does.
final class TimeWords {

  /// A sort of word of which one is in every form of a rule.
  enum Cue {
    DIGIT(""),
    MONTH(
        "january february march april may june july august september october november december"
            + " jan feb mar apr jun jul aug sep sept oct nov dec"),
    WEEKDAY(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri"
            + " sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
    SEASON("spring summer autumn fall winter"),
    UNIT(
        "second minute hour day week month quarter year decade century seconds minutes hours days"
            + " weeks months quarters years decades centuries morning afternoon evening night"),
    QUARTER("quarter period half"),
    WEEKEND("weekend"),
    DAYPART(
        "morning afternoon evening night mornings afternoons evenings nights today yesterday"
            + " tomorrow tonight noon midnight midday overnight"),
    NOW("now currently nowadays presently current days recently ago past soon future"),
    EVERY("every each hourly daily nightly weekly biweekly monthly yearly annually"),
    SPOKEN("eighteen nineteen twenty thousand"),
    DECADE("twenties thirties forties fifties sixties seventies eighties nineties"),
    FEAST("eve day friday easter july halloween thanksgiving christmas");

    private final String words;

    Cue(String words) {
      this.words = words;
    }
  }

  private static final Map<String, Set<Cue>> CUES = cues();

  private TimeWords() {}

  private static Map<String, Set<Cue>> cues() {
    Map<String, Set<Cue>> cues = new HashMap<>();
    for (Cue cue : Cue.values()) {
      for (String word : cue.words.split(" ", -1)) {
        cues.computeIfAbsent(word, any -> EnumSet.noneOf(Cue.class)).add(cue);
      }
    }
    return cues;
  }

  /// For each sort that there is, the runs of sentences, in order, that have such a word each.
  static Map<Cue, List<Span>> passages(Document document) {
    Map<Cue, List<Span>> passages = new EnumMap<>(Cue.class);
    Set<Cue> before = EnumSet.noneOf(Cue.class);
    for (Sentence sentence : document.sentences()) {
      Set<Cue> told = told(sentence);
      for (Cue cue : told) {
        var runs = passages.computeIfAbsent(cue, any -> new ArrayList<>());
        runs.add(before.contains(cue) ? runs.removeLast().cover(sentence.span()) : sentence.span());
      }
      before = told;
    }
    return passages;
  }

  private static Set<Cue> told(Sentence sentence) {
    Set<Cue> told = EnumSet.noneOf(Cue.class);
    sentence.tokens().forEach(token -> add(token, told));
    return told;
  }

  private static void add(Token token, Set<Cue> told) {
    String word = token.lower();
    int start = 0;
    for (int at = 0; at <= word.length(); at++) {
      char c = at < word.length() ? word.charAt(at) : ' ';
      if (c >= '0' && c <= '9') {
        told.add(Cue.DIGIT);
      }
      if (!Character.isLetter(c)) {
        if (at > start) {
          told.addAll(CUES.getOrDefault(word.substring(start, at), Set.of()));
        }
        start = at + 1;
      }
    }
  }
}
