package org.readout.bench.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.readout.annotate.reading.Reader;
import org.readout.bench.quotes.QuotationComparison;
import org.readout.bench.quotes.QuotationSystem;
import org.readout.bench.quotes.ReadoutQuotations;
import org.readout.bench.sets.PolnearArticles;

/// Quotations on articles of PolNeAR, read by Readout and, where it is asked for, by CoreNLP.
///
/// @param folder of the half of PolNeAR
/// @param documents how many of its articles, at least 1
/// @param corenlp whether CoreNLP reads them too
record QuotationPart(Path folder, int documents, boolean corenlp) {

  /// @throws IOException if an article cannot be read
  /// @throws IllegalArgumentException if CoreNLP is asked for and not there, or there is no article
  QuotationComparison.Outcome run(Reader reader) throws IOException {
    var articles = QuotationComparison.spread(PolnearArticles.read(folder), documents);
    return new QuotationComparison(systems(reader), articles).run();
  }

  private List<QuotationSystem> systems(Reader reader) {
    var systems = new ArrayList<QuotationSystem>();
    systems.add(new ReadoutQuotations(reader));
    if (corenlp) {
      ServiceLoader.load(QuotationSystem.class).forEach(systems::add);
      if (systems.size() == 1) {
        throw new IllegalArgumentException(
            "CoreNLP is not on the class path; ./build bench-reading --corenlp puts it there");
      }
    }
    return systems;
  }
}
