package org.readout.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What the record shows of quoted fragments and of indirect speech.
class FramingTest {

  private static List<String> shown(Told told) {
    var claims = told.claims();
    return claims.statements().stream()
        .map(statement ->
            Objects.requireNonNullElse(statement.clause(), statement.content())
                .of(claims.report().text()))
        .toList();
  }

  @Test
  void aQuotedWordIsShownInTheClauseThatIsTold() {
    var told =
        Told.text("Per Anders said that the talks were “candid” and long.")
            .persons("Per Anders")
            .says("Per Anders", "said", "that the talks were “candid” and long");
    assertThat(shown(told)).containsExactly("the talks were “candid” and long");
  }

  @Test
  void aNameGivenIsShownWithTheVerbThatGivesIt() {
    var told =
        Told.text("Ona Lund called the march a “riot” on Monday.")
            .persons("Ona Lund")
            .says("Ona Lund", "called", "the march a “riot”");
    assertThat(shown(told)).containsExactly("called the march a “riot”");
  }

  @Test
  void whatAVerbOfJudgementCallsIsShownFromThatVerbOn() {
    var told =
        Told.text("Ona Lund had none of it, calling the plan “very dear”.").persons("Ona Lund");
    assertThat(shown(told)).containsExactly("calling the plan “very dear”");
  }

  @Test
  void aScareQuoteBesideSomebodyIsNoStatementOfHis() {
    var told =
        Told.text(
                "Ona Lund spoke to the “Mill Row” women, and she said “the dam will hold for years”.")
            .persons("Ona Lund")
            .says("she", "said", "“the dam will hold for years”");
    assertThat(shown(told)).containsExactly("the dam will hold for years");
  }

  @Test
  void whatSomebodyOnlyDidGivesNoStatement() {
    var told =
        Told.text("Per Anders hijacked the debate with “no more dams” again.")
            .persons("Per Anders")
            .says("Per Anders", "hijacked", "the debate with “no more dams”");
    assertThat(shown(told)).isEmpty();
  }

  @Test
  void aDenialIsShownAsOne() {
    var told =
        Told.text("Per Anders denied that he had sold the old mill.")
            .persons("Per Anders")
            .says("Per Anders", "denied", "that he had sold the old mill");
    assertThat(shown(told)).containsExactly("denied that he had sold the old mill");
  }

  @Test
  void anAppealIsShownWithItsVerb() {
    var told =
        Told.text("Per Anders urged the council to close the old mill.")
            .persons("Per Anders")
            .says("Per Anders", "urged", "the council to close the old mill");
    assertThat(shown(told)).containsExactly("urged the council to close the old mill");
  }

  @Test
  void aNounWithoutAClauseIsNoStatement() {
    var told =
        Told.text("The predictions of the expected death toll by Per Anders changed.")
            .persons("Per Anders")
            .says("Per Anders", "predictions", "the expected death toll");
    assertThat(shown(told)).isEmpty();
  }

  @Test
  void whoWouldNotSayOrWasAskedSaidNothing() {
    var told =
        Told.text(
                "Per Anders would not say that the mill was sold. Ona Lund was asked whether she"
                    + " had sold it. Ida Stern is expected to announce that she sells it.")
            .persons("Per Anders", "Ona Lund", "Ida Stern")
            .says("Per Anders", "say", "that the mill was sold")
            .says("Ona Lund", "was asked", "whether she had sold it")
            .says("Ida Stern", "announce", "that she sells it");
    assertThat(shown(told)).isEmpty();
  }

  @Test
  void aRelativeClauseThatLacksItsSubjectIsNoStatement() {
    var told =
        Told.text("The miller, who the police allege was killed by his friends, slept.")
            .says("the police", "allege", "was killed by his friends");
    assertThat(shown(told)).isEmpty();
  }

  @Test
  void wordsBehindTheBracketThatNeverClosesAreLeftOut() {
    var told =
        Told.text(
                "Per Anders said that the miller died on a Saturday (the day of the fair and of the great flood). He slept.")
            .persons("Per Anders")
            .says("Per Anders", "said", "that the miller died on a Saturday (the");
    assertThat(shown(told)).containsExactly("the miller died on a Saturday");
  }

  @Test
  void aRowOfLinksAndACaptionAreNoSpeech() {
    var told =
        Told.text(
                "Per Anders says mills must close | Storm hits the dam again.\n\n"
                    + "Ona Lund says the mill will close, in Gant. (AP Photo/Ivo Stern)")
            .persons("Per Anders", "Ona Lund")
            .says("Per Anders", "says", "mills must close | Storm hits the dam again")
            .says("Ona Lund", "says", "the mill will close");
    assertThat(shown(told)).isEmpty();
  }

  @Test
  void aClauseCutBeforeItsVerbIsShownToItsEnd() {
    var told =
        Told.text("Per Anders said he slept when the sound of the mill echoed through the hall.")
            .persons("Per Anders")
            .says("Per Anders", "said", "he slept when the sound of the mill");
    assertThat(shown(told))
        .containsExactly("he slept when the sound of the mill echoed through the hall");
  }

  @Test
  void whoIsWarnedSaysNothing() {
    var told =
        Told.text("The dam leaked again as Ona Lund warned not to sell the old mill.")
            .persons("Ona Lund")
            .says("Ona Lund", "warned", "not to sell the old mill");
    assertThat(shown(told)).isEmpty();
  }

  @Test
  void anInterviewThatIsSpokenOfIsNoChannel() {
    var text = "Ona Lund said that Per Anders had lied in an interview with Gant Radio.";
    var spokenOf =
        Told.text(text)
            .persons("Ona Lund", "Per Anders")
            .says("Ona Lund", "said", "that Per Anders had lied in an interview with Gant Radio");
    assertThat(spokenOf.claims().statements().getFirst().via()).isNull();
    var spoken =
        Told.text("Ona Lund said in an interview with Gant Radio that Per Anders had lied.")
            .persons("Ona Lund", "Per Anders")
            .says("Ona Lund", "said in an interview with Gant Radio", "that Per Anders had lied");
    assertThat(spoken.claims().statements().getFirst().via()).isNotNull();
  }

  private static String addressee(Told told) {
    var claims = told.claims();
    var number = claims.statements().getFirst().addressee();
    return number == null ? "nobody" : claims.entities().get(number).name();
  }

  @Test
  void whomWordsAreToldIsTheObjectOfTheVerb() {
    var told =
        Told.text("Per Anders told Minister Ona Lund that the dam holds.")
            .persons("Per Anders", "Ona Lund")
            .says("Per Anders", "told", "that the dam holds");
    assertThat(addressee(told)).isEqualTo("Ona Lund");
  }

  @Test
  void whatStandsFurtherOnIsNotTold() {
    var told =
        Told.text(
                "“The dam holds well,” Per Anders told reporters outside Mill House. Ona Lund left.")
            .persons("Per Anders", "Ona Lund")
            .organisations("Mill House")
            .says("Per Anders", "told", "“The dam holds well,”");
    assertThat(addressee(told)).isEqualTo("nobody");
  }
}
