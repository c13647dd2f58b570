package org.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.readout.annotate.Annotator;
import org.readout.annotate.reading.Reader;
import org.readout.claim.Claimant;
import org.readout.claim.Claims;
import org.readout.engine.Engine;
import org.readout.intake.Report;

/// How the cost of one story grows with its reports. They are read once; each size takes the first
/// of them. What is measured is what comes after reading: lineage, identifying, reconciling.
///
/// @param costs from the smallest story to the largest
record StoryCurve(List<StoryCost> costs) {

  private static final List<String> HEADS =
      List.of(
          "reports",
          "lines",
          "seconds",
          "ms/report",
          "lineage",
          "identify",
          "reconcile",
          "to n log n");

  StoryCurve {
    costs = List.copyOf(costs);
  }

  /// @param corpus one story's reports
  /// @param sizes ascending
  /// @param least processor seconds before the measurement and for each size: small stories are
  ///   told several times, and the cheapest time counts
  static StoryCurve measure(
      List<Report> corpus, List<Integer> sizes, Reader reader, Engine engine, double least) {
    var annotator = new Annotator(reader);
    var claims =
        engine.each(
            new ManyAccounts(corpus).first(sizes.getLast()),
            report -> Claimant.claim(report, annotator.annotate(report.text())));
    cheapest(claims.subList(0, sizes.getFirst()), least);
    return new StoryCurve(
        sizes.stream().map(size -> cheapest(claims.subList(0, size), least)).toList());
  }

  private static StoryCost cheapest(List<Claims> claims, double least) {
    var best = StoryCost.of(claims);
    for (double spent = best.seconds(); spent < least; ) {
      var next = StoryCost.of(claims);
      spent += next.seconds();
      best = next.seconds() < best.seconds() ? next : best;
    }
    return best;
  }

  /// The power of the number of reports with which the cost grows: the slope of the straight line
  /// through the logarithms, by least squares; 1 is growth in proportion, 2 growth with the square.
  double exponent(ToDoubleFunction<StoryCost> cost) {
    double meanX = costs.stream().mapToDouble(one -> Math.log(one.reports())).average().orElse(0);
    double meanY =
        costs.stream().mapToDouble(one -> Math.log(cost.applyAsDouble(one))).average().orElse(0);
    double product = 0;
    double square = 0;
    for (StoryCost one : costs) {
      double x = Math.log(one.reports()) - meanX;
      product += x * (Math.log(cost.applyAsDouble(one)) - meanY);
      square += x * x;
    }
    return square == 0 ? Double.NaN : product / square;
  }

  /// The cost of a report per unit of log n, beside the smallest story's: at most 1 where it grows
  /// as n log n or better.
  private double toLogarithm(StoryCost one) {
    var first = costs.getFirst();
    return perUnit(one) / perUnit(first);
  }

  private static double perUnit(StoryCost one) {
    return one.seconds() / (one.reports() * Math.log(one.reports()));
  }

  String text() {
    var rows = new ArrayList<List<String>>();
    rows.add(HEADS);
    costs.forEach(one -> rows.add(row(one)));
    return Columns.right(rows)
        + String.format(
            Locale.ROOT,
            "Exponent  all %.2f, lineage %.2f, identify %.2f, reconcile %.2f%n",
            exponent(StoryCost::seconds),
            exponent(StoryCost::lineage),
            exponent(StoryCost::identify),
            exponent(StoryCost::reconcile));
  }

  private List<String> row(StoryCost one) {
    return List.of(
        Integer.toString(one.reports()),
        Integer.toString(one.lines()),
        number(one.seconds()),
        number(1000 * one.seconds() / one.reports()),
        number(1000 * one.lineage() / one.reports()),
        number(1000 * one.identify() / one.reports()),
        number(1000 * one.reconcile() / one.reports()),
        number(toLogarithm(one)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
