package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.text.Span;

/// Scores names on CoNLL++'s development half, with its own tokens, one sentence a line: a name
/// counts when its tokens and its kind are right. In training, where each sentence was closed by a
/// mark: .927.
class ConllScoreTest {

  private record Found(Span span, NameKind kind) {}

  @Test
  void findsNamesAlmostAsWellAsInTraining() throws IOException {
    int gold = 0;
    int read = 0;
    int both = 0;
    try (var reader = TrainedReader.load()) {
      for (Article article : articles()) {
        Set<Found> found = new HashSet<>();
        for (Name name : reader.read(PlainDocuments.of(article.text.toString())).names()) {
          found.add(new Found(name.span(), name.kind()));
        }
        gold += article.names.size();
        read += found.size();
        found.retainAll(article.names);
        both += found.size();
      }
    }
    System.out.printf(
        "names F %.4f precision %.4f recall %.4f of %d%n",
        2.0 * both / (gold + read), 1.0 * both / read, 1.0 * both / gold, gold);
    assertThat(2.0 * both / (gold + read)).isGreaterThan(.90);
  }

  private static List<Article> articles() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(Shared.path("data/conllpp/conllpp_dev.txt"))) {
      if (line.startsWith("-DOCSTART-")) {
        articles.add(new Article());
      } else if (line.isBlank()) {
        articles.getLast().endSentence();
      } else {
        String[] columns = line.split(" ", -1);
        articles.getLast().add(columns[0], columns[columns.length - 1]);
      }
    }
    return articles;
  }

  private static final class Article {

    final StringBuilder text = new StringBuilder();
    final Set<Found> names = new HashSet<>();
    private int start = -1;
    private int end;
    private String kind = "O";

    void add(String word, String label) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append(' ');
      }
      int at = text.length();
      text.append(word);
      boolean continues = start >= 0 && label.startsWith("I-") && label.endsWith(kind);
      if (!continues) {
        close();
      }
      if (!label.equals("O")) {
        start = continues ? start : at;
        kind = label.substring(2);
        end = text.length();
      }
    }

    void endSentence() {
      close();
      text.append('\n');
    }

    private void close() {
      if (start >= 0) {
        names.add(new Found(NameEdges.trim(text.toString(), new Span(start, end)), kind()));
      }
      start = -1;
    }

    private NameKind kind() {
      return switch (kind) {
        case "PER" -> NameKind.PERSON;
        case "ORG" -> NameKind.ORGANISATION;
        case "LOC" -> NameKind.PLACE;
        default -> NameKind.OTHER;
      };
    }
  }
}
