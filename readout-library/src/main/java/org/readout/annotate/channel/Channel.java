package org.readout.annotate.channel;

import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/// The way by which words or facts reached the report: "according to a readout released by the
/// state broadcaster CCTV", "told Al Jazeera", "the statement said".
///
/// @param span the whole phrase
/// @param kind what sort of channel
/// @param issuer who released or relayed it (a name or description), or null when unnamed
public record Channel(Span span, Kind kind, @Nullable Span issuer) {

  /// Sorts of channel.
  public enum Kind {
    READOUT,
    STATEMENT,
    NEWS_CONFERENCE,
    INTERVIEW,
    AGENCY,
    OUTLET,
    SOCIAL_MEDIA,
    DOCUMENT,
    ANONYMOUS
  }
}
