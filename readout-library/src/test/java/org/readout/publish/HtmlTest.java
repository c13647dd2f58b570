package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Property(tries = 300)
  void whateverGoesInComesOutAsTheSameText(@ForAll @StringLength(max = 60) String words) {
    var out = new StringBuilder();
    new Html(out).element("p", "[" + words + "]", "title", words);
    var read = Jsoup.parseBodyFragment(out.toString());
    assertThat(read.body().children()).hasSize(1);
    assertThat(read.select("p").attr("title")).isEqualTo(words.replace('\0', '\uFFFD'));
    assertThat(read.select("p").first().wholeText())
        .isEqualTo("[" + words.replace('\0', '\uFFFD') + "]");
  }

  @Test
  void anAttributeWithoutAValueIsLeftOut() {
    var out = new StringBuilder();
    new Html(out).element("p", "x", "title", null, "class", "a\"b");
    assertThat(out).hasToString("<p class=\"a&quot;b\">x</p>");
  }

  @Test
  void aStyleThatWouldCloseItselfIsRefused() {
    assertThatThrownBy(() -> new Html(new StringBuilder()).own("style", "a</style>"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
