package org.readout.text;

import java.util.function.IntPredicate;
import opennlp.tools.sentdetect.SentenceDetectorME;

/// Asks the trained detector whether a sentence ends at an offset, seeing a window around it.
///
/// For one thread.
final class Detector implements IntPredicate {

  /// Characters seen on either side.
  private static final int WINDOW = 200;

  private final String text;
  private final SentenceDetectorME detector;

  Detector(String text, Models models) {
    this.text = text;
    this.detector = new SentenceDetectorME(models.sentences());
  }

  @Override
  public boolean test(int offset) {
    int from = Math.max(0, offset - WINDOW);
    var window = text.substring(from, Math.min(text.length(), offset + WINDOW));
    for (var sentence : detector.sentPosDetect(window.replace('\n', ' ').replace('\r', ' '))) {
      if (sentence.getEnd() == offset - from) {
        return true;
      }
    }
    return false;
  }
}
