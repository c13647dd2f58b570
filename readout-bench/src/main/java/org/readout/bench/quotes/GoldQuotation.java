package org.readout.bench.quotes;

import java.util.ArrayList;
import java.util.List;
import org.readout.bench.score.Characters;
import org.readout.bench.sets.AnnotatedArticle;
import org.readout.bench.sets.AnnotatedArticle.GoldAttribution;
import org.readout.text.Span;

/// Words in quotation marks of which the annotator says who spoke them.
///
/// @param passage the words, without marks
/// @param source the words that name the speaker; empty when the annotator names nobody
record GoldQuotation(Span passage, List<Span> source) {

  GoldQuotation {
    source = List.copyOf(source);
  }

  /// The passages of an article in quotation marks ([MarkedPassages]) of which at least half the
  /// characters lie in the content of one attribution; of several, that with most of them.
  static List<GoldQuotation> in(AnnotatedArticle article) {
    var found = new ArrayList<GoldQuotation>();
    for (Span passage : MarkedPassages.in(article.text())) {
      var words = Characters.of(List.of(passage));
      int most = 0;
      List<Span> source = List.of();
      for (GoldAttribution attribution : article.attributions()) {
        int shared = Characters.shared(words, Characters.of(attribution.content()));
        if (shared > most) {
          most = shared;
          source = attribution.source();
        }
      }
      if (2 * most >= passage.length()) {
        found.add(new GoldQuotation(passage, source));
      }
    }
    return found;
  }

  /// Whether the annotator names the speaker.
  boolean hasSpeaker() {
    return !source.isEmpty();
  }

  /// Whether the system's speaker is this one: its mention shares a character with the source, or
  /// one of its names ends in a word of the source ([SpeakerNames]).
  boolean isBy(SpokenQuotation read, String text) {
    boolean touches =
        read.mention().stream().anyMatch(mention -> source.stream().anyMatch(mention::overlaps));
    var words = String.join(" ", source.stream().map(span -> span.of(text)).toList());
    return touches || read.names().stream().anyMatch(name -> SpeakerNames.share(name, words));
  }
}
