package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reconcile.SayingFixture.quote;
import static org.readout.reconcile.SayingFixture.uttered;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.claim.Entity;
import org.readout.reconcile.Difference.Side;

class AttributionDifferencesTest {
  private static final String WORDS = "the river will rise again";

  private static final Sources SOURCES =
      new StoryFixture()
          .person("Ilse Tolvane", "VD")
          .person("Tolvane", "VD")
          .person("Daud Kerrimor", "KS")
          .person("Ida Press", "KS")
          .country("Veldra", "VD")
          .actor("Gant Daily Herald", Entity.Kind.ORGANISATION, null)
          .actor("River Assembly", Entity.Kind.ORGANISATION, "KS")
          .actor("officials", Entity.Kind.GROUP, "KS")
          .person("Ruan Castellow", "KS", "Press Secretary", "River Assembly")
          .person("Sava Reske", "KS", "spokeswoman", "Kerrimor")
          .person("Pell Ostrand", "VD", "spokesman", "Water Office")
          .person("Mayor Kerrimor", "KS")
          .person("63-year-old miller", "KS")
          .person("Edric Loam", "KS", "foreign minister", "Kessaria")
          .alias("River Assembly", "RA")
          .person("Lise Quarrow", "KS", "clerk", "RA")
          .sameOrigin("y", "z")
          .sources();

  private static SayingFixture by(String report, String name) {
    return quote(report, WORDS).by(StoryFixture.id(name));
  }

  private static Optional<Draft> draft(SayingFixture... accounts) {
    return new AttributionDifferences(SOURCES).of(uttered(accounts));
  }

  @Test
  void twoSpeakersAreADifferenceTheBetterSupportedFirst() {
    assertThat(
            draft(
                by("a", "River Assembly"),
                by("b", "Daud Kerrimor"),
                quote("c", WORDS),
                by("d", "Daud Kerrimor")))
        .hasValueSatisfying(draft -> {
          assertThat(draft.kind()).isEqualTo(Difference.Kind.ATTRIBUTION);
          assertThat(draft.about()).isEqualTo(new Difference.About("statement", "t-s1", "speaker"));
          assertThat(draft.explanation())
              .isEqualTo(
                  "Two origins credit “the river will rise again” to Daud Kerrimor; one to River"
                      + " Assembly.");
          assertThat(draft.sides())
              .extracting(Side::value)
              .containsExactly("Daud Kerrimor", "River Assembly");
          assertThat(draft.sides().getFirst().support().reports()).containsExactly("b", "d");
        });
  }

  @Test
  void ofEqualSupportTheNamesAreInOrder() {
    assertThat(draft(by("a", "River Assembly"), by("b", "Daud Kerrimor")))
        .hasValueSatisfying(draft -> {
          assertThat(draft.sides())
              .extracting(Side::value)
              .containsExactly("Daud Kerrimor", "River Assembly");
          assertThat(draft.explanation()).startsWith("One origin credits “");
        });
    assertThat(draft(by("y", "Daud Kerrimor"), by("z", "Daud Kerrimor"), by("a", "River Assembly")))
        .hasValueSatisfying(
            draft -> assertThat(draft.sides().getFirst().support().origins()).isEqualTo(1));
  }

  @Test
  void oneSpeakerOrNobodyIsNoDifference() {
    assertThat(draft(by("a", "Daud Kerrimor"), by("b", "Daud Kerrimor"))).isEmpty();
    assertThat(draft(by("a", "Daud Kerrimor"), quote("b", WORDS))).isEmpty();
    assertThat(draft(quote("a", WORDS))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gant Daily Herald", "officials", "Nobody Known"})
  void whoeverPassedTheWordsOnDoesNotSpeakAgainstTheSpeaker(String name) {
    assertThat(draft(by("a", "Daud Kerrimor"), by("b", name))).isEmpty();
    assertThat(draft(by("a", name), by("b", "Daud Kerrimor"))).isEmpty();
  }

  @Test
  void aPersonOfAnOutletsNameIsNoOutlet() {
    assertThat(draft(by("a", "Daud Kerrimor"), by("b", "Ida Press"))).isPresent();
  }

  @Test
  void aPartOfANameIsTheSameSpeaker() {
    assertThat(draft(by("a", "Ilse Tolvane"), by("b", "Tolvane"))).isEmpty();
    assertThat(draft(by("a", "Ilse Tolvane"), by("b", "Tolvane"), by("c", "Daud Kerrimor")))
        .hasValueSatisfying(draft ->
            assertThat(draft.sides())
                .extracting(Side::value)
                .containsExactly("Ilse Tolvane", "Daud Kerrimor"));
  }

  @Test
  void aCountryStandsForItsSpeakerButNotForAnothers() {
    assertThat(draft(by("a", "Veldra"), by("b", "Ilse Tolvane"))).isEmpty();
    assertThat(draft(by("a", "Veldra"), by("b", "Daud Kerrimor"))).isPresent();
  }

  @Test
  void whoeverSpeaksForABodyOrAPersonIsNoOtherSpeaker() {
    assertThat(draft(by("a", "River Assembly"), by("b", "Ruan Castellow"))).isEmpty();
    assertThat(draft(by("a", "Daud Kerrimor"), by("b", "Sava Reske"))).isEmpty();
  }

  @Test
  void whoIsNowhereNamedNearbyIsNoDifference() {
    var pronoun = quote("b", WORDS).byPronoun(StoryFixture.id("River Assembly"));
    assertThat(draft(by("a", "Daud Kerrimor"), pronoun)).isEmpty();
  }

  @Test
  void twoSpeakersInOneReportAreNoDifference() {
    assertThat(draft(by("a", "Daud Kerrimor"), by("a", "River Assembly"))).isEmpty();
    assertThat(draft(by("a", "Daud Kerrimor"), by("a", "River Assembly"), by("b", "Daud Kerrimor")))
        .isEmpty();
  }

  @Test
  void indirectSpeechIsNoDifference() {
    var indirect = SayingFixture.indirect("b", WORDS).by(StoryFixture.id("River Assembly"));
    assertThat(draft(by("a", "Daud Kerrimor"), indirect)).isEmpty();
  }

  @Test
  void anOfficerOfABodyUnderItsShortNameIsNoOtherSpeaker() {
    assertThat(draft(by("a", "River Assembly"), by("b", "Lise Quarrow"))).isEmpty();
  }

  @Test
  void oneSurnameIsOneSpeaker() {
    assertThat(draft(by("a", "Daud Kerrimor"), by("b", "Mayor Kerrimor"))).isEmpty();
  }

  @Test
  void whoIsNotNamedIsNoSpeaker() {
    assertThat(draft(by("a", "Daud Kerrimor"), by("b", "63-year-old miller"))).isEmpty();
    var nobody = quote("b", WORDS).by(StoryFixture.id("Ruan Castellow"), "");
    assertThat(draft(by("a", "Daud Kerrimor"), nobody)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the minister", "he"})
  void anOfficeThatHeHoldsAndAPronounCreditHim(String source) {
    var loam = quote("b", WORDS).by(StoryFixture.id("Edric Loam"), source);
    assertThat(draft(by("a", "Daud Kerrimor"), loam)).isPresent();
  }

  @Test
  void anotherOfficeDoesNotCreditHim() {
    var loam = quote("b", WORDS).by(StoryFixture.id("Edric Loam"), "the minister's former lawyer");
    assertThat(draft(by("a", "Daud Kerrimor"), loam)).isEmpty();
  }

  @Test
  void aBodyBehindAPronounIsNoSpeaker() {
    var it = quote("b", WORDS).by(StoryFixture.id("River Assembly"), "It");
    assertThat(draft(by("a", "Daud Kerrimor"), it)).isEmpty();
  }

  @Test
  void aSpokesmanBesideAPronounIsNoDifference() {
    var he = quote("b", WORDS).by(StoryFixture.id("Daud Kerrimor"), "he");
    assertThat(draft(by("a", "Pell Ostrand"), he)).isEmpty();
    assertThat(draft(by("a", "Pell Ostrand"), by("b", "Daud Kerrimor"))).isPresent();
  }

  @Test
  void whoIsCreditedThroughHisSpokesmanIsNoDifference() {
    var through = quote("b", WORDS).by(StoryFixture.id("Daud Kerrimor"), "Kerrimor aide Ida Press");
    assertThat(draft(by("a", "Ida Press"), through)).isEmpty();
  }

  @Test
  void whoIsSpokenOfDidNotSpeak() {
    var words = "Kerrimor replied that the river will rise again";
    assertThat(
            draft(
                quote("a", words).by(StoryFixture.id("Daud Kerrimor")),
                quote("b", words).by(StoryFixture.id("Ida Press"))))
        .isEmpty();
  }

  @Test
  void wordsThatAreNotTheSameHaveNoTwoSpeakers() {
    assertThat(
            draft(
                by("a", "Daud Kerrimor"),
                quote("b", "the river is low and the mill stands")
                    .by(StoryFixture.id("Ida Press"))))
        .isEmpty();
  }
}
