package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.Status.OCCURRED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Status;
import org.readout.annotate.outcome.OutcomeKind;

class PloversTest {
  private static final List<String> PAIR = List.of("t-ilse-tolvane", "t-daud-kerrimor");

  private static Plovers plovers() {
    return new Plovers(
        new StoryFixture()
            .person("Ilse Tolvane", "VD")
            .person("Daud Kerrimor", "KS")
            .person("Ruan Castellow", "VD")
            .sources());
  }

  private static Plover code(
      @Nullable String event, @Nullable String mode, @Nullable String context) {
    return new Plover(event, mode, context);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "MEETING, OCCURRED, Tolvane met Kerrimor, CONSULT, -, diplomatic",
        "MEETING, OCCURRED, they met on the sidelines of the assembly, CONSULT, multilateral, diplomatic",
        "MEETING, PLANNED, Tolvane will meet Kerrimor, AGREE, -, diplomatic",
        "MEETING, PROPOSED, Tolvane may meet Kerrimor, AGREE, -, diplomatic",
        "MEETING, REFUSED, Tolvane refused to meet Kerrimor, REJECT, meet, diplomatic",
        "VISIT, CANCELLED, Tolvane called off her visit, REJECT, meet, diplomatic",
        "VISIT, POSTPONED, Tolvane put off her visit, -, -, -",
        "MEETING, DENIED, there was no meeting, CONSULT, -, negation",
        "CALL, OCCURRED, Tolvane phoned Kerrimor, CONSULT, phone, diplomatic",
        "VISIT, OCCURRED, Tolvane visited the port, CONSULT, visit, diplomatic",
        "VISIT, OCCURRED, Tolvane spoke of tariffs on her visit, CONSULT, visit, economic",
        "STATEMENT, OCCURRED, Tolvane gave a speech, -, -, -",
        "AGREEMENT, OCCURRED, they signed the treaty, SUPPORT, -, diplomatic",
        "AGREEMENT, OCCURRED, they struck a deal, AGREE, -, diplomatic",
        "AGREEMENT, REFUSED, they refused the deal, REJECT, -, diplomatic",
        "SANCTION, OCCURRED, Veldra put an embargo on turbines, SANCTION, discontinue, economic",
        "SANCTION, OCCURRED, Veldra expelled four envoys, SANCTION, expel, diplomatic",
        "SANCTION, OCCURRED, Veldra lifted the embargo, CONCEDE, -, economic",
        "INCIDENT, OCCURRED, a boat and a barge collided, -, -, -",
        "ATTACK, OCCURRED, a suicide bombing at the gate, ASSAULT, suicide-attack, terrorism",
        "ATTACK, OCCURRED, gunmen opened fire, ASSAULT, firearms, -",
        "ATTACK, PLANNED, an attack is planned, ASSAULT, -, future",
        "ATTACK, CANCELLED, the attack was called off, -, -, -",
        "DISASTER, OCCURRED, the river flooded, -, -, enviro_disaster",
        "PROTEST, OCCURRED, farmers marched, PROTEST, demo, -",
        "PROTEST, OCCURRED, prisoners are on hunger strike, PROTEST, hunger, -",
        "MILITARY, OCCURRED, Veldra deployed a brigade, MOBILIZE, troops, military",
        "MILITARY, OCCURRED, a shell was fired at Veldra, -, -, military",
        "MILITARY, OCCURRED, Veldra withdrew its brigade, RETREAT, withdraw, military",
        "MILITARY, OCCURRED, joint exercises in the strait, COOPERATE, -, military",
        "LAUNCH, OCCURRED, it fired a missile, MOBILIZE, weapons, military",
        "LAUNCH, OCCURRED, it launched a satellite, -, -, -",
        "LEGAL, OCCURRED, the mayor was indicted, ACCUSE, allege, legal",
        "LEGAL, OCCURRED, the mayor was convicted, SANCTION, convict, legal",
        "ARREST, OCCURRED, police arrested two men, COERCE, arrest, legal",
        "ELECTION, OCCURRED, the vote was held, -, -, election",
        "APPOINTMENT, OCCURRED, the minister resigned, RETREAT, resign, executive",
      })
  void aHappeningHasTheCodeOfItsKindWordsAndStatus(
      HappeningKind kind,
      Status status,
      String words,
      @Nullable String event,
      @Nullable String mode,
      @Nullable String context) {
    boolean meets = words.contains("Tolvane") || words.startsWith("the");
    assertThat(plovers().of(kind, status, meets ? PAIR : List.of(), List.of(words)))
        .isEqualTo(code(event, mode, context));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "AGREED, they agreed to meet again, AGREE, -, -",
        "AGREED, they agreed on tariffs, AGREE, -, economic",
        "ACCEPTED, she accepted the invitation, AGREE, -, -",
        "ACCEPTED, she accepted their demands, CONCEDE, -, -",
        "PLEDGED, she promised to keep the bridge open, AGREE, -, -",
        "PLEDGED, he vowed to retaliate, THREATEN, violence, -",
        "PLEDGED, he vowed to stay in office, -, -, -",
        "ASSURED, he assured her that he will not turn off the tap, AGREE, -, -",
        "ASSURED, he does not favour it, -, -, -",
        "ASSURED, he said he would not support the plan, REJECT, assist, -",
        "PLEDGED, she pledged to lift the embargo, AGREE, -, -",
        "PLEDGED, she would give notice of every release, AGREE, -, -",
        "REFUSED, she refused to meet him, REJECT, meet, -",
        "REFUSED, she refused to release the crew, REJECT, yield, -",
        "REFUSED, she refused, REJECT, -, -",
        "DEMANDED, he demanded the release of all seven, REQUEST, yield, -",
        "REQUESTED, he asked for talks, REQUEST, meet, -",
        "RAISED, he voiced concern about the dam, ACCUSE, disapprove, -",
        "RAISED, he raised the matter of the dam, -, -, -",
        "DISCUSSED, they discussed the dam, CONSULT, -, -",
        "WARNED, he warned that they would pay a price, THREATEN, -, -",
        "WARNED, he warned that winter is near, -, -, -",
        "STATED, he condemned the arrest, ACCUSE, disapprove, -",
        "STATED, he denied it, -, -, -",
        "EXPECTED, he expects her to come, -, -, -",
        "UNRESOLVED, they differ on the dam, -, -, -",
      })
  void anOutcomeHasTheCodeOfItsKindAndWords(
      OutcomeKind kind,
      String words,
      @Nullable String event,
      @Nullable String mode,
      @Nullable String context) {
    assertThat(plovers().of(kind, List.of("t-ilse-tolvane"), List.of(words)))
        .isEqualTo(code(event, mode, context));
  }

  @Test
  void mostAccountsDecide() {
    assertThat(
            plovers()
                .of(
                    HappeningKind.ATTACK,
                    OCCURRED,
                    List.of(),
                    List.of("a bombing", "a stabbing", "men stabbed her")))
        .isEqualTo(code("ASSAULT", "primitive", null));
  }

  @Test
  void aContextStandsInHalfOfTheAccounts() {
    var accounts = List.of("they met", "they met on trade", "they met");
    assertThat(plovers().of(HappeningKind.MEETING, OCCURRED, PAIR, accounts).context())
        .isEqualTo("diplomatic");
    assertThat(
            plovers().of(HappeningKind.MEETING, OCCURRED, PAIR, accounts.subList(0, 2)).context())
        .isEqualTo("economic");
  }

  @Test
  void peopleOfOneStateAreNoDiplomats() {
    assertThat(
            plovers()
                .of(
                    HappeningKind.MEETING,
                    OCCURRED,
                    List.of("t-ilse-tolvane", "t-ruan-castellow"),
                    List.of("they met")))
        .isEqualTo(code("CONSULT", null, null));
  }

  @Test
  void aWordIsFoundWholeAndInAnyCase() {
    assertThat(PloverTable.contexts(PloverTable.text("The  ARMY’s barracks")))
        .containsExactly("military");
    assertThat(PloverTable.contexts(PloverTable.text("Armyland; a spyglass"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theTableKnowsEveryKindOfHappening(HappeningKind kind) {
    assertThat(PloverTable.code(kind.noun(), "")).isNotNull();
  }

  @ParameterizedTest
  @EnumSource
  void theTableKnowsEveryKindOfOutcome(OutcomeKind kind) {
    assertThat(PloverTable.code("outcome " + kind.word(), "")).isNotNull();
  }
}
