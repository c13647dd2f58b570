package org.readout.bench.sets;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads files of annotated sets; whatever is wrong, the message names the file.
final class SetFiles {

  private SetFiles() {}

  /// The characters of a file in UTF-8.
  ///
  /// @throws IOException if there is none, or it is in another encoding
  static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException missing) {
      throw new IOException("there is no file " + file, missing);
    } catch (CharacterCodingException odd) {
      throw new IOException(file + " is no text in UTF-8", odd);
    }
  }

  /// The files of a folder, in order of their names.
  ///
  /// @throws IOException if there is no such folder
  static List<Path> in(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (NoSuchFileException missing) {
      throw new IOException("there is no folder " + folder, missing);
    }
  }
}
