package org.readout.annotate.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Reads the tables that lie beside this package: UTF-8 lines, `#` begins a comment line.
final class Table {

  private Table() {}

  /// The lines of the resource that are neither blank nor comment, cut at tabs.
  ///
  /// @throws IllegalStateException if the library was packed without it
  static List<String[]> rows(String resource) {
    var stream = Table.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("the library lacks its table " + resource);
    }
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + resource, e);
    }
  }

  /// The values of one cell, between semicolons.
  static List<String> values(String cell) {
    return Arrays.stream(cell.split(";", -1)).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }
}
