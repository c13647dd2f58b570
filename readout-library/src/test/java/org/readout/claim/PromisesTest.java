package org.readout.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromisesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway pledged to send more aid. | Norway | - | send more aid | -",
        "Norway pledged to lift the ban by 4 May 2031. | Norway | - | lift the ban by 4 May 2031 | 4 May 2031",
        "Norway assured Denmark that it would lift the ban. | Norway | Denmark | it would lift the ban | -",
        "Norway and Denmark agreed to reopen the bridge. | Norway, Denmark | - | reopen the bridge | -",
        "Norway accepted an invitation to visit Oslo in May 2031. | Norway | - | an invitation to visit Oslo in May 2031 | May 2031",
        "Norway pledged to keep the bridge open until May 2031. | Norway | - | keep the bridge open until May 2031 | -",
      })
  void anOutcomeWithADeedOfItsPartiesAheadIsAPromise(
      String text, String by, String to, String content, String due) {
    assertThat(promises(Told.text(text).claims()))
        .containsExactly(by + " | " + to + " | " + content + " | " + due);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway urged Denmark to lift the ban.",
        "Norway refused to lift the ban.",
        "Norway and Denmark agreed on the need for fish.",
        "Norway and Denmark agreed to disagree on fish.",
        "Norway is committed to the treaty.",
        "Norway said it would not surrender, and Norway will not surrender to Denmark.",
        "Norway assured Denmark that the water was safe to drink.",
      })
  void whatAnotherShallDoAndWhatIsNoDeedIsNone(String text) {
    assertThat(promises(Told.text(text).claims())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I will return the files by 4 May 2031 | return the files by 4 May 2031",
        "We'll publish the list on Monday | publish the list on Monday",
        "It was a bad day. We are going to rebuild the bridge | rebuild the bridge",
      })
  void whoSaysWhatHeWillDoPromisesIt(String words, String deed) {
    assertThat(promises(said(words)))
        .singleElement()
        .asString()
        .startsWith("Ilse Orlan | - | " + deed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It will be a hard year for all of us",
        "We will win this fight in the end",
        "We will see what the council decides",
        "I will not return the files to anybody",
        "I will return the files if they ask for them",
        "If they do not ask, I will return the files to the court",
        "They will return the files by Monday",
        "We will probably publish the list on Monday",
        "We will only publish the list on Monday",
        "I said that the council will publish it",
        "The last point I will make is about the files",
        "My understanding is that we will publish the list on Monday",
      })
  void aPredictionAWishAndAConditionPromiseNothing(String words) {
    assertThat(said(words).promises()).isEmpty();
  }

  private static Claims said(String words) {
    return Told.text("Minister Ilse Orlan came. “" + words + ",” Orlan said.")
        .persons("Ilse Orlan", "Orlan")
        .says("Orlan", "said", words)
        .claims();
  }

  @Test
  void inReportedSpeechTheSpeakerMustBeMeant() {
    assertThat(
            promises(
                Told.text("Ilse Orlan said she would publish the list on Monday.")
                    .persons("Ilse Orlan")
                    .claims()))
        .containsOnly("Ilse Orlan | - | publish the list on Monday | Monday");
    assertThat(
            Told.text("Ilse Orlan said it would rain on Monday in the north.")
                .persons("Ilse Orlan")
                .claims()
                .promises())
        .isEmpty();
    assertThat(
            Told.text("Ilse Orlan was hopeful she would publish the list on Monday.")
                .persons("Ilse Orlan")
                .claims()
                .promises())
        .isEmpty();
  }

  private static List<String> promises(Claims claims) {
    var text = claims.report().text();
    return claims.promises().stream()
        .map(promise -> {
          var due = promise.due();
          return String.join(
              " | ",
              names(claims, promise.outcome().parties()),
              names(claims, promise.to()),
              promise.outcome().mention().content().of(text),
              due == null ? "-" : due.span().of(text));
        })
        .toList();
  }

  private static String names(Claims claims, List<Integer> entities) {
    return entities.isEmpty()
        ? "-"
        : String.join(", ", entities.stream().map(e -> claims.entities().get(e).name()).toList());
  }
}
