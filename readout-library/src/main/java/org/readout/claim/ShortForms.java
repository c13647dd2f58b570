package org.readout.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotate.Annotations;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.text.Span;

/// The organisations that one report names in full and then by their head noun alone ("the River
/// Alliance", "the Alliance").
public final class ShortForms {

  private static final int ARTICLE = 4;

  private final String text;

  /// One full name for each key.
  private final Map<String, String> fullByKey = new LinkedHashMap<>();

  ShortForms(Annotations annotations) {
    this.text = annotations.document().text();
    for (Name name : annotations.names()) {
      var words = name.span().of(text).replaceAll("\\s+", " ");
      if (name.kind() == NameKind.ORGANISATION && words.contains(" ")) {
        fullByKey.putIfAbsent(OrganisationNames.key(words), words);
      }
    }
  }

  /// The full name for which a name with an article stands, where just one has it as its head noun;
  /// else the name itself.
  String full(String name, Span span) {
    if (name.contains(" ") || !hasArticle(text, span)) {
      return name;
    }
    List<String> fitting =
        fullByKey.values().stream()
            .filter(full -> OrganisationNames.isHead(name, full))
            .limit(2)
            .toList();
    return fitting.size() == 1 ? fitting.getFirst() : name;
  }

  /// True when "the" stands before the span, or it begins with it.
  public static boolean hasArticle(String text, Span span) {
    var before = text.substring(Math.max(0, span.start() - ARTICLE), span.start());
    return before.equalsIgnoreCase("the ") || span.of(text).startsWith("the ");
  }
}
