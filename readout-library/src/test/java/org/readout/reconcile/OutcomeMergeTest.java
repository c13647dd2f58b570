package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.Status.OCCURRED;
import static org.readout.annotate.outcome.OutcomeKind.ACCEPTED;
import static org.readout.annotate.outcome.OutcomeKind.AGREED;
import static org.readout.annotate.outcome.OutcomeKind.DEMANDED;
import static org.readout.annotate.outcome.OutcomeKind.DISCUSSED;
import static org.readout.annotate.outcome.OutcomeKind.PLEDGED;
import static org.readout.annotate.outcome.OutcomeKind.REFUSED;
import static org.readout.annotate.outcome.OutcomeKind.UNRESOLVED;

import org.junit.jupiter.api.Test;

class OutcomeMergeTest {
  private static StoryFixture story() {
    return new StoryFixture()
        .person("Ilse Tolvane", "VD")
        .person("Daud Kerrimor", "KS")
        .person("Ruan Castellow", "KS")
        .country("Veldra", "VD")
        .country("Kessaria", "KS");
  }

  private static Reconciled railway(String firstDay, String secondDay) {
    return story()
        .report("a", secondDay, "The ministers agreed to reopen the Gant railway by spring.")
        .outcome(
            AGREED, "agreed", "reopen the Gant railway by spring", "Ilse Tolvane", "Daud Kerrimor")
        .report("b", secondDay, "Both agreed on the railway to Gant. They parted late.")
        .outcome(AGREED, "agreed", "the railway to Gant", "Ilse Tolvane", "Daud Kerrimor")
        .report("c", firstDay, "The ministers discussed the railway, closed for years.")
        .outcome(DISCUSSED, "discussed", "the railway, closed for years", "Veldra", "Kessaria")
        .reconciled();
  }

  @Test
  void whatNoAccountSaysWhatItIsIsNoOutcome() {
    assertThat(
            story()
                .report("a", null, "Tolvane rejected those accusations.")
                .outcome(REFUSED, "rejected", "those accusations", "Ilse Tolvane")
                .reconciled()
                .outcomes())
        .isEmpty();
    assertThat(
            story()
                .report("a", null, "Tolvane rejected accusations of theft.")
                .outcome(REFUSED, "rejected", "accusations of theft", "Ilse Tolvane")
                .reconciled()
                .outcomes())
        .hasSize(1);
  }

  @Test
  void agreedInTwoReportsAndDiscussedInOneIsOneOutcomeOfDisputedStatus() {
    var found = railway("2024-10-16", "2024-10-16");
    assertThat(found.outcomes()).hasSize(1);
    var outcome = found.outcomes().getFirst();
    assertThat(outcome.id()).isEqualTo("t-o1");
    assertThat(outcome.kind()).isEqualTo(AGREED);
    assertThat(outcome.status()).isEqualTo("agreed");
    assertThat(outcome.content()).isEqualTo("reopen the Gant railway by spring");
    assertThat(outcome.standing()).isEqualTo(Standing.DISPUTED);
    assertThat(outcome.support().reports()).containsExactly("a", "b", "c");
    assertThat(outcome.parties())
        .containsExactly("t-daud-kerrimor", "t-ilse-tolvane", "t-kessaria", "t-veldra");
    assertThat(found.differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.STATUS);
          assertThat(difference.about().id()).isEqualTo("t-o1");
          assertThat(difference.values())
              .extracting(Difference.Side::value)
              .containsExactly("agreed", "discussed");
          assertThat(difference.values().getFirst().support().reports()).containsExactly("a", "b");
          assertThat(difference.explanation())
              .isEqualTo(
                  "On “reopen the Gant railway by spring”, two origins say agreed; one"
                      + " discussed.");
        });
  }

  @Test
  void discussedOnOneDayAndAgreedOnTheNextIsAnUpdate() {
    var found = railway("2024-10-15", "2024-10-16");
    assertThat(found.outcomes().getFirst().standing()).isEqualTo(Standing.SUPERSEDED);
    assertThat(found.differences())
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.UPDATE);
  }

  @Test
  void anOutcomeOfOtherPartiesIsAnother() {
    var found =
        story()
            .person("Gerta Pohl", "ZZ")
            .report("a", "2024-10-16", "Tolvane demanded an end to the embargo on turbines.")
            .outcome(DEMANDED, "demanded", "an end to the embargo on turbines", "Ilse Tolvane")
            .report("b", "2024-10-16", "Pohl demanded an end to the embargo on turbines.")
            .outcome(DEMANDED, "demanded", "an end to the embargo on turbines", "Gerta Pohl")
            .reconciled();
    assertThat(found.outcomes()).hasSize(2);
    assertThat(found.outcomes())
        .allSatisfy(o -> assertThat(o.standing()).isEqualTo(Standing.SINGLE));
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void whatWasDemandedAndWhatWasRefusedStayApart() {
    var found =
        story()
            .report("a", "2024-10-16", "Veldra demanded arbitration of the river by judges.")
            .outcome(DEMANDED, "demanded", "arbitration of the river by judges", "Veldra")
            .report("b", "2024-10-16", "Veldra refused arbitration of the river by judges.")
            .outcome(REFUSED, "refused", "arbitration of the river by judges", "Veldra")
            .reconciled();
    assertThat(found.outcomes()).extracting(Outcome::kind).containsExactly(REFUSED, DEMANDED);
  }

  @Test
  void anOutcomeWithoutPartiesIsLeftOut() {
    var found =
        story()
            .report("a", "2024-10-16", "It was agreed to reopen the railway.")
            .outcome(AGREED, "agreed", "reopen the railway")
            .reconciled();
    assertThat(found.outcomes()).isEmpty();
  }

  @Test
  void anInvitationYetToBeAnsweredIsOvertakenByItsAcceptance() {
    var found =
        story()
            .report("a", "2024-10-15", "Kerrimor has yet to answer the invitation to Anspar.")
            .outcome(UNRESOLVED, "yet", "the invitation to Anspar", "Daud Kerrimor")
            .report("b", "2024-10-16", "Kerrimor accepted an invitation to Anspar.")
            .outcome(ACCEPTED, "accepted", "an invitation to Anspar", "Daud Kerrimor")
            .reconciled();
    assertThat(found.outcomes()).hasSize(1);
    assertThat(found.outcomes().getFirst().kind()).isEqualTo(ACCEPTED);
    assertThat(found.outcomes().getFirst().status()).isEqualTo("agreed");
    assertThat(found.differences())
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.UPDATE);
  }

  @Test
  void anOutcomeComesFromTheMeetingOfItsSentence() {
    var found =
        story()
            .report(
                "a",
                "2024-10-16",
                "Tolvane met Kerrimor on Tuesday and agreed to reopen the railway. Tolvane met"
                    + " Castellow on Wednesday, who pledged warnings of floods.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Ruan Castellow")
            .on("Wednesday", "2024-10-16")
            .told()
            .outcome(PLEDGED, "pledged", "warnings of floods", "Ruan Castellow")
            .report(
                "b",
                "2024-10-16",
                "Tolvane met Kerrimor on Tuesday. Both agreed to reopen the railway.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .told()
            .outcome(AGREED, "agreed", "reopen the railway", "Ilse Tolvane", "Daud Kerrimor")
            .reconciled();
    assertThat(found.happenings()).extracting(Happening::id).containsExactly("t-h1", "t-h2");
    assertThat(found.outcomes()).extracting(Outcome::kind).containsExactly(AGREED, PLEDGED);
    assertThat(found.outcomes()).extracting(Outcome::happening).containsExactly("t-h1", "t-h2");
  }

  @Test
  void issuesAreWhatSeveralOriginsSpeakOfAndPositionsSayWho() {
    var found =
        story()
            .report(
                "a",
                "2024-10-16",
                "Tolvane demanded an end of the embargo. “The embargo must go,” she said.")
            .outcome(DEMANDED, "demanded", "an end of the embargo", "Ilse Tolvane")
            .quote("Ilse Tolvane", "The embargo must go,")
            .report("b", "2024-10-16", "Castellow refused to lift the embargo at all.")
            .outcome(REFUSED, "refused", "lift the embargo at all", "Ruan Castellow")
            .reconciled();
    assertThat(found.issues()).hasSize(1);
    var issue = found.issues().getFirst();
    assertThat(issue.id()).isEqualTo("t-i1");
    assertThat(issue.label()).isEqualTo("embargo");
    assertThat(issue.evidence()).extracting(e -> e.report()).containsExactly("a", "b");
    assertThat(found.positions())
        .containsExactly(
            new Position(
                "t-ilse-tolvane",
                "t-i1",
                java.util.List.of("t-s1"),
                java.util.List.of(outcomeOf(found, "t-ilse-tolvane"))),
            new Position(
                "t-ruan-castellow",
                "t-i1",
                java.util.List.of(),
                java.util.List.of(outcomeOf(found, "t-ruan-castellow"))));
    assertThat(found.statements().getFirst().about()).containsExactly("t-i1");
  }

  @Test
  void wordsThatBreakOffBeforeTheirSenseAreNoOutcome() {
    var broken =
        story()
            .report("a", "2024-10-16", "Tolvane demanded that the mills should not be closed.")
            .outcome(DEMANDED, "demanded", "that the mills should", "Ilse Tolvane");
    assertThat(broken.reconciled().outcomes()).isEmpty();
    var whole =
        story()
            .report("a", "2024-10-16", "Tolvane demanded to do as the mills should.")
            .outcome(DEMANDED, "demanded", "to do as the mills should", "Ilse Tolvane");
    assertThat(whole.reconciled().outcomes()).hasSize(1);
  }

  private static String outcomeOf(Reconciled found, String party) {
    return found.outcomes().stream()
        .filter(outcome -> outcome.parties().contains(party))
        .map(Outcome::id)
        .findFirst()
        .orElseThrow();
  }
}
