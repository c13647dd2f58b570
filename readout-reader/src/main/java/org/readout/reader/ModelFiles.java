package org.readout.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The files of the model, each checked against its SHA-256 in `model.sha256` (written as
/// `sha256sum` writes it) before a byte of it is used.
final class ModelFiles {

  static final String CHECKSUMS = "model.sha256";
  static final String READER = "reader.int8.onnx";
  static final String ROLES = "roles.int8.onnx";
  static final String CHRONICLE = "chronicle.int8.onnx";
  static final String EVENT_PARTS = "event-parts.int8.onnx";
  static final String OUTCOME_PARTS = "outcome-parts.int8.onnx";
  static final String SAME = "same.onnx";
  static final String TOKENIZER = "tokenizer.json";

  private static final String REMEDY =
      "Build readout-reader again from a complete checkout, or fetch its jar again.";

  /// Where the files come from.
  @FunctionalInterface
  interface Origin {

    /// Opens the file of that name, or gives null when there is none.
    @Nullable InputStream open(String name) throws IOException;
  }

  private final Origin origin;
  private final Map<String, String> checksums;
  private final String hash;

  /// @throws ReaderUnavailable if the list of checksums is missing or cannot be read
  ModelFiles(Origin origin) {
    this.origin = origin;
    byte[] list = bytes(CHECKSUMS);
    this.checksums = parse(new String(list, StandardCharsets.UTF_8));
    this.hash = sha256(list);
  }

  /// The files that lie beside the classes.
  static ModelFiles bundled() {
    return new ModelFiles(ModelFiles.class::getResourceAsStream);
  }

  /// SHA-256 of the list of checksums, hence of all the files together: 64 hexadecimal digits.
  String hash() {
    return hash;
  }

  /// The whole content of a file, as released.
  ///
  /// @throws ReaderUnavailable if it is missing, cut or altered
  byte[] checked(String name) {
    String expected = checksums.get(name);
    if (expected == null) {
      throw unavailable(CHECKSUMS, "has no line for " + name, null);
    }
    byte[] content = bytes(name);
    String found = sha256(content);
    if (!found.equals(expected)) {
      throw unavailable(
          name,
          "is cut or altered: its %,d bytes have SHA-256 %s, expected %s"
              .formatted(content.length, found, expected),
          null);
    }
    return content;
  }

  private byte[] bytes(String name) {
    try (InputStream in = origin.open(name)) {
      if (in == null) {
        throw unavailable(name, "is missing", null);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw unavailable(name, "cannot be read", e);
    }
  }

  private static Map<String, String> parse(String list) {
    Map<String, String> found = new LinkedHashMap<>();
    list.lines()
        .map(line -> line.split(" +", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> found.put(parts[1], parts[0]));
    return found;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static ReaderUnavailable unavailable(String name, String what, @Nullable Exception why) {
    return new ReaderUnavailable(
        "The trained reader cannot be used: its file %s %s. %s".formatted(name, what, REMEDY), why);
  }
}
