package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers what one run of the intake reads, skips and has to say. For one thread.
final class Harvest {

  final List<Draft> drafts = new ArrayList<>();
  final List<Skipped> skipped = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();

  void skip(String file, String reason) {
    skip(file, null, reason);
  }

  void skip(String file, @Nullable String place, String reason) {
    skipped.add(new Skipped(file, place, reason));
  }

  void say(String file, @Nullable String place, String message) {
    notices.add(new Notice(file, place, message));
  }
}
