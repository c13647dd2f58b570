package org.readout.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// The same statement in other words, or without words that others give.
final class WordingDifferences {
  /// Most sides of one difference.
  private static final int SIDES = 4;

  private static final Set<String> JOINING = Set.of("and", "but", "or", "so", "yet", "that");

  private final Sources sources;

  private final List<Saying> all;
  private final Map<String, List<Saying>> byReport;

  /// Ends of statements, and whether two reports or more quote them.
  private final Map<List<String>, Boolean> quotedTwice = new HashMap<>();

  /// @param statements all of the story
  WordingDifferences(Sources sources, List<Uttered> statements) {
    this.sources = sources;
    this.all = statements.stream().flatMap(uttered -> uttered.sayings().stream()).toList();
    this.byReport = all.stream().collect(Collectors.groupingBy(Saying::report));
  }

  Optional<Draft> of(Uttered uttered) {
    var sayings = uttered.sayings();
    var full = StatementMerge.fullest(sayings);
    if (sayings.stream().map(Saying::report).distinct().count() < 2 || !full.quoted()) {
      return Optional.empty();
    }
    Map<List<String>, List<Saying>> sides = new LinkedHashMap<>();
    sides.put(full.all(), new ArrayList<>());
    for (Saying saying : sayings) {
      boolean differs = differs(full, saying) && !isWhole(full, saying.report(), sayings);
      if (differs || saying.quoted()) {
        sides
            .computeIfAbsent(differs ? saying.all() : full.all(), k -> new ArrayList<>())
            .add(saying);
      }
    }
    return sides.size() < 2
        ? Optional.empty()
        : Optional.of(draft(uttered, List.copyOf(sides.values())));
  }

  /// True when the report gives the words as the fullest account does, here or there or in several
  /// pieces: another quotation of it is no other wording then.
  private boolean isWhole(Saying full, String report, List<Saying> sayings) {
    var own = sayings.stream().filter(s -> s.quoted() && s.report().equals(report)).toList();
    return own.size() > 1
        && (own.stream().anyMatch(s -> isMuch(full, s) && !differs(full, s))
            || !differs(full, Saying.joined(own)));
  }

  private static boolean isMuch(Saying full, Saying saying) {
    return saying.content().size() * 2 >= full.content().size();
  }

  private boolean differs(Saying full, Saying saying) {
    if (saying.report().equals(full.report())) {
      return false;
    }
    var variant = Variant.of(full, saying);
    if (variant.isPresent()) {
      return isMostlyShared(variant.get(), full, saying)
          && (saying.quoted() || isSlip(variant.get(), saying));
    }
    return cutsShort(full, saying)
        || (full.quoted() && saying.quoted() && Variant.isReworded(full.all(), saying.all()));
  }

  /// Two sentences of one longer quotation are no two wordings.
  private static boolean isMostlyShared(Variant variant, Saying full, Saying saying) {
    return variant.shared() * 2 >= Math.min(full.content().size(), saying.content().size());
  }

  /// Indirect speech is reworded at will; only a word or two put in the place of others, where
  /// nearly all else is the same, is a difference of wording.
  private static boolean isSlip(Variant variant, Saying saying) {
    return variant.replaced() == 1
        && variant.dropped() == 0
        && variant.shared() >= 3
        && variant.shared() * 10 >= saying.content().size() * 7;
  }

  /// True when the account begins as the fullest one but lacks an end that two other reports give.
  private boolean cutsShort(Saying full, Saying saying) {
    int length = saying.all().size();
    boolean prefix =
        saying.quoted()
            && saying.content().size() >= 5
            && full.all().size() > length
            && Variant.of(full, saying).isEmpty()
            && java.util.Collections.indexOfSubList(full.all(), last(saying)) >= 0;
    if (!prefix) {
      return false;
    }
    int start =
        java.util.Collections.indexOfSubList(full.all(), last(saying)) + last(saying).size();
    var end = fromContent(full.all().subList(start, full.all().size()));
    boolean tells = end.stream().filter(Words::isContent).count() > 0;
    var own = byReport.getOrDefault(saying.report(), List.of());
    return tells
        && own.stream().noneMatch(s -> holds(s, end))
        && quotedTwice.computeIfAbsent(List.copyOf(end), this::isQuotedTwice);
  }

  private boolean isQuotedTwice(List<String> end) {
    return all.stream()
            .filter(s -> s.quoted() && holds(s, end))
            .map(Saying::report)
            .distinct()
            .limit(2)
            .count()
        >= 2;
  }

  /// Without "and", "but": a report that quotes the end by itself begins behind it.
  private static List<String> fromContent(List<String> end) {
    boolean joined = !end.isEmpty() && JOINING.contains(end.getFirst());
    return joined ? end.subList(1, end.size()) : end;
  }

  /// The last words of an account, enough to find the place where it ends.
  private static List<String> last(Saying saying) {
    int size = saying.all().size();
    return saying.all().subList(Math.max(0, size - 3), size);
  }

  private static boolean holds(Saying saying, List<String> words) {
    return java.util.Collections.indexOfSubList(saying.all(), words) >= 0;
  }

  private Draft draft(Uttered uttered, List<List<Saying>> groups) {
    var sides =
        groups.stream()
            .limit(SIDES)
            .map(group ->
                new Side(
                    StatementMerge.fullest(group).evidence().exact().strip(),
                    StatementMerge.fullest(group).evidence().exact(),
                    sources.support(group.stream().map(Saying::evidence).toList())))
            .toList();
    var text =
        "The same words are given differently: "
            + sides.stream()
                .map(side -> Phrases.quoted(side.text()))
                .collect(Collectors.joining("; "))
            + ".";
    return new Draft(
        Kind.WORDING, new About("statement", uttered.statement().id(), "text"), text, sides);
  }
}
