package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.claim.Entity;
import org.readout.identify.Actor;
import org.readout.text.Span;

class JoinedNamesTest {
  private static final JoinedNames NAMES =
      new JoinedNames(
          new StoryFixture()
              .person("Ilse Tolvane", "VD")
              .alias("Ilse Tolvane", "Tolvane")
              .alias("Ilse Tolvane", "Iron")
              .person("Kerrimor", "KS")
              .person("Ruan Castellow", "KS")
              .alias("Ruan Castellow", "Castellow")
              .person("Mira Castellow", "KS")
              .alias("Mira Castellow", "Castellow")
              .actor("Assembly", Entity.Kind.ORGANISATION, null)
              .country("Veldra", "VD")
              .sources());

  /// The names before the last word of the text.
  private static List<String> before(String text) {
    var trigger = new Span(text.lastIndexOf(' ') + 1, text.length());
    return NAMES.before(text, trigger).stream().map(Actor::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tolvane-Kerrimor talks",
        "the Tolvane–Kerrimor talks",
        "After the Tolvane-Kerrimor  peace talks",
      })
  void twoPersonsJoinedByAHyphenMet(String text) {
    assertThat(before(text)).containsExactly("Ilse Tolvane", "Kerrimor");
  }

  @Test
  void theyStandInTheOrderOfTheWords() {
    assertThat(before("the Kerrimor-Tolvane talks")).containsExactly("Kerrimor", "Ilse Tolvane");
  }

  @ParameterizedTest
  @CsvSource({
    "no hyphen, the Tolvane Kerrimor talks",
    "two words between, the Tolvane-Kerrimor long peace talks",
    "a name between, the Tolvane-Kerrimor Gant talks",
    "lower case, the tolvane-kerrimor talks",
    "nobody of that name, the Tolvane-Ondale talks",
    "nobody of the first name, the Ondale-Kerrimor talks",
    "two of that name, the Tolvane-Castellow talks",
    "one person twice, the Tolvane-Iron talks",
    "an organisation, the Tolvane-Assembly talks",
    "a country, the Veldra-Kerrimor talks",
    "a part of a name, the Ilse-Kerrimor talks",
  })
  void nobodyIsFoundWhereTheWordsLeaveItOpen(String why, String text) {
    assertThat(before(text)).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"44, true", "45, false"})
  void onlySixtyCharactersBeforeTheWordAreLookedAt(int blanks, boolean found) {
    var text = "In spring the Tolvane-Kerrimor" + " ".repeat(blanks) + "talks";
    assertThat(before(text)).hasSize(found ? 2 : 0);
  }

  @Test
  void namesBehindTheWordAreNotLookedAt() {
    var text = "The talks, the Tolvane-Kerrimor talks";
    assertThat(NAMES.before(text, new Span(4, 9))).isEmpty();
  }
}
