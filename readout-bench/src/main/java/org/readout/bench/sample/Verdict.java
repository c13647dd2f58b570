package org.readout.bench.sample;

import java.util.Locale;

/// What a judge says of a line.
enum Verdict {
  /// Its passages say so, and a desk editor would keep it.
  TRUE,
  /// Its passages say so, but nobody needs it.
  NOISE,
  /// Its passages do not say so.
  UNSUPPORTED;

  /// As it stands in a sheet.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
