package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SegmenterProperties {

  private static final Segmenter SEGMENTER = new Segmenter();

  @Provide
  Arbitrary<String> texts() {
    var pieces =
        Arbitraries.of(
            "word",
            "U.S.",
            "Mr.",
            "don’t",
            "'s",
            "“",
            "”",
            "\"",
            "‘",
            "’",
            ".",
            "!",
            "…",
            "\n",
            "\r\n",
            " ",
            "-",
            "—",
            "$7",
            "\uD83D\uDE00",
            "\uD83D",
            "\u00A0",
            "https://a.b",
            "He");
    var built = pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    return Arbitraries.oneOf(List.of(built, Arbitraries.strings().ofMaxLength(200)));
  }

  @Property(tries = 500)
  void everyVisibleCharacterIsInExactlyOneToken(@ForAll("texts") String text) {
    var document = SEGMENTER.segment(text);
    int at = 0;
    for (var sentence : document.sentences()) {
      var paragraph = document.paragraphs().get(sentence.paragraph());
      assertThat(paragraph.contains(sentence.span())).isTrue();
      assertThat(sentence.tokens().getFirst().span().start()).isEqualTo(sentence.span().start());
      assertThat(sentence.tokens().getLast().span().end()).isEqualTo(sentence.span().end());
      for (var token : sentence.tokens()) {
        assertThat(token.text()).isEqualTo(token.span().of(text)).isNotEmpty();
        assertThat(blank(text, at, token.span().start())).isTrue();
        at = token.span().end();
      }
    }
    assertThat(blank(text, at, text.length())).isTrue();
  }

  private static boolean blank(String text, int from, int to) {
    return Glyphs.trim(text, from, to).isEmpty() && from <= to;
  }
}
