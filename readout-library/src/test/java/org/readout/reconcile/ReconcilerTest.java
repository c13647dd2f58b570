package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.readout.annotate.event.HappeningKind.ATTACK;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.HappeningKind.STATEMENT;
import static org.readout.annotate.event.HappeningKind.VISIT;
import static org.readout.annotate.event.Status.OCCURRED;
import static org.readout.annotate.event.Status.PLANNED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Status;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Side;
import org.readout.text.Span;

class ReconcilerTest {
  private static final Evidence EVIDENCE = new Evidence("a", new Span(0, 1), "x");

  private static StoryFixture story() {
    return new StoryFixture()
        .person("Tolvane", "VD")
        .person("Kerrimor", "KS")
        .person("Castellow", "KS");
  }

  private static void tell(
      StoryFixture story, String id, HappeningKind kind, Status status, String... actors) {
    story
        .report(id, "2024-10-16", "They met in Gant on Tuesday.")
        .happens(kind, status, "met", actors)
        .at("Gant")
        .on("Tuesday", "2024-10-15");
  }

  @Test
  void theStoryIsTitledByWhatMostOriginsTellOf() {
    var story = story();
    for (String copy : List.of("a", "a1", "a2")) {
      tell(story, copy, MEETING, OCCURRED, "Castellow", "Tolvane");
      story.sameOrigin("a", copy);
    }
    tell(story, "b", MEETING, OCCURRED, "Kerrimor", "Tolvane");
    tell(story, "c", MEETING, OCCURRED, "Kerrimor", "Tolvane");
    assertThat(story.reconciled().title()).isEqualTo("Kerrimor met Tolvane in Gant");
  }

  @Test
  void whatHappenedTitlesTheStoryBeforeWhatMoreOriginsPlanOrSay() {
    var story = story();
    tell(story, "a", MEETING, OCCURRED, "Castellow", "Tolvane");
    tell(story, "a2", MEETING, OCCURRED, "Castellow", "Tolvane");
    for (String id : List.of("b", "c")) {
      tell(story, id, MEETING, PLANNED, "Kerrimor", "Tolvane");
      tell(story, id + "x", STATEMENT, OCCURRED, "Kerrimor");
    }
    assertThat(story.reconciled().happenings()).hasSize(3);
    assertThat(story.reconciled().title()).isEqualTo("Castellow met Tolvane in Gant");
  }

  @Test
  void whatIsLongPastTitlesNoStory() {
    var story = story();
    tell(story, "a", MEETING, OCCURRED, "Castellow", "Tolvane");
    for (String id : List.of("b", "c")) {
      story
          .report(id, "2024-10-16", "They met in Marn in May 2019.")
          .happens(MEETING, OCCURRED, "met", "Kerrimor", "Tolvane")
          .on("May 2019", "2019-05")
          .at("Marn");
    }
    assertThat(story.reconciled().title()).isEqualTo("Castellow met Tolvane in Gant");
  }

  @Test
  void aMeetingTitlesTheStoryBeforeTheVisit() {
    var story = story();
    tell(story, "a", VISIT, OCCURRED, "VISITOR:Tolvane");
    tell(story, "b", MEETING, OCCURRED, "Castellow", "Tolvane");
    assertThat(story.reconciled().title()).isEqualTo("Castellow met Tolvane in Gant");
  }

  @Test
  void ofAsManyOriginsMorePlacesDecideThenTheOrder() {
    var story = story();
    tell(story, "a", MEETING, OCCURRED, "Castellow", "Tolvane");
    tell(story, "b", MEETING, OCCURRED, "Kerrimor", "Tolvane");
    assertThat(story.reconciled().title()).isEqualTo("Castellow met Tolvane in Gant");
    tell(story, "c", MEETING, OCCURRED, "Kerrimor", "Tolvane");
    assertThat(story.sameOrigin("b", "c").reconciled().title())
        .isEqualTo("Kerrimor met Tolvane in Gant");
  }

  @Test
  void anAttackThatFewTellOfTitlesNoStory() {
    var story = story();
    story
        .report("a", null, "The mill was hit in Gant.")
        .happens(ATTACK, OCCURRED, "hit")
        .at("Gant");
    story.report("b", null, "The embargo on mills ended.");
    story.report("c", null, "The embargo ended at noon.");
    assertThat(story.reconciled().title()).isEqualTo("The embargo on mills ended.");
    story
        .report("d", null, "The mill was hit in Gant.")
        .happens(ATTACK, OCCURRED, "hit")
        .at("Gant");
    assertThat(story.reconciled().title()).isEqualTo("Attack in Gant");
  }

  @Test
  void aHeadlineSaysMoreThanAKindAndAPlace() {
    var story = story();
    for (String id : List.of("a", "b")) {
      story
          .report(id, null, "The mill was hit in Gant.")
          .headed(id.equals("a") ? "Mill in Gant hit, four dead" : "Mill in Gant was hit")
          .happens(ATTACK, OCCURRED, "hit")
          .at("Gant");
    }
    assertThat(story.reconciled().title()).isEqualTo("Mill in Gant was hit");
  }

  @Test
  void withoutAHappeningTheFirstSentenceIsTheTitle() {
    var story = story();
    story.report("b", null, "It snowed. It froze.");
    assertThat(story.reconciled().title()).isEqualTo("It snowed.");
    story.report("a", null, " ");
    assertThat(story.reconciled().title()).isEqualTo("It snowed.");
    assertThat(story().report("a", null, " ").reconciled().title()).isEmpty();
  }

  @Test
  void aLineWithoutEvidenceDoesNotExist() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Support(List.of("a"), 1, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Support(List.of(), 1, List.of(EVIDENCE)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Support(List.of("a"), 0, List.of(EVIDENCE)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Support(List.of("a"), 2, List.of(EVIDENCE)));
    assertThat(new Support(List.of("a"), 1, List.of(EVIDENCE)).origins()).isEqualTo(1);
  }

  @Test
  void nothingIsWrittenWithoutValueAccountOrSecondSide() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Finding("date", Standing.SINGLE, List.of()))
        .withMessage("a finding without a value: date");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Statement(
                "s", null, null, null, null, List.of(), "words", Standing.SINGLE, 1, List.of()))
        .withMessage("a statement without an account: words");
    var side = new Side("4", "four", new Support(List.of("a"), 1, List.of(EVIDENCE)));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Difference(
                "d",
                Difference.Kind.VALUE,
                new About("happening", "h", null),
                "why",
                List.of(side)))
        .withMessage("a difference has two sides: why");
  }

  @Test
  void theWordsOfTheRecordAreInLowerCase() {
    assertThat(Standing.SUPERSEDED.word()).isEqualTo("superseded");
    assertThat(Difference.Kind.CHARACTERISATION.word()).isEqualTo("characterisation");
    assertThat(Course.PLEDGED.word()).isEqualTo("pledged");
  }

  @Test
  void theLineThatATextBeginsWithIsItsHeadline() {
    var story = story();
    for (String id : List.of("a", "b")) {
      story
          .report(id, null, "Mill in Gant hit at noon\n\nThe mill was hit in Gant.")
          .happens(ATTACK, OCCURRED, "was hit")
          .at("Gant");
    }
    assertThat(story.reconciled().title()).isEqualTo("Mill in Gant hit at noon");
  }

  @Test
  void theFirstSentenceThatTellsWhoDidWhatIsTheTitle() {
    var story = story();
    story
        .report("a", null, "It rained.\n\nGANT, Oct. 5 (AP) — The mill was hit by Tolvane in Gant.")
        .happens(ATTACK, OCCURRED, "hit", "AGENT:Tolvane")
        .at("Gant");
    assertThat(story.reconciled().title()).isEqualTo("The mill was hit by Tolvane in Gant.");
  }

  @Test
  void aStampAByLineAndACreditTitleNoStory() {
    for (String line :
        List.of(
            "Article posted on 08.07.2012",
            "8 JULY, 2012",
            "By Mara Oss, River Daily",
            "Photo: Ivo Stern/AP",
            "12 / 16 / 08 1:30 AM EST")) {
      var headed = story();
      headed.report("a", null, line + "\n\nMill in Gant hit at noon\n\nIt rained.");
      assertThat(headed.reconciled().title()).isEqualTo("Mill in Gant hit at noon");
      var told = story();
      told.report("a", null, line + "\n\nMill in Gant hit at noon\n\nIt rained.").headed(line);
      assertThat(told.reconciled().title()).isEqualTo("Mill in Gant hit at noon");
      var plain = story();
      plain.report("a", null, line + "\n\nThe mill of Gant was hit at noon.");
      assertThat(plain.reconciled().title()).isEqualTo("The mill of Gant was hit at noon.");
    }
    var story = story();
    story.report("a", null, "By noon, the mill had burnt.");
    assertThat(story.reconciled().title()).isEqualTo("By noon, the mill had burnt.");
  }

  @Test
  void anOpeningThatNamesNobodyTitlesNoStoryWhereAnotherDoes() {
    var story = story();
    story
        .report("a", null, "It is a hard job to mill. On Friday Tolvane was named the miller.")
        .naming("Tolvane");
    assertThat(story.reconciled().title()).isEqualTo("On Friday Tolvane was named the miller.");
  }

  @Test
  void whatReportsRecallFarBelowTitlesNoStory() {
    var story = story();
    for (String id : List.of("a", "b")) {
      story
          .report(
              id,
              "2024-10-16",
              "Tolvane warned the mills.\n\n" + "The mills were closed. ".repeat(8) + "He met her.")
          .headed("Tolvane warns the mills")
          .happens(MEETING, OCCURRED, "met", "Castellow", "Tolvane");
    }
    assertThat(story.reconciled().title()).isEqualTo("Tolvane warns the mills");
  }
}
