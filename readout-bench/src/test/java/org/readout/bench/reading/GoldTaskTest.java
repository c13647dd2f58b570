package org.readout.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.reading.Argument;
import org.readout.annotate.reading.ArgumentRole;
import org.readout.annotate.reading.CoreferenceChain;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.reading.EventStatus;
import org.readout.annotate.reading.EventType;
import org.readout.annotate.reading.PassageVector;
import org.readout.annotate.reading.Reader;
import org.readout.annotate.reading.Reading;
import org.readout.bench.score.Line;
import org.readout.bench.score.Rates;
import org.readout.bench.score.Share;
import org.readout.text.Document;
import org.readout.text.Span;

class GoldTaskTest {

  private static final Rates ONE = Rates.matched(1, 1, 1);

  @TempDir Path folder;

  @Test
  void scoresEachCorpusByItselfAndTheBaselineBehindIt() throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(
        file,
        """
        {"corpus": "river", "name": "one", "text": "Ana met Bel. She left.", \
        "happenings": [{"trigger": [4, 7], "kind": "meeting", "status": "occurred", \
        "participants": [[0, 3], [8, 11]], "places": [], "times": []}], \
        "baseline": {"happenings": []}}
        {"corpus": "ferry", "name": "two", "text": "Ana met Bel. She left.", \
        "mentions": [{"span": [0, 3], "kind": "PERSON", "entity": "a"}, \
        {"span": [13, 16], "kind": "PERSON", "entity": "a"}]}
        """);
    var lines = new GoldTask(file).score(new Fixed());
    assertThat(figures(lines, "river"))
        .startsWith(
            new Line("happenings, triggers, river", ONE),
            new Line("happenings, triggers and kinds, river", ONE),
            new Line("the same without the kind other, river", ONE),
            new Line("status of the triggers found, river", new Share(1, 1)),
            new Line("participants of the triggers found, river", Rates.matched(1, 2, 1)))
        .contains(new Line("happenings, triggers, river, baseline", Rates.matched(0, 1, 0)));
    assertThat(figures(lines, "ferry"))
        .containsExactly(
            new Line("coreference, mentions, ferry", Rates.matched(2, 2, 2)),
            new Line("coreference, links, ferry", ONE));
  }

  private static List<Line> figures(List<Line> lines, String corpus) {
    return lines.stream().filter(line -> line.name().contains(corpus)).toList();
  }

  /// Reads every text as "Ana met Bel. She left."
  private record Fixed() implements Reader {

    @Override
    public Reading read(Document document) {
      var ana = new Argument(new Span(0, 3), ArgumentRole.PARTY, 1);
      var met =
          new EventMention(
              new Span(4, 7), EventType.MEETING, 1, 1, EventStatus.OCCURRED, 1, List.of(ana));
      var chain =
          new CoreferenceChain(
              List.of(
                  new CoreferenceChain.Mention(new Span(0, 3), NameKind.PERSON, 1),
                  new CoreferenceChain.Mention(new Span(13, 16), NameKind.PERSON, 1)));
      return new Reading(
          List.of(), List.of(), List.of(met), List.of(), List.of(chain), PassageVector.NONE);
    }

    @Override
    public String identity() {
      return "fixed";
    }
  }
}
