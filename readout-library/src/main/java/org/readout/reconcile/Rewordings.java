package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;
import org.readout.text.Stem;

/// One utterance quoted in two wordings that were not taken for one statement, since they share too
/// little or stand in the middle of longer quotations: compared sentence by sentence.
final class Rewordings {
  private static final int SIDES = 4;

  /// Small words that change what is said: whose, whether, how much.
  private static final Set<String> TELLING =
      Set.of(
          "my", "our", "your", "his", "her", "its", "their", "must", "should", "may", "might",
          "can", "could", "will", "would", "shall", "not", "never", "no", "none", "all", "some",
          "any", "each", "only");

  private final Sources sources;
  private final List<Spoken> spoken = new ArrayList<>();
  private final SameUtterance same;

  /// @param statements all of the story
  Rewordings(Sources sources, List<Uttered> statements) {
    this.sources = sources;
    var quoted = new ArrayList<Saying>();
    for (Uttered uttered : statements) {
      for (Saying saying : uttered.sayings()) {
        if (saying.quoted()) {
          quoted.add(saying);
          spoken.addAll(Spoken.of(sources, uttered, saying));
        }
      }
    }
    this.same = new SameUtterance(sources, quoted);
  }

  /// @param known differences that were found otherwise, which are not said again
  List<Draft> find(Collection<Draft> known) {
    Map<Spoken, List<Spoken>> groups = new LinkedHashMap<>();
    for (Candidates.Pair pair :
        Candidates.of(spoken.stream().map(Spoken::content).toList(), sources.weights())) {
      var one = spoken.get(pair.first());
      var other = spoken.get(pair.second());
      if (isReworded(one, other)) {
        join(groups, one, other);
      }
    }
    var drafts = new ArrayList<Draft>();
    groups.values().stream()
        .distinct()
        .map(this::draft)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt((Draft draft) -> -longest(draft)))
        .filter(draft -> draft.isNewBeside(known))
        .forEach(draft -> {
          if (draft.isNewBeside(drafts)) {
            drafts.add(draft);
          }
        });
    return List.copyOf(drafts);
  }

  private static int longest(Draft draft) {
    return draft.sides().stream().mapToInt(side -> side.text().length()).max().orElse(0);
  }

  private boolean isReworded(Spoken one, Spoken other) {
    boolean sentences = one.sentences() == other.sentences();
    boolean apart =
        sources.origins(List.of(one.report(), other.report())) > 1
            && !isCut(one, other)
            && !isElided(one)
            && !isElided(other);
    return sentences
        && apart
        && differs(one, other)
        && !HouseStyle.isOne(one.evidence().exact(), other.evidence().exact())
        && !quotesBoth(one, other)
        && (same.holds(one, other) || opens(one, other));
  }

  /// Of two quotations with the same sentences the first is the same: the others are then, too.
  private boolean opens(Spoken one, Spoken other) {
    if (!one.whole() || !other.whole() || one.sentences() < 2) {
      return false;
    }
    return first(one)
        .filter(a -> first(other).filter(b -> same.holds(a, b)).isPresent())
        .isPresent();
  }

  private Optional<Spoken> first(Spoken whole) {
    return spoken.stream()
        .filter(part -> !part.whole() && part.saying().equals(whole.saying()))
        .findFirst();
  }

  private static boolean isCut(Spoken one, Spoken other) {
    return Collections.indexOfSubList(one.all(), other.all()) >= 0
        || Collections.indexOfSubList(other.all(), one.all()) >= 0;
  }

  private static boolean isElided(Spoken spoken) {
    return spoken.evidence().exact().contains("...") || spoken.evidence().exact().contains("…");
  }

  /// Both have a word of content where the other has another one, or all but a small word that
  /// tells is the same.
  private static boolean differs(Spoken one, Spoken other) {
    boolean content = has(one, other, Words::isContent) && has(other, one, Words::isContent);
    boolean same = one.content().equals(other.content()) && one.all().size() == other.all().size();
    return content
        || (same && (has(one, other, TELLING::contains) || has(other, one, TELLING::contains)));
  }

  private static boolean has(Spoken one, Spoken other, Predicate<String> which) {
    var there = new HashSet<>(other.all().stream().map(Stem::of).toList());
    return one.all().stream().filter(which).anyMatch(word -> !there.contains(Stem.of(word)));
  }

  /// Who quotes both wordings quotes two utterances.
  private boolean quotesBoth(Spoken one, Spoken other) {
    return quotes(one.report(), other) || quotes(other.report(), one);
  }

  private boolean quotes(String report, Spoken words) {
    return spoken.stream()
        .filter(own -> own.whole() && own.report().equals(report))
        .anyMatch(own -> Collections.indexOfSubList(own.all(), words.all()) >= 0);
  }

  private static void join(Map<Spoken, List<Spoken>> groups, Spoken one, Spoken other) {
    var joined = new ArrayList<>(groups.getOrDefault(one, List.of(one)));
    groups.getOrDefault(other, List.of(other)).stream()
        .filter(spoken -> !joined.contains(spoken))
        .forEach(joined::add);
    joined.forEach(spoken -> groups.put(spoken, joined));
  }

  private Optional<Draft> draft(List<Spoken> group) {
    Map<List<String>, List<Evidence>> wordings = new LinkedHashMap<>();
    group.stream()
        .sorted(Comparator.comparing(Spoken::evidence))
        .forEach(one ->
            wordings.computeIfAbsent(one.all(), key -> new ArrayList<>()).add(one.evidence()));
    var sides =
        wordings.values().stream()
            .map(evidence -> side(evidence))
            .sorted(Comparator.comparingInt((Side side) -> -side.support().origins()))
            .limit(SIDES)
            .toList();
    if (sides.size() < 2) {
      return Optional.empty();
    }
    var text =
        speaker(group)
            + " is quoted in different words: "
            + String.join("; ", Excerpts.of(sides.stream().map(Side::text).toList()))
            + ".";
    return Optional.of(
        new Draft(
            Kind.WORDING,
            new About("statement", group.getFirst().statement(), "text"),
            text,
            sides));
  }

  private Side side(List<Evidence> evidence) {
    var words = evidence.getFirst().exact();
    return new Side(words.strip(), words, sources.support(evidence));
  }

  private String speaker(List<Spoken> group) {
    return group.stream()
        .flatMap(one -> sources.actor(one.saying().speaker()).stream())
        .map(actor -> Phrases.capital(actor.name()))
        .findFirst()
        .orElse("The speaker");
  }
}
