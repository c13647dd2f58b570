package org.readout.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Segmenter;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

class TimesTest {

  /// A Wednesday.
  private static final LocalDate WRITTEN = LocalDate.of(2021, 6, 16);

  private static final Segmenter SEGMENTER = new Segmenter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoys met on June 14, 2021.|June 14, 2021|2021-06-14",
        "The envoys met on 14 June 2021.|14 June 2021|2021-06-14",
        "Posted Mon, 06/14/2021 – 10:20|Mon, 06/14/2021 – 10:20|2021-06-14",
        "Posted 2021-06-14 by the desk.|2021-06-14|2021-06-14",
        "Printed on June 14,2021 by the desk.|June 14,2021|2021-06-14",
        "Posted 06 / 14 / 21 by the desk.|06 / 14 / 21|2021-06-14",
        "The ship sank on Friday, the Orlan line said.|Friday|2021-06-11",
        "The line told Novin Friday that it sank.|Friday|2021-06-11",
        "Printed on 14/06/2021 in the capital.|14/06/2021|2021-06-14",
        "Printed on 06/07/2021 in the capital.|06/07/2021|2021",
        "The pact was signed in June 2019.|June 2019|2019-06",
        "It is the first visit since 2018.|2018|2018",
        "The envoys met on June 4.|June 4|2021-06-04",
        "The envoys will meet on 14 November.|14 November|2021-11-14",
        "The envoys met in November.|November|2020-11",
        "The line will almost double its flights to the isle by January.|January|2022-01",
        "With the ballot due this December, the figures hurt.|this December|2021-12",
        "The leaders could meet in November.|November|2021-11",
        "In late February, the minister resigned.|late February|2021-02",
        "The fleet left in June last year.|June last year|2020-06",
        "The envoys met last November.|last November|2020-11",
        "The pact is effective July 1.|July 1|2021-07-01",
        "The envoys met over Easter weekend.|Easter weekend|2021-04-02/2021-04-05",
        "They signed it on Good Friday 2019.|Good Friday 2019|2019-04-19",
        "The envoys met on Monday.|Monday|2021-06-14",
        "The envoys met the previous Friday.|the previous Friday|2021-06-11",
        "The ship sank on Sunday at noon.|Sunday at noon|2021-06-13",
        "The ship sank at 3 a.m. EST Sunday.|3 a.m. EST Sunday|2021-06-13",
        "The deadline runs until 9 a.m. Monday.|9 a.m. Monday|2021-06-21",
        "It shut after its 1990 invasion of the isle.|1990|1990",
        "The envoys met on Wednesday.|Wednesday|2021-06-16",
        "The envoys will meet on Monday.|Monday|2021-06-21",
        "He has more meetings set for Friday.|Friday|2021-06-18",
        "They would appeal the ruling, announced Monday by the bench.|Monday|2021-06-14",
        "The union planned a large march through Oldport on Saturday.|Saturday|2021-06-19",
        "The union had planned a march through Oldport on Saturday.|Saturday|2021-06-12",
        "They were planning to drive around the harbour on Monday.|Monday|2021-06-21",
        "The prosecutor has scheduled a news conference Thursday in Oldport.|Thursday|2021-06-17",
        "The envoy could not be reached for comment Tuesday.|Tuesday|2021-06-15",
        "The envoys met last Wednesday.|last Wednesday|2021-06-09",
        "Talks resume next Friday.|next Friday|2021-06-18",
        "The guards fled earlier on Monday.|Monday|2021-06-14",
        "The ship sank at 3 a.m. on Sunday.|at 3 a.m. on Sunday|2021-06-13",
        "The ship sank yesterday.|yesterday|2021-06-15",
        "The ship sails tomorrow.|tomorrow|2021-06-17",
        "The spy chief made a trip last month.|last month|2021-05",
        "They met late last year.|late last year|2020",
        "The treaty lapsed two years ago.|two years ago|2019",
        "The summit could come later this year.|later this year|2021",
        "Shells fell last week.|last week|2021-06-07/2021-06-13",
        "Shells fell over the weekend.|the weekend|2021-06-12/2021-06-13"
      })
  void resolvesWhatTheTextSaysAtItsOwnPrecision(String text, String words, String iso) {
    var document = SEGMENTER.segment(text);
    var times = Times.find(document);
    assertThat(times)
        .extracting(time -> document.at(time.span()).replaceFirst("^at ", ""))
        .containsExactly(words.replaceFirst("^at ", ""));
    assertThat(times.getFirst().resolve(WRITTEN)).map(DateValue::iso).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He may march to the gate.",
        "May I ask about it?",
        "In 2000 cases the court agreed.",
        "Soldiers march past the hall.",
        "The deal is worth 2018 crowns.",
        "A 52-year-old sailor met a man 61 years old.",
        "Flight 1907 was late.",
        "The envoy told Harbour Today that it sank.",
        "The Sunday Courier told of it.",
        "The shops were full on Black Friday.",
        "Under the Good Friday Agreement the guards left.",
        "She writes for Saturday Review.",
        "The guards fell back past the wall."
      })
  void readsNoDateIntoVerbsAndCounts(String text) {
    assertThat(Times.find(SEGMENTER.segment(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "During the two-day visit they spoke.",
        "Relations soured in recent months.",
        "The talks ran for three weeks.",
        "They may meet in the fall.",
        "It is the first visit in five years.",
        "It is the first visit in a decade.",
        "The alarm came a week earlier.",
        "She resigned about two years ago.",
        "The envoys meet every Monday.",
        "They left at 3 p.m. with the guards.",
        "They left last summer.",
        "Sales fell in the third quarter.",
        "The town grew in the 1990s.",
        "The fleet recently left."
      })
  void namesLengthsAndVagueTimesWithoutDatingThem(String text) {
    assertThat(Times.find(SEGMENTER.segment(text)))
        .hasSize(1)
        .allSatisfy(time -> assertThat(time.resolve(WRITTEN)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on May 3, 2019. Two days later the pact fell.|2019-05-05",
        "They met on Monday. The next day, the pact fell.|2021-06-15",
        "They met on Monday and that day the pact fell.|2021-06-14",
        "They will meet on Friday; the day before, the guards leave.|2021-06-17",
        "They met in May 2019. Two days later the pact fell.|",
        "They met on May 3, 2019. It rained. Two days later the pact fell.|",
        "They met on Monday. A week later the pact fell.|",
        "They met on Monday. About two days later the pact fell.|"
      })
  void countsDaysFromADayJustNamed(String text, String iso) {
    var time = Times.find(SEGMENTER.segment(text)).getLast();
    assertThat(time.resolve(WRITTEN).map(DateValue::iso).orElse(null)).isEqualTo(iso);
  }

  @Test
  void readsSlashedDatesByTheWeekdayBesideThem() {
    assertThat(only("Sun, 06/07/2020").absolute()).map(DateValue::iso).contains("2020-06-07");
    assertThat(only("Mon, 06/07/2020").absolute()).map(DateValue::iso).contains("2020-07-06");
  }

  @Property(tries = 200)
  void everyDayRoundTripsThroughItsIsoForm(@ForAll @IntRange(min = 0, max = 40_000) int days) {
    var day = LocalDate.of(1950, 1, 1).plusDays(days);
    assertThat(only("On " + day + " it rained.").absolute()).contains(DateValue.day(day));
  }

  @Test
  @Timeout(60)
  void staysLinearOnOneHugeLine() {
    var text = "on Monday 19 in late the 2018 ".repeat(40_000);
    var token = new Token(new Span(0, 2), "on", PartOfSpeech.ADP);
    var monday = new Token(new Span(3, 9), "Monday", PartOfSpeech.PROPN);
    var sentence = new Sentence(0, 0, new Span(0, text.length()), List.of(token, monday));
    var document = new Document(text, List.of(), List.of(sentence));
    assertThat(Times.find(document)).isNotEmpty();
  }

  private static TimeExpression only(String text) {
    var times = Times.find(SEGMENTER.segment(text));
    assertThat(times).hasSize(1);
    return times.getFirst();
  }
}
