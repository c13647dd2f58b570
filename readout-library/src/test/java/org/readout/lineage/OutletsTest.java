package org.readout.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.text.Span;

class OutletsTest {
  private static final Outlets OUTLETS =
      new Outlets(List.of("The Archipelago News Service", "Lake Radio", "Lake Radio Extra"));

  private static List<String> named(String text) {
    return OUTLETS.in(text).stream()
        .map(named -> named.span().of(text) + " = " + named.name())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "So said Reuters.|Reuters = Reuters",
        "So said the AP.|AP = Associated Press",
        "So said the Archipelago News Service.|Archipelago News Service = Archipelago News Service",
        "So said ANS.|ANS = Archipelago News Service",
        "So said Lake Radio|Lake Radio = Lake Radio",
        "So said Lake Radio Extra.|Lake Radio Extra = Lake Radio Extra",
        "So said The Basin Monitor.|Basin Monitor = Basin Monitor",
        "So said Radio Ambery.|Radio Ambery = Radio Ambery",
      })
  void anOutletIsNamedByItsFormsTheLongestFirst(String text, String found) {
    assertThat(named(text)).containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reutersville burned.",
        "The Post burned.",
        "LR burned.",
        "The lake burned.",
        "The Basin Monitor-Argus burned.",
      })
  void otherWordsNameNone(String text) {
    assertThat(named(text)).isEmpty();
  }

  @Test
  void outletsStandInOrderWithoutOverlap() {
    var text = "AFP and the Basin Monitor and the Inner Lake Gazette told Reuters.";
    assertThat(OUTLETS.in(text))
        .extracting(Outlets.Named::name)
        .containsExactly("Agence France-Presse", "Basin Monitor", "Inner Lake Gazette", "Reuters");
    assertThat(OUTLETS.in(text).getFirst().span()).isEqualTo(new Span(0, 3));
  }

  @Test
  void allFormsHaveOneName() {
    assertThat(OUTLETS.name(" The Archipelago News Service "))
        .isEqualTo("Archipelago News Service");
    assertThat(OUTLETS.name("ANS")).isEqualTo("Archipelago News Service");
    assertThat(OUTLETS.name("Thomson Reuters")).isEqualTo("Reuters");
    assertThat(OUTLETS.name("The Tidal Post")).isEqualTo("Tidal Post");
  }

  @ParameterizedTest
  @CsvSource({
    "Lake Radio, lake radio (Web), true",
    "Lake Radio, Lake Post, false",
    "Lake Radio Extra, Lake Radio, true",
  })
  void outletsAreTheSameWhereOneHasAllWordsOfTheOther(String one, String other, boolean same) {
    assertThat(Outlets.same(one, other)).isEqualTo(same);
    assertThat(Outlets.same(other, one)).isEqualTo(same);
  }
}
