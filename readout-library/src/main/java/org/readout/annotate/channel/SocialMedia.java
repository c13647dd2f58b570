package org.readout.annotate.channel;

import java.util.Optional;
import org.readout.annotate.channel.Channel.Kind;
import org.readout.text.Place;
import org.readout.text.Sentence;

/// "wrote on Telegram", "in a post on X", "said on social media".
final class SocialMedia {

  /// Words that may stand between the verb and the platform.
  private static final int GAP = 4;

  private SocialMedia() {}

  static Optional<Channel> at(Sentence sentence, int at) {
    var place = new Place(sentence.tokens(), at);
    if (!ChannelWords.POSTING.contains(place.lower(0))) {
      return Optional.empty();
    }
    for (int i = 1; i <= GAP; i++) {
      boolean on = place.lower(i).equals("on") || place.lower(i).equals("via");
      int platform =
          place.lower(i + 1).equals("the") || place.lower(i + 1).equals("his") ? i + 2 : i + 1;
      if (on && isPlatform(place, platform)) {
        int last = at + platform + (isTwoWords(place, platform) ? 1 : 0);
        return Optional.of(new Channel(Channels.span(sentence, at, last), Kind.SOCIAL_MEDIA, null));
      }
    }
    return Optional.empty();
  }

  private static boolean isPlatform(Place place, int at) {
    var word = withoutStop(place.lower(at));
    return switch (word) {
      case "social" -> place.lower(at + 1).equals("media");
      case "truth" -> place.lower(at + 1).equals("social");
      default ->
          ChannelWords.PLATFORMS.contains(word)
              && place.ahead(at).filter(token -> token.isCapitalised()).isPresent();
    };
  }

  /// At the end of a sentence "X." may be one token.
  private static String withoutStop(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isTwoWords(Place place, int at) {
    return place.lower(at).equals("social") || place.lower(at).equals("truth");
  }
}
