package org.readout.annotate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.annotate.name.NameKind;
import org.readout.text.Span;

class ReadingTest {

  private static final Span SPAN = new Span(2, 5);

  @Test
  void keepsWhatItWasGiven() {
    var events = new ArrayList<EventMention>();
    var reading =
        new Reading(List.of(), List.of(), events, List.of(), List.of(), PassageVector.NONE);
    events.add(event(1, 1));
    assertThat(reading).isEqualTo(Reading.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.1, 1.1, Double.NaN})
  void probabilitiesGoFromZeroToOne(double wrong) {
    assertThatThrownBy(() -> event(wrong, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> event(1, wrong)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OutcomeCue(SPAN, OutcomeType.AGREED, wrong, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Argument(SPAN, ArgumentRole.TIME, wrong))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mention(NameKind.PERSON, wrong))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChainLinksPersonsOrOrganisations() {
    var one = mention(NameKind.PERSON, 1);
    assertThat(new CoreferenceChain(List.of(one, one)).mentions()).containsExactly(one, one);
    assertThatThrownBy(() -> new CoreferenceChain(List.of(one)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mention(NameKind.PLACE, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingIsReadInNoCharacters() {
    var empty = new Span(2, 2);
    assertThatThrownBy(() -> new Argument(empty, ArgumentRole.TIME, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CoreferenceChain.Mention(empty, NameKind.PERSON, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static EventMention event(double probability, double status) {
    return new EventMention(
        SPAN, EventType.VISIT, probability, probability, EventStatus.PLANNED, status, List.of());
  }

  private static CoreferenceChain.Mention mention(NameKind kind, double link) {
    return new CoreferenceChain.Mention(SPAN, kind, link);
  }
}
