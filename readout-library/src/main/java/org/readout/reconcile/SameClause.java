package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/// Several quotations in one clause ("called the talks “frank” and “useful”") are one statement,
/// and the clause is how the record tells it.
final class SameClause {

  /// Groups looked back on: those of one clause stand side by side.
  private static final int NEAR = 8;

  private SameClause() {}

  /// A clause around quotations of one report.
  ///
  /// @param first one of the quotations in it
  record Clause(String report, Span span, Saying first) {}

  /// The clauses around the quotations of a group, without overlap, by report and place.
  static List<Clause> clauses(List<Saying> group) {
    var found = new ArrayList<Clause>();
    var ordered =
        group.stream()
            .filter(saying -> saying.clause() != null)
            .sorted(
                Comparator.comparing(Saying::report)
                    .thenComparing(saying -> Objects.requireNonNull(saying.clause())))
            .toList();
    for (Saying saying : ordered) {
      var span = Objects.requireNonNull(saying.clause());
      var last = found.isEmpty() ? null : found.getLast();
      if (last != null && last.report().equals(saying.report()) && last.span().overlaps(span)) {
        found.set(
            found.size() - 1, new Clause(last.report(), last.span().cover(span), last.first()));
      } else {
        found.add(new Clause(saying.report(), span, saying));
      }
    }
    return List.copyOf(found);
  }

  /// The groups, those of one report that lie in one clause of one speaker made one.
  ///
  /// @param groups in the order of their first accounts
  static List<List<Saying>> join(List<List<Saying>> groups) {
    var joined = new ArrayList<List<Saying>>();
    for (List<Saying> group : groups) {
      int same = joined.size() - 1;
      int last = Math.max(0, joined.size() - NEAR);
      while (same >= last && !sameClause(joined.get(same), group)) {
        same--;
      }
      if (same < last) {
        joined.add(group);
      } else {
        var both = new ArrayList<>(joined.get(same));
        both.addAll(group);
        joined.set(same, List.copyOf(both));
      }
    }
    return List.copyOf(joined);
  }

  private static boolean sameClause(List<Saying> one, List<Saying> other) {
    var report = one.getFirst().report();
    boolean alone =
        one.stream().allMatch(saying -> saying.report().equals(report))
            && other.stream().allMatch(saying -> saying.report().equals(report));
    return alone
        && Objects.equals(one.getFirst().speaker(), other.getFirst().speaker())
        && one.stream().anyMatch(a -> other.stream().anyMatch(b -> overlap(a, b)));
  }

  private static boolean overlap(Saying one, Saying other) {
    @Nullable Span first = one.clause();
    @Nullable Span second = other.clause();
    return first != null && second != null && first.overlaps(second);
  }
}
