package org.readout.reader;

import java.io.IOException;
import org.readout.annotate.reading.Reader;
import org.readout.annotate.reading.Reading;
import org.readout.text.Document;

/// Reads names, attributions, happenings and coreference with the trained model, offline.
///
/// Safe to share between threads: load one and let every worker use it. Each call does its work on
/// the thread that makes it; the same document gives the same reading with any number of threads
/// and whatever else is read at the same time. Time is linear in the length of the text, memory
/// some ten bytes for each of its characters, more where names stand thick. Closing it ends it for
/// all.
public final class TrainedReader implements Reader, AutoCloseable {

  private final WordPiece wordPiece;
  private final Graphs graphs;
  private final String identity;

  private TrainedReader(WordPiece wordPiece, Graphs graphs, String identity) {
    this.wordPiece = wordPiece;
    this.graphs = graphs;
    this.identity = identity;
  }

  /// Loads the model that comes with this module; takes about half a second and 100 MB.
  ///
  /// @throws ReaderUnavailable if a file of the model is missing, cut or altered, or the model's
  ///   runtime does not start on this machine
  public static TrainedReader load() {
    return load(ModelFiles.bundled());
  }

  static TrainedReader load(ModelFiles files) {
    var wordPiece = new WordPiece(vocabulary(files));
    return new TrainedReader(wordPiece, new OnnxGraphs(files), identity(files));
  }

  private static String identity(ModelFiles files) {
    return "readout reader 1 (bge-small-en-v1.5), int8, sha256 " + files.hash().substring(0, 12);
  }

  private static Vocabulary vocabulary(ModelFiles files) {
    try {
      return Vocabulary.parse(files.checked(ModelFiles.TOKENIZER));
    } catch (IOException e) {
      throw new ReaderUnavailable(
          "The trained reader cannot be used: " + ModelFiles.TOKENIZER + " is no vocabulary.", e);
    }
  }

  @Override
  public Reading read(Document document) {
    return Sweep.read(graphs, document, Passage.of(document, wordPiece));
  }

  /// Runs the encoder alone over the windows in which a document is read, and forgets what it says:
  /// the least that reading it can cost, for benchmarks.
  ///
  /// @return how many word pieces the document has
  public int encode(Document document) {
    var passage = Passage.of(document, wordPiece);
    for (Window window : passage.windows()) {
      if (passage.hasWords(window)) {
        graphs.encode(passage.ids(window), passage.cases(window));
      }
    }
    return passage.size();
  }

  /// Name of the model and the start of the SHA-256 of its list of checksums.
  @Override
  public String identity() {
    return identity;
  }

  @Override
  public void close() {
    graphs.close();
  }
}
