package org.readout.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotate.name.Demonyms;

class NamesCompareTest {

  @ParameterizedTest
  @CsvSource({
    "Ivo J. Stern, Ivo Stern, true",
    "Ivo Stern Jr., Ivo Stern, true",
    "Dr. Ivo Stern, Ivo Stern, true",
    "Ivo Maria Stern, Ivo Stern, true",
    "Ivo W. Stern, Ivo H. Stern, false",
    "Nguyen Van Minh, Nguyen Thi Minh, false",
    "Kim Jong Un, Kim Jong Il, false",
    "Bill Stern, William A. Stern, true",
    "Ted Stern, Edward Stern, true",
    "Liz O’Stern, Elizabeth O’Stern, true",
    "Bill Stern, Robert Stern, false",
    "Ivo Stern, Ida Stern, false",
    "Stern, Ivo Stern, false",
  })
  void fullNamesOfOnePerson(String one, String other, boolean same) {
    assertThat(PersonNames.sameFull(one, other)).isEqualTo(same);
    assertThat(PersonNames.sameFull(other, one)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "Stern, Ivo Stern, true",
    "Ivo, Ivo Stern, true",
    "Mr. Stern, Ivo Stern, true",
    "Lund, Ivo Stern-Lund, true",
    "van Stern, Ivo van Stern, true",
    "Ivo Stern, Ivo Stern, false",
    "Stern, Sterne Ivo, false",
    "Ivo Stern, Stern, false",
  })
  void shortForms(String shorter, String full, boolean shortens) {
    assertThat(PersonNames.shortens(shorter, full)).isEqualTo(shortens);
  }

  @ParameterizedTest
  @CsvSource({
    "Ministry of Foreign Affairs, Foreign Ministry, true",
    "Ministry of Defence, Defence Ministry, true",
    "Ministry of Defence, Defense Ministry, true",
    "Sons of the Plough, Sons of the Plow, true",
    "NWB, Northern Water Board, true",
    "N.W.B., Northern Water Board, true",
    "NCT, North Central Television, true",
    "NCTV, North Central Television, true",
    "NWX, Northern Water Board, false",
    "Water Board, Northern Water Board, false",
    "Nwb, Northern Water Board, false",
  })
  void organisations(String one, String other, boolean same) {
    assertThat(OrganisationNames.same(one, other)).isEqualTo(same);
    assertThat(OrganisationNames.same(other, one)).isEqualTo(same);
    if (same) {
      assertThat(OrganisationNames.handles(one))
          .containsAnyElementsOf(OrganisationNames.handles(other));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Veldran, Veldra, true",
    "Veldrans, Veldra, true",
    "Kessarian, Kessaria, true",
    "Tolmese, Tolma, true",
    "Marvan, Marvany, true",
    "Belvari, Belvar, true",
    "Veldra, Veldra, false",
    "Veldrano, Veldra, false",
    "Oman, Oma, false",
  })
  void demonyms(String word, String place, boolean demonym) {
    assertThat(Demonyms.isDemonym(word, place)).isEqualTo(demonym);
  }

  @ParameterizedTest
  @CsvSource({
    "top diplomat, foreign minister, true",
    "minister, foreign minister, true",
    "leader, president, true",
    "spokesperson, spokeswoman, true",
    "official, senior official, false",
    "president, prime minister, false",
    "president, Senate minority leader, false",
    "defence minister, foreign minister, false",
    "head of state, president, true",
    "head of government, prime minister, true",
    "head of state, prime minister, false",
    "internal affairs minister, interior minister, true",
    "minister of the interior, minister for internal affairs, true",
    "external affairs minister, foreign minister, true",
    "minister of external relations, minister of foreign affairs, true",
    "minister of state for foreign affairs, foreign minister, false",
    "foreign minister, minister of state for foreign affairs, false",
    "internal affairs director, interior minister, false",
  })
  void offices(String said, String held, boolean canMean) {
    assertThat(Offices.canMean(said, held)).isEqualTo(canMean);
  }

  @ParameterizedTest
  @CsvSource({
    "Alliance, River Alliance, true",
    "Council, Council of the Narrow Seas, true",
    "Seas, Council of the Narrow Seas, false",
    "River, River Alliance, false",
    "House, White House, false",
  })
  void headsOfOrganisations(String word, String full, boolean head) {
    assertThat(OrganisationNames.isHead(word, full)).isEqualTo(head);
  }
}
