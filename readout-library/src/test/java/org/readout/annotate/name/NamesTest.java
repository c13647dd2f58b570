package org.readout.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.readout.text.Document;
import org.readout.text.Segmenter;
import org.readout.text.Span;

class NamesTest {

  private static final Segmenter SEGMENTER = new Segmenter();

  @Test
  void countriesAndDemonymsAreFoundWithoutAReader() {
    assertThat(found("Norway and the Danish delegation met in the United States."))
        .containsExactly("PLACE Norway", "OTHER Danish", "PLACE United States");
  }

  @Test
  void aCountryInsideALongerReadNameStaysInsideIt() {
    assertThat(
            found(
                "The Bank of Norway raised rates.", read("Bank of Norway", NameKind.ORGANISATION)))
        .containsExactly("ORGANISATION Bank of Norway");
  }

  @Test
  void aCountryReadInHalfIsMadeWhole() {
    assertThat(found("Talks with Saudi Arabia failed.", read("Saudi", NameKind.OTHER)))
        .containsExactly("PLACE Saudi Arabia");
  }

  @Test
  void aSeaNamedAfterACountryIsNotTheCountry() {
    assertThat(found("Ships left the South China Sea for New Mexico.")).isEmpty();
  }

  @Test
  void aTitleMakesAPerson() {
    assertThat(found("They met President Danov and spokesman Karl Ems."))
        .contains("PERSON Danov", "PERSON Karl Ems");
  }

  @Test
  void titlesAndPossessivesAreNoPartOfAName() {
    assertThat(
            found(
                "Foreign Minister Ona Vell's plane landed.",
                read("Foreign Minister Ona Vell's", NameKind.PERSON)))
        .containsExactly("PERSON Ona Vell");
  }

  @Test
  void aNameSetOffBehindATitleIsAPersonsWhateverWasRead() {
    assertThat(
            found(
                "It rests, said the spokesman of the ministry, Ivo Stern.",
                read("Ivo Stern", NameKind.ORGANISATION)))
        .containsExactly("PERSON Ivo Stern");
  }

  @Test
  void thePlaceOfTheDatelineIsAPlaceEverywhere() {
    assertThat(
            found(
                "A long night\n\nBELMAR, Norway, Oct. 22 (Inland Press) — It rained. Later Belmar slept.",
                read("BELMAR", NameKind.ORGANISATION),
                read("Inland Press", NameKind.ORGANISATION),
                read("Belmar", NameKind.PERSON)))
        .containsExactly(
            "PLACE BELMAR", "PLACE Norway", "ORGANISATION Inland Press", "PLACE Belmar");
    assertThat(
            found(
                "A long night\n\nBelmar, Thursday 23 October\n\nBelmar slept.",
                read("Belmar", NameKind.PERSON)))
        .contains("PLACE Belmar");
  }

  @Test
  void hyphenatedPairsOfKnownNamesAreTwoNames() {
    assertThat(
            found(
                "The Vell-Danov talks on US-China trade and Sino-Russian ties. Ona Vell met Ivo Danov.",
                read("Vell-Danov", NameKind.ORGANISATION),
                read("Ona Vell", NameKind.PERSON),
                read("Ivo Danov", NameKind.PERSON)))
        .startsWith(
            "PERSON Vell",
            "PERSON Danov",
            "PLACE US",
            "PLACE China",
            "OTHER Sino",
            "OTHER Russian");
  }

  @Test
  void whatIsAPersonInMostMentionsIsOneInAllAndMissedMentionsAreAdded() {
    assertThat(
            found(
                "Ona Vell spoke. Vell left. Later Vell denied it.",
                read("Ona Vell", NameKind.PERSON)))
        .containsExactly("PERSON Ona Vell", "PERSON Vell", "PERSON Vell");
  }

  @Test
  void aHeadlineInCapitalsNamesTheSamePersons() {
    assertThat(
            found(
                "VELL AND DANOV MEET FOR TALKS\n\nOna Vell met Ivo Danov.",
                read("Ona Vell", NameKind.PERSON),
                read("Ivo Danov", NameKind.PERSON)))
        .contains("PERSON VELL", "PERSON DANOV");
  }

  @Test
  void weekdaysAndOpeningWordsAreNoNames() {
    assertThat(
            found(
                "Monday was calm. However, it rained.",
                read("Monday", NameKind.OTHER),
                read("However", NameKind.PERSON)))
        .isEmpty();
  }

  @Test
  void anOutletBesideItsDescriptionIsAnOrganisation() {
    assertThat(
            found(
                "He told Morning Gazette, a tabloid, so.",
                read("Morning Gazette", NameKind.PERSON)))
        .containsExactly("ORGANISATION Morning Gazette");
  }

  @Test
  @Timeout(20)
  void namesNeverOverlapAndAnyTextIsReadInBoundedTime() {
    String text =
        "US-China “\"'’s Mr. President Georgia-U.S. New Mexico the Kremlin, ".repeat(4000);
    var names = Names.find(SEGMENTER.segment(text), List.of());
    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i - 1).span().overlaps(names.get(i).span())).isFalse();
    }
    assertThat(Names.find(SEGMENTER.segment(""), List.of())).isEmpty();
  }

  @Test
  void pastedLinksBelongToNoNameAndHoldNone() {
    assertThat(
            found(
                "President Vell Ona Marie VellDanov sues the ferry Lin wins again MORE said no."
                    + " Later Vell slept.",
                read("Vell Ona Marie VellDanov", NameKind.PERSON),
                read("Lin", NameKind.PERSON)))
        .containsExactly("PERSON Vell", "PERSON Vell");
  }

  @Test
  void aCapitalInsideASurnameIsNoPastedLink() {
    assertThat(found("Ona McVell spoke. Ona McVell slept.", read("Ona McVell", NameKind.PERSON)))
        .containsExactly("PERSON Ona McVell", "PERSON Ona McVell");
  }

  @Test
  void titlesAndLabelsByThemselvesAreNoNames() {
    assertThat(
            found(
                "The Vice slept. Const. spoke of security. Karl Ems (D-Calif.) of Elm, Miss., left.",
                read("Vice", NameKind.PERSON),
                read("Const.", NameKind.PERSON),
                read("security", NameKind.ORGANISATION),
                read("Karl Ems", NameKind.PERSON),
                read("D-Calif.", NameKind.PLACE),
                read("Miss.", NameKind.PERSON)))
        .containsExactly("PERSON Karl Ems");
  }

  @Test
  void aSurnameThatIsATitleStaysAName() {
    assertThat(
            found(
                "Ona Bishop spoke. Later Bishop slept.",
                read("Ona Bishop", NameKind.PERSON),
                read("Bishop slept", NameKind.PLACE)))
        .contains("PERSON Ona Bishop");
    assertThat(found("Later Ms. Judge slept.", read("Judge", NameKind.PERSON)))
        .containsExactly("PERSON Judge");
  }

  @Test
  void aRegionIsAPlaceAndInitialsWithAnArticleABody() {
    assertThat(
            found(
                "The voters of Oregon left. The BVD spoke, and the BVD slept.",
                read("Oregon", NameKind.PERSON),
                read("BVD", NameKind.PERSON)))
        .startsWith("PLACE Oregon", "ORGANISATION BVD");
  }

  @Test
  void wordsOfAHeadlineAreNoPartOfAName() {
    assertThat(
            found(
                "House Passes Ferry Resolution In Effort To Restrict Vell's Actions\n\n"
                    + "The house wants to restrict what Ona Vell does. Vell slept.",
                read("Restrict Vell", NameKind.PERSON),
                read("Ona Vell", NameKind.PERSON)))
        .containsExactly("PERSON Vell", "PERSON Ona Vell", "PERSON Vell");
  }

  @Test
  void creditsAndGluedWordsAreNoPartOfAName() {
    assertThat(
            found(
                "Getty Images Ona Vell left. Ivo Stern-the owner slept.",
                read("Getty Images Ona Vell", NameKind.PERSON),
                read("Ivo Stern-the", NameKind.PERSON)))
        .containsExactly("PERSON Ona Vell", "PERSON Ivo Stern");
  }

  @Test
  void photographersAndHelpersAreNoNames() {
    assertThat(
            found(
                "The harbour (IP Photo/Ona Vell) slept. Ivo Stern contributed to this report.",
                read("Ona Vell", NameKind.PERSON),
                read("Ivo Stern", NameKind.PERSON)))
        .isEmpty();
  }

  @Test
  void aMenuOfCountriesNamesNone() {
    var menu = "Norway Denmark Sweden Finland Iceland ".repeat(9);
    assertThat(found("Choose your country " + menu + "please. Norway slept."))
        .containsExactly("PLACE Norway");
  }

  @Test
  void initialsBeforeANounAreABody() {
    assertThat(found("Many BVD officials slept.", read("BVD", NameKind.PERSON)))
        .containsExactly("ORGANISATION BVD");
  }

  private record Read(String words, NameKind kind) {}

  private static Read read(String words, NameKind kind) {
    return new Read(words, kind);
  }

  private static List<String> found(String text, Read... reads) {
    Document document = SEGMENTER.segment(text);
    var names = new ArrayList<Name>();
    for (Read read : reads) {
      int at = text.indexOf(read.words());
      var span = new Span(at, at + read.words().length());
      names.add(new Name(span, read.kind(), Name.Basis.READER, 0.9));
    }
    return Names.find(document, names).stream()
        .map(name -> name.kind() + " " + document.at(name.span()))
        .toList();
  }
}
