package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ATTACK;
import static org.readout.annotate.event.HappeningKind.DISASTER;
import static org.readout.annotate.event.Status.OCCURRED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.quantity.Qualifier;

/// Which attacks, accidents and disasters are one, and which of their figures and places are
/// theirs.
class HarmMergeTest {
  private static StoryFixture story() {
    return new StoryFixture().person("Ona Vell", "TK").person("Tarek Okar", "RU");
  }

  private static Finding fact(Reconciled found, String attribute) {
    return found.happenings().getFirst().facts().stream()
        .filter(finding -> finding.attribute().equals(attribute))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> values(Finding finding) {
    return finding.values().stream().map(Finding.Value::value).toList();
  }

  @Test
  void twoShootingsOfWhichEachNamesOtherPersonsAreTwo() {
    var found =
        story()
            .report(
                "a",
                "2024-03-03",
                "The shooting of Ona Vell killed two. A shooting of Tarek Okar killed six.")
            .happens(ATTACK, OCCURRED, "shooting", "Ona Vell")
            .counting("killed", "two", Qualifier.EXACT, 2)
            .happens(ATTACK, OCCURRED, "shooting", "Tarek Okar")
            .counting("killed", "six", Qualifier.EXACT, 6)
            .reconciled();
    assertThat(found.happenings()).hasSize(2);
  }

  @Test
  void aBuildingOnOneSideDoesNotMakeTwoCitiesOne() {
    var found =
        story()
            .report(
                "a",
                "2024-03-03",
                "A shooting in Marn at the Tey Center killed two. A shooting near Orvane killed six.")
            .happens(ATTACK, OCCURRED, "shooting")
            .at("Marn")
            .at("Tey Center")
            .counting("killed", "two", Qualifier.EXACT, 2)
            .happens(ATTACK, OCCURRED, "shooting")
            .at("Orvane")
            .counting("killed", "six", Qualifier.EXACT, 6)
            .reconciled();
    assertThat(found.happenings()).hasSize(2);
  }

  @Test
  void someOfTheDeadAreNoOtherNumberOfThem() {
    var found =
        story()
            .report("a", "2024-03-03", "The quake in Marn killed 300 people.")
            .happens(DISASTER, OCCURRED, "quake")
            .at("Marn")
            .counting("killed", "300 people", Qualifier.EXACT, 300)
            .report("b", "2024-03-03", "The quake in Marn killed 11 students.")
            .happens(DISASTER, OCCURRED, "quake")
            .at("Marn")
            .counting("killed", "11 students", Qualifier.EXACT, 11)
            .reconciled();
    assertThat(values(fact(found, "killed"))).containsExactly("300");
  }

  @Test
  void onePlaceInTwoSpellingsIsOneAndTwoPlacesOfOneOriginRefineNothing() {
    var found =
        story()
            .report("a", "2024-03-03", "The quake in L’Orva and in L'Orva killed two.")
            .happens(DISASTER, OCCURRED, "quake")
            .at("L’Orva")
            .at("L'Orva")
            .counting("killed", "two", Qualifier.EXACT, 2)
            .reconciled();
    assertThat(values(fact(found, "place"))).containsExactly("L’Orva");
    var two =
        story()
            .report("a", "2024-03-03", "The quake in Marn and Tey killed two.")
            .happens(DISASTER, OCCURRED, "quake")
            .at("Marn")
            .at("Tey")
            .counting("killed", "two", Qualifier.EXACT, 2)
            .reconciled();
    assertThat(fact(two, "place").standing()).isEqualTo(Standing.SINGLE);
  }
}
