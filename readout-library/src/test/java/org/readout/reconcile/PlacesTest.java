package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.claim.Entity;
import org.readout.intake.Evidence;
import org.readout.text.Span;

class PlacesTest {
  private static Telling.Where where(String name, String country) {
    return new Telling.Where(
        name,
        Places.key(name),
        country.isEmpty() ? null : country,
        false,
        new Evidence("a", new Span(0, 1), "x"));
  }

  @ParameterizedTest
  @CsvSource({
    "the Customs House, Customs House",
    "The Customs House, Customs House",
    "' their capital', capital",
    "Veldra's, Veldra",
    "Veldra’s, Veldra",
    "'Port   Imbry', Port Imbry",
    "Thessel, Thessel",
  })
  void aNameStandsWithoutArticleAndOwner(String words, String name) {
    assertThat(Places.name(words)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "the Port of Imbry, port imbry",
    "GANT, gant",
    "the, ''",
  })
  void placesAreComparedByTheirWordsOfContent(String words, String key) {
    assertThat(Places.key(words)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "Gant, '', Tallis, '', false",
    "Gant, KS, Tallis, VD, false",
    "Gant, KS, Tallis, '', false",
    "Gant, KS, Tallis, KS, true",
    "Gant, '', Gant, '', true",
    "Port Gant, '', Gant, '', true",
    "Gant Hotel, '', Tallis, '', true",
  })
  void onlyTwoCitiesSpeakAgainstEachOther(
      String one, String country, String other, String otherCountry, boolean expected) {
    var a = where(one, country);
    var b = where(other, otherCountry);
    assertThat(Places.compatible(a, b)).isEqualTo(expected);
    assertThat(Places.compatible(b, a)).isEqualTo(expected);
  }

  @Test
  void onePairOfPlacesThatAgreesIsEnough() {
    var gant = where("Gant", "");
    var tallis = where("Tallis", "");
    var marn = where("Marn", "");
    assertThat(Places.compatible(List.of(gant, tallis), List.of(marn, tallis))).isTrue();
    assertThat(Places.compatible(List.of(gant, tallis), List.of(marn))).isFalse();
    assertThat(Places.compatible(List.of(), List.of(marn))).isTrue();
    assertThat(Places.compatible(List.of(marn), List.of())).isTrue();
  }

  @Test
  void aPlaceIsSharedOnlyByTheSameName() {
    var gant = where("Gant", "KS");
    assertThat(Places.share(List.of(where("Tallis", "KS"), gant), List.of(where("gant", ""))))
        .isTrue();
    assertThat(Places.share(List.of(gant), List.of(where("Port Gant", "KS")))).isFalse();
    assertThat(Places.share(List.of(), List.of(gant))).isFalse();
  }

  @Test
  void aSiteLiesInsideACity() {
    assertThat(Places.isInside("gant grand hotel")).isTrue();
    assertThat(Places.isInside("gant")).isFalse();
    assertThat(Whereabouts.isSite("the Hall of the Rivers")).isTrue();
    assertThat(Whereabouts.isSite("the River of Halls")).isFalse();
    assertThat(Whereabouts.isSite("of Hall")).isTrue();
  }

  private static final StoryFixture STORY =
      new StoryFixture()
          .person("Tolvane", "VD")
          .person("Kerrimor", "KS")
          .person("Castellow", "KS")
          .person("Ondale", null)
          .country("Veldra", "VD")
          .country("Kessaria", "KS")
          .actor("Gant", Entity.Kind.PLACE, "KS")
          .actor("Assembly", Entity.Kind.ORGANISATION, null)
          .actor("officials", Entity.Kind.GROUP, "KS");

  private static final Sources SOURCES = STORY.sources();
  private static final Stances STANCES = new Stances(SOURCES);

  private static List<String> ids(String names) {
    return names.isEmpty()
        ? List.of()
        : java.util.Arrays.stream(names.split(" ", -1)).map(StoryFixture::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Tolvane, Tolvane, true",
    "Tolvane, Veldra, true",
    "Tolvane, Kessaria, false",
    "Kerrimor, Castellow, false",
    "Ondale, Veldra, false",
    "Ondale, Assembly, false",
    "Nobody, Nobody, true",
    "Nobody, Veldra, false",
  })
  void aCountryStandsForThoseWhoSpeakForIt(String one, String other, boolean expected) {
    assertThat(STANCES.agree(StoryFixture.id(one), StoryFixture.id(other))).isEqualTo(expected);
    assertThat(STANCES.agree(StoryFixture.id(other), StoryFixture.id(one))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'', Tolvane Kerrimor, true",
    "Tolvane, Tolvane Kerrimor, true",
    "Castellow, Tolvane Kerrimor, false",
    "Veldra Kessaria, Tolvane Kerrimor, true",
    "Kessaria Kerrimor, Tolvane Kerrimor, false",
    "Kessaria Kerrimor, Castellow Kerrimor, true",
    "Kessaria Tolvane, Kerrimor Castellow Tolvane, true",
    "Veldra Tolvane, Tolvane Kerrimor, false",
  })
  void eachOfTheSmallerSetHasHisOwnInTheLarger(String some, String others, boolean expected) {
    assertThat(STANCES.agree(ids(some), ids(others))).isEqualTo(expected);
    assertThat(STANCES.agree(ids(others), ids(some))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Kessaria, Tolvane Kerrimor, true",
    "Castellow, Tolvane Kerrimor, false",
    "'', Tolvane, false",
  })
  void partiesOverlapWhereOneStandsForAnother(String some, String others, boolean expected) {
    assertThat(STANCES.overlap(ids(some), ids(others))).isEqualTo(expected);
  }

  private static List<String> core(Family family, String... parts) {
    var roles =
        java.util.Arrays.stream(parts)
            .map(part -> part.split(":", -1))
            .map(part ->
                new Happening.Role(
                    StoryFixture.id(part[1]),
                    org.readout.annotate.event.Participant.Part.valueOf(part[0])))
            .toList();
    return List.copyOf(STANCES.core(family, roles));
  }

  @Test
  void aMeetingIsKnownByThoseWhoMetNotByPlacesGroupsOrCountriesOfThem() {
    assertThat(
            core(
                Family.MEETING,
                "PARTY:Tolvane",
                "PARTY:Veldra",
                "PARTY:Kessaria",
                "PARTY:Gant",
                "PARTY:officials",
                "PARTY:Nobody",
                "PARTY:Assembly"))
        .containsExactly("t-assembly", "t-kessaria", "t-tolvane");
  }

  @Test
  void aVisitIsKnownByItsVisitor() {
    assertThat(core(Family.VISIT, "VISITOR:Tolvane", "PARTY:Kerrimor", "HOST:Kessaria"))
        .containsExactly("t-tolvane");
    assertThat(core(Family.VISIT, "PARTY:Tolvane", "HOST:Kessaria")).containsExactly("t-tolvane");
    assertThat(core(Family.MEETING, "PARTY:Tolvane", "HOST:Kessaria"))
        .containsExactly("t-kessaria", "t-tolvane");
  }

  @Test
  void countriesAndPlacesAreSomewhere() {
    assertThat(SOURCES.actors())
        .filteredOn(STANCES::isSomewhere)
        .extracting(actor -> actor.name())
        .containsExactlyInAnyOrder("Veldra", "Kessaria", "Gant");
  }
}
