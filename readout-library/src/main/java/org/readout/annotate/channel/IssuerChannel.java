package org.readout.annotate.channel;

import java.util.Optional;
import java.util.Set;
import org.readout.annotate.channel.Channel.Kind;
import org.readout.text.Place;
import org.readout.text.Sentence;

/// Channels that are known by who relays: "told Al Jazeera", "according to the Foreign Ministry",
/// "citing Reuters", "state media reported".
final class IssuerChannel {

  private static final Set<String> REPORTING =
      Set.of("reported", "reports", "quoted", "quotes", "cited");
  private static final Set<String> CITING =
      Set.of("citing", "cited", "quoting", "reported", "quoted");

  private IssuerChannel() {}

  static Optional<Channel> accordingTo(Sentence sentence, int at) {
    var place = new Place(sentence.tokens(), at);
    if (!place.lower(0).equals("according") || !place.lower(1).equals("to")) {
      return Optional.empty();
    }
    var phrase = Phrase.from(sentence.tokens(), at + 2);
    if (phrase.namesChannel()) {
      return Optional.empty();
    }
    var kind =
        unnamed(sentence, at + 2, phrase)
            .or(() -> ChannelWords.issuerKind(phrase.tokens()))
            .or(() ->
                ChannelWords.isOffice(phrase.tokens())
                    ? Optional.of(Kind.STATEMENT)
                    : Optional.empty());
    return kind.flatMap(sort -> channel(sentence, at, phrase, at + 2, sort));
  }

  private static Optional<Kind> unnamed(Sentence sentence, int first, Phrase phrase) {
    var behind = new Place(sentence.tokens(), first + phrase.tokens().size());
    boolean described =
        ChannelWords.UNNAMED_BY.contains(behind.lower(0))
            || phrase.tokens().stream()
                .anyMatch(token -> ChannelWords.UNNAMED_BY.contains(token.lower()));
    boolean plain =
        !phrase.tokens().isEmpty()
            && ChannelWords.UNNAMED.contains(phrase.tokens().getLast().lower());
    return described || plain ? Optional.of(Kind.ANONYMOUS) : Optional.empty();
  }

  static Optional<Channel> told(Sentence sentence, int at) {
    if (!sentence.tokens().get(at).lower().equals("told")) {
      return Optional.empty();
    }
    var phrase = Phrase.from(sentence.tokens(), at + 1);
    return ChannelWords.issuerKind(phrase.tokens())
        .filter(kind -> kind != Kind.STATEMENT)
        .flatMap(kind -> channel(sentence, at, phrase, at + 1, kind));
  }

  static Optional<Channel> citing(Sentence sentence, int at) {
    var place = new Place(sentence.tokens(), at);
    boolean citing = CITING.contains(place.lower(0));
    if (!citing && !place.lower(0).equals("by")) {
      return Optional.empty();
    }
    boolean by = citing && place.lower(1).equals("by");
    if (!by && !place.lower(0).equals("citing") && !place.lower(0).equals("quoting")) {
      return Optional.empty();
    }
    int first = by ? at + 2 : at + 1;
    var phrase = Phrase.from(sentence.tokens(), first);
    return unnamed(sentence, first, phrase)
        .or(() -> ChannelWords.issuerKind(phrase.tokens()))
        .or(() ->
            ChannelWords.isOffice(phrase.tokens()) ? Optional.of(Kind.STATEMENT) : Optional.empty())
        .flatMap(kind -> channel(sentence, at, phrase, first, kind));
  }

  /// The name right before the verb.
  static Optional<Channel> reported(Sentence sentence, int at) {
    if (!REPORTING.contains(sentence.tokens().get(at).lower())) {
      return Optional.empty();
    }
    var phrase = Phrase.before(sentence.tokens(), at);
    var kind = ChannelWords.issuerKind(phrase.tokens()).filter(sort -> sort != Kind.STATEMENT);
    int first = at - phrase.tokens().size();
    return kind.map(sort ->
        new Channel(Channels.span(sentence, first, at), sort, phrase.issuer().orElse(null)));
  }

  private static Optional<Channel> channel(
      Sentence sentence, int at, Phrase phrase, int first, Kind kind) {
    int last = first + phrase.tokens().size() - 1;
    return phrase
        .issuer()
        .map(issuer -> new Channel(Channels.span(sentence, at, last), kind, issuer));
  }
}
