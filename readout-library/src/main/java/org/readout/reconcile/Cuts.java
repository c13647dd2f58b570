package org.readout.reconcile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether a quotation leaves off a part of the statement that turns it: the other half of a
/// contrast ("with its head and not with its elbows"), or words that another report quotes by
/// themselves. All else that begins later or ends sooner is only shorter.
final class Cuts {
  private static final Set<String> JOINING = Set.of("and", "but", "or", "so", "yet", "that");

  private static final Set<String> TURNING =
      Set.of(
          "but",
          "yet",
          "unless",
          "except",
          "although",
          "though",
          "however",
          "not",
          "never",
          "instead",
          "rather");

  private static final Set<String> DENYING =
      Set.of("not", "no", "never", "nobody", "nothing", "none", "neither", "nor");

  /// Words between "and" and "not" in a contrast.
  private static final int NEAR = 3;

  /// Words between a denial and what is set against it.
  private static final int BEFORE = 8;

  /// Fewer words are a phrase that somebody picked out, no shortened sentence.
  private static final int FEWEST = 4;

  /// Words that tell where in the fuller account one begins and ends.
  private static final int MARK = 3;

  private final List<Saying> all;
  private final Map<String, List<Saying>> byReport;
  private final Map<List<String>, List<Saying>> byStart;

  /// @param all the accounts of all statements of the story
  Cuts(List<Saying> all) {
    this.all = all.stream().filter(Saying::quoted).toList();
    this.byReport = all.stream().collect(Collectors.groupingBy(Saying::report));
    this.byStart =
        this.all.stream()
            .filter(saying -> saying.all().size() >= FEWEST)
            .collect(Collectors.groupingBy(saying -> saying.all().subList(0, FEWEST)));
  }

  /// Quotations of other reports that are a part of one, word for word, and turn it, whatever
  /// statement they were taken for.
  List<Saying> of(Saying full) {
    var words = full.all();
    return IntStream.rangeClosed(0, words.size() - FEWEST)
        .boxed()
        .flatMap(at ->
            byStart.getOrDefault(words.subList(at, at + FEWEST), List.of()).stream()
                .filter(cut -> isAt(words, at, cut.all())))
        .filter(cut -> !cut.report().equals(full.report()) && tell(full, cut))
        .distinct()
        .toList();
  }

  private static boolean isAt(List<String> full, int at, List<String> cut) {
    return at + cut.size() <= full.size() && full.subList(at, at + cut.size()).equals(cut);
  }

  boolean tell(Saying full, Saying saying) {
    if (!full.quoted()
        || !saying.quoted()
        || saying.all().size() < FEWEST
        || full.all().size() <= saying.all().size()
        || Variant.of(full, saying).isPresent()) {
      return false;
    }
    var end = end(full.all(), saying.all());
    var start = start(full.all(), saying.all());
    return (tells(end)
            && !isNextSentence(full, saying)
            && (turns(end) || isQuotedAlone(end, full))
            && isMissing(end, saying))
        || (tells(start) && isDenial(start) && isMissing(start, saying));
  }

  /// What the fuller account has behind the last words of the other; empty where these are not
  /// found.
  private static List<String> end(List<String> full, List<String> cut) {
    var mark = cut.subList(cut.size() - MARK, cut.size());
    int at = Collections.indexOfSubList(full, mark);
    return at < 0 ? List.of() : full.subList(at + MARK, full.size());
  }

  /// True when the last words of the other end a sentence of the fuller one.
  private static boolean isNextSentence(Saying full, Saying cut) {
    var last = cut.all().subList(cut.all().size() - 2, cut.all().size());
    return Pattern.compile(
            last.stream().map(Pattern::quote).collect(Collectors.joining("\\W+")) + "\\W*?[.!?]\\W",
            Pattern.CASE_INSENSITIVE)
        .matcher(full.evidence().exact())
        .find();
  }

  private static List<String> start(List<String> full, List<String> cut) {
    int at = Collections.indexOfSubList(full, cut.subList(0, MARK));
    return at < 0 ? List.of() : full.subList(0, at);
  }

  private static boolean tells(List<String> words) {
    return words.stream().anyMatch(Words::isContent);
  }

  /// "But ...", "and not ...".
  private static boolean turns(List<String> end) {
    boolean joined = JOINING.contains(end.getFirst());
    var next = end.subList(joined ? 1 : 0, Math.min(end.size(), 1 + NEAR));
    return TURNING.contains(end.getFirst())
        || (joined && next.stream().anyMatch(DENYING::contains));
  }

  /// "That was no research rocket, and": what was denied before.
  private static boolean isDenial(List<String> start) {
    var near = start.subList(Math.max(0, start.size() - BEFORE), start.size());
    return JOINING.contains(start.getLast()) && near.stream().anyMatch(DENYING::contains);
  }

  /// A report of its own quotes these words and hardly more.
  private boolean isQuotedAlone(List<String> end, Saying full) {
    var words = withoutJoining(end);
    return all.stream()
        .filter(saying -> !saying.report().equals(full.report()))
        .anyMatch(saying ->
            saying.all().size() <= words.size() + 2
                && Collections.indexOfSubList(saying.all(), words) >= 0);
  }

  private boolean isMissing(List<String> part, Saying saying) {
    var words = withoutJoining(part);
    return byReport.getOrDefault(saying.report(), List.of()).stream()
        .noneMatch(own -> Collections.indexOfSubList(own.all(), words) >= 0);
  }

  /// Without "and", "but" at either end.
  private static List<String> withoutJoining(List<String> words) {
    int from = JOINING.contains(words.getFirst()) ? 1 : 0;
    int to = words.size() > from && JOINING.contains(words.getLast()) ? 1 : 0;
    return words.subList(from, words.size() - to);
  }
}
