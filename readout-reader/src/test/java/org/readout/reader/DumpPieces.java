package org.readout.reader;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// For `training/`, which has a tokenizer of its own: writes how this one cuts a text. Arguments: a
/// `tokenizer.json`, a text file in UTF-8, and the file to write. That gets four big-endian ints
/// for each piece: its number, the UTF-16 offsets of its start and end, and 1 if it opens a word.
final class DumpPieces {

  private DumpPieces() {}

  public static void main(String[] arguments) throws IOException {
    var wordPiece = new WordPiece(Vocabulary.parse(Files.readAllBytes(Path.of(arguments[0]))));
    Pieces pieces = wordPiece.cut(Files.readString(Path.of(arguments[1])));
    try (var out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2]))))) {
      for (int piece = 0; piece < pieces.size(); piece++) {
        out.writeInt(pieces.id(piece));
        out.writeInt(pieces.start(piece));
        out.writeInt(pieces.end(piece));
        out.writeInt(pieces.opensWord(piece) ? 1 : 0);
      }
    }
  }
}
