package org.readout.annotate.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;

/// Finds the channels by which words and facts reached a report. Start here: [#find].
///
/// The forms are tried at each word, in one ordered list; of two channels that overlap the one that
/// begins first wins, then the longer. Linear in the length of the text; thread-safe.
public final class Channels {

  private static final List<BiFunction<Sentence, Integer, Optional<Channel>>> FORMS =
      List.of(
          Anonymity::at,
          NamedChannel::at,
          IssuerChannel::accordingTo,
          IssuerChannel::told,
          IssuerChannel::citing,
          IssuerChannel::reported,
          SocialMedia::at);

  private Channels() {}

  /// All channels of a document, in order, without overlap.
  public static List<Channel> find(Document document) {
    var found = new ArrayList<Channel>();
    for (Sentence sentence : document.sentences()) {
      found.addAll(in(sentence));
    }
    return List.copyOf(found);
  }

  private static List<Channel> in(Sentence sentence) {
    var candidates = new ArrayList<Channel>();
    for (int at = 0; at < sentence.tokens().size(); at++) {
      for (var form : FORMS) {
        form.apply(sentence, at).ifPresent(candidates::add);
      }
    }
    candidates.sort(
        Comparator.<Channel>comparingInt(channel -> channel.span().start())
            .thenComparingInt(channel -> -channel.span().length()));
    return withoutOverlap(candidates);
  }

  private static List<Channel> withoutOverlap(List<Channel> candidates) {
    var kept = new ArrayList<Channel>();
    for (Channel candidate : candidates) {
      if (kept.isEmpty() || !kept.getLast().span().overlaps(candidate.span())) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  /// From the first of these tokens to the end of the issuer, or to the last token.
  static Span span(Sentence sentence, int first, int last) {
    var tokens = sentence.tokens();
    return tokens.get(first).span().cover(tokens.get(last).span());
  }
}
