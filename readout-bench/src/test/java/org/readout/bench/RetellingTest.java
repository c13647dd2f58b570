package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.intake.Publication;
import org.readout.intake.Report;

class RetellingTest {

  private static final Report REPORT =
      report(
          "one",
          "Captain Leona Drace met Maravelian envoys in Tallis on Oct. 16, 2024, Drace said. "
              + "The U.S. sent 140 trucks (87 miles) in March 2020. "
              + "China and Chinese officials agreed by 40 percent at 7:45 p.m. in Maravel.");

  @Test
  void renamesTheSameWordAlikeWhereverItStands() {
    var text = retell(1).text();
    var drace = text.split(" ", -1)[2];
    assertThat(drace).isNotEqualTo("Drace").endsWith("e").hasSize(5);
    assertThat(text).contains(drace + " said").doesNotContain("Drace");
    assertThat(text).startsWith("Captain ").contains("The ").contains(" met ");
  }

  @Test
  void keepsCountryAndDemonymAlike() {
    var words = List.of(retell(1).text().split("[ .]", -1));
    var demonym = words.stream().filter(w -> w.endsWith("velian")).findFirst().orElseThrow();
    assertThat(words).contains(demonym.substring(0, demonym.length() - 3));
  }

  @Test
  void putsOtherCountriesOfTheGazetteerInPlace() {
    assertThat(retell(1).text())
        .doesNotContain("China")
        .doesNotContain("Chinese")
        .doesNotContain("U.S.");
  }

  @Test
  void movesDatesByWholeWeeks() {
    assertThat(retell(1).text()).contains("November 13, 2024").contains("in April 2020");
    assertThat(retell(1).published()).isEqualTo(Publication.on(LocalDate.of(2024, 11, 13)));
  }

  @Test
  void stretchesNumbersButNoTimesAndPercentages() {
    assertThat(retell(1).text())
        .doesNotContain("140 trucks")
        .doesNotContain("87 miles")
        .contains("40 percent")
        .contains("7:45 p.m.");
  }

  @Test
  void givesTheSameStoryForTheSameNumberAndAnotherForAnother() {
    assertThat(retell(3)).isEqualTo(retell(3));
    assertThat(retell(3).text()).isNotEqualTo(retell(4).text());
    assertThat(retell(3).id()).isNotEqualTo(retell(4).id());
  }

  private static Report retell(int number) {
    var vocabulary = Vocabulary.of(List.of(REPORT));
    var days = Map.of("one", LocalDate.of(2024, 10, 16));
    return new Retelling(number, vocabulary, days).retell(REPORT);
  }

  private static Report report(String id, String text) {
    return new Report(id, null, null, null, null, null, null, "en", "0".repeat(64), text, false);
  }
}
