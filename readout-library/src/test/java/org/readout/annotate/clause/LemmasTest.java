package org.readout.annotate.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  @ParameterizedTest
  @CsvSource({
    "met, meet",
    "meeting, meet",
    "meets, meet",
    "agreed, agree",
    "retook, retake",
    "seized, seize",
    "planned, plan",
    "visited, visit",
    "shot, shoot",
    "sinking, sink",
    "escaped, escape",
    "charged, charge",
    "indicted, indict",
    "cancelled, cancel",
    "canceled, cancel",
    "postponed, postpone",
    "accused, accuse",
    "died, die",
    "carried, carry",
    "attacked, attack",
    "launched, launch",
    "launches, launch",
    "fired, fire",
    "killed, kill",
    "injured, injure",
    "wounded, wound",
    "sentenced, sentence",
    "pleaded, plead",
    "sanctioned, sanction",
    "leaked, leak",
    "disclosed, disclose",
    "derailed, derail",
    "struck, strike",
    "crashed, crash",
    "collided, collide",
    "exploded, explode",
    "stabbed, stab",
    "bombed, bomb",
    "elected, elect",
    "appointed, appoint",
    "resigned, resign",
    "travelled, travel",
    "hosted, host",
    "needed, need",
    "called, call",
    "passed, pass",
    "capsized, capsize",
    "urged, urge",
    "raised, raise",
    "used, use",
    "refused, refuse",
    "declined, decline",
    "promised, promise",
    "discussed, discuss",
    "pledged, pledge",
    "arrived, arrive",
    "arrested, arrest",
    "detained, detain",
    "freed, free"
  })
  void verbsComeBackToTheirBase(String form, String base) {
    assertThat(Lemmas.verb(form)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({
    "visits, visit",
    "men, man",
    "talks, talks",
    "missiles, missile",
    "countries, country",
    "crises, crisis",
    "Meetings, meeting",
    "buses, bus",
    "attacks, attack",
    "aircraft, aircraft"
  })
  void nounsComeBackToTheSingular(String form, String singular) {
    assertThat(Lemmas.noun(form)).isEqualTo(singular);
  }
}
