package org.readout.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.annotate.quantity.Measure;

/// Whether two figures of different reports stand for one thing although their sentences are built
/// otherwise. The evidence in order:
/// 1. the same noun with the same name before it ("11 Norvan officials", "a dozen Norvan
///    officials");
/// 2. the same noun, which is no general one, and two more words of the sentence;
/// 3. distances from the same place that is no name: from a town all sorts of things are far; or
///    how far something flew;
/// 4. votes of which one side is the same;
/// 5. the largest sum of money in either report, of one currency.
///
/// In all but the last either report has to give one value only for what is named so: two groups of
/// officers are two things.
final class SameCount {
  /// The same thing is not counted further apart.
  private static final double FARTHEST = 2;

  private static final double NEAR_SUMS = 1.6;
  private static final double MILLION = 1e6;
  private static final int SHARED = 2;

  /// Nouns that count now these, now those.
  private static final Set<String> GENERAL =
      new HashSet<>(
          Words.content(
              "people persons men women children boys girls officers police policemen soldiers"
                  + " troops members others more victims passengers officials workers residents students"
                  + " years months weeks days hours minutes seconds times points percent votes seats"
                  + " parts cases things items places sites areas countries states cities towns"
                  + " companies groups teams games goals wins losses shots rounds kinds types ways"
                  + " reasons questions issues families homes houses cars vehicles counts charges deaths"
                  + " injuries lives pages words calls attacks incidents meetings parties lawmakers"
                  + " senators deputies candidates reports statements organizations agencies groups"
                  + " sentences terms contracts deals offers"));

  private static final Pattern FROM =
      Pattern.compile(
          "^\\W{0,2}(?:\\([^)]{1,30}\\) )?(?:(?:to the )?(?:north|south|east|west)[a-z-]* )?(?:from|off|of|outside)"
              + " (?:the )?(\\p{Ll}[\\p{L}’'-]*(?: \\p{Ll}[\\p{L}’'-]*)?)");

  private static final Pattern FLIGHT =
      Pattern.compile(
          "\\b(?:flew|flown|travell?ed|covered|covering|followed (?:it|the \\p{L}+) for)(?: a distance of| for| a total of)? $");

  private static final int REACH = 40;

  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}’'-]+");

  private final Sources sources;

  /// The different values of each thing that a report names so.
  private final Map<String, Set<String>> values = new HashMap<>();

  private final Map<String, Double> largest = new HashMap<>();

  SameCount(Sources sources, List<Figure> figures) {
    this.sources = sources;
    for (Figure figure : figures) {
      for (String name : names(figure)) {
        values
            .computeIfAbsent(figure.report() + " " + name, key -> new TreeSet<>())
            .add(figure.reading().key());
      }
      if (figure.quantity().measure() instanceof Measure.Money) {
        largest.merge(figure.report() + figure.dimension(), figure.reading().size(), Math::max);
      }
    }
  }

  /// @param shared words of content that the rest of both sentences has in common
  boolean holds(Figure one, Figure other, Set<String> shared) {
    return switch (one.quantity().measure()) {
      case Measure.Count count ->
          isNear(one, other, FARTHEST)
              && (sharesName(one, other, modified(one), modified(other))
                  || (sharesMore(one, other, shared)
                      && sharesName(one, other, bare(one), bare(other))));
      case Measure.Distance distance ->
          isNear(one, other, FARTHEST)
              && (sharesName(one, other, place(one), place(other))
                  || sharesName(one, other, flight(one), flight(other)));
      case Measure.Tally tally -> sharesVotes(one, other) && !shared.isEmpty();
      case Measure.Money money ->
          !shared.isEmpty() && isNear(one, other, NEAR_SUMS) && isLargest(one) && isLargest(other);
      default -> false;
    };
  }

  /// Words around the number, and between it and its noun.
  private boolean sharesMore(Figure one, Figure other, Set<String> shared) {
    var between = new HashSet<>(between(one));
    between.retainAll(between(other));
    between.addAll(shared);
    return between.size() >= SHARED;
  }

  private List<String> between(Figure figure) {
    var text = sources.claims(figure.report()).report().text();
    var words = new ArrayList<>(Words.content(figure.quantity().span().of(text)));
    words.remove(figure.dimension());
    words.addAll(figure.context());
    return words;
  }

  /// How far something flew.
  private List<String> flight(Figure figure) {
    var text = sources.claims(figure.report()).report().text();
    int at = figure.quantity().span().start();
    return figure.quantity().measure() instanceof Measure.Distance
            && FLIGHT.matcher(text.substring(Math.max(0, at - REACH), at)).find()
        ? List.of("flight")
        : List.of();
  }

  private static boolean isNear(Figure one, Figure other, double farthest) {
    double low = Math.min(one.reading().size(), other.reading().size());
    double high = Math.max(one.reading().size(), other.reading().size());
    return low > 0 && high <= farthest * low;
  }

  private boolean sharesName(Figure one, Figure other, List<String> names, List<String> others) {
    return names.stream()
        .filter(others::contains)
        .anyMatch(name -> isOne(one.report(), name) && isOne(other.report(), name));
  }

  private boolean isOne(String report, String name) {
    return values.getOrDefault(report + " " + name, Set.of()).size() == 1;
  }

  private List<String> names(Figure figure) {
    var names = new ArrayList<String>();
    names.addAll(modified(figure));
    names.addAll(bare(figure));
    names.addAll(place(figure));
    names.addAll(flight(figure));
    return names;
  }

  /// "norvan offici", for each name between number and noun.
  private List<String> modified(Figure figure) {
    var noun = figure.quantity().noun();
    if (noun == null || !(figure.quantity().measure() instanceof Measure.Count)) {
      return List.of();
    }
    var text = sources.claims(figure.report()).report().text();
    int from = Math.min(figure.quantity().number().end(), noun.end());
    var head = Words.content(text.substring(from, noun.end()));
    return head.isEmpty()
        ? List.of()
        : NAME.matcher(text.substring(from, noun.end()))
            .results()
            .flatMap(name -> Words.content(name.group()).stream())
            .map(word -> word + " " + head.getLast())
            .toList();
  }

  private static List<String> bare(Figure figure) {
    boolean counts = figure.quantity().measure() instanceof Measure.Count;
    return counts && !GENERAL.contains(figure.dimension())
        ? List.of(figure.dimension())
        : List.of();
  }

  private List<String> place(Figure figure) {
    if (!(figure.quantity().measure() instanceof Measure.Distance)) {
      return List.of();
    }
    var text = sources.claims(figure.report()).report().text();
    int end = figure.quantity().span().end();
    var behind = FROM.matcher(text.substring(end, Math.min(text.length(), end + 90)));
    return behind.find()
        ? Optional.of("from " + Words.content(behind.group(1).toLowerCase(Locale.ROOT))).stream()
            .filter(name -> name.length() > "from []".length())
            .toList()
        : List.of();
  }

  private static boolean sharesVotes(Figure one, Figure other) {
    return one.quantity().measure() instanceof Measure.Tally mine
        && other.quantity().measure() instanceof Measure.Tally theirs
        && (mine.yes() == theirs.yes() || mine.no() == theirs.no());
  }

  private boolean isLargest(Figure figure) {
    double size = figure.reading().size();
    return size >= MILLION
        && largest.getOrDefault(figure.report() + figure.dimension(), 0.0) <= size;
  }
}
