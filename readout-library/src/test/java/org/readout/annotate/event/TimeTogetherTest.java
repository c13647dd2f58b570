package org.readout.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.quantity.Quantities;
import org.readout.annotate.time.Times;
import org.readout.text.Segmenter;
import org.readout.text.Span;

class TimeTogetherTest {
  private static final Segmenter SEGMENTER = new Segmenter();

  @Test
  void anHourSpentWithSomebodyIsAMeeting() {
    var found =
        find("Ilka Vell spent 50 minutes on Monday with Joren Okar.", "Ilka Vell", "Joren Okar");
    assertThat(found)
        .singleElement()
        .satisfies(mention -> {
          assertThat(mention.kind()).isEqualTo(HappeningKind.MEETING);
          assertThat(mention.participants()).hasSize(2);
          assertThat(mention.measurements().getFirst().quantity().measure().iso())
              .isEqualTo("PT50M");
        });
  }

  @Test
  void somebodySeenForAnHourWasMet() {
    assertThat(find("Ilka Vell saw Joren Okar for two hours.", "Ilka Vell", "Joren Okar"))
        .extracting(HappeningMention::kind)
        .containsExactly(HappeningKind.MEETING);
  }

  @Test
  void beingTogetherForALengthOfTimeIsAMeeting() {
    for (String text :
        List.of(
            "Ilka Vell was with the prime minister, Joren Okar, for just under an hour.",
            "Ilka Vell and her counterpart Joren Okar sat down for three hours.",
            "Ilka Vell and Joren Okar were shut up together for five hours.",
            "Ilka Vell spent some five hours in Tesk with her opposite number, Joren Okar.")) {
      assertThat(find(text, "Ilka Vell", "Joren Okar"))
          .as(text)
          .singleElement()
          .satisfies(mention -> {
            assertThat(mention.kind()).isEqualTo(HappeningKind.MEETING);
            assertThat(mention.participants()).hasSize(2);
            assertThat(mention.measurements()).hasSize(1);
          });
    }
  }

  @Test
  void beingSomewhereForAnHourIsNoMeeting() {
    assertThat(find("Ilka Vell was in Tesk for an hour.", "Ilka Vell")).isEmpty();
    assertThat(find("Ilka Vell and Joren Okar were late for an hour.", "Ilka Vell", "Joren Okar"))
        .isEmpty();
  }

  @Test
  void whoShutsSomethingOrSomebodyMeetsNobody() {
    assertThat(
            find(
                "Ilka Vell and Joren Okar shut the bridge for two hours.",
                "Ilka Vell",
                "Joren Okar"))
        .extracting(HappeningMention::kind)
        .doesNotContain(HappeningKind.MEETING);
    assertThat(find("The police shut Joren Okar in a cell for three hours.", "Joren Okar"))
        .isEmpty();
  }

  @Test
  void withoutALengthOfTimeSeeingIsNoMeeting() {
    assertThat(find("Ilka Vell saw Joren Okar on television.", "Ilka Vell", "Joren Okar"))
        .isEmpty();
  }

  @Test
  void timeSpentOnAThingIsNoMeeting() {
    assertThat(find("Ilka Vell spent two hours on the report.", "Ilka Vell")).isEmpty();
  }

  @Test
  void aYearBehindSinceDatesNothing() {
    assertThat(find("It was the first visit to Okaria by Ilka Vell since 2020.", "Ilka Vell"))
        .allSatisfy(mention -> assertThat(mention.times()).isEmpty());
  }

  private static List<HappeningMention> find(String text, String... persons) {
    var document = SEGMENTER.segment(text);
    var names = new ArrayList<Name>();
    for (String person : persons) {
      int start = text.indexOf(person);
      names.add(
          new Name(
              new Span(start, start + person.length()), NameKind.PERSON, Name.Basis.READER, 1));
    }
    return Happenings.find(
        document, names, List.of(), Times.find(document), Quantities.find(document), List.of());
  }
}
