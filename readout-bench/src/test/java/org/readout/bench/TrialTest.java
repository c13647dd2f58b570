package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.reading.Reader;
import org.readout.annotate.reading.Reading;
import org.readout.engine.LocalEngine;
import org.readout.text.Document;

/// The benchmark still runs, with a reader that reads nothing; how fast is not asked.
class TrialTest {

  private static final Settings SETTINGS =
      new Settings(List.of("../examples/ferry"), List.of(2), 2, "1g", List.of());

  private final Measurement measured =
      OneSize.measure(SETTINGS, new Trial(new Nothing(), TrialTest::encode, new LocalEngine(2)), 0);

  @Test
  void tellsNoTwoRepetitionsAsOneStory() {
    assertThat(measured.reports()).isEqualTo(12);
    assertThat(measured.stories()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void partsTheCostOfTheJobByStage() {
    assertThat(measured.cpuSeconds()).isPositive();
    assertThat(measured.heapPeak()).isPositive();
    assertThat(measured.stages().get(Stage.SEGMENT)).isPositive();
    assertThat(measured.stages().get(Stage.CLAIM)).isPositive();
    assertThat(measured.stages().get(Stage.GROUP)).isPositive();
    assertThat(measured.stages().get(Stage.RECONCILE)).isPositive();
    assertThat(measured.stages().get(Stage.HTML)).isPositive();
  }

  @Test
  void handsTheMeasurementToTheStartingProcess() {
    assertThat(Measurement.of(measured.toProperties())).isEqualTo(measured);
  }

  @Test
  void showsOneLineForEachSize() {
    var table = new ResultTable(List.of(measured, measured));
    assertThat(table.sizes().lines()).hasSize(3).last().asString().endsWith("1.00");
    assertThat(table.tsv().lines()).allSatisfy(line -> assertThat(line.split("\t")).hasSize(22));
    assertThat(new Curve(List.of(measured)).svg()).contains("<polyline").doesNotContain("NaN");
  }

  private static int encode(Document document) {
    return document.text().length();
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
