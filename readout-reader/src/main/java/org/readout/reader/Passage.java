package org.readout.reader;

import java.util.Arrays;
import java.util.List;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;

/// A document as the model reads it: its word pieces, a mark at each break between paragraphs, how
/// each word is written, and where sentences start.
final class Passage {

  private final String text;
  private final Pieces pieces;
  private final byte[] cases;
  private final int[] sentences;

  private Passage(String text, Pieces pieces, byte[] cases, int[] sentences) {
    this.text = text;
    this.pieces = pieces;
    this.cases = cases;
    this.sentences = sentences;
  }

  static Passage of(Document document, WordPiece wordPiece) {
    var source = wordPiece.cut(document.text());
    var marked = new Pieces();
    int[] sentences = layOut(document, source, marked);
    return new Passage(document.text(), marked, cases(document.text(), marked), sentences);
  }

  private static int[] layOut(Document document, Pieces source, Pieces marked) {
    int[] sentences = new int[document.sentences().size()];
    int at = 0;
    int paragraph = -1;
    for (Sentence sentence : document.sentences()) {
      at = copy(source, at, sentence.span().start(), marked);
      sentences[sentence.index()] = marked.size();
      if (paragraph >= 0 && paragraph != sentence.paragraph()) {
        int place = sentence.span().start();
        marked.add(Vocabulary.SEP, place, place, true);
      }
      paragraph = sentence.paragraph();
    }
    copy(source, at, Integer.MAX_VALUE, marked);
    return sentences;
  }

  private static int copy(Pieces source, int from, int before, Pieces target) {
    int at = from;
    while (at < source.size() && source.start(at) < before) {
      target.add(source.id(at), source.start(at), source.end(at), source.opensWord(at));
      at++;
    }
    return at;
  }

  private static byte[] cases(String text, Pieces pieces) {
    byte[] cases = new byte[pieces.size()];
    int end;
    for (int at = 0; at < cases.length; at = end) {
      end = pieces.wordEnd(at);
      int found = WordCase.of(text, pieces.start(at), pieces.end(end - 1));
      Arrays.fill(cases, at, end, (byte) found);
    }
    return cases;
  }

  /// The document's text.
  String text() {
    return text;
  }

  /// Word pieces and marks; a mark is empty.
  Pieces pieces() {
    return pieces;
  }

  /// The windows in which to read it.
  List<Window> windows() {
    return Window.over(sentences, size());
  }

  int size() {
    return pieces.size();
  }

  /// The number of the sentence in which that piece stands, from 0; a mark stands in the sentence
  /// behind it. -1 before the first one.
  int sentenceOf(int piece) {
    int low = 0;
    int high = sentences.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences[middle] <= piece) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// The characters of the whole words from that piece to that one.
  Span words(int first, int last) {
    return new Span(pieces.start(pieces.wordStart(first)), pieces.end(pieces.wordEnd(last) - 1));
  }

  /// Whether it holds a letter between those pieces. Marks and digits alone name nobody and say
  /// nothing: not worth a run.
  boolean hasWords(Window window) {
    for (int piece = window.from(); piece < window.to(); piece++) {
      if (!isMark(piece) && Character.isLetter(text.codePointAt(pieces.start(piece)))) {
        return true;
      }
    }
    return false;
  }

  /// The pieces of a window with the marks around them.
  long[] ids(Window window) {
    long[] ids = new long[window.size() + 2];
    ids[0] = Vocabulary.CLS;
    for (int i = 0; i < window.size(); i++) {
      ids[i + 1] = pieces.id(window.from() + i);
    }
    ids[ids.length - 1] = Vocabulary.SEP;
    return ids;
  }

  /// The class of each one's word, see [WordCase].
  long[] cases(Window window) {
    long[] spelling = new long[window.size() + 2];
    for (int i = 0; i < window.size(); i++) {
      spelling[i + 1] = cases[window.from() + i];
    }
    return spelling;
  }

  /// True where the piece is a mark of a break, not a word.
  boolean isMark(int piece) {
    return pieces.start(piece) == pieces.end(piece);
  }
}
