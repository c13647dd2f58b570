package org.readout.annotate.quantity;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;

/// A value in its normal unit.
public sealed interface Measure {

  /// The value as the record writes it: ISO 8601 for a duration (`PT7H30M`, `P2D`), else a plain
  /// decimal, with the unit behind a space where it has one (`900 km`, `700000000000 USD`, `12 %`).
  String iso();

  /// Hours, minutes, seconds.
  record Clock(Duration duration) implements Measure {
    @Override
    public String iso() {
      return duration.toString();
    }
  }

  /// Days, weeks, months, years.
  record Days(Period period) implements Measure {
    @Override
    public String iso() {
      return period.toString();
    }
  }

  /// A number of countable things (a toll, missiles, files).
  record Count(BigDecimal number) implements Measure {
    @Override
    public String iso() {
      return plain(number);
    }
  }

  /// A length, in kilometres.
  record Distance(BigDecimal kilometres) implements Measure {
    @Override
    public String iso() {
      return plain(kilometres) + " km";
    }
  }

  /// An amount of money; `currency` is an ISO 4217 code.
  record Money(BigDecimal amount, String currency) implements Measure {
    @Override
    public String iso() {
      return plain(amount) + " " + currency;
    }
  }

  /// Votes for and against ("61-48", "by 61 votes to 48").
  record Tally(int yes, int no) implements Measure {
    @Override
    public String iso() {
      return yes + "-" + no;
    }
  }

  /// A share of a hundred.
  record Percentage(BigDecimal percent) implements Measure {
    @Override
    public String iso() {
      return plain(percent) + " %";
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
