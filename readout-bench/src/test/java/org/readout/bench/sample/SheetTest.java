package org.readout.bench.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static final RecordLine ACTOR = line("actor", "Ida Thorn [person]");
  private static final RecordLine VISIT = line("happening", "Ida Thorn visits Quay");

  @Test
  void showsEachLineWithItsPassagesAndAPlaceForTheVerdict() {
    assertThat(Sheet.of(List.of(ACTOR, VISIT), List.of(VISIT)).markdown())
        .contains("Lines in the records: actor 1, happening 1")
        .contains("## 1 happening of quay\n\nIda Thorn visits Quay\n\n- r1: …«came»…\n\nVerdict:\n")
        .doesNotContain("[person]");
  }

  @Test
  void weighsTheVerdictsOfASectionByItsSize() {
    var all = List.of(ACTOR, ACTOR, ACTOR, VISIT);
    var tally =
        Sheet.tally(
            judged(Sheet.of(all, List.of(ACTOR, VISIT)), "true", "Unsupported (he sailed)"));
    assertThat(tally.share(Verdict.TRUE)).isEqualTo(.5);
    assertThat(tally.weighed(Verdict.TRUE)).isCloseTo(.75, within(1e-9));
    assertThat(tally.weighed(Verdict.UNSUPPORTED)).isCloseTo(.25, within(1e-9));
    assertThat(tally.text()).contains("true 0.75");
  }

  @Test
  void namesTheLineThatIsNotJudged() {
    var sheet = Sheet.of(List.of(ACTOR), List.of(ACTOR)).markdown().lines().toList();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sheet.tally(sheet))
        .withMessageContaining("1 actor of quay");
  }

  private static List<String> judged(Sheet sheet, String... verdicts) {
    var words = Stream.of(verdicts).iterator();
    return sheet
        .markdown()
        .lines()
        .map(line -> line.equals("Verdict:") ? line + " " + words.next() : line)
        .toList();
  }

  private static RecordLine line(String section, String text) {
    return new RecordLine(section, "quay", text, List.of("r1: …«came»…"));
  }
}
