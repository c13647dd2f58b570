package org.readout.bench.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.bench.sets.AnnotatedArticle.GoldAttribution;
import org.readout.text.Span;

/// The articles of a half of PolNeAR ([Newell et al. 2018](https://aclanthology.org/L18-1524/)):
/// texts in `text`, the annotations of each in `attributions`, one file for each annotator, whose
/// name ends in `_` and the annotator.
public final class PolnearArticles {

  private PolnearArticles() {}

  /// Every article that somebody annotated, in order of its name, as its first annotator in order
  /// of the names of the files saw it.
  ///
  /// @param folder of the half
  /// @throws IOException if a file cannot be read or is odd; the message names it
  public static List<AnnotatedArticle> read(Path folder) throws IOException {
    var annotations = firstAnnotations(folder.resolve("attributions"));
    var articles = new ArrayList<AnnotatedArticle>();
    for (Path file : SetFiles.in(folder.resolve("text"))) {
      var first = annotations.get(name(file).replaceFirst("\\.txt$", ""));
      if (first != null) {
        articles.add(article(file, first));
      }
    }
    return articles;
  }

  /// Files by the article that they annotate.
  private static Map<String, Path> firstAnnotations(Path folder) throws IOException {
    var first = new TreeMap<String, Path>();
    for (Path file : SetFiles.in(folder)) {
      int end = name(file).lastIndexOf('_');
      if (end > 0 && name(file).endsWith(".ann")) {
        first.putIfAbsent(name(file).substring(0, end), file);
      }
    }
    return first;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static AnnotatedArticle article(Path file, Path annotations) throws IOException {
    var text = SetFiles.text(file);
    var marked = StandOff.read(annotations, text);
    return new AnnotatedArticle(
        file,
        text,
        marked.events().stream()
            .map(event ->
                new GoldAttribution(marked.spans(event, "Source"), marked.spans(event, "Content")))
            .toList(),
        labelled(marked, "Source"),
        labelled(marked, "Cue"),
        labelled(marked, "Content"));
  }

  private static Set<List<Span>> labelled(StandOff marked, String label) {
    return marked.marks().values().stream()
        .filter(mark -> mark.label().equals(label))
        .map(StandOff.Mark::spans)
        .collect(Collectors.toSet());
  }
}
