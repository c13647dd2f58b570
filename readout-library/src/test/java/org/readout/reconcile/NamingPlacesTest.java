package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.HappeningKind.VISIT;
import static org.readout.annotate.event.Status.OCCURRED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotate.event.Status;
import org.readout.annotate.time.DateValue;

class NamingPlacesTest {
  private static StoryFixture story() {
    return new StoryFixture()
        .person("Ilse Tolvane", "VD")
        .person("Daud Kerrimor", "KS")
        .person("Ruan Castellow", "KS")
        .country("Kessaria", "KS");
  }

  private static List<String> titles(Reconciled reconciled) {
    return reconciled.happenings().stream().map(Happening::title).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Gant, ' in Gant'",
    "the Gant Security Conference, ' at the Gant Security Conference'",
    "the Hall of the Rivers, ' at the Hall of the Rivers'",
    "Mill Road, ' on Mill Road'",
    "Keth Island, ' on Keth Island'",
    "'', ''",
  })
  void theKindOfPlaceChoosesThePreposition(String place, String phrase) {
    assertThat(Whereabouts.phrase(place)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource({
    "OCCURRED, 2024-11, 2023-11",
    "OCCURRED, 2024-09, 2024-09",
    "PLANNED, 2023-12, 2024-12",
    "PLANNED, 2024-09, 2024-09",
    "PLANNED, 2024-12, 2024-12",
    "CANCELLED, 2024-12, 2024-12",
  })
  void aMonthLiesOnTheRightSideOfItsReport(Status status, String month, String meant) {
    var date = DateValue.month(YearMonth.parse(month));
    assertThat(Redating.onTheRightSide(date, status, LocalDate.parse("2024-10-16")).iso())
        .isEqualTo(meant);
  }

  @Test
  void aMereDescriptionNamesNoPlace() {
    var found =
        story()
            .report("a", "2024-10-16", "Tolvane met Kerrimor at the site on Tuesday.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .at("the site")
            .reconciled();
    assertThat(titles(found)).containsExactly("Daud Kerrimor met Ilse Tolvane");
  }

  @Test
  void theCityOfIsNoPartOfAName() {
    var found =
        story()
            .report("a", "2024-10-16", "Tolvane visited the northern city of Gant on Tuesday.")
            .happens(VISIT, OCCURRED, "visited", "Ilse Tolvane")
            .on("Tuesday", "2024-10-15")
            .at("the northern city of Gant")
            .reconciled();
    assertThat(found.happenings().getFirst().title()).endsWith("Gant").doesNotContain("city");
  }

  @Test
  void thoseBehindWithAreNotEachOthersPartners() {
    var found =
        story()
            .report(
                "a", "2024-10-16", "The trip included talks with Daud Kerrimor and Ruan Castellow.")
            .happens(MEETING, OCCURRED, "talks", "Daud Kerrimor", "Ruan Castellow")
            .report("b", "2024-10-16", "The trip had talks with Daud Kerrimor and Ruan Castellow.")
            .happens(MEETING, OCCURRED, "talks", "Daud Kerrimor", "Ruan Castellow")
            .reconciled();
    assertThat(titles(found)).isEmpty();
  }

  @Test
  void undatedWordsAreOfTheDaysOfTheirReport() {
    var found =
        story()
            .report(
                "a",
                "2024-10-16",
                "Tolvane met Kerrimor in Port Imbry in May 2023. It rained. It snowed. It froze. Tolvane"
                    + " met Kerrimor in Gant.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("May 2023", "2023-05")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .at("Gant")
            .reconciled();
    assertThat(found.happenings()).hasSize(2);
  }
}
