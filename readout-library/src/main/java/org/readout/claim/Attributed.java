package org.readout.claim;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.channel.Channel;
import org.readout.claim.EntityBook.Draft;
import org.readout.text.Span;

/// To whom some words are credited.
///
/// @param speaker who spoke, or null when the report does not tell
/// @param speakerText the words that name the speaker there, or null
/// @param cue the attributing words, or null
/// @param via the channel, or null
/// @param addressee whom the words were told, or null
record Attributed(
    @Nullable Draft speaker,
    @Nullable Span speakerText,
    @Nullable Span cue,
    @Nullable Channel via,
    @Nullable Draft addressee) {

  static final Attributed NOBODY = new Attributed(null, null, null, null, null);

  boolean known() {
    return speaker != null;
  }

  /// The same, where it is not known whom the words mean that name the speaker.
  Attributed byNobodyKnown() {
    return new Attributed(null, speakerText, cue, via, addressee);
  }

  /// The same speaker and channel, without the words that said so: for words that go on.
  Attributed goingOn() {
    return new Attributed(speaker, null, null, via, addressee);
  }
}
