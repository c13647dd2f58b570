package org.readout.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DescentTest {
  private static final String FIRST =
      "The harbour commission of Ambery closed the eastern quay after inspectors found cracked"
          + " granite below the crane.";
  private static final String SECOND =
      "Engineers measured the cracks with lasers and warned that the crane might topple into the"
          + " basin.";
  private static final String FIRST_REWORDED =
      "Ambery's harbour commission shut the eastern quay when inspectors discovered cracked granite"
          + " under the crane.";
  private static final String SECOND_REWORDED =
      "The cracks were measured with lasers by engineers, who warned the crane could topple into"
          + " the basin.";

  private static final String ELECTION =
      "Voters in the lake district chose a new mayor on a rainy afternoon. Turnout reached a record"
          + " although buses were on strike. The winner promised cheaper bread and longer library"
          + " hours.";
  private static final String HARVEST =
      "Farmers along the upper valley lost their barley to early frost. Insurers sent surveyors with"
          + " drones across frozen terraces. Bakers fear that flour grows scarce before midsummer.";
  private static final String FESTIVAL =
      "Drummers from nine islands opened the lantern festival with a parade. Children carried paper"
          + " herons over wooden bridges. Fireworks were postponed because of gusty wind.";

  private static List<Link> links(String... texts) {
    var accounts = new java.util.ArrayList<Account>();
    for (String text : texts) {
      accounts.add(Accounts.of(String.valueOf((char) ('a' + accounts.size())), text));
    }
    return LineageTracer.trace(accounts).links();
  }

  private static final String OPENING = FIRST + " " + SECOND + " " + ELECTION + " " + ELECTION;
  private static final String REWORDED = FIRST_REWORDED + " " + SECOND_REWORDED + " " + HARVEST;

  @Test
  void whatOneReportQuotesBehindAColonIsNoCopy() {
    var quoted = HARVEST + "\n\nThe commission wrote:\n\n" + FIRST + " " + SECOND;
    assertThat(links(quoted, FESTIVAL + " " + FIRST + " " + SECOND)).isEmpty();
    assertThat(links(quoted.replace("wrote:", "wrote."), FESTIVAL + " " + FIRST + " " + SECOND))
        .isNotEmpty();
  }

  private static List<Link> dated(String... texts) {
    var accounts = new java.util.ArrayList<Account>();
    for (String text : texts) {
      int day = accounts.size() + 1;
      accounts.add(
          Accounts.of(
              String.valueOf((char) ('a' + accounts.size())), null, "2024-05-0" + day, text));
    }
    return LineageTracer.trace(accounts).links();
  }

  @Test
  void twoAlikeSentencesInBothOpeningsAreARewriteInAStoryOfFourReports() {
    assertThat(dated(OPENING, REWORDED, FESTIVAL, "It rained."))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.kind()).isEqualTo(Link.Kind.ADAPTED);
          assertThat(link.from()).isEqualTo("b");
          assertThat(link.to()).isEqualTo("a");
          assertThat(link.passages())
              .extracting(passage -> passage.here().exact())
              .containsExactly(FIRST_REWORDED, SECOND_REWORDED);
          assertThat(link.passages())
              .extracting(passage -> passage.there().exact())
              .containsExactly(FIRST, SECOND);
        });
  }

  @Test
  void anAppealOfThePoliceIsNobodysCopy() {
    var appeal =
        "Anyone with information about the broken crane is asked to call the Ambery police on 0845"
            + " 125 2222 or to leave a message without a name on 0800 555 111 at any hour.";
    assertThat(links(HARVEST + "\n\n" + appeal, FESTIVAL + "\n\n" + appeal)).isEmpty();
    assertThat(
            links(
                HARVEST + "\n\n" + FIRST + " " + SECOND, FESTIVAL + "\n\n" + FIRST + " " + SECOND))
        .extracting(Link::kind)
        .containsExactly(Link.Kind.SAME_ORIGIN);
  }

  @Test
  void withFewerReportsEveryAccountOpensLikeAnother() {
    assertThat(dated(OPENING, REWORDED, FESTIVAL)).isEmpty();
  }

  @Test
  void oneAlikeSentenceIsNoRewrite() {
    assertThat(dated(OPENING, FIRST_REWORDED + " " + HARVEST, FESTIVAL, "It rained.")).isEmpty();
  }

  @Test
  void alikeSentencesBehindTheOpeningAreNoRewrite() {
    var late =
        HARVEST + " " + FESTIVAL + " It froze hard. " + FIRST_REWORDED + " " + SECOND_REWORDED;
    assertThat(dated(OPENING, late, "It snowed.", "It rained.")).isEmpty();
  }
}
