package org.readout.annotate.name;

import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/// A title or description that a text gives to somebody: "Secretary of State" before Antony
/// Blinken, "China's top foreign policy official" behind Wang Yi.
///
/// @param span title and possessor together
/// @param title the title or head description alone ("Foreign Minister", "top diplomat")
/// @param of whose ("Chinese", "China", "U.S."), or null when the text does not say
/// @param holder the name of who bears it, or null when it stands alone ("the foreign minister
///   said")
public record Role(Span span, Span title, @Nullable Span of, @Nullable Span holder) {}
