package org.readout.intake;

import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/// One account as it was read: the decoded text and what is known about it.
///
/// @param id the file name without its ending, made unique if need be; for addresses a hash
/// @param file the path as the user gave it, or null when it came from no file
/// @param url its address, or null
/// @param outlet who published it, or null when neither the user nor the page says so
/// @param title its headline, or null
/// @param author its author, or null
/// @param published when it was published, or null when nothing outside the text says so
/// @param language the language as an ISO 639-1 code, or `und`
/// @param sha256 of the original bytes, 64 hexadecimal digits
/// @param text the decoded characters to which every offset refers
/// @param extracted true when `text` was extracted (from a page), so that the record has to carry
///   it
public record Report(
    String id,
    @Nullable String file,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String author,
    @Nullable Publication published,
    String language,
    String sha256,
    String text,
    boolean extracted) {

  /// Whether it is in the language that is read: in English, or in one that cannot be told.
  public boolean isRead() {
    return language.equals("en") || language.equals(Language.UNKNOWN);
  }

  /// The evidence that stands at this span.
  ///
  /// @throws IndexOutOfBoundsException if the text is shorter than the span
  public Evidence evidence(Span span) {
    return new Evidence(id, span, span.of(text));
  }
}
