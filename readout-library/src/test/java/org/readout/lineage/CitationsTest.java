package org.readout.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PORT IMBRY (Reuters) — The dam held.|Reuters|(Reuters)",
        "The dam held, The Washington Post first reported.|Washington Post|Washington Post first"
            + " reported",
        "The dam held, according to the AP.|Associated Press|according to the AP",
        "The notes are based on the Basin Monitor’s reading of both papers.|Basin"
            + " Monitor|Basin Monitor’s reading",
        "The dam held. Source: Al Arabiya and news agencies|Al Arabiya|Source: Al Arabiya",
        "The dam held. © 2023 Bloomberg L.P|Bloomberg|© 2023 Bloomberg L.P",
        "The dam held. Distributed by Tribune Content Agency, LLC.|Tribune Content"
            + " Agency|Distributed by Tribune Content Agency",
      })
  void aCreditedOutletIsCited(String text, String outlet, String words) {
    var links =
        LineageTracer.trace(List.of(Accounts.of("a", "Ambery Gazette", null, text))).links();
    assertThat(links).hasSize(1);
    assertThat(links.getFirst().to()).isEqualTo(outlet);
    assertThat(links.getFirst().kind()).isEqualTo(Link.Kind.CITES);
    assertThat(links.getFirst().share()).isZero();
    assertThat(links.getFirst().passages().getFirst().here().exact()).isEqualTo(words);
    assertThat(links.getFirst().passages().getFirst().there())
        .isEqualTo(links.getFirst().passages().getFirst().here());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister bought shares in Reuters and sold a house near the CNN building.",
        "“I told Al Jazeera everything,” the minister said.",
        "The mayor read the Basin Monitor over breakfast.",
        "He told the Post nothing.",
        "The dam held, he told Al Jazeera.",
        "She spoke in an interview with Radio Ambery.",
        "Erie Times-News readers wrote letters.",
        "Picture: copyright Reuters. This caption stands high above the end of a long report. It goes"
            + " on about the harbour and its cranes, about the herring and the merchants, about soup"
            + " and the stevedores, about the mole in the west and the quay in the east, about"
            + " lasers and granite, about autumn and the nine million crowns that nobody has, about"
            + " divers with cameras, about ropes and lanterns and the sleeping crew, and about the"
            + " tide.",
      })
  void anOutletThatIsOnlySpokenOfIsNotCited(String text) {
    assertThat(LineageTracer.trace(List.of(Accounts.of("a", text))).links()).isEmpty();
  }

  @Test
  void aReportDoesNotCiteItsOwnOutlet() {
    assertThat(
            LineageTracer.trace(
                    List.of(
                        Accounts.of("a", "CNN (Web News)", null, "The keeper told CNN so."),
                        Accounts.of("b", "Sele Valley Radio", null, "The keeper told SVR so."),
                        Accounts.of("c", "The keeper told Al Arabiya. Source: Al Arabiya")))
                .links())
        .isEmpty();
  }

  @Test
  void whomSomebodyToldIsDrawnOnWhereItsReportIsAtHand() {
    var citing =
        Accounts.of("a", "Gazette", "2024-05-02", "The keeper told the Littoral Press so.");
    var source = Accounts.of("b", "Littoral Press", "2024-05-01", "The dam held.");
    assertThat(LineageTracer.trace(List.of(citing, source)).links())
        .extracting(Link::to)
        .containsExactly("b");
  }

  @Test
  void anOutletOfTheInputIsCitedByItsReport() {
    var citing = Accounts.of("a", "Gazette", "2024-05-02", "As the Littoral Press first reported.");
    var source = Accounts.of("b", "Littoral Press", "2024-05-01", "The dam held.");
    assertThat(LineageTracer.trace(List.of(citing, source)).links())
        .extracting(Link::to)
        .containsExactly("b");
    var later = Accounts.of("b", "Littoral Press", "2024-05-03", "The dam held.");
    assertThat(LineageTracer.trace(List.of(citing, later)).links())
        .extracting(Link::to)
        .containsExactly("Littoral Press");
  }

  @Test
  void manyCreditsOfOneOutletAreOneLinkWithTheStrongestWords() {
    var text = "PORT IMBRY (Reuters) - He told Reuters so. Reuters reported it twice.";
    var links = LineageTracer.trace(List.of(Accounts.of("a", "Gazette", null, text))).links();
    assertThat(links).hasSize(1);
    assertThat(links.getFirst().passages()).hasSize(1);
    assertThat(links.getFirst().passages().getFirst().here().exact()).isEqualTo("(Reuters)");
  }
}
