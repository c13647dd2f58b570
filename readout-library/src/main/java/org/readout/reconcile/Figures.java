package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.annotate.quantity.Measure;
import org.readout.claim.Claims;

/// Numbers of several reports that stand for the same thing: they have one dimension, and their
/// sentences share most of what they tell, also right around the number, or the numbers are named
/// alike ([SameCount]). Of several numbers in one sentence that measure the same it cannot be told
/// which is meant.
///
/// The thresholds were chosen on the five stories with gold to join nothing wrongly there.
final class Figures {
  /// Least share of the telling words of the shorter sentence.
  private static final double ALIKE = 0.5;

  /// Least number of shared words.
  private static final int SHARED = 3;

  /// Reporters do not differ by more over one number that their sentences do not attribute.
  private static final double FARTHEST = 2;

  /// "640 km, not the 580 km that": one sentence sets a number against another.
  private static final Pattern AGAINST =
      Pattern.compile("\\s*,?\\s*(?:and\\s+)?(?:not|rather than|instead of)\\s+(?:the\\s+)?");

  private record Tie(Figure one, Figure other, double strength) {}

  private final Sources sources;
  private final SameCount counts;
  private final Besides besides;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<Figure, List<Figure>> groups = new HashMap<>();

  Figures(Sources sources) {
    this.sources = sources;
    for (Claims claims : sources.claims()) {
      figures.addAll(Figure.of(sources, claims.report().id()));
    }
    figures.forEach(figure -> groups.put(figure, List.of(figure)));
    this.counts = new SameCount(sources, figures);
    this.besides = new Besides(sources);
  }

  /// The figures that more than one place gives, by report and place.
  List<List<Figure>> grouped() {
    ties().forEach(this::join);
    contrast();
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .distinct()
        .sorted(Comparator.comparing(group -> group.getFirst().reading().evidence()))
        .toList();
  }

  private List<Tie> ties() {
    var contexts = figures.stream().map(Figures::words).toList();
    var ties = new ArrayList<Tie>();
    for (Candidates.Pair pair : Candidates.of(contexts, sources.weights())) {
      tie(figures.get(pair.first()), figures.get(pair.second())).ifPresent(ties::add);
    }
    ties.sort(
        Comparator.comparingDouble((Tie tie) -> -tie.strength())
            .thenComparing(tie -> tie.one().reading().evidence())
            .thenComparing(tie -> tie.other().reading().evidence()));
    return ties;
  }

  private boolean isOnlyOne(Figure figure) {
    return figures.stream()
        .noneMatch(other ->
            !other.equals(figure)
                && isBeside(figure, other)
                && other.sentence() == figure.sentence()
                && other.dimension().equals(figure.dimension())
                && !other.reading().key().equals(figure.reading().key()));
  }

  /// What it counts is a word to find it by, too.
  private static List<String> words(Figure figure) {
    var words = new ArrayList<>(figure.context());
    words.add(figure.dimension());
    return words;
  }

  private Optional<Tie> tie(Figure one, Figure other) {
    if (one.report().equals(other.report()) || !isComparable(one, other)) {
      return Optional.empty();
    }
    var shared = new TreeSet<>(one.context());
    shared.retainAll(other.context());
    double least =
        Math.min(sources.weights().sum(one.context()), sources.weights().sum(other.context()));
    double share = least == 0 ? 0 : sources.weights().sum(List.copyOf(shared)) / least;
    boolean same = one.reading().key().equals(other.reading().key());
    boolean beside = besides.share(one, other);
    boolean alike =
        shared.size() >= SHARED && share >= ALIKE && isOnlyOne(one) && isOnlyOne(other) && beside;
    boolean named =
        counts.holds(one, other, shared)
            && (beside || !(one.quantity().measure() instanceof Measure.Money));
    return !besides.isAnother(one, other) && (alike || named)
        ? Optional.of(new Tie(one, other, share + (same ? 1 : 0)))
        : Optional.empty();
  }

  private static boolean isComparable(Figure one, Figure other) {
    double low = Math.min(one.reading().size(), other.reading().size());
    double high = Math.max(one.reading().size(), other.reading().size());
    return one.dimension().equals(other.dimension()) && low > 0 && high <= FARTHEST * low;
  }

  /// A group has one figure of each report: two of one report are two things.
  private void join(Tie tie) {
    var one = group(tie.one());
    var other = group(tie.other());
    boolean apart = one.stream().noneMatch(f -> other.stream().anyMatch(g -> isBeside(f, g)));
    if (!one.equals(other) && apart) {
      put(one, other);
    }
  }

  private List<Figure> group(Figure figure) {
    return groups.getOrDefault(figure, List.of(figure));
  }

  private static boolean isBeside(Figure one, Figure other) {
    return one.report().equals(other.report());
  }

  private void put(Collection<Figure> one, Collection<Figure> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    all.sort(Comparator.comparing(figure -> figure.reading().evidence()));
    var group = List.copyOf(all);
    group.forEach(figure -> groups.put(figure, group));
  }

  private void contrast() {
    for (int i = 1; i < figures.size(); i++) {
      var one = figures.get(i - 1);
      var other = figures.get(i);
      if (isBeside(one, other)
          && one.sentence() == other.sentence()
          && one.dimension().equals(other.dimension())
          && isAgainst(one, other)
          && !group(one).equals(group(other))) {
        put(group(one), group(other));
      }
    }
  }

  private boolean isAgainst(Figure one, Figure other) {
    int from = one.quantity().span().end();
    int to = other.quantity().span().start();
    var text = sources.claims(one.report()).report().text();
    return from <= to && AGAINST.matcher(text).region(from, to).matches();
  }
}
