package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.readout.annotate.event.Status;
import org.readout.annotate.time.DateValue;

class RedatingTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 15);

  @Test
  void aWeekdayForWhichSomethingIsSetLiesAhead() {
    var thursday = DateValue.day(LocalDate.of(2024, 10, 10));
    assertThat(Redating.ahead(thursday, Status.PLANNED, DAY))
        .isEqualTo(DateValue.day(LocalDate.of(2024, 10, 17)));
    assertThat(Redating.ahead(thursday, Status.OCCURRED, DAY)).isEqualTo(thursday);
    var friday = DateValue.day(LocalDate.of(2024, 10, 18));
    assertThat(Redating.ahead(friday, Status.PLANNED, DAY)).isEqualTo(friday);
  }
}
