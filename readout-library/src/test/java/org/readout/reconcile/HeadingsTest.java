package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotate.event.HappeningKind;
import org.readout.text.Stem;

class HeadingsTest {

  @ParameterizedTest
  @CsvSource({
    "APPOINTMENT, resigned, resignation",
    "APPOINTMENT, fired, dismissal",
    "APPOINTMENT, elected, election",
    "APPOINTMENT, appointed, appointment",
    "PROTEST, strike, strike",
    "PROTEST, crowd, protest",
    "LEGAL, ruling, ruling",
    "LEGAL, seized, legal proceedings",
    "ATTACK, shooting, shooting",
    "VISIT, arrived, journey",
  })
  void theWordsTellWhatTheKindDoesNot(HappeningKind kind, String word, String heading) {
    var telling = TellingFixture.of(kind, "a", "x").trigger(Stem.of(word)).telling();
    assertThat(Headings.of(kind, List.of(telling))).isEqualTo(heading);
  }
}
