package org.readout.claim;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.channel.Channel;
import org.readout.text.Span;

/// One account of somebody saying something.
///
/// A sentence with two quotations by one speaker gives two claims, one for each pair of marks; one
/// without quotation marks gives one claim for its content.
///
/// @param content the words: inside one pair of quotation marks when `quoted`, else the clause
/// @param quoted true when `content` spans exactly the words inside one pair of marks
/// @param kind direct, indirect, or a mix (a quotation inside an indirect clause)
/// @param speaker number of the entity that spoke, or null when the report does not tell
/// @param speakerText the words that name the speaker there ("he", "the ministry"), or null
/// @param addressee number of the entity addressed, or null
/// @param via the channel by which it came, or null
/// @param cue the attributing words, or null
/// @param clause the wider words in which a few quoted ones make sense ("called it “a step”"), or
///   null where they stand for themselves
public record StatementClaim(
    Span content,
    boolean quoted,
    Kind kind,
    @Nullable Integer speaker,
    @Nullable Span speakerText,
    @Nullable Integer addressee,
    @Nullable Channel via,
    @Nullable Span cue,
    @Nullable Span clause) {

  /// Kinds of speech.
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }
}
