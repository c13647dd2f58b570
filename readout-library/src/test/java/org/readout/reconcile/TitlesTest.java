package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.event.Status;
import org.readout.annotate.outcome.OutcomeKind;

class TitlesTest {
  private static final List<String> PAIR = List.of("Tolvane", "Kerrimor");

  @ParameterizedTest
  @CsvSource({
    "MEETING, OCCURRED, Tolvane met Kerrimor in Gant",
    "MEETING, PLANNED, Tolvane is to meet Kerrimor in Gant",
    "MEETING, PROPOSED, Tolvane may meet Kerrimor in Gant",
    "MEETING, CANCELLED, Tolvane was to meet Kerrimor in Gant (cancelled)",
    "MEETING, REFUSED, Tolvane did not meet Kerrimor in Gant (refused)",
    "CALL, OCCURRED, Tolvane spoke with Kerrimor in Gant",
    "VISIT, OCCURRED, Tolvane visited Gant",
    "VISIT, POSTPONED, Tolvane was to visit Gant (postponed)",
    "ATTACK, OCCURRED, 'Attack in Gant: Tolvane and Kerrimor'",
    "LAUNCH, PLANNED, 'Launch in Gant: Tolvane and Kerrimor (planned)'",
  })
  void aTitleSaysWhoWhatAndWhere(HappeningKind kind, Status status, String title) {
    assertThat(Titles.of(kind, status, PAIR, "Gant")).isEqualTo(title);
  }

  @Test
  void aTitleDoesWithoutWhatIsNotKnown() {
    assertThat(Titles.of(HappeningKind.MEETING, Status.OCCURRED, List.of("Tolvane"), ""))
        .isEqualTo("Meeting of Tolvane");
    assertThat(Titles.of(HappeningKind.MEETING, Status.OCCURRED, List.of(), "Gant"))
        .isEqualTo("Meeting in Gant");
    assertThat(Titles.of(HappeningKind.VISIT, Status.OCCURRED, List.of("Tolvane", "Kessaria"), ""))
        .isEqualTo("Tolvane visited Kessaria");
    assertThat(Titles.of(HappeningKind.VISIT, Status.PLANNED, List.of("Tolvane"), ""))
        .isEqualTo("Visit of Tolvane");
    assertThat(Titles.of(HappeningKind.ATTACK, Status.OCCURRED, List.of("Gant"), "Gant"))
        .isEqualTo("Attack: Gant");
  }

  /// With Kerrimor as the one to whom it was done.
  private static String titled(
      HappeningKind kind, Status status, List<String> names, String place) {
    return Titles.of(kind, Titles.noun(kind), status, names, List.of("Kerrimor"), place);
  }

  @Test
  void anAttackIsOnItsTargetByWhoeverMadeIt() {
    assertThat(titled(HappeningKind.ATTACK, Status.OCCURRED, PAIR, "Gant"))
        .isEqualTo("Attack on Kerrimor by Tolvane in Gant");
    assertThat(titled(HappeningKind.ARREST, Status.PLANNED, List.of("Kerrimor"), ""))
        .isEqualTo("Arrest of Kerrimor (planned)");
    assertThat(titled(HappeningKind.PROTEST, Status.OCCURRED, PAIR, ""))
        .isEqualTo("Protest: Tolvane and Kerrimor");
  }

  @Test
  void aPhraseFitsIntoASentence() {
    assertThat(Titles.inSentence(HappeningKind.MEETING, PAIR, "Gant"))
        .isEqualTo("the meeting of Tolvane and Kerrimor");
    assertThat(Titles.inSentence(HappeningKind.VISIT, PAIR, "Gant"))
        .isEqualTo("the visit of Tolvane to Gant");
    assertThat(Titles.inSentence(HappeningKind.ATTACK, List.of(), "Gant"))
        .isEqualTo("the attack in Gant");
    assertThat(Titles.inSentence(HappeningKind.CALL, List.of(), "")).isEqualTo("the call");
  }

  @Test
  void namesAreListedAsInSpeechAndNoMoreThanFour() {
    assertThat(Titles.listed(List.of("A"))).isEqualTo("A");
    assertThat(Titles.listed(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(Titles.listed(List.of("A", "B", "C", "D", "E"))).isEqualTo("A, B, C and D");
  }

  @Test
  void aVisitorStandsBeforeHisHost() {
    assertThat(Titles.rank(Part.VISITOR)).isLessThan(Titles.rank(Part.PARTY));
    assertThat(Titles.rank(Part.PARTY)).isLessThan(Titles.rank(Part.HOST));
    assertThat(Titles.rank(Part.AGENT)).isLessThan(Titles.rank(Part.TARGET));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasAFamilyAndATitle(HappeningKind kind) {
    assertThat(Titles.of(kind, Status.OCCURRED, PAIR, "Gant")).isNotBlank();
    assertThat(Family.of(kind).needed()).isBetween(1, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "AGREED, DISCUSSED, true, true",
    "ACCEPTED, REFUSED, true, true",
    "AGREED, UNRESOLVED, true, true",
    "PLEDGED, REFUSED, true, true",
    "AGREED, PLEDGED, false, true",
    "ASSURED, STATED, false, true",
    "DEMANDED, RAISED, false, true",
    "REFUSED, UNRESOLVED, false, true",
    "DEMANDED, REFUSED, false, false",
    "WARNED, AGREED, false, false",
    "EXPECTED, REFUSED, false, false",
  })
  void coursesClashOrMerge(OutcomeKind one, OutcomeKind other, boolean clash, boolean merge) {
    var a = Course.of(one);
    var b = Course.of(other);
    assertThat(a.clashes(b)).isEqualTo(clash);
    assertThat(b.clashes(a)).isEqualTo(clash);
    assertThat(a.mergesWith(b)).isEqualTo(merge);
    assertThat(b.mergesWith(a)).isEqualTo(merge);
  }

  @Test
  void phrasesAreCutAtAWordAndCounted() {
    assertThat(Phrases.number(3)).isEqualTo("three");
    assertThat(Phrases.number(13)).isEqualTo("13");
    assertThat(Phrases.quoted(" a river,\n and more, ")).isEqualTo("“a river, and more”");
    assertThat(Phrases.quoted("word ".repeat(40))).hasSizeLessThan(95).endsWith("word …”");
    assertThat(Phrases.attribute("killed", "the attack"))
        .isEqualTo("the number of killed in the attack");
    assertThat(Phrases.attribute("date", "the attack")).isEqualTo("the date of the attack");
  }
}
