package org.readout.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.quantity.Qualifier;
import org.readout.reconcile.Finding;

/// How several values of one fact stand to each other, in words.
final class WhyValues {

  /// Values named at most; the rest is counted.
  private static final int NAMED = 5;

  private final StoryView view;

  WhyValues(StoryView view) {
    this.view = view;
  }

  /// Of a fact that is refined, superseded or disputed.
  String of(Finding fact) {
    return switch (fact.standing()) {
      case REFINED -> list(fact.values(), false) + fit(fact);
      case SUPERSEDED -> "later reports revise earlier ones: " + list(inTime(fact), true);
      case DISPUTED -> list(fact.values(), false) + clash(fact);
      case AGREED, SINGLE -> list(fact.values(), false);
    };
  }

  private static String fit(Finding fact) {
    boolean two = fact.values().size() == 2;
    var fit = two ? " can both be true" : " can all be true";
    if (fact.attribute().equals("place")) {
      return fit + (two ? ": one place can lie in the other" : ": one place can lie in another");
    }
    if (!isFiner(fact)) {
      return fit;
    }
    return fit + (two ? ", one more precise than the other" : ", some more precise than others");
  }

  /// Whether the values themselves show different precision: "about", or a month beside a day.
  private static boolean isFiner(Finding fact) {
    boolean about = fact.values().stream().anyMatch(value -> value.qualifier() != Qualifier.EXACT);
    boolean dates = fact.attribute().equals("date");
    return about || (dates && lengths(fact) > 1);
  }

  private static long lengths(Finding fact) {
    return fact.values().stream().map(value -> value.value().length()).distinct().count();
  }

  private static String clash(Finding fact) {
    return fact.values().size() == 2 ? " cannot both be true" : " cannot all be true";
  }

  /// As the record has them the last word comes first.
  private static List<Finding.Value> inTime(Finding fact) {
    return new ArrayList<>(fact.values()).reversed();
  }

  private String list(List<Finding.Value> values, boolean dated) {
    var named = new ArrayList<String>();
    values.stream().limit(NAMED).forEach(value -> named.add(one(value, dated)));
    if (values.size() > NAMED) {
      named.add((values.size() - NAMED) + " more");
    }
    return dated ? String.join(", then ", named) : StoryView.list(named);
  }

  /// `“6 hours” (one origin)`, `“9” (Asel Journal, 4 May 2031)`.
  private String one(Finding.Value value, boolean dated) {
    var reports = value.support().reports();
    var who =
        reports.size() == 1
            ? view.reportName(reports.getFirst())
            : Wording.number(value.support().origins(), "origin");
    var day =
        dated
            ? first(reports).map(date -> ", " + Wording.date(date.toString()))
            : Optional.<String>empty();
    return "“" + Wording.value(value) + "” (" + who + day.orElse("") + ")";
  }

  private Optional<LocalDate> first(List<String> reports) {
    return reports.stream().map(view::day).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }
}
