package org.readout.reader;

import java.text.Normalizer;
import java.util.Arrays;

/// Cuts text into the lower-case word pieces that the model was trained on, each with its place in
/// the original text: the uncased BERT tokenisation ([Devlin et al.
/// 2019](https://aclanthology.org/N19-1423/)).
///
/// Takes any text: half surrogates and control characters are passed over, special tokens written
/// in a text ("[SEP]") are plain words. Time is linear in the length of the text. Why it is not a
/// library: `docs/decisions/0003-tokenizer.md`.
///
/// Immutable, and safe to share between threads.
final class WordPiece {

  /// A word of more characters than this is unknown as a whole.
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;

  WordPiece(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Pieces cut(String text) {
    var word = new Word(new Pieces());
    int length;
    for (int at = 0; at < text.length(); at += length) {
      int c = text.codePointAt(at);
      length = Character.charCount(c);
      read(c, at, at + length, word);
    }
    word.close();
    return word.pieces;
  }

  private static void read(int c, int start, int end, Word word) {
    if (Letters.isSpace(c)) {
      word.close();
    } else if (Letters.isMark(c) || Letters.isIdeograph(c)) {
      word.alone(c, start, end);
    } else if (c < 0x80) {
      if (c > 0x1F && c != 0x7F) {
        word.add(Character.toLowerCase(c), start, end);
      }
    } else if (!Letters.isDropped(c)) {
      readNormalised(c, start, end, word);
    }
  }

  private static void readNormalised(int c, int start, int end, Word word) {
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
        .codePoints()
        .filter(part -> !Letters.isAccent(part))
        .map(Character::toLowerCase)
        .forEach(part -> {
          if (Letters.isMark(part)) {
            word.alone(part, start, end);
          } else {
            word.add(part, start, end);
          }
        });
  }

  /// The word being read: its normalised characters, and where each came from.
  private final class Word {

    private final Pieces pieces;
    private final StringBuilder letters = new StringBuilder();
    private int characters;
    private int[] starts = new int[LONGEST_WORD];
    private int[] ends = new int[LONGEST_WORD];
    private int start;
    private int end;

    Word(Pieces pieces) {
      this.pieces = pieces;
    }

    void alone(int c, int from, int to) {
      close();
      add(c, from, to);
      close();
    }

    void add(int c, int from, int to) {
      if (characters == 0) {
        start = from;
      }
      end = to;
      if (characters++ < LONGEST_WORD) {
        place(Character.charCount(c), from, to);
        letters.appendCodePoint(c);
      }
    }

    private void place(int units, int from, int to) {
      int length = letters.length();
      if (length + units > starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      Arrays.fill(starts, length, length + units, from);
      Arrays.fill(ends, length, length + units, to);
    }

    /// Ends the word, if one is open, and hands on its pieces.
    void close() {
      if (characters > 0) {
        int[] cuts = characters > LONGEST_WORD ? new int[0] : cuts();
        if (cuts.length == 0) {
          pieces.add(vocabulary.unknown(), start, end, true);
        } else {
          hand(cuts);
        }
      }
      characters = 0;
      letters.setLength(0);
    }

    private void hand(int[] cuts) {
      int from = 0;
      for (int to : cuts) {
        int id = vocabulary.number(letters.substring(from, to), from == 0);
        pieces.add(id, starts[from], ends[to - 1], from == 0);
        from = to;
      }
    }

    /// Where each piece ends, the longest match first; empty when the word cannot be spelt.
    private int[] cuts() {
      int[] found = new int[letters.length()];
      int n = 0;
      for (int from = 0; from < letters.length(); from = found[n++]) {
        int to = match(from);
        if (to < 0) {
          return new int[0];
        }
        found[n] = to;
      }
      return Arrays.copyOf(found, n);
    }

    private int match(int from) {
      for (int to = Math.min(letters.length(), from + vocabulary.longest()); to > from; to--) {
        if (vocabulary.number(letters.substring(from, to), from == 0) >= 0) {
          return to;
        }
      }
      return -1;
    }
  }
}
