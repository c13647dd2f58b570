package org.readout.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.lineage.Link.Kind;

class LineageTracerTest {

  private static final String PARAGRAPH =
      "The lighthouse keeper of Ambery climbed down the cliff with two ropes and a lantern, found"
          + " the crew asleep under a torn sail, and carried every one of them back before the tide.";

  private static final String OTHER =
      "Fishermen had lit fires along the northern beach because the radio mast was broken.";

  /// Eight sentences, and the same facts in the same order in other words.
  private static final String ORIGINAL =
      "The harbour commission of Ambery closed the eastern quay after inspectors found cracked"
          + " granite below the crane. Engineers measured the cracks with lasers and warned that"
          + " the crane might topple into the basin. Eleven trawlers were towed to the western"
          + " mole before sunset. The commission hired divers from a salvage firm to photograph the"
          + " foundations. Merchants complained that frozen herring was rotting in stranded"
          + " containers. A cook served soup to the stevedores who guarded the gate overnight."
          + " Repairs will cost nine million crowns and last until autumn.";

  private static final String REWRITE =
      "Ambery's harbour commission shut the eastern quay when inspectors discovered cracked granite"
          + " under the crane. The cracks were measured with lasers by engineers, who warned the"
          + " crane could topple into the basin. Before sunset eleven trawlers had been towed to"
          + " the western mole. Divers of a salvage firm were hired by the commission for"
          + " photographing the foundations. Frozen herring was rotting in stranded containers,"
          + " complained merchants. Soup was served by a cook to stevedores guarding the gate"
          + " overnight.";

  private static final String ELSEWHERE =
      "Voters in the lake district chose a new mayor on a rainy afternoon. Turnout reached a record"
          + " although buses were on strike. The winner promised cheaper bread and longer library"
          + " hours. Her rival congratulated her by telephone and flew home.";

  @Test
  void aLongRunOfTheSameWordsIsACopyOfTheEarlierReport() {
    var lineage =
        LineageTracer.trace(
            List.of(
                Accounts.of("a", null, "2024-05-03", OTHER + " " + PARAGRAPH),
                Accounts.of("b", null, "2024-05-02", PARAGRAPH + " " + ELSEWHERE)));
    assertThat(lineage.links()).hasSize(1);
    var link = lineage.links().getFirst();
    assertThat(link.from()).isEqualTo("a");
    assertThat(link.to()).isEqualTo("b");
    assertThat(link.kind()).isEqualTo(Kind.COPIED);
    assertThat(link.share()).isCloseTo(33.0 / 46, within(0.03));
    var passage = link.passages().getFirst();
    assertThat(passage.here().report()).isEqualTo("a");
    assertThat(passage.there().report()).isEqualTo("b");
    assertThat(passage.here().exact()).isEqualTo(PARAGRAPH.substring(0, PARAGRAPH.length() - 1));
    assertThat(passage.there().exact()).isEqualTo(passage.here().exact());
    assertThat(lineage.origins()).containsEntry("a", "origin-1").containsEntry("b", "origin-1");
  }

  @Test
  void wordsInQuotationMarksAreNobodysCopy() {
    var speech = "“" + PARAGRAPH + "”";
    var lineage =
        LineageTracer.trace(
            List.of(
                Accounts.of("a", OTHER + " " + speech),
                Accounts.of("b", speech + " " + ELSEWHERE),
                Accounts.of("c", "Here is the statement in full. " + PARAGRAPH)));
    assertThat(lineage.links()).isEmpty();
    assertThat(lineage.independent(List.of("a", "b", "c"))).isEqualTo(3);
  }

  @Test
  void anEmbeddedPostIsNobodysCopy() {
    var post = PARAGRAPH + " — Old Keeper (@keeper) May 2, 2024";
    var lineage =
        LineageTracer.trace(
            List.of(
                Accounts.of("a", OTHER + "\n" + post), Accounts.of("b", ELSEWHERE + "\n" + post)));
    assertThat(lineage.links()).isEmpty();
  }

  @Test
  void theSameFactsInTheSameOrderAreARewrite() {
    var lineage =
        LineageTracer.trace(
            List.of(
                Accounts.of("original", null, "2024-05-02", ORIGINAL),
                Accounts.of("rewrite", null, "2024-05-03", REWRITE),
                Accounts.of("elsewhere", null, "2024-05-01", ELSEWHERE)));
    assertThat(lineage.links()).hasSize(1);
    var link = lineage.links().getFirst();
    assertThat(link.kind()).isEqualTo(Kind.ADAPTED);
    assertThat(link.from()).isEqualTo("rewrite");
    assertThat(link.to()).isEqualTo("original");
    assertThat(link.share()).isBetween(0.8, 1.0);
    assertThat(link.passages()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(link.passages().get(1).here().exact()).startsWith("The cracks were measured");
    assertThat(link.passages().get(1).there().exact()).startsWith("Engineers measured");
    assertThat(lineage.origins())
        .containsEntry("elsewhere", "origin-1")
        .containsEntry("original", "origin-2")
        .containsEntry("rewrite", "origin-2");
  }

  @Test
  void withoutDatesTheReportWithBrokenSentencesIsTheCopier() {
    var broken = REWRITE.replace("engineers, who warned", "engineers. who warned");
    var lineage =
        LineageTracer.trace(List.of(Accounts.of("a", broken), Accounts.of("b", ORIGINAL)));
    assertThat(lineage.links()).extracting(Link::from).containsExactly("a");
  }

  @Test
  void withoutAnyOtherSignTheShorterReportIsTheCopier() {
    var lineage =
        LineageTracer.trace(List.of(Accounts.of("a", REWRITE), Accounts.of("b", ORIGINAL)));
    assertThat(lineage.links()).extracting(Link::from).containsExactly("a");
    var turned =
        LineageTracer.trace(List.of(Accounts.of("a", ORIGINAL), Accounts.of("b", REWRITE)));
    assertThat(turned.links()).extracting(Link::from).containsExactly("b");
  }

  @Test
  void withoutDatesTheReportThatCreditsTheOtherIsTheCopier() {
    var lineage =
        LineageTracer.trace(
            List.of(
                Accounts.of("a", "Ambery Gazette", null, ORIGINAL + " The Tidal Post reported it."),
                Accounts.of("b", "The Tidal Post", null, REWRITE)));
    assertThat(lineage.links())
        .filteredOn(link -> link.kind() == Kind.ADAPTED)
        .extracting(Link::from)
        .containsExactly("a");
  }

  @Test
  void twoReportsOfOneAgencyShareAnOriginAndDoNotCopyEachOther() {
    var lineage =
        LineageTracer.trace(
            List.of(
                Accounts.of("a", "PORT AMBERY (TNA) — " + OTHER + "\n" + PARAGRAPH),
                Accounts.of("b", "Tidal News Agency", "2024-05-02", PARAGRAPH + "\n" + ELSEWHERE)));
    assertThat(lineage.links()).extracting(Link::kind).containsExactly(Kind.SAME_ORIGIN);
    assertThat(lineage.independent(List.of("a", "b"))).isEqualTo(1);
  }

  @Test
  void aReportSignedByAnAgencyIsOfItsOriginEvenWithoutASharedPassage() {
    var lineage =
        LineageTracer.trace(
            List.of(
                Accounts.of("a", "Ambery Gazette", null, "PORT AMBERY (TNA) — " + OTHER),
                Accounts.of("b", "Tidal News Agency", null, ELSEWHERE),
                Accounts.of("c", "Lake Radio", null, "The mayor told the Tidal News Agency so.")));
    assertThat(lineage.links()).extracting(Link::kind).containsOnly(Kind.CITES);
    assertThat(lineage.origins())
        .containsEntry("a", "origin-1")
        .containsEntry("b", "origin-1")
        .containsEntry("c", "origin-2");
  }

  @Test
  void theOrderOfTheAccountsChangesNothing() {
    var one = Accounts.of("original", ORIGINAL);
    var two = Accounts.of("rewrite", REWRITE);
    var three = Accounts.of("copy", PARAGRAPH + " " + ORIGINAL);
    assertThat(LineageTracer.trace(List.of(three, two, one)))
        .isEqualTo(LineageTracer.trace(List.of(one, two, three)));
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(LineageTracer.trace(List.of()).links()).isEmpty();
    var blank = LineageTracer.trace(List.of(Accounts.of("a", ""), Accounts.of("b", " \n ")));
    assertThat(blank.links()).isEmpty();
    assertThat(blank.origins()).containsEntry("a", "origin-1").containsEntry("b", "origin-2");
  }
}
