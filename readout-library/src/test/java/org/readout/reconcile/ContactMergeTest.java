package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.contact.ContactLevel.GENERAL;
import static org.readout.annotate.contact.ContactLevel.HOTLINE;
import static org.readout.annotate.contact.ContactLevel.MILITARY;
import static org.readout.annotate.contact.ContactState.REFUSED;
import static org.readout.annotate.contact.ContactState.RESUMED;
import static org.readout.annotate.contact.ContactState.SOUGHT;
import static org.readout.annotate.contact.ContactState.SUSPENDED;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContactMergeTest {
  private static final String VELDRA = "t-veldra";
  private static final String KESSARIA = "t-kessaria";

  private static StoryFixture story() {
    return new StoryFixture()
        .country("Veldra", "VD")
        .country("Kessaria", "KS")
        .person("Ilse Tolvane", "VD")
        .person("Daud Kerrimor", "KS")
        .actor("Harbour Union", org.readout.claim.Entity.Kind.ORGANISATION, null)
        .actor("Blue Line", org.readout.claim.Entity.Kind.ORGANISATION, null);
  }

  private static Contact one(Reconciled found) {
    assertThat(found.contacts()).hasSize(1);
    return found.contacts().getFirst();
  }

  private static List<String> course(Contact contact) {
    return contact.course().stream()
        .map(step -> {
          var date = step.date();
          return step.state().word() + (date == null ? "" : " " + date.iso());
        })
        .toList();
  }

  @Test
  void severalReportsTellTheCourseOfOneLine() {
    var contact =
        one(
            story()
                .report(
                    "a", "2031-06-20", "Veldra and Kessaria cut military channels in August 2030.")
                .stands(
                    MILITARY,
                    SUSPENDED,
                    "military channels",
                    "August 2030",
                    "2030-08",
                    "Veldra",
                    "Kessaria")
                .report("b", "2031-06-20", "Tolvane asked Kerrimor to restore military channels.")
                .stands(
                    MILITARY, SOUGHT, "military channels", "", "", "Ilse Tolvane", "Daud Kerrimor")
                .report("c", "2031-06-20", "Kessaria refused to restore military channels.")
                .stands(MILITARY, REFUSED, "military channels", "", "", "Kessaria")
                .reconciled());
    assertThat(contact.parties()).containsExactly(KESSARIA, VELDRA);
    assertThat(course(contact)).containsExactly("suspended 2030-08", "sought", "refused");
    assertThat(contact.state()).isEqualTo(REFUSED);
    assertThat(contact.since()).isNull();
    assertThat(contact.standing()).isEqualTo(Standing.SINGLE);
    assertThat(contact.support().origins()).isEqualTo(3);
    assertThat(contact.line()).isEqualTo("military channels");
    assertThat(contact.id()).isEqualTo("t-c1");
  }

  @Test
  void communicationsOfThoseBetweenWhomAHotlineRunsAreThatHotline() {
    var contact =
        one(
            story()
                .report("a", "2031-06-20", "Veldra and Kessaria cut communications in May 2030.")
                .stands(
                    GENERAL,
                    SUSPENDED,
                    "communications",
                    "May 2030",
                    "2030-05",
                    "Veldra",
                    "Kessaria")
                .report("b", "2031-06-20", "Veldra and Kessaria resumed the hotline.")
                .stands(HOTLINE, RESUMED, "the hotline", "", "", "Veldra", "Kessaria")
                .reconciled());
    assertThat(contact.level()).isEqualTo(HOTLINE);
    assertThat(course(contact)).containsExactly("suspended 2030-05", "resumed");
  }

  @Test
  void sinceIsTheSharpestDateOfTheLastState() {
    var contact =
        one(
            story()
                .report("a", "2031-06-20", "Veldra and Kessaria: talks cut on 4 August 2030.")
                .stands(
                    GENERAL,
                    SUSPENDED,
                    "talks",
                    "4 August 2030",
                    "2030-08-04",
                    "Veldra",
                    "Kessaria")
                .report("b", "2031-06-20", "Talks stay cut since August 2030.")
                .stands(GENERAL, SUSPENDED, "Talks", "August 2030", "2030-08", "Veldra", "Kessaria")
                .reconciled());
    assertThat(course(contact)).containsExactly("suspended 2030-08-04");
    assertThat(String.valueOf(contact.since() == null ? null : contact.since().iso()))
        .isEqualTo("2030-08-04");
    assertThat(contact.standing()).isEqualTo(Standing.AGREED);
  }

  @Test
  void whoSaysTheOppositeAtTheSameTimeDisputesIt() {
    var one =
        story()
            .report("a", "2031-06-20", "Veldra and Kessaria resumed talks.")
            .stands(GENERAL, RESUMED, "talks", "", "", "Veldra", "Kessaria");
    var contact =
        one(
            one.report("b", "2031-06-20", "Talks of Veldra and Kessaria remain cut.")
                .stands(GENERAL, SUSPENDED, "Talks", "", "", "Veldra", "Kessaria")
                .reconciled());
    assertThat(contact.standing()).isEqualTo(Standing.DISPUTED);
  }

  @Test
  void aReportThatTellsBothTellsACourse() {
    var contact =
        one(
            story()
                .report("a", "2031-06-20", "Veldra and Kessaria resumed the suspended talks.")
                .stands(GENERAL, SUSPENDED, "suspended talks", "", "", "Veldra", "Kessaria")
                .report("a2", "2031-06-20", "The suspended talks, the talks.")
                .stands(GENERAL, SUSPENDED, "suspended talks", "", "", "Veldra", "Kessaria")
                .stands(GENERAL, RESUMED, "talks", "", "", "Veldra", "Kessaria")
                .reconciled());
    assertThat(course(contact)).containsExactly("suspended", "resumed");
    assertThat(contact.standing()).isEqualTo(Standing.SINGLE);
  }

  @Test
  void talksOfOneSideAloneAreNoLine() {
    assertThat(
            story()
                .report("a", null, "Veldra broke off talks.")
                .stands(GENERAL, SUSPENDED, "talks", "", "", "Veldra")
                .reconciled()
                .contacts())
        .isEmpty();
    assertThat(
            story()
                .report("a", null, "Veldra and Tolvane broke off talks.")
                .stands(GENERAL, SUSPENDED, "talks", "", "", "Veldra", "Ilse Tolvane")
                .reconciled()
                .contacts())
        .isEmpty();
  }

  @Test
  void bodiesWithoutAStateKeepTheirNames() {
    var contact =
        one(
            story()
                .report("a", null, "Harbour Union broke off talks with Blue Line.")
                .stands(GENERAL, SUSPENDED, "talks", "", "", "Harbour Union", "Blue Line")
                .reconciled());
    assertThat(contact.parties()).containsExactly("t-blue-line", "t-harbour-union");
  }

  @Test
  void linesOfOtherLevelsStayApart() {
    assertThat(
            story()
                .report("a", null, "Veldra cut military channels and talks with Kessaria.")
                .stands(MILITARY, SUSPENDED, "military channels", "", "", "Veldra", "Kessaria")
                .stands(GENERAL, SUSPENDED, "talks", "", "", "Veldra", "Kessaria")
                .reconciled()
                .contacts())
        .extracting(Contact::level)
        .containsExactly(MILITARY, GENERAL);
  }
}
