package org.readout.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.reading.EventStatus;
import org.readout.annotate.reading.EventType;
import org.readout.text.Span;

class LikelihoodTest {

  private static final String TEXT =
      "A bombing struck Bellmar on Monday. Ona Vell met Tarek Okar. At least 21 people were killed, officials said.";

  @Test
  void whatTheReaderRulesOutIsDropped() {
    assertThat(left(event("bombing", 0.9), event("met", 0.1)))
        .contains("bombing")
        .doesNotContain("met");
  }

  @Test
  void whatTheReaderDoesNotNameIsRuledOut() {
    assertThat(left(event("met", 0.9))).contains("met").doesNotContain("bombing");
  }

  @Test
  void aTollByItselfAndAllWithoutAReaderStays() {
    assertThat(left(event("met", 0.9))).anyMatch(words -> words.contains("21"));
    assertThat(left()).contains("bombing", "met");
  }

  @Test
  void eachIsAsLikelyAsTheReaderThinks() {
    var found = HappeningTexts.find(HappeningTexts.document(TEXT), List.of());
    assertThat(Likelihood.sift(found, List.of(event("met", 0.7))))
        .extracting(HappeningMention::likelihood)
        .containsExactly(0.7, HappeningMention.UNASKED);
  }

  private static List<String> left(EventMention... events) {
    var document = HappeningTexts.document(TEXT);
    var found = HappeningTexts.find(document, List.of());
    return Likelihood.sift(found, List.of(events)).stream()
        .map(one -> document.at(one.trigger()))
        .toList();
  }

  private static EventMention event(String trigger, double probability) {
    int at = TEXT.indexOf(trigger);
    return new EventMention(
        new Span(at, at + trigger.length()),
        EventType.MEETING,
        probability,
        probability,
        EventStatus.OCCURRED,
        0.9,
        List.of());
  }
}
