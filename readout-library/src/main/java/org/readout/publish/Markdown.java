package org.readout.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.intake.Evidence;

/// Writes Markdown for one story: every text escaped, evidence as short quotations.
///
/// @param view the story whose names are used
record Markdown(Appendable out, StoryView view) {

  /// Characters quoted of one evidence.
  private static final int QUOTED = 140;

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!]");

  void heading(int level, String words) {
    line("").line("#".repeat(level) + " " + text(words)).line("");
  }

  /// A line of a list, with who says so and their words below it.
  void item(String words, Backing backing) {
    line("- " + words + " (" + backing.words() + ")");
    evidence(backing.evidence());
  }

  /// One quotation for each report.
  void evidence(List<Evidence> evidence) {
    var first =
        evidence.stream()
            .collect(
                Collectors.toMap(Evidence::report, e -> e, (a, b) -> a, java.util.TreeMap::new));
    first
        .values()
        .forEach(e -> line("    - " + text(view.reportName(e.report())) + ": “" + quote(e) + "”"));
  }

  private static String quote(Evidence evidence) {
    return text(Wording.shortened(evidence.exact(), QUOTED));
  }

  Markdown line(String line) {
    try {
      out.append(line).append('\n');
      return this;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /// On one line, with what Markdown or HTML would read as a sign made harmless.
  static String text(String words) {
    var line = words.replaceAll("\\s+", " ").strip();
    return SPECIAL.matcher(line).replaceAll("\\\\$0");
  }
}
