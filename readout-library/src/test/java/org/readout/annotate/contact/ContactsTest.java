package org.readout.annotate.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Clauses;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.Names;
import org.readout.annotate.time.Times;
import org.readout.text.Document;
import org.readout.text.Segmenter;
import org.readout.text.Span;

class ContactsTest {

  private static final Segmenter SEGMENTER = new Segmenter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway suspended military talks with Denmark. | MILITARY SUSPENDED | Norway, Denmark",
        "Norway cut off military-to-military communications with Denmark. | MILITARY SUSPENDED | Norway, Denmark",
        "Military channels between Norway and Denmark remain suspended. | MILITARY SUSPENDED | Norway, Denmark",
        "Military channels between the two countries have been severed. | MILITARY SUSPENDED | the two countries",
        "Norway restored the hotline with Denmark. | HOTLINE RESUMED | Norway, Denmark",
        "The two sides agreed to set up a working group. | WORKING_GROUP PLANNED | The two sides",
        "Norway asked Denmark to reopen the military hotline. | MILITARY SOUGHT | Norway, Denmark",
        "Norway called for talks with Denmark. | GENERAL SOUGHT | Norway, Denmark",
        "Norway wants to resume military dialogue with Denmark. | MILITARY SOUGHT | Norway, Denmark",
        "Norway refused to restore military channels with Denmark. | MILITARY REFUSED | Norway, Denmark",
        "Norway rejected talks with Denmark. | GENERAL REFUSED | Norway, Denmark",
        "Norway ruled out negotiations with Denmark. | GENERAL REFUSED | Norway, Denmark",
        "Norway will not resume talks with Denmark. | GENERAL REFUSED | Norway, Denmark",
        "Norway has not restored military channels with Denmark. | MILITARY SUSPENDED | Norway, Denmark",
        "Lines of communication between Norway and Denmark remain open. | GENERAL OPEN | Norway, Denmark",
        "Norway severed diplomatic ties with Denmark. | DIPLOMATIC SUSPENDED | Norway, Denmark",
        "Norway failed to forge an agreement with Denmark to reopen military channels. | MILITARY SOUGHT | Norway, Denmark",
        "Norway reached a deal with Denmark to reopen military channels. | MILITARY PLANNED | Norway, Denmark",
        "Norway recalled its ambassador to Denmark. | DIPLOMATIC SUSPENDED | Norway, Denmark",
        "Norway reopened its embassy in Denmark. | DIPLOMATIC RESUMED | Norway, Denmark",
        "Norway and Denmark resumed talks. | GENERAL RESUMED | Norway, Denmark",
        "The talks between Norway and Denmark broke down. | GENERAL SUSPENDED | Norway, Denmark",
        "Norway broke off talks with Denmark. | GENERAL SUSPENDED | Norway, Denmark",
        "Norway will resume talks with Denmark. | GENERAL PLANNED | Norway, Denmark",
        "Norway refused to take calls from Denmark. | GENERAL REFUSED | Norway, Denmark",
        "Norway called for the resumption of military talks with Denmark. | MILITARY SOUGHT | Norway, Denmark",
        "Denmark regretted the suspension of military talks with Norway. | MILITARY SUSPENDED | Norway",
        "Channels of communication between the two militaries are closed. | MILITARY SUSPENDED | the two militaries",
      })
  void aLineAndHowItStandsAreRead(String text, String told, String parties) {
    assertThat(found(text)).containsExactly(told + " | " + parties);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway held talks with Denmark.",
        "Norway ended its talks with Denmark.",
        "Norway could suspend talks with Denmark.",
        "Norway threatened to cut off talks with Denmark.",
        "If Norway suspended talks with Denmark, prices would rise.",
        "Norway should restore military channels with Denmark.",
        "Talks were suspended.",
        "Norway spoke of military channels with Denmark.",
        "Norway rejected calls for restraint.",
        "Norway lost contact with the plane.",
        "Norway wants better relations with Denmark.",
        "The visit was intended to open a channel of communication with Denmark.",
        "Norway arrived in Denmark to resume talks.",
      })
  void whatTellsNoStateOrNoPartyIsLeftOut(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aSuspendedLineThatIsResumedTellsBoth() {
    assertThat(found("Norway resumed the suspended military talks with Denmark."))
        .containsExactly("MILITARY RESUMED | Norway, Denmark", "MILITARY SUSPENDED | Denmark");
  }

  @Test
  void sinceDatesTheState() {
    assertThat(
            times(
                "Military talks between Norway and Denmark have been suspended since August 2031."))
        .containsExactly("August 2031");
    assertThat(times("Norway cut off military talks with Denmark in August 2031."))
        .containsExactly("August 2031");
    assertThat(
            times("Norway cut off military talks with Denmark after a ship had sunk in May 2031."))
        .containsExactly("none");
  }

  @Test
  void theEvidenceReachesFromThePartyToTheLine() {
    var document =
        SEGMENTER.segment("On a day, Norway cut off military talks with Denmark, it said.");
    var mention = mentions(document).getFirst();
    assertThat(document.at(mention.extent()))
        .isEqualTo("Norway cut off military talks with Denmark");
    assertThat(document.at(mention.line())).isEqualTo("military talks");
  }

  @Test
  @Timeout(60)
  void anyTextIsReadInBoundedTime() {
    assertThat(found("")).isEmpty();
    assertThat(found("Norway cut off, talks with and between the military to ".repeat(1500)))
        .isNotNull();
  }

  private static List<String> found(String text) {
    var document = SEGMENTER.segment(text);
    return mentions(document).stream()
        .map(m -> m.level() + " " + m.state() + " | " + join(document, m.parties()))
        .toList();
  }

  private static List<String> times(String text) {
    var document = SEGMENTER.segment(text);
    return mentions(document).stream()
        .map(ContactMention::time)
        .map(time -> time == null ? "none" : document.at(time.span()))
        .toList();
  }

  private static List<ContactMention> mentions(Document document) {
    List<Name> names = Names.find(document, List.of());
    var clauses = new ArrayList<Clause>();
    for (var sentence : document.sentences()) {
      var inside = names.stream().filter(n -> sentence.span().contains(n.span())).toList();
      clauses.addAll(Clauses.find(sentence, inside));
    }
    return Contacts.find(document, names, Times.find(document), clauses);
  }

  private static String join(Document document, List<Span> spans) {
    return String.join(", ", spans.stream().map(document::at).toList());
  }
}
