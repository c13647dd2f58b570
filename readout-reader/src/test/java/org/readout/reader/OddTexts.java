package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.reading.Reading;

/// Texts that a reader has to take without reading anything sensible in them.
final class OddTexts {

  private OddTexts() {}

  static List<String> all() {
    return List.of(
        "",
        " \n\t ",
        "\uD800",
        "said \uDC00\uD800 Brandt said.",
        "[SEP] [CLS] said [MASK]",
        "\u0000\u0001",
        "東京で会談した。外相は「成功だ」と述べた。",
        "وزير الخارجية قال إن المحادثات انتهت.",
        "\uD83D\uDE00\uD83D\uDE00 said \uD83D\uDE00 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "a",
        "\"",
        "e\u0301\u0301\u0301",
        "12 345 6.7 89% ".repeat(50),
        "İSTANBUL ﬁne ß ǅ",
        "x".repeat(200_000),
        "Brandt said ".repeat(300) + "東".repeat(2_000));
  }

  /// Fails if something was read outside the text, or in no characters of it.
  static void assertWithin(String text, Reading reading) {
    reading.names().forEach(name -> assertThat(name.span().of(text)).isNotBlank());
    for (var one : reading.attributions()) {
      assertThat(one.cue().of(text)).isNotEmpty();
      one.source().forEach(span -> assertThat(span.of(text)).isNotEmpty());
      one.content().forEach(span -> assertThat(span.of(text)).isNotEmpty());
    }
    for (EventMention event : reading.events()) {
      assertThat(event.trigger().of(text)).isNotEmpty();
      event.arguments().forEach(one -> assertThat(one.span().of(text)).isNotEmpty());
    }
    reading
        .chains()
        .forEach(
            chain -> chain.mentions().forEach(one -> assertThat(one.span().of(text)).isNotEmpty()));
  }
}
