package org.readout.bench.times;

import java.time.LocalDate;
import java.util.List;
import org.readout.annotate.time.Times;
import org.readout.annotate.time.Timex;
import org.readout.annotate.time.Timexes;
import org.readout.bench.sets.MarkedTime;
import org.readout.text.Segmenter;

/// What the layer of times says.
final class ReadoutTimexes implements TimexSystem {

  private final Segmenter segmenter = new Segmenter();

  @Override
  public String name() {
    return "Readout";
  }

  @Override
  public List<MarkedTime> read(String text, LocalDate created) {
    var document = segmenter.segment(text);
    return Timexes.of(Times.find(document), created).stream().map(ReadoutTimexes::marked).toList();
  }

  private static MarkedTime marked(Timex timex) {
    return new MarkedTime(timex.span(), timex.type().name(), timex.value());
  }
}
