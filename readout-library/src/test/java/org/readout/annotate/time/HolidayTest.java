package org.readout.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

  @ParameterizedTest
  @CsvSource({
    "EASTER, 1961, 1961-04-02",
    "EASTER, 2000, 2000-04-23",
    "EASTER, 2008, 2008-03-23",
    "EASTER, 2038, 2038-04-25",
    "GOOD_FRIDAY, 2021, 2021-04-02",
    "EASTER_MONDAY, 2021, 2021-04-05",
    "THANKSGIVING, 2018, 2018-11-22",
    "MEMORIAL_DAY, 2021, 2021-05-31",
    "LABOR_DAY, 2021, 2021-09-06",
    "ELECTION_DAY, 2022, 2022-11-08"
  })
  void fallsOnItsDay(Holiday holiday, int year, LocalDate day) {
    assertThat(holiday.in(year)).isEqualTo(day);
  }

  @Property(tries = 300)
  void easterIsASundayOfSpring(@ForAll @IntRange(min = 1600, max = 2400) int year) {
    var easter = Holiday.EASTER.in(year);
    assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
  }
}
