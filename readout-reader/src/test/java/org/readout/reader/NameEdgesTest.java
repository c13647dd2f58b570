package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.text.Span;

class NameEdgesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "Varnia's | Varnia",
        "Varnia’s | Varnia",
        "“Okonjo-Brandt,” | Okonjo-Brandt",
        "U.S. | U.S.",
        "(Velm) | Velm",
        "Velm Corp. | Velm Corp.",
        "' | ~~",
        "Velm's, | Velm",
        "Niels | Niels",
        "is | is",
        "Velm... | Velm."
      },
      delimiter = '|')
  void takesOffWhatDoesNotBelongToAName(String text, String expected) {
    assertThat(NameEdges.trim(text, new Span(0, text.length())).of(text)).isEqualTo(expected);
  }
}
