package org.readout.annotate.channel;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.channel.Channel.Kind;
import org.readout.text.Token;

/// The words by which channels are known, in tables.
final class ChannelWords {

  /// Nouns that are themselves a channel.
  static final Map<String, Kind> HEADS =
      Map.ofEntries(
          entry("readout", Kind.READOUT),
          entry("read-out", Kind.READOUT),
          entry("readouts", Kind.READOUT),
          entry("statement", Kind.STATEMENT),
          entry("statements", Kind.STATEMENT),
          entry("communique", Kind.STATEMENT),
          entry("communiqué", Kind.STATEMENT),
          entry("release", Kind.STATEMENT),
          entry("conference", Kind.NEWS_CONFERENCE),
          entry("briefing", Kind.NEWS_CONFERENCE),
          entry("interview", Kind.INTERVIEW),
          entry("interviews", Kind.INTERVIEW),
          entry("tweet", Kind.SOCIAL_MEDIA),
          entry("post", Kind.SOCIAL_MEDIA),
          entry("document", Kind.DOCUMENT),
          entry("documents", Kind.DOCUMENT),
          entry("memo", Kind.DOCUMENT),
          entry("memos", Kind.DOCUMENT),
          entry("cable", Kind.DOCUMENT),
          entry("cables", Kind.DOCUMENT),
          entry("letter", Kind.DOCUMENT),
          entry("indictment", Kind.DOCUMENT),
          entry("affidavit", Kind.DOCUMENT),
          entry("transcript", Kind.DOCUMENT),
          entry("filing", Kind.DOCUMENT),
          entry("filings", Kind.DOCUMENT),
          entry("draft", Kind.DOCUMENT));

  /// What must stand right before heads that mean other things as well.
  static final Map<String, Set<String>> MODIFIERS =
      Map.of(
          "conference", Set.of("news", "press", "media"),
          "release", Set.of("press", "news", "media"),
          "briefing",
              Set.of(
                  "news", "press", "media", "daily", "regular", "house", "department", "ministry"),
          "post",
              Set.of(
                  "media",
                  "blog",
                  "facebook",
                  "telegram",
                  "x",
                  "twitter",
                  "instagram",
                  "weibo",
                  "a"));

  static final Set<String> INTRODUCERS =
      Set.of("to", "in", "at", "during", "via", "through", "by", "citing", "from");

  static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "say",
          "showed",
          "show",
          "shows",
          "stated",
          "read",
          "reads",
          "added",
          "quoted",
          "described",
          "noted",
          "reported",
          "claimed",
          "revealed",
          "confirmed",
          "indicated",
          "suggest",
          "suggested",
          "read:",
          "called",
          "announced");

  static final Set<String> RELEASED =
      Set.of(
          "released",
          "issued",
          "published",
          "provided",
          "obtained",
          "seen",
          "reviewed",
          "posted",
          "carried",
          "distributed",
          "put",
          "shared",
          "aired",
          "broadcast",
          "given",
          "viewed");

  /// Participles that stand before a channel's noun as adjectives do.
  static final Set<String> PARTICIPLES =
      Set.of(
          "leaked",
          "classified",
          "written",
          "prepared",
          "televised",
          "taped",
          "recorded",
          "redacted");

  static final Set<String> LINKS = Set.of("by", "from", "with");

  static final Set<String> AGENCY =
      Set.of(
          "agency",
          "agencies",
          "wire",
          "newswire",
          "reuters",
          "afp",
          "ap",
          "xinhua",
          "tass",
          "yonhap",
          "kyodo",
          "interfax",
          "irna",
          "dpa",
          "ansa",
          "kcna",
          "bernama",
          "antara",
          "upi",
          "efe",
          "ria",
          "anadolu",
          "unian",
          "ukrinform",
          "jiji",
          "presse",
          "associated");

  static final Set<String> OUTLET =
      Set.of(
          "news",
          "times",
          "journal",
          "tv",
          "television",
          "radio",
          "daily",
          "tribune",
          "guardian",
          "herald",
          "gazette",
          "globe",
          "telegraph",
          "broadcaster",
          "broadcasting",
          "network",
          "magazine",
          "newspaper",
          "newspapers",
          "outlet",
          "outlets",
          "media",
          "channel",
          "tabloid",
          "podcast",
          "website",
          "economist",
          "bloomberg",
          "bbc",
          "cnn",
          "nbc",
          "cbs",
          "abc",
          "msnbc",
          "npr",
          "pbs",
          "fox",
          "cctv",
          "cgtn",
          "nhk",
          "zdf",
          "ard",
          "politico",
          "axios",
          "independent",
          "jazeera",
          "arabiya",
          "monde",
          "figaro",
          "spiegel",
          "haaretz",
          "euronews",
          "weekly",
          "chronicle",
          "observer",
          "sky",
          "rt",
          "newsweek",
          "cnbc",
          "itv",
          "bulletin",
          "mirror");

  static final Set<String> OFFICE =
      Set.of(
          "ministry",
          "department",
          "government",
          "office",
          "embassy",
          "military",
          "army",
          "navy",
          "police",
          "committee",
          "commission",
          "council",
          "house",
          "pentagon",
          "kremlin",
          "administration",
          "command",
          "authorities",
          "authority",
          "presidency",
          "palace",
          "bureau",
          "directorate",
          "secretariat",
          "court",
          "prosecutors",
          "forces",
          "service",
          "services",
          "guard",
          "chiefs");

  static final Set<String> UNNAMED =
      Set.of(
          "officials", "official", "sources", "source", "diplomats", "diplomat", "aide", "aides");

  static final Set<String> UNNAMED_BY =
      Set.of("familiar", "anonymity", "briefed", "anonymous", "unnamed");

  static final Set<String> PLATFORMS =
      Set.of(
          "twitter",
          "x",
          "telegram",
          "facebook",
          "weibo",
          "wechat",
          "instagram",
          "tiktok",
          "threads",
          "mastodon",
          "bluesky",
          "vk",
          "youtube",
          "whatsapp",
          "social",
          "truth",
          "linkedin");

  static final Set<String> POSTING =
      Set.of(
          "wrote",
          "writes",
          "posted",
          "tweeted",
          "said",
          "announced",
          "shared",
          "published",
          "added",
          "post",
          "posting",
          "message",
          "account",
          "channel",
          "statement",
          "claimed",
          "writing",
          "video",
          "page",
          "posts",
          "messages");

  /// Groups of words, each of which says that the source is not named.
  static final List<List<String>> ANONYMITY =
      List.of(
          List.of("condition", "of", "anonymity"),
          List.of("requested", "anonymity"),
          List.of("not", "to", "be", "named"),
          List.of("not", "to", "be", "identified"),
          List.of("declined", "to", "be", "named"),
          List.of("declined", "to", "be", "identified"),
          List.of("not", "be", "named"),
          List.of("not", "be", "identified"),
          List.of("not", "authorized", "to", "speak"),
          List.of("not", "authorised", "to", "speak"));

  private ChannelWords() {}

  /// What sort of issuer these words name; empty for a person or anything else.
  static Optional<Kind> issuerKind(List<Token> phrase) {
    var words = phrase.stream().map(Token::lower).toList();
    if (words.stream().anyMatch(AGENCY::contains)) {
      return Optional.of(
          words.stream().anyMatch(OUTLET::contains) || isWire(phrase)
              ? Kind.AGENCY
              : Kind.STATEMENT);
    }
    return words.stream().anyMatch(OUTLET::contains) ? Optional.of(Kind.OUTLET) : Optional.empty();
  }

  /// Any agency word but the bare noun ("the agency", "the intelligence agency").
  private static boolean isWire(List<Token> phrase) {
    return phrase.stream()
        .map(Token::lower)
        .anyMatch(
            word -> AGENCY.contains(word) && !word.equals("agency") && !word.equals("agencies"));
  }

  static boolean isOffice(List<Token> phrase) {
    return phrase.stream().anyMatch(token -> OFFICE.contains(token.lower()));
  }
}
