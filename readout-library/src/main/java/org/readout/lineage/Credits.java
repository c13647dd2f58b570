package org.readout.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.annotate.channel.Channel;
import org.readout.lineage.Credit.Sort;
import org.readout.lineage.Outlets.Named;
import org.readout.text.Span;

/// Finds the outlets that a text credits: names of outlets with a crediting word beside them. An
/// outlet that is only spoken of, or spoken of inside a quotation, is not credited.
final class Credits {

  /// Characters looked at on each side of a name.
  private static final int REACH = 60;

  /// A dateline stands within these characters from the start of the text.
  private static final int HEAD = 600;

  /// A line about the rights in a text stands within these characters from its end; further up it
  /// is about a picture.
  private static final int FOOT = 400;

  private static final Pattern BRACKET = Pattern.compile("\\($");
  private static final Pattern BRACKET_AND_DASH = Pattern.compile("^\\) ?[—–-]");

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?:©|\\([cC]\\)|[Cc]opyright)(?: ©)?(?: \\d{4})?,?(?: by)?(?: [Tt]he)? $"
              + "|(?:[Dd]istributed|[Pp]rovided) by(?: [Tt]he)? $");

  private static final Pattern SOURCE = Pattern.compile("\\bSources?:(?: [Tt]he)? $");

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:according to|citing|quoting|(?:first |as )?reported (?:by|in)"
              + "|(?:a |the )?reports? (?:by|in|from)|(?:quoted|cited) (?:by|in)"
              + "|editorial (?:by|in)|article in|published (?:by|in)|obtained by|(?:seen|reviewed) by"
              + "|said)"
              + "(?: [Tt]he)?(?: (?:US|U\\.S\\.|state|official|local|private))?"
              + "(?: (?:news outlet|news agency|newspaper|broadcaster|magazine|television|TV|website))? $");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b(?:told|interviews? (?:with|to|on)|statement to|comments to)(?: [Tt]he)? $");

  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:,? (?:(?:has |had )?(?:first |also |earlier )?(?:reported|reports|quoted|cited)"
              + "|said|says)\\b"
              + "|[’']s (?:own )?(?:review|reading|report|reporting|tally|analysis|investigation|count)\\b)");

  private Credits() {}

  /// In order of the text.
  static List<Credit> find(Account account, Outlets outlets) {
    var quoted =
        new Sweep(
            account.annotations().quotations().stream()
                .map(quotation -> quotation.span())
                .toList());
    var interviews =
        new Sweep(
            account.annotations().channels().stream()
                .filter(channel -> channel.issuer() != null && isAddress(account, channel))
                .map(Channel::span)
                .toList());
    var channels =
        new Sweep(
            account.annotations().channels().stream()
                .filter(channel -> channel.issuer() != null)
                .filter(channel -> channel.kind() != Channel.Kind.SOCIAL_MEDIA)
                .filter(channel -> !isAddress(account, channel))
                .map(Channel::span)
                .toList());
    var text = account.report().text();
    var credits = new ArrayList<Credit>();
    for (Named named : outlets.in(text)) {
      boolean channel = channels.covers(named.span());
      boolean address = interviews.covers(named.span());
      if (!quoted.covers(named.span())) {
        credit(text, named)
            .or(() ->
                channel || address
                    ? Optional.of(
                        new Credit(
                            named.name(), named.span(), channel ? Sort.MENTION : Sort.ADDRESS))
                    : Optional.empty())
            .ifPresent(credits::add);
      }
    }
    return credits;
  }

  /// By whom somebody was interviewed, or to whom he spoke.
  private static boolean isAddress(Account account, Channel channel) {
    return channel.kind() == Channel.Kind.INTERVIEW
        || account.report().text().startsWith("told ", channel.span().start());
  }

  private static Optional<Credit> credit(String text, Named named) {
    int start = named.span().start();
    int end = named.span().end();
    var before = text.substring(Math.max(0, start - REACH), start);
    var behind = text.substring(end, Math.min(text.length(), end + REACH));
    if (start < HEAD && BRACKET.matcher(before).find() && BRACKET_AND_DASH.matcher(behind).find()) {
      return Optional.of(new Credit(named.name(), new Span(start - 1, end + 1), Sort.DATELINE));
    }
    if (RIGHTS.matcher(before).find()) {
      return end < text.length() - FOOT
          ? Optional.empty()
          : credit(RIGHTS, Sort.RIGHTS, before, named);
    }
    return credit(SOURCE, Sort.SOURCE, before, named)
        .or(() -> credit(BEFORE, Sort.MENTION, before, named))
        .or(() -> credit(ADDRESS, Sort.ADDRESS, before, named))
        .or(() -> {
          var cue = BEHIND.matcher(behind);
          return cue.find()
              ? Optional.of(
                  new Credit(named.name(), new Span(start, end + cue.end()), Sort.MENTION))
              : Optional.empty();
        });
  }

  private static Optional<Credit> credit(Pattern form, Sort sort, String before, Named named) {
    var cue = form.matcher(before);
    return cue.find()
        ? Optional.of(
            new Credit(
                named.name(),
                new Span(named.span().start() - before.length() + cue.start(), named.span().end()),
                sort))
        : Optional.empty();
  }
}
