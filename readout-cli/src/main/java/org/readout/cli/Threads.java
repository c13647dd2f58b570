package org.readout.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the value of `--threads`.
final class Threads implements ITypeConverter<Integer> {

  /// More than any machine has that runs this.
  private static final int MOST = 1024;

  @Override
  public Integer convert(String value) {
    if (value.matches("\\d{1,4}")) {
      int threads = Integer.parseInt(value);
      if (threads >= 1 && threads <= MOST) {
        return threads;
      }
    }
    throw new TypeConversionException(
        "'" + value + "' is no number of threads; write one from 1 to " + MOST + ", such as 4");
  }
}
