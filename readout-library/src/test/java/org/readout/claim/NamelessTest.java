package org.readout.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamelessTest {

  @ParameterizedTest
  @CsvSource({
    "a man, PERSON",
    "a police source, PERSON",
    "one rescue worker, PERSON",
    "a spokeswoman for the harbour office, PERSON",
    "the Daily Kelm newspaper, ORGANISATION",
    "government of Veldra, ORGANISATION",
    "officials, GROUP",
    "police, GROUP",
    "sources and witnesses, GROUP",
    "whose coalition, GROUP",
    "37 people, GROUP"
  })
  void theHeadNounTellsOneFromABodyAndSeveral(String words, Entity.Kind kind) {
    assertThat(Nameless.kind(words)).isEqualTo(kind);
  }
}
