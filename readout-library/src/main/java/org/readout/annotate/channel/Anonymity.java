package org.readout.annotate.channel;

import java.util.List;
import java.util.Optional;
import org.readout.annotate.channel.Channel.Kind;
import org.readout.text.Sentence;

/// "on condition of anonymity", "who asked not to be named".
final class Anonymity {

  private Anonymity() {}

  static Optional<Channel> at(Sentence sentence, int first) {
    return ChannelWords.ANONYMITY.stream()
        .filter(words -> stands(sentence, first, words))
        .map(words -> Channels.span(sentence, first, first + words.size() - 1))
        .map(span -> new Channel(span, Kind.ANONYMOUS, null))
        .findFirst();
  }

  private static boolean stands(Sentence sentence, int first, List<String> words) {
    var tokens = sentence.tokens();
    if (first + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(first + i).lower().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
