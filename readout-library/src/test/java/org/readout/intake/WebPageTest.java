package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {

  private static final String FIRST =
      "The foreign minister of Norland met the president of Sudmark on Monday in the port of Quay,"
          + " where they spoke for about two hours, and both called the talks <b>useful</b>.";
  private static final String SECOND =
      "A spokeswoman said that the two sides would meet again in the autumn, although no date,"
          + " no place and no agenda had been agreed upon, and that much remained to be done.";

  private static String page(String head) {
    return "<!DOCTYPE html><html><head><title>Talks in Quay | The Quay Post</title>"
        + head
        + "</head><body><nav>Home World</nav><article><h1>Talks in Quay</h1>"
        + "<p>"
        + FIRST
        + "</p><figure><img><figcaption>Not this caption.</figcaption></figure>"
        + "<p>Advertisement</p><div class=\"newsletter-box\">Sign up for our newsletter</div>"
        + "<p>"
        + SECOND
        + "</p><aside>Related: the ferry</aside>"
        + "<script>alert('x')</script></article>"
        + "<div class='cookie-banner'>We use cookies</div><footer>© Quay Post</footer></body></html>";
  }

  @Test
  void keepsTheRunningTextAlone() {
    assertThat(WebPage.read(page("")).text())
        .contains(FIRST.replace("<b>", "").replace("</b>", "") + "\n\n" + SECOND)
        .doesNotContain(
            "caption", "Advertisement", "newsletter", "Related", "alert", "cookies", "©");
  }

  @Test
  void prefersStructuredDataToMetaElements() {
    var head =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":"
            + "[\"NewsArticle\"],\"headline\":\"Talks &amp; tea\",\"datePublished\":"
            + "\"2031-06-19T10:20:00Z\",\"author\":[{\"name\":\"Ada Orlov\"},{\"name\":\"P. Venn\"}],"
            + "\"publisher\":{\"name\":\"The Quay Post\"}}]}</script>"
            + "<meta property='og:site_name' content='Other'><meta property='og:title' content='Other'>"
            + "<link rel=canonical href='https://quay.example/talks'>";
    var known = WebPage.read(page(head)).known();
    assertThat(known.outlet()).isEqualTo("The Quay Post");
    assertThat(known.title()).isEqualTo("Talks & tea");
    assertThat(known.author()).isEqualTo("Ada Orlov, P. Venn");
    assertThat(known.published().iso()).isEqualTo("2031-06-19T10:20Z");
    assertThat(known.url()).isEqualTo("https://quay.example/talks");
  }

  @Test
  void fallsBackOnMetaElementsWhenStructuredDataIsBroken() {
    var head =
        "<script type='application/ld+json'>{broken</script>"
            + "<meta property='og:site_name' content='The Quay Post'>"
            + "<meta name='author' content='By Ada Orlov'>"
            + "<meta property='article:published_time' content='soon'>"
            + "<meta name='date' content='2031-06-19'>";
    var known = WebPage.read(page(head)).known();
    assertThat(known.outlet()).isEqualTo("The Quay Post");
    assertThat(known.title()).isEqualTo("Talks in Quay");
    assertThat(known.author()).isEqualTo("Ada Orlov");
    assertThat(known.published().iso()).isEqualTo("2031-06-19");
  }

  @Test
  void readsAPageWithoutAnArticle() {
    assertThat(WebPage.read("<p>One.<br>Two.").text()).isEqualTo("One.\n\nTwo.");
    assertThat(WebPage.read("").text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div><b>", "<p>word</p>", "<div class=related>", "word ", "<br>", "<td>"})
  void takesBoundedTimeForManyOfAnything(String unit) {
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(WebPage.read(unit.repeat(20_000) + "word").text()).endsWith("word"));
  }
}
