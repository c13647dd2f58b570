package org.readout.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.text.Segmenter;

class TimexesTest {

  /// A Wednesday, in the second quarter.
  private static final LocalDate WRITTEN = LocalDate.of(2021, 6, 16);

  private static final Segmenter SEGMENTER = new Segmenter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoys met on Monday.|DATE|2021-06-14|",
        "The envoys met on Monday evening.|TIME|2021-06-14TEV|",
        "The ship sank at 3:30 p.m. on Sunday.|TIME|2021-06-13T15:30|",
        "The ship sank at noon Sunday.|TIME|2021-06-13T12:00|",
        "Shells fell last week.|DATE|2021-W23|",
        "Shells fell over the weekend.|DATE|2021-W23-WE|",
        "In late February, the minister resigned.|DATE|2021-02|END",
        "The fair opened in mid-2019.|DATE|2019|MID",
        "Sales fell in the first quarter.|DATE|2021-Q1|",
        "Sales fell in the third quarter of 2018.|DATE|2018-Q3|",
        "They expect to report first-quarter profits.|DATE|2021-Q1|",
        "Sales will rise this quarter.|DATE|2021-Q2|",
        "They hope for next year's first quarter.|DATE|2022-Q1|",
        "Sales fell in the second half of 2018.|DATE|2018-H2|",
        "The ship sank at 4 in the morning.|TIME|2021-06-16T04:00|",
        "The fleet left in the summer of 2018.|DATE|2018-SU|",
        "The fleet left last summer.|DATE|2020-SU|",
        "The town grew in the late 1990s.|DATE|199|END",
        "The town grew in the nineties.|DATE|199|",
        "The keep stood in the 15th century.|DATE|14|",
        "The mill burnt in nineteen ninety-one.|DATE|1991|",
        "The treaty lapsed two years ago.|DATE|2019|",
        "The treaty lapsed about two years ago.|DATE|2019|APPROX",
        "The talks ran for two years.|DURATION|P2Y|",
        "The talks ran for more than two years.|DURATION|P2Y|MORE_THAN",
        "The talks ran for 2 1/2 hours.|DURATION|PT2H30M|",
        "The talks ran for half an hour.|DURATION|PT30M|",
        "The talks ran for two and a half years.|DURATION|P2Y6M|",
        "A two-day visit ended.|DURATION|P2D|",
        "Prices doubled over the past decade.|DURATION|P10Y|",
        "The talks ran for several weeks.|DURATION|PXW|",
        "The talks ran for a couple of weeks.|DURATION|P2W|APPROX",
        "The envoys meet every Monday.|SET|XXXX-WXX-1|",
        "The envoys meet on Tuesday nights.|SET|XXXX-WXX-2TNI|",
        "The envoys meet every two weeks.|SET|P2W|",
        "The envoys meet daily.|SET|P1D|",
        "The mill makes 300 wheels a month.|SET|P1M|",
        "The envoys are now in town.|DATE|PRESENT_REF|",
        "The envoys recently left.|DATE|PAST_REF|",
        "The envoys will leave soon.|DATE|FUTURE_REF|",
        "The envoys met on Christmas Eve 2019.|DATE|2019-12-24|"
      })
  void writesWhatTimex3Has(String text, String type, String value, String mod) {
    assertThat(read(text)).hasSize(1);
    var timex = read(text).getFirst();
    assertThat(timex.type().name()).isEqualTo(type);
    assertThat(timex.value()).isEqualTo(value);
    assertThat(timex.mod().map(Enum::name).orElse(null)).isEqualTo(mod);
  }

  @Test
  void countsFromTheDateBefore() {
    assertThat(
            values(
                "They met on May 3, 2019. Two days later the pact fell. A year earlier it held."))
        .containsExactly("2019-05-03", "2019-05-05", "2018");
    assertThat(values("They met on May 3, 2019. That day, and the following day, it rained."))
        .containsExactly("2019-05-03", "2019-05-03", "2019-05-04");
  }

  @Test
  void countsFromTheDayOfWritingWhereThereIsNone() {
    assertThat(values("Sales fell in the quarter.")).containsExactly("2021-Q1");
    assertThat(values("They left at 3 p.m. with the guards.")).containsExactly("2021-06-16T15:00");
  }

  @Test
  void aYearBesideAQuarterIsAQuarter() {
    assertThat(values("Sales rose in the third quarter of 2019 from a year earlier."))
        .containsExactly("2019-Q3", "2018-Q3");
    assertThat(values("In the third quarter of 2019 it gained; in the 2017 period it lost."))
        .containsExactly("2019-Q3", "2017-Q3");
  }

  private static List<String> values(String text) {
    return read(text).stream().map(Timex::value).toList();
  }

  private static List<Timex> read(String text) {
    return Timexes.of(Times.find(SEGMENTER.segment(text)), WRITTEN);
  }
}
