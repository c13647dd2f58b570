package org.readout.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.readout.intake.Evidence;
import org.readout.text.Span;

/// A sentence inside quotation marks, or the whole quotation, by which the same words are known
/// again in another report.
///
/// @param saying the quotation
/// @param statement id of its statement
/// @param evidence the words
/// @param all its words, compared form
/// @param content the stems of its content words
/// @param whole whether it is the whole quotation
/// @param sentences how many sentences it has
record Spoken(
    Saying saying,
    String statement,
    Evidence evidence,
    List<String> all,
    List<String> content,
    boolean whole,
    int sentences) {
  /// The quotation and, where it has several, each of its sentences.
  static List<Spoken> of(Sources sources, Uttered uttered, Saying saying) {
    var document = sources.claims(saying.report()).annotations().document();
    var quotation = saying.evidence().span();
    var parts = new ArrayList<Span>();
    var sentences = document.sentences();
    for (int i = document.sentenceAt(quotation.start()).index(); i < sentences.size(); i++) {
      var sentence = sentences.get(i).span();
      if (sentence.start() >= quotation.end()) {
        break;
      }
      int start = Math.max(sentence.start(), quotation.start());
      int end = Math.min(sentence.end(), quotation.end());
      if (!document.text().substring(start, end).isBlank()) {
        parts.add(new Span(start, end));
      }
    }
    var spoken = new ArrayList<Spoken>();
    spoken.add(of(sources, uttered, saying, quotation, true, parts.size()));
    if (parts.size() > 1) {
      parts.forEach(part -> spoken.add(of(sources, uttered, saying, part, false, 1)));
    }
    return List.copyOf(spoken);
  }

  private static Spoken of(
      Sources sources, Uttered uttered, Saying saying, Span span, boolean whole, int sentences) {
    var evidence = sources.evidence(saying.report(), span);
    return new Spoken(
        saying,
        uttered.statement().id(),
        evidence,
        Words.all(evidence.exact()),
        Words.content(evidence.exact()),
        whole,
        sentences);
  }

  String report() {
    return saying.report();
  }
}
