package org.readout.intake;

import org.jspecify.annotations.Nullable;

/// What is known about a report from outside its text; each part may be null.
record Metadata(
    @Nullable String id,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String author,
    @Nullable Publication published) {

  static final Metadata NONE = new Metadata(null, null, null, null, null, null);

  /// This, with its gaps filled from weaker evidence.
  Metadata orElse(Metadata weaker) {
    return new Metadata(
        id != null ? id : weaker.id,
        url != null ? url : weaker.url,
        outlet != null ? outlet : weaker.outlet,
        title != null ? title : weaker.title,
        author != null ? author : weaker.author,
        published != null ? published : weaker.published);
  }

  /// What the user says about all inputs.
  static Metadata of(Options options) {
    return new Metadata(null, null, options.outlet(), null, null, options.published());
  }

  Metadata withTitle(@Nullable String other) {
    return new Metadata(id, url, outlet, other, author, published);
  }
}
