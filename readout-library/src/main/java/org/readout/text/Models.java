package org.readout.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/// The trained models of OpenNLP, from the class path; loaded once, immutable.
///
/// @param sentences where a sentence ends (Universal Dependencies, English Web Treebank)
/// @param parts parts of speech, with the universal tags
record Models(SentenceModel sentences, POSModel parts) {

  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String PARTS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /// Loaded when first asked for.
  static Models shared() {
    return Holder.MODELS;
  }

  private static final class Holder {
    static final Models MODELS = load();
  }

  private static Models load() {
    try (var sentences = Models.class.getResourceAsStream(SENTENCES);
        var parts = Models.class.getResourceAsStream(PARTS)) {
      if (sentences == null || parts == null) {
        throw new IllegalStateException(
            "the OpenNLP models are not on the class path: " + SENTENCES + ", " + PARTS);
      }
      return new Models(new SentenceModel(sentences), new POSModel(parts));
    } catch (IOException broken) {
      throw new UncheckedIOException("an OpenNLP model cannot be read", broken);
    }
  }
}
