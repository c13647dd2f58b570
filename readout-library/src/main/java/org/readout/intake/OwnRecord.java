package org.readout.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// Knows the files that Readout itself wrote into a folder, so that a record is never read as a
/// report of what it records.
final class OwnRecord {

  static final Set<String> FILES = Set.of("record.html", "record.json", "record.md");

  /// What the head of every `record.json` names, whatever its version.
  private static final String SCHEMA = "\"readout-record-";

  /// Bytes within which the schema is named: it is the first field.
  private static final int HEAD = 200;

  private OwnRecord() {}

  /// Whether the folder holds a record.
  static boolean liesIn(Path folder) {
    var record = folder.resolve("record.json");
    if (!Files.isRegularFile(record)) {
      return false;
    }
    try (var in = Files.newInputStream(record)) {
      var head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return head.contains("\"schema\"") && head.contains(SCHEMA);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
