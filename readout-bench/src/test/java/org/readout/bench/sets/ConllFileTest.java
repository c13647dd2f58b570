package org.readout.bench.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.bench.sets.ConllArticle.Entity;
import org.readout.text.Span;

class ConllFileTest {

  @TempDir Path folder;

  @Test
  void aNameGoesOnWhileItsKindDoes() throws IOException {
    var article =
        read("""
        -DOCSTART- -X- -X- O

        Ana NNP B-NP B-PER
        Bel NNP I-NP I-PER
        Ruun NNP B-NP I-LOC
        Tal NNP B-NP B-LOC

        Vel NNP B-NP I-LOC
        """)
            .getFirst();
    assertThat(article.names())
        .containsExactlyInAnyOrder(
            new Entity(0, 1, NameKind.PERSON),
            new Entity(2, 2, NameKind.PLACE),
            new Entity(3, 3, NameKind.PLACE),
            new Entity(4, 4, NameKind.PLACE));
    assertThat(article.document().text()).isEqualTo("Ana Bel Ruun Tal\nVel\n");
  }

  @Test
  void partsArticlesAndCountsTheirTokensAnew() throws IOException {
    var articles =
        read(
            """
            -DOCSTART- -X- -X- O

            Ana B-PER

            -DOCSTART- -X- -X- O

            in O
            Tal B-LOC
            """);
    assertThat(articles).hasSize(2);
    assertThat(articles.getLast().names()).containsExactly(new Entity(1, 1, NameKind.PLACE));
  }

  @Test
  void aNameThatWasReadCountsByTheTokensItTouches() throws IOException {
    var article = read("The O\nTal-Vel B-MISC\n( O\nUPV B-ORG\n).  O\n").getFirst();
    var text = article.document().text();
    var read =
        List.of(
            new Name(span(text, "Tal"), NameKind.PLACE, Name.Basis.READER, 1),
            new Name(span(text, "( UPV"), NameKind.ORGANISATION, Name.Basis.READER, 1));
    assertThat(article.entities(read))
        .containsExactlyInAnyOrder(
            new Entity(1, 1, NameKind.PLACE), new Entity(2, 3, NameKind.ORGANISATION));
  }

  @Test
  void namesFileAndLineOfAnUnknownLabel() {
    assertThatThrownBy(() -> read("Ana O\nBel B-HERO\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("dev.txt:2")
        .hasMessageContaining("B-HERO");
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private List<ConllArticle> read(String content) throws IOException {
    return ConllFile.read(Files.writeString(folder.resolve("dev.txt"), content));
  }
}
