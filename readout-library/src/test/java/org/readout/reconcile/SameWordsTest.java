package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.readout.reconcile.SayingFixture.indirect;
import static org.readout.reconcile.SayingFixture.quote;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameWordsTest {
  /// All words weigh 1 where no report gives them another weight.
  private static final Weights EVEN = Weights.of(List.of());

  private static final List<String> COMMON =
      List.of(
          "river", "dam", "boat", "mill", "harbour", "lock", "weir", "ferry", "bridge", "canal",
          "pump", "field", "barn", "goat", "plough", "orchard", "well", "barge", "ford", "reed");

  private static OptionalDouble strength(SayingFixture one, SayingFixture other) {
    var forth = SameWords.strength(one.saying(), other.saying(), EVEN);
    assertThat(SameWords.strength(other.saying(), one.saying(), EVEN)).isEqualTo(forth);
    return forth;
  }

  /// So many words, of which the first are shared by all such texts.
  private static String words(int shared, int length, String own) {
    var words = new java.util.ArrayList<>(COMMON.subList(0, shared));
    for (int i = shared; i < length; i++) {
      words.add(own + (char) ('b' + i));
    }
    return String.join(" ", words);
  }

  @Test
  void equalWordsAreTheStrongestEvidence() {
    assertThat(strength(quote("a", "The river rises."), indirect("b", "the River rises")))
        .isEmpty();
    assertThat(strength(quote("a", "The old river rises."), indirect("b", "the old River rises")))
        .hasValue(1.01);
    assertThat(strength(quote("a", "The old river rises."), quote("a", "the old River rises")))
        .hasValue(1.01);
  }

  @Test
  void twoWordsAreOneSpeakersOnlyWhereBothQuoteHim() {
    assertThat(
            strength(
                quote("a", "good river").by("tolvane"), quote("b", "good river").by("tolvane")))
        .hasValue(1.01);
    assertThat(strength(quote("a", "good river").by("tolvane"), quote("b", "good river")))
        .isEmpty();
    assertThat(
            strength(
                quote("a", "good river").by("tolvane"), indirect("b", "good river").by("tolvane")))
        .isEmpty();
  }

  @Test
  void withoutWordsNothingIsSaid() {
    assertThat(strength(quote("a", "…").by("tolvane"), quote("b", "…").by("tolvane"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"17, 0.9085", "13, 0"})
  void aShortenedQuoteSharesNearlyAllWordsWhoeverIsCredited(int shared, double strength) {
    var found =
        strength(
            quote("a", words(shared, 20, "x")).by("tolvane"),
            quote("b", words(shared, 20, "y")).by("kerrimor"));
    assertThat(found.orElse(0)).isEqualTo(strength, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "3, kerrimor, 0",
    "4, kerrimor, 0.91",
    "3, tolvane, 0.91",
  })
  void aShortenedQuoteOfAnotherSpeakerTakesFourWords(int shared, String speaker, double strength) {
    var found =
        strength(
            quote("a", words(shared, shared, "x")).by("tolvane"),
            quote("b", words(shared, 9, "y")).by(speaker));
    assertThat(found.orElse(0)).isEqualTo(strength, within(1e-9));
  }

  @Test
  void theFrameAroundOtherWordsIsOneStatementOfOneSpeaker() {
    var one = quote("a", "We will put our oars in the water");
    var other = quote("b", "We will lay our oars into the water");
    assertThat(strength(one.by("tolvane"), other.by("tolvane")).orElse(0)).isBetween(0.75, 0.76);
    assertThat(strength(one.by("tolvane"), other.by("kerrimor"))).isEmpty();
    assertThat(strength(one.by("tolvane"), quote("a", "We will lay our oars into the water")))
        .isEmpty();
  }

  @Test
  void fewSharedWordsAreAFrameOnlyWhereBothEndAlike() {
    var one = quote("a", "to keep a quarrel from turning into war").by("tolvane");
    assertThat(strength(one, quote("b", "so that no quarrel slides into war").by("tolvane")))
        .isPresent();
    assertThat(strength(one, quote("b", "so that no quarrel slides to war").by("tolvane")))
        .isEmpty();
  }

  @Test
  void aLongFrameIsKnownAgainWhoeverIsCredited() {
    var one = quote("a", "It is good for the river, good for the mill and good for the town");
    var other = quote("b", "It’s good for the river and for the mill, and good for every town");
    assertThat(strength(one.by("tolvane"), other.by("kerrimor"))).isPresent();
  }

  @Test
  void twoQuotationsOfOneReportAreTwo() {
    var one = quote("a", words(12, 14, "x")).by("tolvane");
    assertThat(strength(one, quote("a", words(12, 14, "y")).by("tolvane"))).isEmpty();
    assertThat(strength(one, quote("b", words(12, 14, "y")).by("tolvane"))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"11, 0.8055", "10, 0"})
  void aRewordedQuoteSharesMoreThanHalfOfTheWords(int shared, double strength) {
    var found =
        strength(
            quote("a", words(shared, 20, "x")).by("tolvane"), quote("b", words(shared, 20, "y")));
    assertThat(found.orElse(0)).isEqualTo(strength, within(1e-9));
  }

  @Test
  void aRewordedQuoteOfAnotherSpeakerIsAnother() {
    assertThat(
            strength(
                quote("a", words(12, 20, "x")).by("tolvane"),
                quote("b", words(12, 20, "y")).by("kerrimor")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2, 3, 0", "3, 5, 0.806"})
  void aRewordedQuoteSharesThreeWords(int shared, int length, double strength) {
    var found =
        strength(quote("a", words(shared, length, "x")), quote("b", words(shared, length, "y")));
    assertThat(found.orElse(0)).isEqualTo(strength, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 4, 0.7075",
    "3, 5, 0",
    "2, 2, 0",
    "12, 20, 0.706",
    "11, 20, 0",
  })
  void indirectSpeechIsOneStatementWhereMostIsShared(int shared, int length, double strength) {
    var found =
        strength(
            indirect("a", words(shared, length, "x")).by("tolvane"),
            quote("b", words(shared, 20, "y")).by("tolvane"));
    assertThat(found.orElse(0)).isEqualTo(strength, within(1e-9));
  }

  @Test
  void indirectSpeechTakesOneKnownSpeakerAndTwoReports() {
    var one = indirect("a", words(6, 8, "x")).by("tolvane");
    assertThat(strength(one, indirect("b", words(6, 8, "y")).by("tolvane"))).isPresent();
    assertThat(strength(one, indirect("b", words(6, 8, "y")))).isEmpty();
    assertThat(strength(one, indirect("b", words(6, 8, "y")).by("kerrimor"))).isEmpty();
    assertThat(strength(one, indirect("a", words(6, 8, "y")).by("tolvane"))).isEmpty();
  }

  @Test
  void likenessIsTheShareOfTheShorterText() {
    var likeness =
        Likeness.of(
            quote("a", "river dam boat mill").saying(),
            quote("b", "river dam goat field mill barn").saying(),
            EVEN);
    assertThat(likeness).isEqualTo(new Likeness(0.75, 3));
    assertThat(Likeness.of(quote("a", "…").saying(), quote("b", "river").saying(), EVEN))
        .isEqualTo(new Likeness(0, 0));
  }

  @Test
  void aSpeakerIsSharedOnlyWhereItIsKnown() {
    var tolvane = quote("a", "river").by("tolvane").saying();
    var kerrimor = quote("a", "river").by("kerrimor").saying();
    var nobody = quote("a", "river").saying();
    assertThat(tolvane.sharesSpeaker(tolvane)).isTrue();
    assertThat(tolvane.sharesSpeaker(kerrimor)).isFalse();
    assertThat(nobody.sharesSpeaker(nobody)).isFalse();
    assertThat(tolvane.mayShareSpeaker(tolvane)).isTrue();
    assertThat(tolvane.mayShareSpeaker(kerrimor)).isFalse();
    assertThat(tolvane.mayShareSpeaker(nobody)).isTrue();
    assertThat(nobody.mayShareSpeaker(tolvane)).isTrue();
  }

  @Test
  void aRareWordWeighsMoreThanACommonOne() {
    var story = new StoryFixture();
    story.report("a", null, "The river rose. The river fell. A boat sank in the river.");
    var weights = story.sources().weights();
    assertThat(weights.of("boat")).isEqualTo(1);
    assertThat(weights.of("unheard")).isEqualTo(1);
    assertThat(weights.of("river"))
        .isEqualTo(Math.log(1 + 100 / 3.0) / Math.log(101), within(1e-9));
    assertThat(weights.sum(List.of("boat", "river"))).isEqualTo(1 + weights.of("river"));
  }
}
