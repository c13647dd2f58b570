package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// The same statement in other words, or without words that others give.
final class WordingDifferences {
  /// Most sides of one difference.
  private static final int SIDES = 4;

  /// Words in a row that two wordings of one thing have in common.
  private static final int PHRASE = 3;

  private static final int FEW = 4;

  private final Sources sources;

  private final Cuts cuts;

  /// @param statements all of the story
  WordingDifferences(Sources sources, List<Uttered> statements) {
    this.sources = sources;
    this.cuts =
        new Cuts(statements.stream().flatMap(uttered -> uttered.sayings().stream()).toList());
  }

  Optional<Draft> of(Uttered uttered) {
    var sayings = uttered.sayings();
    var full = StatementMerge.fullest(sayings);
    if (!full.quoted()) {
      return Optional.empty();
    }
    Map<List<String>, List<Saying>> sides = new LinkedHashMap<>();
    sides.put(full.all(), new ArrayList<>());
    for (Saying saying : sayings) {
      boolean differs = differs(full, saying) && !isWhole(full, saying.report(), sayings);
      if (differs || saying.quoted()) {
        sides
            .computeIfAbsent(differs ? side(saying, sides) : full.all(), k -> new ArrayList<>())
            .add(saying);
      }
    }
    cuts.of(full).stream()
        .filter(cut -> !sayings.contains(cut))
        .forEach(cut -> sides.computeIfAbsent(cut.all(), key -> new ArrayList<>()).add(cut));
    return sides.size() < 2
        ? Optional.empty()
        : Optional.of(draft(uttered, List.copyOf(sides.values())));
  }

  /// The side whose words, behind the fullest, it gives too, be it in part; else one of its own.
  private List<String> side(Saying saying, Map<List<String>, List<Saying>> sides) {
    return sides.entrySet().stream()
        .skip(1)
        .filter(side -> side.getValue().stream().noneMatch(other -> differs(other, saying)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(saying.all());
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
      return OtherWords.tell(full, saying)
          && isMostlyShared(variant.get(), full, saying)
          && !isPhraseOfMuch(full, saying)
          && (saying.quoted() || isSlip(variant.get(), saying));
    }
    return cuts.tell(full, saying)
        || (full.quoted()
            && saying.quoted()
            && !isElided(saying)
            && isReworded(full, saying)
            && OtherWords.tell(full, saying));
  }

  /// Beside twice as many words small ones fall into other places by chance.
  private static boolean isReworded(Saying full, Saying saying) {
    return full.content().size() < 2 * saying.content().size()
        && Variant.isReworded(full.all(), saying.all());
  }

  private static boolean isElided(Saying saying) {
    return saying.evidence().exact().contains("...") || saying.evidence().exact().contains("…");
  }

  /// Two sentences of one longer quotation are no two wordings: most is shared, or half and a
  /// phrase of it word for word.
  private static boolean isMostlyShared(Variant variant, Saying full, Saying saying) {
    int shorter = Math.min(full.content().size(), saying.content().size());
    return variant.shared() * 3 >= shorter * 2
        || (variant.shared() * 2 >= shorter && sharesPhrase(full, saying));
  }

  /// A few words beside many have other words of their own by chance.
  private static boolean isPhraseOfMuch(Saying full, Saying saying) {
    return saying.content().size() <= FEW && full.content().size() > 3 * saying.content().size();
  }

  private static boolean sharesPhrase(Saying full, Saying saying) {
    var words = saying.all();
    return IntStream.rangeClosed(0, words.size() - PHRASE)
        .anyMatch(
            at -> Collections.indexOfSubList(full.all(), words.subList(at, at + PHRASE)) >= 0);
  }

  /// Indirect speech is reworded at will; only a word or two put in the place of others, where
  /// nearly all else is the same, is a difference of wording.
  private static boolean isSlip(Variant variant, Saying saying) {
    return variant.replaced() == 1
        && variant.dropped() == 0
        && variant.shared() >= 3
        && variant.shared() * 10 >= saying.content().size() * 7;
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
            + String.join("; ", Excerpts.of(sides.stream().map(Side::text).toList()))
            + ".";
    return new Draft(
        Kind.WORDING, new About("statement", uttered.statement().id(), "text"), text, sides);
  }
}
