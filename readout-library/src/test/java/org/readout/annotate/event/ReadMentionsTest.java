package org.readout.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.reading.EventMention.Argument;
import org.readout.annotate.reading.EventStatus;
import org.readout.annotate.reading.EventType;
import org.readout.text.Span;

class ReadMentionsTest {

  /// A text, and the one happening that a trained reader reads in it.
  private record Read(
      String text,
      String trigger,
      EventType type,
      double probability,
      EventStatus status,
      double statusProbability,
      List<Argument> participants,
      List<Argument> places) {

    static Read of(String text, String trigger, EventType type, double probability) {
      return new Read(
          text, trigger, type, probability, EventStatus.OCCURRED, 0.95, List.of(), List.of());
    }

    Read status(EventStatus told, double likely) {
      return new Read(text, trigger, type, probability, told, likely, participants, places);
    }

    Read by(double likely, String... words) {
      var found = arguments(likely, words);
      return new Read(text, trigger, type, probability, status, statusProbability, found, places);
    }

    Read at(double likely, String... words) {
      var found = arguments(likely, words);
      return new Read(
          text, trigger, type, probability, status, statusProbability, participants, found);
    }

    private List<Argument> arguments(double likely, String... words) {
      var found = new ArrayList<Argument>();
      for (String part : words) {
        found.add(new Argument(span(part), likely));
      }
      return found;
    }

    private Span span(String words) {
      int at = text.indexOf(words);
      return new Span(at, at + words.length());
    }

    List<String> happenings() {
      return HappeningTexts.read(
          text,
          List.of(
              new EventMention(
                  span(trigger),
                  type,
                  probability,
                  status,
                  statusProbability,
                  participants,
                  places,
                  List.of())));
    }
  }

  @Test
  void aVerbThatTheTablesLackTellsAHappeningWhereTheReaderIsSure() {
    var text = "Ona Vell slapped Tarek Okar in Bellmar on Monday.";
    assertThat(HappeningTexts.read(text, List.of())).isEmpty();
    assertThat(Read.of(text, "slapped", EventType.ATTACK, 0.9).happenings())
        .containsExactly("ATTACK OCCURRED slapped {Ona Vell} {Tarek Okar} @Monday #Bellmar");
    assertThat(Read.of(text, "slapped", EventType.ATTACK, 0.7).happenings()).isEmpty();
  }

  @Test
  void aNounThatTheTablesLackTellsAHappeningToo() {
    var text = "A pile of logs came down in Bellmar on Monday; the mishap surprised nobody.";
    assertThat(Read.of(text, "mishap", EventType.ACCIDENT, 0.9).at(0.9, "Bellmar").happenings())
        .containsExactly("ACCIDENT OCCURRED mishap @Monday #Bellmar");
  }

  @Test
  void aHappeningOfTheTablesStaysWhatTheyCallIt() {
    var text = "Ona Vell met Tarek Okar in Bellmar.";
    assertThat(Read.of(text, "met", EventType.ATTACK, 0.99).happenings())
        .containsExactly("MEETING OCCURRED met {Ona Vell} {Tarek Okar} #Bellmar");
  }

  @Test
  void whatIsSaidRefusedOrAnythingElseIsNoHappening() {
    var text = "Ona Vell slapped Tarek Okar in Bellmar on Monday.";
    var untold = List.of(EventType.STATEMENT, EventType.REFUSAL, EventType.VOTE, EventType.OTHER);
    for (EventType type : untold) {
      assertThat(Read.of(text, "slapped", type, 0.99).happenings()).isEmpty();
    }
  }

  @Test
  void whatWordsSayDidNotHappenIsNoHappeningOfTheReaderEither() {
    var text = "Ona Vell did not slap Tarek Okar in Bellmar on Monday.";
    assertThat(Read.of(text, "slap", EventType.ATTACK, 0.99).happenings()).isEmpty();
  }

  @Test
  void aWordOfTheTablesThatTheRulesRefusedTellsNothing() {
    var text = "Floods killed Ona Vell in Bellmar on Monday.";
    assertThat(HappeningTexts.read(text, List.of()))
        .containsExactly("DISASTER OCCURRED Floods @Monday #Bellmar");
    assertThat(Read.of(text, "killed", EventType.ATTACK, 0.99).happenings())
        .isEqualTo(HappeningTexts.read(text, List.of()));
    var noun = "Ona Vell gave Tarek Okar no address in Bellmar; any talks were news to her.";
    assertThat(Read.of(noun, "talks", EventType.MEETING, 0.99).happenings()).isEmpty();
  }

  @Test
  void aVerbThatDependsOnAnotherTellsNothing() {
    var text = "Ona Vell stood trial for slapping Tarek Okar in Bellmar.";
    assertThat(Read.of(text, "slapping", EventType.ATTACK, 0.99).happenings())
        .isEqualTo(HappeningTexts.read(text, List.of()));
  }

  @Test
  void anIncidentIsAnAccidentWhereTheReaderReadsOne() {
    var text = "Two trains collided in Bellmar on Monday.";
    assertThat(HappeningTexts.read(text, List.of()))
        .containsExactly("INCIDENT OCCURRED collided @Monday #Bellmar");
    assertThat(Read.of(text, "collided", EventType.ACCIDENT, 0.9).happenings())
        .containsExactly("ACCIDENT OCCURRED collided @Monday #Bellmar");
    for (var other :
        List.of(
            Read.of(text, "collided", EventType.ACCIDENT, 0.5),
            Read.of(text, "collided", EventType.MEETING, 0.9))) {
      assertThat(other.happenings()).containsExactly("INCIDENT OCCURRED collided @Monday #Bellmar");
    }
  }

  @Test
  void aHappeningOfNobodyNowhereIsDropped() {
    assertThat(Read.of("They slapped.", "slapped", EventType.ATTACK, 0.99).happenings()).isEmpty();
  }

  @Test
  void aNounWithNothingBesideItIsDropped() {
    var text = "The radio mishap surprised nobody.";
    assertThat(Read.of(text, "mishap", EventType.ACCIDENT, 0.99).happenings()).isEmpty();
  }

  @Test
  void whoDidWhatIsNotAskedOfTheReader() {
    var visit = "The visit to Bellmar pleased Ona Vell and Tarek Okar.";
    assertThat(
            Read.of(visit, "visit", EventType.VISIT, 0.9)
                .by(0.9, "Ona Vell", "Tarek Okar")
                .happenings())
        .isEqualTo(HappeningTexts.read(visit, List.of()));
  }

  @Test
  void whoTookPartIsTheReadersWhereNoFrameTellsIt() {
    var text = "For Ona Vell and Tarek Okar it was a day of talks in Bellmar.";
    assertThat(HappeningTexts.read(text, List.of())).isEmpty();
    var read = Read.of(text, "talks", EventType.MEETING, 0.9);
    assertThat(read.by(0.9, "Ona Vell", "Tarek Okar").happenings())
        .containsExactly("MEETING OCCURRED talks {Ona Vell} {Tarek Okar} #Bellmar");
    assertThat(read.by(0.4, "Ona Vell", "Tarek Okar").happenings()).isEmpty();
    var otherwise = Read.of(text, "talks", EventType.OTHER, 0.9);
    assertThat(otherwise.by(0.9, "Ona Vell", "Tarek Okar").happenings()).isEmpty();
  }

  @Test
  void whoTookPartIsTheFramesWhereTheyTellIt() {
    var text = "Ona Vell met Tarek Okar in Bellmar, as Drum had wished.";
    assertThat(Read.of(text, "met", EventType.MEETING, 0.99).by(0.9, "Drum").happenings())
        .containsExactly("MEETING OCCURRED met {Ona Vell} {Tarek Okar} #Bellmar");
  }

  @Test
  void aSureStatusStandsWhereNoWordTellsAnother() {
    var text = "A meeting of Ona Vell and Tarek Okar in Bellmar is on the calendar.";
    var read = Read.of(text, "meeting", EventType.MEETING, 0.9);
    assertThat(HappeningTexts.read(text, List.of()))
        .containsExactly("MEETING OCCURRED meeting {Ona Vell} {Tarek Okar} #Bellmar");
    assertThat(read.status(EventStatus.PLANNED, 0.95).happenings())
        .containsExactly("MEETING PLANNED meeting {Ona Vell} {Tarek Okar} #Bellmar");
    assertThat(read.status(EventStatus.PLANNED, 0.85).happenings())
        .containsExactly("MEETING OCCURRED meeting {Ona Vell} {Tarek Okar} #Bellmar");
  }

  @Test
  void aStatusThatWordsTellStands() {
    var past = "Ona Vell met Tarek Okar in Bellmar.";
    assertThat(
            Read.of(past, "met", EventType.MEETING, 0.9)
                .status(EventStatus.PLANNED, 0.99)
                .happenings())
        .containsExactly("MEETING OCCURRED met {Ona Vell} {Tarek Okar} #Bellmar");
    var future = "Ona Vell will meet Tarek Okar in Bellmar.";
    assertThat(
            Read.of(future, "meet", EventType.MEETING, 0.9)
                .status(EventStatus.CANCELLED, 0.99)
                .happenings())
        .containsExactly("MEETING PLANNED meet {Ona Vell} {Tarek Okar} #Bellmar");
    var talks = "Ona Vell met Tarek Okar for talks in Bellmar.";
    assertThat(
            Read.of(talks, "talks", EventType.MEETING, 0.9)
                .status(EventStatus.PLANNED, 0.99)
                .happenings())
        .isEqualTo(HappeningTexts.read(talks, List.of()));
  }

  @Test
  void aStatusIsOfTheSameHappeningOnly() {
    var text = "A meeting of Ona Vell and Tarek Okar in Bellmar is on the calendar.";
    for (var other :
        List.of(
            Read.of(text, "meeting", EventType.OTHER, 0.9),
            Read.of(text, "meeting", EventType.MEETING, 0.3))) {
      assertThat(other.status(EventStatus.DENIED, 0.99).happenings())
          .isEqualTo(HappeningTexts.read(text, List.of()));
    }
  }
}
