package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.outcome.OutcomeKind.ACCEPTED;
import static org.readout.annotate.outcome.OutcomeKind.AGREED;
import static org.readout.annotate.outcome.OutcomeKind.ASSURED;
import static org.readout.annotate.outcome.OutcomeKind.DISCUSSED;
import static org.readout.annotate.outcome.OutcomeKind.PLEDGED;
import static org.readout.annotate.outcome.OutcomeKind.REFUSED;
import static org.readout.annotate.outcome.OutcomeKind.STATED;
import static org.readout.reconcile.TellingFixture.gathering;
import static org.readout.reconcile.TellingFixture.meeting;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Status;
import org.readout.annotate.outcome.OutcomeKind;

class OutcomesTest {
  private static final String TOLVANE = StoryFixture.id("Tolvane");
  private static final String KERRIMOR = StoryFixture.id("Kerrimor");
  private static final String CASTELLOW = StoryFixture.id("Castellow");

  private static final Sources SOURCES =
      new StoryFixture()
          .person("Tolvane", "VD")
          .person("Kerrimor", "KS")
          .person("Castellow", "KS")
          .sameOrigin("y", "z")
          .sources();

  private static UpshotFixture account(String report, OutcomeKind kind, String words) {
    return UpshotFixture.of(report, kind, words, TOLVANE);
  }

  private static List<Upshot> group(UpshotFixture... accounts) {
    return Arrays.stream(accounts).map(UpshotFixture::upshot).toList();
  }

  @SafeVarargs
  private static List<Outcome> written(List<Told> happenings, List<Upshot>... groups) {
    var issues = IssueBook.of(SOURCES, List.of(), List.of());
    return new Outcomes(SOURCES, issues, happenings)
        .write(List.of(groups)).stream().map(Reached::outcome).toList();
  }

  private static Outcome outcome(UpshotFixture... accounts) {
    return written(List.of(), group(accounts)).getFirst();
  }

  private static Told told(String id, Gathering gathering) {
    var happening =
        new Happening(
            id,
            HappeningKind.MEETING,
            Plover.NONE,
            "title",
            Status.OCCURRED,
            List.of(),
            List.of(),
            Standing.AGREED,
            SOURCES.support(List.of(gathering.members().getFirst().evidence())));
    return new Told(happening, gathering, List.of(), "the meeting");
  }

  @Test
  void outcomesStandByOriginsThenByKindThenByPlace() {
    var found =
        written(
            List.of(),
            group(account("c", STATED, "the mill")),
            group(account("b", AGREED, "the ferry").in(1, 0)),
            group(account("b", AGREED, "the dam")),
            group(account("c", STATED, "the boat"), account("d", STATED, "the boat")),
            group(account("y", REFUSED, "the lock"), account("z", REFUSED, "the lock")));
    assertThat(found)
        .extracting(Outcome::content)
        .containsExactly("the boat", "the dam", "the ferry", "the lock", "the mill");
    assertThat(found)
        .extracting(Outcome::id)
        .containsExactly("t-o1", "t-o2", "t-o3", "t-o4", "t-o5");
  }

  @Test
  void ofOnePlaceTheWordsDecide() {
    assertThat(
            written(
                List.of(),
                group(account("a", AGREED, "mills")),
                group(account("a", AGREED, "boats"))))
        .extracting(Outcome::content)
        .containsExactly("boats", "mills");
  }

  @Test
  void theKindIsThatOfMostOriginsThenOfMostAccounts() {
    assertThat(
            outcome(
                    account("y", AGREED, "the dam"),
                    account("z", AGREED, "the dam"),
                    account("b", DISCUSSED, "the dam"),
                    account("c", DISCUSSED, "the dam"))
                .kind())
        .isEqualTo(DISCUSSED);
    assertThat(
            outcome(
                    account("a", AGREED, "the dam"),
                    account("y", DISCUSSED, "the dam"),
                    account("z", DISCUSSED, "the dam"))
                .kind())
        .isEqualTo(DISCUSSED);
  }

  @Test
  void ofEquallySupportedKindsAReadersFirstIsTaken() {
    assertThat(outcome(account("a", PLEDGED, "the dam"), account("b", REFUSED, "the dam")).kind())
        .isEqualTo(REFUSED);
    assertThat(outcome(account("a", ACCEPTED, "the dam"), account("b", AGREED, "the dam")).kind())
        .isEqualTo(AGREED);
  }

  @Test
  void theContentIsTheFullestOfItsKind() {
    var found =
        outcome(
            account("a", AGREED, "the dam"),
            account("b", AGREED, "the old dam"),
            account("c", AGREED, "the new dam"),
            account("d", DISCUSSED, "the old dam of the upper river"));
    assertThat(found.content()).isEqualTo("the old dam");
    assertThat(found.status()).isEqualTo("agreed");
  }

  @Test
  void thePartiesMostNamedStandFirst() {
    var found =
        outcome(
            UpshotFixture.of("a", AGREED, "the dam", TOLVANE, CASTELLOW),
            UpshotFixture.of("b", AGREED, "the dam", TOLVANE, KERRIMOR),
            UpshotFixture.of("b", AGREED, "the dam", KERRIMOR));
    assertThat(found.parties()).containsExactly(TOLVANE, CASTELLOW, KERRIMOR);
  }

  @Test
  void copiesAgreeWithNobody() {
    assertThat(outcome(account("y", AGREED, "dam"), account("z", DISCUSSED, "dam")).standing())
        .isEqualTo(Standing.SINGLE);
    assertThat(outcome(account("a", PLEDGED, "dam"), account("b", ASSURED, "dam")).standing())
        .isEqualTo(Standing.AGREED);
    assertThat(outcome(account("a", AGREED, "dam"), account("b", DISCUSSED, "dam")).standing())
        .isEqualTo(Standing.DISPUTED);
    assertThat(
            outcome(
                    account("a", DISCUSSED, "dam").written("2024-10-15"),
                    account("b", AGREED, "dam").written("2024-10-16"))
                .standing())
        .isEqualTo(Standing.SUPERSEDED);
  }

  @Test
  void anUpdateIsLaterThanEveryOtherAccount() {
    var before = account("a", DISCUSSED, "dam").written("2024-10-15");
    var after = account("b", AGREED, "dam").written("2024-10-16");
    var same = account("c", DISCUSSED, "dam").written("2024-10-16");
    assertThat(Clashes.isUpdate(group(before, after))).isTrue();
    assertThat(Clashes.isUpdate(group(before, after, same))).isFalse();
    assertThat(Clashes.isUpdate(group(before, before))).isFalse();
    assertThat(Clashes.isUpdate(List.of())).isFalse();
  }

  @Test
  void aReportOfTwoCoursesStandsOnTheFirmerSide() {
    var agreed = account("a", AGREED, "dam");
    var alsoDiscussed = account("a", DISCUSSED, "dam").in(1, 0);
    var discussed = account("b", DISCUSSED, "dam");
    var pledged = account("c", PLEDGED, "dam");
    var sides = Clashes.sides(group(agreed, alsoDiscussed, discussed, pledged));
    assertThat(sides.keySet()).containsExactly(Course.AGREED, Course.DISCUSSED);
    assertThat(sides.get(Course.AGREED)).containsExactly(agreed.upshot());
    assertThat(sides.get(Course.DISCUSSED)).containsExactly(discussed.upshot());
    assertThat(Clashes.sides(group(agreed, alsoDiscussed))).isEmpty();
    assertThat(Clashes.sides(group(agreed, pledged))).isEmpty();
  }

  private static String happening(List<Told> happenings, UpshotFixture... accounts) {
    var found = written(happenings, group(accounts)).getFirst().happening();
    return found == null ? "none" : found;
  }

  @Test
  void itComesFromTheMeetingOfItsSentenceElseOfItsParagraphElseOfItsReport() {
    var here = told("t-h3", gathering(meeting("a", TOLVANE, KERRIMOR).number(4).paragraph(1)));
    var near = told("t-h2", gathering(meeting("a", TOLVANE, CASTELLOW).number(5)));
    var often =
        told(
            "t-h1",
            gathering(meeting("b", TOLVANE, KERRIMOR), meeting("b", TOLVANE, KERRIMOR).number(1)));
    var once = told("t-h4", gathering(meeting("b", TOLVANE, KERRIMOR).number(2)));
    var all = List.of(near, here, once, often);
    assertThat(happening(all, account("a", AGREED, "dam").in(4, 7))).isEqualTo("t-h3");
    assertThat(happening(all, account("a", AGREED, "dam").in(5, 7))).isEqualTo("t-h2");
    assertThat(happening(all, account("a", AGREED, "dam").in(9, 1))).isEqualTo("t-h3");
    assertThat(happening(all, account("a", AGREED, "dam").in(9, 0))).isEqualTo("t-h2");
    var both = UpshotFixture.of("b", AGREED, "dam", TOLVANE, KERRIMOR);
    assertThat(happening(all, both.in(9, 7))).isEqualTo("t-h1");
    assertThat(happening(all, both.in(9, 0))).isEqualTo("t-h1");
    assertThat(happening(all, account("b", AGREED, "dam").in(9, 7))).isEqualTo("none");
    assertThat(happening(all, account("a", STATED, "dam").in(9, 1))).isEqualTo("none");
    assertThat(happening(all, account("c", AGREED, "dam"))).isEqualTo("none");
    assertThat(happening(List.of(), account("a", AGREED, "dam"))).isEqualTo("none");
  }

  @Test
  void ofEqualMeetingsTheWiderToldThenTheEarlierIsTaken() {
    var first = told("t-h1", gathering(meeting("a", TOLVANE, KERRIMOR)));
    var wide =
        told("t-h2", gathering(meeting("a", TOLVANE, CASTELLOW), meeting("b", TOLVANE, CASTELLOW)));
    var last = told("t-h3", gathering(meeting("a", TOLVANE, CASTELLOW)));
    assertThat(happening(List.of(first, wide), account("a", AGREED, "dam"))).isEqualTo("t-h2");
    assertThat(happening(List.of(last, first), account("a", AGREED, "dam"))).isEqualTo("t-h1");
  }

  @Test
  void itComesFromAMeetingOfItsPartiesOrACallAndFromNoVisit() {
    var others = told("t-h1", gathering(meeting("a", KERRIMOR, CASTELLOW)));
    var visit = told("t-h2", gathering(TellingFixture.of(HappeningKind.VISIT, "a", TOLVANE)));
    var call =
        told("t-h3", gathering(TellingFixture.of(HappeningKind.CALL, "a", TOLVANE, KERRIMOR)));
    assertThat(happening(List.of(others, visit), account("a", AGREED, "dam"))).isEqualTo("none");
    assertThat(happening(List.of(others, visit, call), account("a", AGREED, "dam")))
        .isEqualTo("t-h3");
  }

  @Test
  void theMeetingThatMostAccountsNameIsTaken() {
    var one = told("t-h1", gathering(meeting("a", TOLVANE, KERRIMOR)));
    var two =
        told("t-h2", gathering(meeting("b", TOLVANE, CASTELLOW), meeting("c", TOLVANE, CASTELLOW)));
    var all = List.of(one, two);
    assertThat(
            happening(
                all,
                account("a", AGREED, "dam"),
                account("b", AGREED, "dam"),
                account("c", AGREED, "dam")))
        .isEqualTo("t-h2");
    assertThat(happening(all, account("b", AGREED, "dam"), account("a", AGREED, "dam")))
        .isEqualTo("t-h1");
  }
}
