package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Shows several wordings of one thing where they part: a long quotation is cut to a few words
/// before and behind the first place that the others give otherwise.
final class Excerpts {
  /// What fits a line is shown whole, in characters.
  private static final int WHOLE = 90;

  private static final int BEFORE = 6;
  private static final int BEHIND = 9;

  private Excerpts() {}

  /// @param texts at least two, the fullest first
  /// @return in the same order, in quotation marks
  static List<String> of(List<String> texts) {
    var full = words(texts.getFirst());
    var shown = new ArrayList<String>();
    int first = 0;
    for (int i = 1; i < texts.size(); i++) {
      var other = words(texts.get(i));
      var parting = parting(full, other);
      first = i == 1 ? parting.first() : first;
      shown.add(show(texts.get(i), other, parting.second()));
    }
    shown.addFirst(show(texts.getFirst(), full, first));
    return List.copyOf(shown);
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+", -1));
  }

  /// Where each has the first words that the other lacks: words of content before others, and
  /// neither a beginning nor an end that one leaves off unless nothing else differs.
  private static Alignment.Pair parting(List<String> full, List<String> other) {
    var here = full.stream().map(Excerpts::compared).toList();
    var there = other.stream().map(Excerpts::compared).toList();
    var pairs = Alignment.of(here, there, word -> word.isEmpty() ? 0.1 : 1).pairs();
    Alignment.Pair best = new Alignment.Pair(0, 0);
    int weight = 0;
    for (int i = 0; i <= pairs.size(); i++) {
      var from = i == 0 ? new Alignment.Pair(0, 0) : behind(pairs.get(i - 1));
      var to = i < pairs.size() ? pairs.get(i) : new Alignment.Pair(full.size(), other.size());
      var mine = here.subList(from.first(), to.first());
      var theirs = there.subList(from.second(), to.second());
      boolean edge = i == 0 || i == pairs.size();
      int tells = tells(mine, theirs, here, there) * (edge ? 1 : 2);
      if (tells > weight) {
        best = from;
        weight = tells;
      }
    }
    return best;
  }

  private static Alignment.Pair behind(Alignment.Pair pair) {
    return new Alignment.Pair(pair.first() + 1, pair.second() + 1);
  }

  /// 0 where both have the same there, 3 where both have words of content that the other lacks.
  private static int tells(
      List<String> mine, List<String> theirs, List<String> here, List<String> there) {
    if (mine.isEmpty() && theirs.isEmpty()) {
      return 0;
    }
    boolean one = mine.stream().anyMatch(word -> Words.isContent(word) && !there.contains(word));
    boolean two = theirs.stream().anyMatch(word -> Words.isContent(word) && !here.contains(word));
    return one && two ? 3 : one || two ? 2 : 1;
  }

  private static String compared(String word) {
    return String.join("", Words.all(word));
  }

  private static String show(String text, List<String> words, int parting) {
    if (text.strip().length() <= WHOLE) {
      return Phrases.quoted(text);
    }
    int from = Math.max(0, parting - BEFORE);
    int to = Math.min(words.size(), parting + BEHIND);
    var part = String.join(" ", words.subList(from, to)).replaceAll("[,.;:]+$", "");
    return "“" + (from > 0 ? "… " : "") + part + (to < words.size() ? " …" : "") + "”";
  }
}
