package org.readout.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// The folder of development data, which is not part of the project.
final class Shared {

  private Shared() {}

  /// A file or folder in it; without it, the test is skipped.
  static Path path(String inside) {
    String root =
        Optional.ofNullable(System.getProperty("READOUT_SHARED"))
            .or(() -> Optional.ofNullable(System.getenv("READOUT_SHARED")))
            .orElse("../../shared");
    Path path = Path.of(root).resolve(inside);
    if (!Files.exists(path)) {
      path = Path.of("/work/shared").resolve(inside);
    }
    Assumptions.assumeTrue(Files.exists(path), "no development data at " + path);
    return path;
  }
}
