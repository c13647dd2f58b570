package org.readout.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The optional `NAME.meta.json` beside a text: the fields of JSON Lines without the text.
final class MetaFile {

  private static final String ENDING = ".meta.json";

  /// Largest one that is read, in bytes.
  private static final long LARGEST = 1_000_000;

  private MetaFile() {}

  static boolean isOne(Path file) {
    return String.valueOf(file.getFileName()).endsWith(ENDING);
  }

  /// What it says about this source; nothing when there is none, or when it is broken, which is
  /// said.
  static Metadata beside(Source source, Harvest harvest) {
    var name = source.name();
    int dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    for (var candidate : List.of(stem + ENDING, name + ENDING)) {
      var file = source.path().resolveSibling(candidate);
      if (Files.isRegularFile(file)) {
        return read(file, candidate, source, harvest);
      }
    }
    return Metadata.NONE;
  }

  private static Metadata read(Path file, String name, Source source, Harvest harvest) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new Fields.Wrong(Reason.tooLarge(Files.size(file), LARGEST));
      }
      return switch (Decoding.decode(Files.readAllBytes(file), false)) {
        case Decoding.Decoded json -> Fields.parse(json.text()).metadata();
        case Decoding.Undecodable broken ->
            throw new Fields.Wrong(broken.reason() + " at byte " + broken.offset());
      };
    } catch (Fields.Wrong wrong) {
      harvest.say(source.file(), null, name + " is ignored: " + wrong.reason());
    } catch (IOException broken) {
      harvest.say(source.file(), null, name + " is ignored: " + Reason.of(broken));
    }
    return Metadata.NONE;
  }
}
