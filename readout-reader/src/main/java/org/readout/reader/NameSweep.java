package org.readout.reader;

import java.util.Arrays;
import java.util.List;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Token;

/// One reading of a document's names from left to right. Names have windows of their own, laid out
/// as in the training of the name head: token by token, as many whole sentences as fit, a mark
/// behind each. In the windows of the attributions, which have marks only between paragraphs,
/// entity F1 on CoNLL++ falls from .926 to .903.
final class NameSweep {

  /// Pieces and marks in a window, at most.
  private static final int LONGEST = 128;

  /// Pieces of one token, at most: only the first is read.
  private static final int PIECES_PER_TOKEN = 32;

  private final Graphs graphs;
  private final WordPiece wordPiece;
  private final NameLabels labels = new NameLabels();
  private final Window window = new Window();

  NameSweep(Graphs graphs, WordPiece wordPiece) {
    this.graphs = graphs;
    this.wordPiece = wordPiece;
  }

  NameLabels read(Document document) {
    for (Sentence sentence : document.sentences()) {
      if (hasWords(sentence.tokens())) {
        read(sentence.tokens());
      } else {
        flush();
        sentence.tokens().forEach(token -> labels.addOutside());
      }
    }
    flush();
    return labels;
  }

  private void read(List<Token> sentence) {
    var pieces = sentence.stream().map(token -> wordPiece.cut(token.text())).toList();
    if (!window.hasRoom(length(pieces))) {
      flush();
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (!window.hasRoom(length(pieces.get(i)))) {
        flush();
      }
      window.add(sentence.get(i).text(), pieces.get(i));
    }
    window.mark();
  }

  private static boolean hasWords(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.text().chars().anyMatch(Character::isLetter));
  }

  private static int length(List<Pieces> tokens) {
    return tokens.stream().mapToInt(NameSweep::length).sum();
  }

  private static int length(Pieces token) {
    return Math.clamp(token.size(), 1, PIECES_PER_TOKEN);
  }

  private void flush() {
    if (window.tokens > 0) {
      var encoded = graphs.encode(window.ids(), window.cases());
      for (int token = 0; token < window.tokens; token++) {
        labels.add(encoded.namesAt(window.firsts[token] - 1));
      }
      window.clear();
    }
  }

  /// The window being filled.
  private static final class Window {

    private final long[] ids = new long[LONGEST];
    private final long[] cases = new long[LONGEST];
    private final int[] firsts = new int[LONGEST];
    private int size;
    private int tokens;

    Window() {
      clear();
    }

    void clear() {
      ids[0] = Vocabulary.CLS;
      size = 1;
      tokens = 0;
    }

    /// Whether so many pieces fit, and the mark behind them.
    boolean hasRoom(int pieces) {
      return size + pieces < LONGEST;
    }

    void add(String token, Pieces pieces) {
      int spelling = WordCase.of(token, 0, token.length());
      firsts[tokens++] = size;
      for (int i = 0; i < length(pieces); i++) {
        cases[size] = spelling;
        ids[size++] = i < pieces.size() ? pieces.id(i) : Vocabulary.UNKNOWN;
      }
    }

    void mark() {
      cases[size] = WordCase.LOWER;
      ids[size++] = Vocabulary.SEP;
    }

    long[] ids() {
      return Arrays.copyOf(ids, size);
    }

    long[] cases() {
      return Arrays.copyOf(cases, size);
    }
  }
}
