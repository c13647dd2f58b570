package org.readout.bench;

import java.util.List;

/// Takes apart the arguments of a benchmark: an option, and behind it its value.
public final class Arguments {

  private Arguments() {}

  /// @param option the place of the option
  /// @throws IllegalArgumentException if nothing stands behind it
  public static String value(List<String> args, int option) {
    if (option + 1 == args.size()) {
      throw new IllegalArgumentException("a value is missing after " + args.get(option));
    }
    return args.get(option + 1);
  }

  /// @throws IllegalArgumentException if the text is no whole number
  public static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException odd) {
      throw new IllegalArgumentException("'" + text + "' is no whole number", odd);
    }
  }
}
