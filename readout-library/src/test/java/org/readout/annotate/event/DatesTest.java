package org.readout.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which date of a sentence is that of the happening.
class DatesTest {

  private static List<String> read(String text) {
    return HappeningTexts.read(text, List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Drum learned on 30 April that Okar had met Vell in Tesk.",
        "Drum was informed on 30 April that Okar had met Vell in Tesk.",
        "The palace published on 30 April that Okar had met Vell in Tesk.",
        "Drum, who praised Okar on 30 April, met Vell in Tesk.",
      })
  void theDayOnWhichItWasLearntOrAnsweredIsNotTheHappenings(String text) {
    assertThat(read(text)).singleElement().asString().contains("Vell").doesNotContain("@");
  }

  @Test
  void theDateOfARelativeClauseIsNotAlsoTheMainVerbs() {
    assertThat(
            read("Okar, who won the belt in 2001 and lost it in 2005, arrived in Tesk on Monday."))
        .containsExactly("VISIT OCCURRED arrived {Okar} @Monday #Tesk");
  }

  @Test
  void twoDatesThatAdjoinAreBothTheHappenings() {
    assertThat(read("Okar met Vell in Tesk on Monday, 5 May."))
        .singleElement()
        .asString()
        .contains("@Monday");
  }

  @Test
  void theDateBeforeAPurposeIsTheHappenings() {
    assertThat(read("Okar made a secret trip to Tesk last month to discuss the border with Vell."))
        .anyMatch(line -> line.startsWith("VISIT OCCURRED") && line.contains("@last month"));
  }
}
