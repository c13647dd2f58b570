package org.readout.annotate.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Segmenter;

class ChannelsTest {

  private static final Segmenter SEGMENTER = new Segmenter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "It was calm, according to a readout released by the state broadcaster NTV.|according to a readout released by the state broadcaster NTV|READOUT|NTV",
        "It was calm, according to a readout by Norland’s state news agency Novin.|according to a readout by Norland’s state news agency Novin|READOUT|Novin",
        "It was calm, according to Norland’s Foreign Ministry.|according to Norland’s Foreign Ministry|STATEMENT|Norland’s Foreign Ministry",
        "It was calm, according to a Defense Department statement.|according to a Defense Department statement|STATEMENT|Defense Department",
        "The readout said it was calm.|The readout|READOUT|-",
        "The army said in a statement that it was calm.|in a statement|STATEMENT|-",
        "He told reporters at a news conference in Port Sella.|at a news conference|NEWS_CONFERENCE|-",
        "The envoy told the Port Sella Times that it was calm.|told the Port Sella Times|OUTLET|Port Sella Times",
        "In an interview with Norland Radio, he agreed.|In an interview with Norland Radio|INTERVIEW|Norland Radio",
        "The governor wrote on Telegram that it was calm.|wrote on Telegram|SOCIAL_MEDIA|-",
        "A diplomat spoke on condition of anonymity.|condition of anonymity|ANONYMOUS|-",
        "Citing the defence ministry, he denied it.|Citing the defence ministry|STATEMENT|defence ministry",
        "The state news agency Novin reported the launch.|The state news agency Novin reported|AGENCY|Novin"
      })
  void namesTheChannelAndItsIssuer(String text, String words, Channel.Kind kind, String issuer) {
    var document = SEGMENTER.segment(text);
    var channels = Channels.find(document);
    assertThat(channels).extracting(one -> document.at(one.span())).containsExactly(words);
    var channel = channels.getFirst();
    assertThat(channel.kind()).isEqualTo(kind);
    var span = channel.issuer();
    assertThat(span == null ? null : document.at(span)).isEqualTo(issuer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister told the envoy that it was calm.",
        "She signed the documents and left.",
        "The command post fell at dawn.",
        "According to Mara Lind, it was calm."
      })
  void takesNoPersonOrThingForAChannel(String text) {
    assertThat(Channels.find(SEGMENTER.segment(text))).isEmpty();
  }
}
