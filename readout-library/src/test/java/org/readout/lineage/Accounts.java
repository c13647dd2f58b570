package org.readout.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Annotations;
import org.readout.annotate.channel.Channels;
import org.readout.annotate.name.Names;
import org.readout.annotate.quote.Quotations;
import org.readout.intake.Publication;
import org.readout.intake.Report;
import org.readout.text.Segmenter;

/// Accounts for tests, with the layers that lineage uses.
final class Accounts {

  private static final Segmenter SEGMENTER = new Segmenter();

  private Accounts() {}

  static Account of(String id, String text) {
    return of(id, null, null, text);
  }

  static Account of(String id, @Nullable String outlet, @Nullable String published, String text) {
    var document = SEGMENTER.segment(text);
    var date = published == null ? null : Publication.parse(published).orElseThrow();
    var report =
        new Report(id, null, null, outlet, null, null, date, "en", "0".repeat(64), text, false);
    return new Account(
        report,
        new Annotations(
            document,
            Names.find(document, List.of()),
            List.of(),
            List.of(),
            List.of(),
            Quotations.find(document),
            List.of(),
            List.of(),
            Channels.find(document),
            List.of(),
            List.of(),
            List.of()));
  }
}
