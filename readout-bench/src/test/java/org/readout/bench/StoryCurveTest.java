package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.reading.Reader;
import org.readout.annotate.reading.Reading;
import org.readout.engine.LocalEngine;
import org.readout.intake.Report;
import org.readout.text.Document;

class StoryCurveTest {

  @Test
  void fitsThePowerOfTheReportsWithWhichTheCostGrows() {
    assertThat(curve(1).exponent(StoryCost::seconds)).isCloseTo(1, within(1e-9));
    assertThat(curve(2).exponent(StoryCost::seconds)).isCloseTo(2, within(1e-9));
  }

  @Test
  void showsALineForEachSizeAndTheExponents() {
    assertThat(curve(1).text().lines()).hasSize(5).last().asString().startsWith("Exponent");
  }

  @Test
  void tellsAnyNumberOfReportsOfOneStoryEachOtherwise() {
    var reports = new ManyAccounts(Corpus.read(List.of("../examples/ferry")).reports()).first(13);
    assertThat(reports).extracting(Report::id).doesNotHaveDuplicates().isSorted();
    assertThat(reports).extracting(Report::text).doesNotHaveDuplicates().doesNotContain("");
    assertThat(new ManyAccounts(Corpus.read(List.of("../examples/ferry")).reports()).first(13))
        .isEqualTo(reports);
  }

  @Test
  void measuresEachSizeOfOneStory() {
    var reports = Corpus.read(List.of("../examples/ferry")).reports();
    var curve = StoryCurve.measure(reports, List.of(2, 3), new Nothing(), new LocalEngine(1), 0);
    assertThat(curve.costs()).extracting(StoryCost::reports).containsExactly(2, 3);
    assertThat(curve.costs()).allMatch(cost -> cost.seconds() > 0);
  }

  private static StoryCurve curve(double power) {
    return new StoryCurve(
        List.of(10, 100, 1000).stream()
            .map(n -> {
              double cost = Math.pow(n, power) / 3000;
              return new StoryCost(n, cost, cost, cost, n);
            })
            .toList());
  }

  private record Nothing() implements Reader {

    @Override
    public Reading read(Document document) {
      return Reading.NOTHING;
    }

    @Override
    public String identity() {
      return "reads nothing";
    }
  }
}
