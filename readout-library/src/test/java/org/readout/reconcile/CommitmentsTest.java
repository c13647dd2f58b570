package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.outcome.OutcomeKind.PLEDGED;

import org.junit.jupiter.api.Test;

class CommitmentsTest {

  private static StoryFixture story() {
    return new StoryFixture()
        .country("Veldra", "VD")
        .person("Ilse Tolvane", "VD")
        .person("Daud Kerrimor", "KS");
  }

  @Test
  void theAccountsOfOneOutcomeAreOneCommitment() {
    var found =
        story()
            .report(
                "a", "2031-05-01", "Tolvane pledged to lift the embargo on turbines by 4 May 2031.")
            .outcome(
                PLEDGED, "pledged", "lift the embargo on turbines by 4 May 2031", "Ilse Tolvane")
            .promised("4 May 2031", "2031-05-04", "Daud Kerrimor")
            .report("b", "2031-05-01", "Tolvane promised to lift the embargo on turbines.")
            .outcome(PLEDGED, "promised", "lift the embargo on turbines", "Ilse Tolvane")
            .promised("", "")
            .reconciled();
    assertThat(found.commitments())
        .singleElement()
        .satisfies(commitment -> {
          assertThat(commitment.id()).isEqualTo("t-p1");
          assertThat(commitment.by()).containsExactly("t-ilse-tolvane");
          assertThat(commitment.to()).containsExactly("t-daud-kerrimor");
          assertThat(commitment.content()).isEqualTo("lift the embargo on turbines by 4 May 2031");
          assertThat(String.valueOf(commitment.due() == null ? null : commitment.due().iso()))
              .isEqualTo("2031-05-04");
          assertThat(commitment.outcome()).isEqualTo(found.outcomes().getFirst().id());
          assertThat(commitment.statement()).isNull();
          assertThat(commitment.standing()).isEqualTo(Standing.AGREED);
          assertThat(commitment.support().reports()).containsExactly("a", "b");
        });
  }

  @Test
  void datesThatCannotBothBeMeantAreDisputed() {
    var found =
        story()
            .report(
                "a", "2031-05-01", "Tolvane pledged to lift the embargo on turbines by 4 May 2031.")
            .outcome(
                PLEDGED, "pledged", "lift the embargo on turbines by 4 May 2031", "Ilse Tolvane")
            .promised("4 May 2031", "2031-05-04")
            .report(
                "b", "2031-05-01", "Tolvane pledged to lift the embargo on turbines by 9 May 2031.")
            .outcome(
                PLEDGED, "pledged", "lift the embargo on turbines by 9 May 2031", "Ilse Tolvane")
            .promised("9 May 2031", "2031-05-09")
            .reconciled();
    assertThat(found.commitments())
        .singleElement()
        .extracting(Commitment::standing)
        .isEqualTo(Standing.DISPUTED);
  }

  @Test
  void aDayBeforeTheReportIsNoDueDay() {
    var found =
        story()
            .report("a", "2031-05-09", "Tolvane pledged to lift the embargo on 4 May 2031.")
            .outcome(PLEDGED, "pledged", "lift the embargo on 4 May 2031", "Ilse Tolvane")
            .promised("4 May 2031", "2031-05-04")
            .reconciled();
    assertThat(found.commitments()).singleElement().extracting(Commitment::due).isNull();
  }

  @Test
  void aPromiseInTheWordsOfAStatementNamesIt() {
    var story = story();
    var report = story.report("a", null, "“I will return the files,” Tolvane said.");
    report.outcome(PLEDGED, "will", "return the files", "Ilse Tolvane").promised("", "");
    report.quote("Ilse Tolvane", "return the files,");
    var found = story.reconciled();
    assertThat(found.commitments())
        .singleElement()
        .satisfies(commitment -> {
          assertThat(commitment.by()).containsExactly("t-ilse-tolvane");
          assertThat(commitment.statement()).isEqualTo(found.statements().getFirst().id());
          assertThat(commitment.outcome()).isEqualTo(found.outcomes().getFirst().id());
          assertThat(commitment.standing()).isEqualTo(Standing.SINGLE);
        });
  }
}
