package org.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads one file or stream into drafts; whatever is wrong with it is said, never thrown.
final class SourceReader {

  static final String STANDARD_INPUT = "-";

  private final Options options;
  private final Harvest harvest;

  SourceReader(Options options, Harvest harvest) {
    this.options = options;
    this.harvest = harvest;
  }

  void read(Source source) {
    try {
      var reason = refusal(source);
      if (reason != null) {
        harvest.skip(source.file(), reason);
        return;
      }
      byte[] bytes;
      try (var in = Files.newInputStream(source.path())) {
        bytes = bounded(in);
      }
      if (bytes.length > options.maxBytes()) {
        harvest.skip(source.file(), Reason.tooLarge(bytes.length, options.maxBytes()));
        return;
      }
      read(source.file(), Kind.of(source.name()), bytes, MetaFile.beside(source, harvest));
    } catch (IOException broken) {
      harvest.skip(source.file(), Reason.of(broken));
    }
  }

  void readStandardInput(InputStream in) {
    try {
      byte[] bytes = bounded(in);
      if (bytes.length > options.maxBytes()) {
        harvest.skip(
            STANDARD_INPUT,
            String.format(Locale.ROOT, "above the limit of %.1f MB", options.maxBytes() / 1e6));
        return;
      }
      read(STANDARD_INPUT, Kind.OTHER, bytes, Metadata.NONE);
    } catch (IOException broken) {
      harvest.skip(STANDARD_INPUT, Reason.of(broken));
    }
  }

  /// One byte more than allowed shows that there is too much.
  private byte[] bounded(InputStream in) throws IOException {
    return in.readNBytes(Math.addExact(options.maxBytes(), 1));
  }

  /// Why the file is not even opened, or null.
  private @Nullable String refusal(Source source) throws IOException {
    if (!Files.isRegularFile(source.path())) {
      return "not a regular file";
    }
    var ending = Kind.ending(source.name());
    boolean known = Kind.of(source.name()) != Kind.OTHER;
    if (!known && !(source.named() && ending.isEmpty())) {
      return what(source, ending) + ", not a report; " + Kind.READ;
    }
    if (!source.named() && source.name().toUpperCase(Locale.ROOT).startsWith("README")) {
      return "a README, not a report";
    }
    long size = Files.size(source.path());
    return size > options.maxBytes() ? Reason.tooLarge(size, options.maxBytes()) : null;
  }

  private static String what(Source source, String ending) throws IOException {
    try (var in = Files.newInputStream(source.path())) {
      var magic = Magic.name(in.readNBytes(Magic.LENGTH));
      return magic != null ? magic : ending.isEmpty() ? "no ending" : "a ." + ending + " file";
    }
  }

  private void read(String file, Kind kind, byte[] bytes, Metadata meta) {
    var magic = Magic.name(bytes);
    if (magic != null) {
      harvest.skip(file, magic + ", not a report; " + Kind.READ);
      return;
    }
    if (kind == Kind.LINES && !Decoding.isWide(bytes)) {
      new JsonLines(file, harvest).read(withoutMark(bytes));
      return;
    }
    switch (Decoding.decode(bytes, kind != Kind.TEXT)) {
      case Decoding.Undecodable broken ->
          harvest.skip(file, broken.reason() + " at byte " + broken.offset());
      case Decoding.Decoded decoded -> {
        if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
          harvest.say(file, null, "not UTF-8: decoded as " + decoded.charset().name());
        }
        text(
            file,
            kind == Kind.OTHER ? Kind.sniff(decoded.text()) : kind,
            decoded.text(),
            bytes,
            meta);
      }
    }
  }

  private void text(String file, Kind kind, String text, byte[] bytes, Metadata meta) {
    var digest = Digest.sha256(bytes);
    switch (kind) {
      case LINES -> new JsonLines(file, harvest).read(text.getBytes(StandardCharsets.UTF_8));
      case PAGE -> {
        var page = WebPage.read(text);
        harvest.drafts.add(
            new Draft(file, 0, meta.orElse(page.known()), digest, page.text(), true));
      }
      case TEXT, OTHER -> {
        var headline = Headline.of(text).map(span -> span.of(text)).orElse(null);
        var known = meta.orElse(Metadata.NONE.withTitle(headline));
        harvest.drafts.add(new Draft(file, 0, known, digest, text, file.equals(STANDARD_INPUT)));
      }
    }
  }

  private static byte[] withoutMark(byte[] bytes) {
    var mark = ByteOrderMark.of(bytes);
    return mark == null ? bytes : Arrays.copyOfRange(bytes, mark.length(), bytes.length);
  }
}
