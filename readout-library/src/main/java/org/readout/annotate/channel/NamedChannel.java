package org.readout.annotate.channel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.channel.Channel.Kind;
import org.readout.text.Place;
import org.readout.text.Sentence;
import org.readout.text.Span;

/// Channels that are named by a noun: "a readout released by the state broadcaster CCTV", "the
/// statement said", "at a news conference", "in an interview with X", "documents seen by X".
final class NamedChannel {

  private NamedChannel() {}

  static Optional<Channel> at(Sentence sentence, int head) {
    var tokens = sentence.tokens();
    var word = tokens.get(head).lower();
    var kind = ChannelWords.HEADS.get(word);
    var place = new Place(tokens, head);
    if (kind == null || !isModified(place, word)) {
      return Optional.empty();
    }
    var modifiers = Phrase.before(tokens, head);
    int first = head - modifiers.tokens().size();
    var introduced = new Place(tokens, first);
    boolean opens = ChannelWords.INTRODUCERS.contains(introduced.lower(-1));
    boolean speaks = ChannelWords.SPEECH.contains(nextVerb(place));
    var source = source(sentence, head);
    if ((!opens && !speaks && source == null) || isNoChannel(kind, introduced, source, speaks)) {
      return Optional.empty();
    }
    int start = Math.max(0, opens ? first - opening(introduced) : first);
    int end = source == null ? head : source.last();
    var issuer = source == null ? own(modifiers) : source.issuer();
    return Optional.of(new Channel(Channels.span(sentence, start, end), kind, issuer));
  }

  private static boolean isModified(Place place, String word) {
    var modifiers = ChannelWords.MODIFIERS.get(word);
    return modifiers == null || modifiers.contains(place.lower(-1));
  }

  /// A document counts only where it is the source of what is told.
  private static boolean isNoChannel(
      Kind kind, Place introduced, @Nullable Source source, boolean speaks) {
    return kind == Kind.DOCUMENT
        && !speaks
        && source == null
        && !introduced.lower(-2).equals("according");
  }

  /// Words of the introducing preposition: two for "according to".
  private static int opening(Place introduced) {
    return introduced.lower(-2).equals("according") ? 2 : 1;
  }

  /// The verb behind the head, or behind "of the meeting".
  private static String nextVerb(Place head) {
    for (int i = 1; i <= 5; i++) {
      if (ChannelWords.SPEECH.contains(head.lower(i))) {
        return head.lower(i);
      }
      if (head.lower(i).equals(",") || head.lower(i).equals(".")) {
        break;
      }
    }
    return "";
  }

  private record Source(@Nullable Span issuer, int last) {}

  /// "released by NP", "from NP", "with NP", within a few words of the head.
  private static @Nullable Source source(Sentence sentence, int head) {
    var place = new Place(sentence.tokens(), head);
    int link = ChannelWords.RELEASED.contains(place.lower(1)) ? 2 : 1;
    if (!ChannelWords.LINKS.contains(place.lower(link))) {
      return null;
    }
    var phrase = Phrase.from(sentence.tokens(), head + link + 1);
    var issuer = phrase.issuer();
    return issuer.isEmpty() ? null : new Source(issuer.get(), head + link + phrase.tokens().size());
  }

  /// "a State Department statement", "China’s readout": a name among the modifiers.
  private static @Nullable Span own(Phrase modifiers) {
    var tokens = modifiers.tokens();
    int end = tokens.size();
    while (end > 0 && !tokens.get(end - 1).isCapitalised()) {
      end--;
    }
    return end == 0 ? null : new Phrase(tokens.subList(0, end)).issuer().orElse(null);
  }
}
