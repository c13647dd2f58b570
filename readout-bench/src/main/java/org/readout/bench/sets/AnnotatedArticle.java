package org.readout.bench.sets;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.readout.text.Span;

/// An article and what one annotator marked in it. Offsets are UTF-16 units of `text`.
///
/// @param file where the text lies
/// @param text its characters
/// @param attributions in the order of the annotations
/// @param sources every stretch marked as a source, also one outside all attributions; so the next
/// @param cues likewise
/// @param contents likewise
public record AnnotatedArticle(
    Path file,
    String text,
    List<GoldAttribution> attributions,
    Set<List<Span>> sources,
    Set<List<Span>> cues,
    Set<List<Span>> contents) {

  /// Somebody is said to have said something.
  ///
  /// @param source who; several spans when discontinuous, empty when nobody is named
  /// @param content what; likewise
  public record GoldAttribution(List<Span> source, List<Span> content) {

    public GoldAttribution {
      source = List.copyOf(source);
      content = List.copyOf(content);
    }
  }

  public AnnotatedArticle {
    attributions = List.copyOf(attributions);
    sources = Set.copyOf(sources);
    cues = Set.copyOf(cues);
    contents = Set.copyOf(contents);
  }
}
