package org.readout.intake;

import java.nio.file.Path;

/// A file to be read.
///
/// @param file the path as the user gave it, or below the folder that the user gave, with `/`
/// @param path where it is
/// @param named true when the user named it, false when it was met in a folder
record Source(String file, Path path, boolean named) {

  /// The name of the file itself.
  String name() {
    var last = path.getFileName();
    return last == null ? file : last.toString();
  }
}
