package org.readout.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.readout.text.Span;

class ClaimantProperties {

  @Provide
  Arbitrary<String> texts() {
    var pieces =
        Arbitraries.of(
            "Ilse Orlan",
            "Orlan",
            "Mr.",
            "she",
            "said",
            "the minister",
            "the two sides",
            "NWB",
            "Veldra",
            "Veldran",
            "foreign minister",
            "“",
            "”",
            "\"",
            "’s",
            ",",
            ".",
            "\n\n",
            " ",
            ":",
            "–",
            "told",
            "\uD83D",
            "officials",
            "according to",
            "statement");
    return Arbitraries.oneOf(
        List.of(
            pieces.list().ofMaxSize(60).map(list -> String.join(" ", list)),
            Arbitraries.strings().ofMaxLength(120)));
  }

  @Property(tries = 300)
  void whateverTheTextSpansLieInsideAndNumbersAreRight(@ForAll("texts") String text) {
    var claims =
        Told.text(text)
            .persons("Ilse Orlan", "Orlan")
            .organisations("NWB")
            .places("Veldra")
            .others("Veldran")
            .claims();
    for (int i = 0; i < claims.entities().size(); i++) {
      var entity = claims.entities().get(i);
      assertThat(entity.number()).isEqualTo(i);
      assertThat(entity.mentions())
          .isNotEmpty()
          .isSortedAccordingTo(java.util.Comparator.comparing(Mention::span));
      entity.mentions().forEach(mention -> inside(mention.span(), text));
    }
    for (StatementClaim statement : claims.statements()) {
      inside(statement.content(), text);
      if (statement.speaker() != null) {
        assertThat(statement.speaker()).isBetween(0, claims.entities().size() - 1);
      }
    }
  }

  private static void inside(Span span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 100)
  void theIndexFindsWhatAScanFinds(
      @ForAll List<@net.jqwik.api.constraints.IntRange(max = 5000) Integer> starts,
      @ForAll @net.jqwik.api.constraints.IntRange(max = 5000) int from,
      @ForAll @net.jqwik.api.constraints.IntRange(max = 2000) int length) {
    var spans = starts.stream().map(start -> new Span(start, start + start % 1500)).toList();
    var asked = new Span(from, from + length);
    assertThat(new SpanIndex<>(spans, List::of).overlapping(asked))
        .isEqualTo(spans.stream().filter(asked::overlaps).toList());
  }
}
