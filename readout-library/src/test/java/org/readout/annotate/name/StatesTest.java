package org.readout.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.text.Document;
import org.readout.text.Segmenter;
import org.readout.text.Span;

class StatesTest {

  private static final Segmenter SEGMENTER = new Segmenter();

  private record Read(String words, NameKind kind) {}

  private static Read person(String words) {
    return new Read(words, NameKind.PERSON);
  }

  private static Read body(String words) {
    return new Read(words, NameKind.ORGANISATION);
  }

  private static List<Name> names(Document document, Read... read) {
    return Names.find(
        document,
        Stream.of(read)
            .map(one -> {
              int at = document.text().indexOf(one.words());
              var span = new Span(at, at + one.words().length());
              return new Name(span, one.kind(), Name.Basis.READER, 0.9);
            })
            .toList());
  }

  private static States states(String text, Read... read) {
    var document = SEGMENTER.segment(text);
    return States.of(document, names(document, read));
  }

  @Test
  void anAdjectiveBeforeWhatStatesHaveMakesACountryOfWhatWasReadAsAPerson() {
    var document =
        SEGMENTER.segment("Marvany fired a rocket. The Marvan foreign ministry praised it.");
    assertThat(names(document, person("Marvany")))
        .extracting(name -> name.kind() + " " + document.at(name.span()))
        .contains("PLACE Marvany", "OTHER Marvan");
    assertThat(States.of(document, names(document)).ofDemonym("Marvan")).contains("Marvany");
  }

  @Test
  void ownersOfMinistersThatArePlacesAreCountries() {
    var states = states("It rained in Belvar. Belvar's foreign minister came.");
    assertThat(states.countries()).containsExactly("Belvar");
  }

  @Test
  void whoHasAFullNameOrATitleIsNoCountry() {
    assertThat(
            states(
                    "Ilse Belvar spoke. Belvar's foreign minister came. Trust in Belvar fell.",
                    person("Ilse Belvar"))
                .countries())
        .isEmpty();
    assertThat(
            states("President Belvar came, and Belvar's army. Trust in Belvar fell.").countries())
        .isEmpty();
  }

  @Test
  void aBodyWithAnArmyIsNoCountry() {
    assertThat(states("Belvar's army marched. Trust in Belvar fell.", body("Belvar")).countries())
        .isEmpty();
  }

  @Test
  void aPresidentAloneMakesNoCountryButBesideACountryOneDoes() {
    assertThat(states("Belvar's president spoke in Belvar.").countries()).isEmpty();
    assertThat(states("Belvar's president spoke. Belvar and France share a river.").countries())
        .containsExactly("Belvar");
  }

  @Test
  void severalReportsTeachTogether() {
    var one = states("The president of Belvar spoke.");
    var other = states("Belvar and France share a river.");
    assertThat(one.countries()).isEmpty();
    assertThat(States.together(List.of(one, other)).countries()).containsExactly("Belvar");
  }

  @Test
  void partiesAndContinentsAreNoCountries() {
    assertThat(
            states("The Republic stood. The Republican president met African leaders from Africa.")
                .countries())
        .isEmpty();
  }

  @Test
  void aLongNameTellsACountryAndIsItsName() {
    var document =
        SEGMENTER.segment("The Federal Republic of Belvar thanked the Kingdom of Sweden.");
    assertThat(names(document))
        .extracting(name -> name.kind() + " " + document.at(name.span()))
        .contains("PLACE Federal Republic of Belvar", "PLACE Kingdom of Sweden");
    assertThat(states("It was the Islamic Republic of Belvar. Belvar slept.").countries())
        .containsExactly("Belvar");
    assertThat(states("It was a kingdom of Ilse Belvar.", person("Ilse Belvar")).countries())
        .isEmpty();
  }

  @Test
  void aLongNameThatWasReadAsABodyIsACountry() {
    var document = SEGMENTER.segment("The Hellenic Republic thanked the Republic of Belvar.");
    assertThat(names(document, body("Hellenic Republic"), body("Republic of Belvar")))
        .extracting(name -> name.kind() + " " + document.at(name.span()))
        .contains("PLACE Hellenic Republic", "PLACE Republic of Belvar");
  }
}
