package org.readout.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Reads the tables that lie beside the classes that use them: UTF-8, columns parted by tabs, a
/// line that begins with `#` is a comment.
public final class Table {

  private Table() {}

  /// The lines of a table beside `owner` that are neither blank nor comment, cut at tabs.
  ///
  /// @throws IllegalStateException if the library was packed without it
  /// @throws UncheckedIOException if it cannot be read
  public static List<String[]> rows(Class<?> owner, String name) {
    var stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(
          "the library lacks its table " + name + " beside " + owner.getName());
    }
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read the table " + name, failure);
    }
  }

  /// The values of one cell, between semicolons.
  public static List<String> values(String cell) {
    return Arrays.stream(cell.split(";", -1)).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }
}
