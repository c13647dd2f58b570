package org.readout.bench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordLinesTest {

  /// Written by hand after the contract.
  private static final String STORY =
      """
      {"title": "Ferry talks",
       "actors": [{"id": "a1", "name": "Ida Thorn", "kind": "person", "country": "a2",
         "aliases": [{"text": "Thorn", "kind": "short"}], "roles": [{"title": "envoy", "of": null}],
         "evidence": [{"report": "r1", "start": 3, "end": 8, "exact": "Thorn"}]}],
       "happenings": [{"id": "h1", "kind": "visit", "title": "Visit to Quay", "status": "occurred",
         "participants": [{"actor": "a1", "role": "visitor"}],
         "facts": [{"attribute": "duration", "standing": "single", "values": [
           {"value": "PT2H", "qualifier": "about", "evidence": []}]}],
         "evidence": []}],
       "statements": [{"id": "s1", "speaker": "a1", "addressee": null, "via": null, "text": "We row",
         "accounts": [{"report": "r1", "start": 9, "end": 13, "exact": "rows", "source": {"exact": "Thorn"}}]}],
       "outcomes": [{"id": "o1", "kind": "pledged", "parties": ["a1"], "status": "pledged",
         "content": "to row", "happening": "h1", "evidence": []}],
       "issues": [{"id": "i1", "label": "rowing"}],
       "positions": [{"actor": "a1", "issue": "i1", "statements": ["s1"], "outcomes": ["o1"]}],
       "timeline": [{"date": "2031-05-04", "happening": "h1"}, {"date": null, "happening": "h1"}]}
      """;

  @Test
  void putsEveryLineIntoWordsWithTheNamesOfItsActors() throws JsonProcessingException {
    assertThat(lines())
        .extracting(line -> line.section() + ": " + line.text())
        .contains(
            "title: Ferry talks",
            "actor: Ida Thorn [person, of a2], also: Thorn (short); envoy of ",
            "fact: Visit to Quay: duration, single: about PT2H",
            "statement: Ida Thorn: We row",
            "outcome: pledged (Ida Thorn) [pledged]: to row; of Visit to Quay",
            "position: Ida Thorn on rowing: We row | pledged: to row")
        .filteredOn(line -> line.startsWith("timeline"))
        .containsExactly(
            "timeline: 2031-05-04: Visit to Quay, visit [occurred]: Ida Thorn (visitor)");
  }

  @Test
  void showsThePassageByCodePointsWithItsSource() throws JsonProcessingException {
    assertThat(lines())
        .filteredOn(line -> line.section().equals("statement"))
        .flatExtracting(RecordLine::passages)
        .containsExactly("r1 (source \"Thorn\"): …🚢, Thorn «rows» home.…");
  }

  private static List<RecordLine> lines() throws JsonProcessingException {
    var passages = new Passages(Map.of("r1", "🚢, Thorn rows home."));
    return RecordLines.of("quay", new ObjectMapper().readTree(STORY), passages);
  }
}
