package org.readout.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.reading.Argument;
import org.readout.annotate.reading.ArgumentRole;
import org.readout.annotate.reading.EventMention;
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
      List<Argument> arguments) {

    static Read of(String text, String trigger, EventType type, double probability) {
      return new Read(text, trigger, type, probability, EventStatus.OCCURRED, 0.95, List.of());
    }

    Read status(EventStatus told, double likely) {
      return new Read(text, trigger, type, probability, told, likely, arguments);
    }

    Read with(ArgumentRole role, double likely, String... words) {
      var found = new ArrayList<>(arguments);
      for (String part : words) {
        found.add(new Argument(span(part), role, likely));
      }
      return new Read(text, trigger, type, probability, status, statusProbability, found);
    }

    Read agent(String words) {
      return with(ArgumentRole.AGENT, 0.9, words);
    }

    Read target(String words) {
      return with(ArgumentRole.TARGET, 0.9, words);
    }

    Read at(String words) {
      return with(ArgumentRole.PLACE, 0.9, words);
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
                  probability,
                  status,
                  statusProbability,
                  arguments)));
    }
  }

  @Test
  void aVerbThatTheTablesLackTellsAHappeningWhereTheReaderReadsOne() {
    var text = "Ona Vell slapped Tarek Okar in Bellmar on Monday.";
    assertThat(HappeningTexts.read(text, List.of())).isEmpty();
    assertThat(Read.of(text, "slapped", EventType.ATTACK, 0.6).happenings())
        .containsExactly("ATTACK OCCURRED slapped {Ona Vell} {Tarek Okar} @Monday #Bellmar");
    assertThat(Read.of(text, "slapped", EventType.ATTACK, 0.4).happenings()).isEmpty();
  }

  @Test
  void aNounThatTheTablesLackTellsAHappeningToo() {
    var text = "A pile of logs came down in Bellmar on Monday; the mishap surprised nobody.";
    assertThat(Read.of(text, "mishap", EventType.ACCIDENT, 0.9).at("Bellmar").happenings())
        .containsExactly("ACCIDENT OCCURRED mishap @Monday #Bellmar");
  }

  @Test
  void aHappeningOfTheTablesStaysWhatTheyCallIt() {
    var text = "Ona Vell met Tarek Okar in Bellmar.";
    assertThat(Read.of(text, "met", EventType.ATTACK, 0.99).happenings())
        .containsExactly("MEETING OCCURRED met {Ona Vell} {Tarek Okar} #Bellmar");
  }

  @Test
  void whatTakesLivesIsWhatTheReaderTakesItFor() {
    var text = "A bombing struck Bellmar on Monday.";
    assertThat(HappeningTexts.read(text, List.of()))
        .containsExactly("ATTACK OCCURRED bombing @Monday #Bellmar");
    assertThat(Read.of(text, "bombing", EventType.ACCIDENT, 0.9).happenings())
        .containsExactly("ACCIDENT OCCURRED bombing @Monday #Bellmar");
    assertThat(Read.of(text, "bombing", EventType.MEETING, 0.9).happenings())
        .containsExactly("ATTACK OCCURRED bombing @Monday #Bellmar");
  }

  @Test
  void whatIsOfNoKindOfTheRecordIsNotTold() {
    var text = "Ona Vell slapped Tarek Okar in Bellmar on Monday.";
    for (EventType type : List.of(EventType.OTHER, EventType.AID)) {
      assertThat(Read.of(text, "slapped", type, 0.99).happenings()).isEmpty();
    }
  }

  @Test
  void whatWordsSayDidNotHappenMustBeReadMoreSurely() {
    var text = "Ona Vell did not slap Tarek Okar in Bellmar on Monday.";
    var read = Read.of(text, "slap", EventType.ATTACK, 0.6).agent("Ona Vell").target("Tarek Okar");
    assertThat(read.happenings()).isEmpty();
    var surer = Read.of(text, "slap", EventType.ATTACK, 0.9).agent("Ona Vell").target("Tarek Okar");
    assertThat(surer.status(EventStatus.DENIED, 0.95).happenings())
        .containsExactly("ATTACK DENIED slap {Ona Vell} {Tarek Okar} @Monday");
  }

  @Test
  void aTollIsOfTheHappeningThatTookTheLives() {
    var text = "A ferry sank in Bellmar on Monday. Two sailors were killed.";
    assertThat(Read.of(text, "killed", EventType.ATTACK, 0.9).target("Two sailors").happenings())
        .isEqualTo(HappeningTexts.read(text, List.of()));
  }

  @Test
  void aHappeningOfNobodyNowhereIsDropped() {
    assertThat(Read.of("They slapped.", "slapped", EventType.ATTACK, 0.65).happenings()).isEmpty();
  }

  @Test
  void whoDidItToWhomIsTheReaders() {
    var text = "In Bellmar the slapping of Tarek Okar by Ona Vell made people laugh on Monday.";
    var read = Read.of(text, "slapping", EventType.ATTACK, 0.9);
    assertThat(read.agent("Ona Vell").target("Tarek Okar").happenings().getFirst())
        .startsWith("ATTACK OCCURRED slapping {Tarek Okar} {Ona Vell}");
  }

  @Test
  void aCountryIsNotArrestedAndAPersonIsNoPlace() {
    var text = "A sailor of Ruun was held on Monday, which Ona Vell saw.";
    var read = Read.of(text, "held", EventType.ARREST, 0.9);
    assertThat(read.target("Ruun").happenings()).noneMatch(line -> line.contains("{Ruun}"));
    assertThat(read.target("A sailor").at("Ona Vell").happenings())
        .noneMatch(line -> line.contains("#"));
  }

  @Test
  void whoMetIsTheReadersWhereNoFrameTellsIt() {
    var text = "For Ona Vell and Tarek Okar it was a day of talks in Bellmar.";
    assertThat(HappeningTexts.read(text, List.of())).isEmpty();
    var read = Read.of(text, "talks", EventType.MEETING, 0.9);
    assertThat(read.with(ArgumentRole.PARTY, 0.9, "Ona Vell", "Tarek Okar").happenings())
        .containsExactly("MEETING OCCURRED talks {Ona Vell} {Tarek Okar} #Bellmar");
  }

  @Test
  void whoMetIsTheFramesWhereTheyTellIt() {
    var text = "Ona Vell met Tarek Okar in Bellmar, as Drum had wished.";
    var read = Read.of(text, "met", EventType.MEETING, 0.99);
    assertThat(read.with(ArgumentRole.PARTY, 0.99, "Drum").happenings())
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
            Read.of(text, "meeting", EventType.MEETING, 0.2))) {
      assertThat(other.status(EventStatus.DENIED, 0.99).happenings())
          .isEqualTo(HappeningTexts.read(text, List.of()));
    }
  }
}
