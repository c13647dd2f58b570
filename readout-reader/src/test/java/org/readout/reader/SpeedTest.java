package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.text.Document;
import org.readout.text.Segmenter;

/// Tells how many word pieces a second one thread reads, overlap of the windows not counted.
class SpeedTest {

  @Test
  void readsThousandsOfPiecesASecondOnOneThread() throws IOException {
    List<Document> documents = documents();
    var wordPiece =
        new WordPiece(Vocabulary.parse(ModelFiles.bundled().checked(ModelFiles.TOKENIZER)));
    long loading = System.nanoTime();
    try (var reader = TrainedReader.load()) {
      long loaded = System.nanoTime();
      documents.forEach(reader::read);
      long start = System.nanoTime();
      int pieces = 0;
      for (Document document : documents) {
        reader.read(document);
        pieces += Passage.of(document, wordPiece).size();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "loaded in %d ms; %d pieces, %.0f pieces/s%n",
          (loaded - loading) / 1_000_000, pieces, pieces / seconds);
      assertThat(pieces / seconds).isGreaterThan(100);
    }
  }

  private static List<Document> documents() throws IOException {
    var segmenter = new Segmenter();
    List<Document> documents = new ArrayList<>();
    try (var files = Files.list(Shared.path("corpora/beijing-2023"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        documents.add(segmenter.segment(Files.readString(file)));
      }
    }
    return documents;
  }
}
