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
