package org.readout.annotate.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.clause.Clauses;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.name.Roles;
import org.readout.annotate.reading.Argument;
import org.readout.annotate.reading.ArgumentRole;
import org.readout.annotate.reading.OutcomeCue;
import org.readout.annotate.reading.OutcomeType;
import org.readout.text.Segmenter;
import org.readout.text.Span;

class ReadOutcomesTest {

  private static final String GROWLED = "Ona Vell growled that the ships would stay.";
  private static final String PLEDGED = "Ona Vell pledged to withdraw the ships.";

  @Test
  void whatTheTablesLackIsToldWhereTheReaderIsSure() {
    assertThat(read(GROWLED)).isEmpty();
    assertThat(read(GROWLED, growled(0.9)))
        .containsExactly("REFUSED growled {Ona Vell} the ships would stay");
    assertThat(read(GROWLED, growled(0.5))).isEmpty();
  }

  @Test
  void withoutAPartyNothingIsTold() {
    var nobody = cue(GROWLED, "growled", OutcomeType.REFUSED, 0.9);
    assertThat(read(GROWLED, nobody)).isEmpty();
  }

  @Test
  void aPromiseThatTheReaderRulesOutIsNone() {
    var sure = cue(PLEDGED, "pledged", OutcomeType.PLEDGED, 0.4);
    var unlikely = cue(PLEDGED, "pledged", OutcomeType.PLEDGED, 0.05);
    assertThat(read(PLEDGED)).hasSize(1);
    assertThat(read(PLEDGED, sure)).hasSize(1);
    assertThat(read(PLEDGED, unlikely)).isEmpty();
  }

  private static OutcomeCue growled(double probability) {
    return cue(
        GROWLED,
        "growled",
        OutcomeType.REFUSED,
        probability,
        argument(GROWLED, ArgumentRole.AGENT, "Ona Vell"),
        argument(GROWLED, ArgumentRole.CONTENT, "the ships would stay"));
  }

  private static OutcomeCue cue(
      String text, String word, OutcomeType type, double probability, Argument... arguments) {
    return new OutcomeCue(span(text, word), type, probability, List.of(arguments));
  }

  private static Argument argument(String text, ArgumentRole role, String words) {
    return new Argument(span(text, words), role, 0.9);
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static List<String> read(String text, OutcomeCue... cues) {
    var document = new Segmenter().segment(text);
    var names = List.of(new Name(span(text, "Ona Vell"), NameKind.PERSON, Name.Basis.READER, 1));
    var clauses = new ArrayList<>(Clauses.find(document.sentences().getFirst(), names));
    return Outcomes.find(document, names, Roles.find(document, names), clauses, List.of(cues))
        .stream()
        .map(one ->
            one.kind()
                + " "
                + document.at(one.cue())
                + " {"
                + document.at(one.parties().getFirst())
                + "} "
                + document.at(one.content()))
        .toList();
  }
}
