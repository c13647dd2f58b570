package org.readout.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// The word pieces that the model knows, with their numbers.
///
/// Immutable, and safe to share between threads.
final class Vocabulary {

  /// Stands before a window.
  static final int CLS = 101;

  /// Stands behind a window and at each break between paragraphs.
  static final int SEP = 102;

  private static final String INSIDE = "##";

  private final Map<String, Integer> starting = new HashMap<>();
  private final Map<String, Integer> inside = new HashMap<>();
  private final int unknown;
  private final int longest;

  /// @param pieces each piece with its number; a piece that continues a word begins with `##`
  Vocabulary(Map<String, Integer> pieces) {
    int length = 1;
    for (var piece : pieces.entrySet()) {
      boolean continues = piece.getKey().startsWith(INSIDE);
      String text = continues ? piece.getKey().substring(INSIDE.length()) : piece.getKey();
      (continues ? inside : starting).put(text, piece.getValue());
      length = Math.max(length, text.length());
    }
    this.longest = length;
    Integer unk = pieces.get("[UNK]");
    if (unk == null) {
      throw new IllegalArgumentException("a vocabulary without [UNK]");
    }
    this.unknown = unk;
  }

  /// Reads the vocabulary of a Hugging Face `tokenizer.json`.
  ///
  /// @throws IOException if it is not one
  static Vocabulary parse(byte[] tokenizerJson) throws IOException {
    JsonNode vocabulary = new ObjectMapper().readTree(tokenizerJson).at("/model/vocab");
    Map<String, Integer> pieces = new HashMap<>();
    vocabulary.properties().forEach(entry -> pieces.put(entry.getKey(), entry.getValue().asInt()));
    if (!pieces.containsKey("[UNK]")) {
      throw new IOException("no vocabulary of word pieces");
    }
    return new Vocabulary(pieces);
  }

  /// The number of the piece that stands for what the vocabulary cannot spell.
  int unknown() {
    return unknown;
  }

  /// Length of the longest piece in UTF-16 code units: no need to look for longer ones.
  int longest() {
    return longest;
  }

  /// The number of that piece, or -1.
  ///
  /// @param starts whether the piece starts a word
  int number(String piece, boolean starts) {
    Integer number = (starts ? starting : inside).get(piece);
    return number == null ? -1 : number;
  }
}
