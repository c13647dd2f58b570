package org.readout.annotate.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the tables of this layer: UTF-8, columns parted by tabs, comments behind `#`.
public final class Lines {

  private Lines() {}

  /// The rows of a table that stands beside `owner` among its resources.
  ///
  /// @throws IllegalStateException if there is no such resource
  /// @throws UncheckedIOException if it cannot be read
  public static List<String[]> of(Class<?> owner, String name) {
    var stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
