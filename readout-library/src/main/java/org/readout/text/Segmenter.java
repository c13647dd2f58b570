package org.readout.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into paragraphs, sentences and tagged tokens.
///
/// Safe to share between threads. Time and memory grow in proportion to the text, whatever it
/// holds: sentences have at most 2,000 UTF-16 units and tokens at most 128; longer runs are cut, at
/// white space where there is any.
public final class Segmenter {

  private final Models models = Models.shared();

  /// Any string will do; an empty or blank one gives a document without sentences.
  public Document segment(String text) {
    var paragraphs = paragraphs(text);
    var bounds = new SentenceBounds(text, new Detector(text, models));
    var tagger = new Tagger(text, models);
    var places = new ArrayList<Place>();
    var tagged = new ArrayList<List<Token>>();
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      for (Span span : bounds.within(paragraphs.get(paragraph))) {
        places.add(new Place(paragraph, span));
        tagged.add(tagger.tag(Chunks.of(text, span)));
      }
    }
    return new Document(text, paragraphs, sentences(places, tagged));
  }

  private record Place(int paragraph, Span span) {}

  private static List<Sentence> sentences(List<Place> places, List<List<Token>> tagged) {
    var corrections = new Corrections(tagged);
    var sentences = new ArrayList<Sentence>(places.size());
    for (int i = 0; i < places.size(); i++) {
      var place = places.get(i);
      var tokens = corrections.mend(tagged.get(i));
      sentences.add(new Sentence(i, place.paragraph(), place.span(), tokens));
    }
    return sentences;
  }

  private static List<Span> paragraphs(String text) {
    var found = new ArrayList<Span>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || Glyphs.isLineBreak(text.charAt(at))) {
        var paragraph = Glyphs.trim(text, start, at);
        if (!paragraph.isEmpty()) {
          found.add(paragraph);
        }
        start = at + 1;
      }
    }
    return found;
  }
}
