package org.readout.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

  private final Countries countries = Countries.world();

  @ParameterizedTest
  @CsvSource({
    "the United States, US",
    "U.S., US",
    "US, US",
    "UK, GB",
    "NORTH KOREA, KP",
    "Czechia, CZ",
    "the Hague, ''",
    "us, ''",
    "it, ''",
    "IT, ''",
    "Palestine, PS",
    "Kosovo, XK",
    "EU, EU"
  })
  void namesAreKnownWithTheirCaseAndArticle(String name, String code) {
    assertThat(countries.byName(name).map(Country::code).orElse("")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"Danes, DK", "North Korean, KP", "Argentine, AR", "dutch, ''", "Congolese, CD"})
  void demonymsLeadToTheirCountry(String word, String code) {
    assertThat(countries.byDemonym(word).map(Country::code).orElse("")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "the White House, US",
    "Kremlin, RU",
    "Beijing, CN",
    "Brussels, EU",
    "Springfield, ''"
  })
  void capitalsAndHousesStandForGovernments(String word, String code) {
    assertThat(countries.byCapital(word).map(Country::code).orElse("")).isEqualTo(code);
  }

  @Test
  void everyStateHasItsCodeOnceAndANameNobodyElseHas() {
    var states = countries.all().stream().filter(Country::isState).toList();
    assertThat(states).hasSizeGreaterThan(195);
    assertThat(countries.all().stream().map(Country::code)).doesNotHaveDuplicates();
    assertThat(countries.all()).allSatisfy(c -> assertThat(countries.byName(c.name())).hasValue(c));
  }

  @Test
  void wordsThatNameOtherThingsAsWellAreMarked() {
    assertThat(countries.isShared("Georgia")).isTrue();
    assertThat(countries.isShared("Norway")).isFalse();
  }

  @Test
  void longNamesOfCountries() {
    var world = Countries.world();
    assertThat(world.byName("Federal Republic of Germany").orElseThrow().code()).isEqualTo("DE");
    assertThat(world.byName("the Kingdom of Sweden").orElseThrow().code()).isEqualTo("SE");
    assertThat(world.byName("Hellenic Republic").orElseThrow().code()).isEqualTo("GR");
    assertThat(world.byName("French Republic").orElseThrow().code()).isEqualTo("FR");
    assertThat(world.byName("Republic of China").orElseThrow().code()).isEqualTo("TW");
    assertThat(world.byName("State of Georgia")).isEmpty();
  }
}
