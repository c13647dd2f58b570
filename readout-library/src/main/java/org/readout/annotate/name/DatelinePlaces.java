package org.readout.annotate.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.text.Document;
import org.readout.text.Span;

/// The place from which a report was sent is a place wherever the report names it: "LANTRY,
/// Solmere, March 11 (Strait News) - ...", "CADDIS — ...", "Torrel, Thursday 23 October".
public final class DatelinePlaces {

  /// Paragraphs in which a dateline stands: it opens the report, behind title and byline.
  private static final int PARAGRAPHS = 6;

  private static final String WORD = "\\p{Lu}[\\p{Lu}'’.-]+";

  /// Words in capitals at the beginning of a paragraph, and soon a dash.
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "("
              + WORD
              + "(?: "
              + WORD
              + "){0,3})(?:,[^\\n]{1,60}?)?(?:\\s?\\([^)\\n]{1,40}\\))?\\s*[—–-]\\s");

  /// A place and a day make the whole line.
  private static final Pattern WITH_DAY =
      Pattern.compile(
          "(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?), (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
              + "(?:\\d{1,2} \\p{Lu}\\p{L}{2,8}|\\p{Lu}\\p{L}{2,8} \\d{1,2})(?:,? \\d{4})?\\.?");

  private DatelinePlaces() {}

  /// Makes places of what was read as a person or a body, and stands in the dateline.
  static void settle(Document document, NameLayer layer) {
    var places = of(document);
    if (places.isEmpty()) {
      return;
    }
    for (Name name : layer.inOrder()) {
      var words = document.at(name.span()).toLowerCase(Locale.ROOT);
      if (places.contains(words) && name.basis() == Name.Basis.READER) {
        layer.replace(name, List.of(place(name)));
      }
    }
  }

  private static Name place(Name read) {
    return new Name(read.span(), NameKind.PLACE, read.basis(), read.probability());
  }

  /// The place of the dateline in capitals that opens a sentence of the first paragraphs.
  public static Optional<Span> opening(Document document, Span sentence) {
    var text = document.text().substring(sentence.start(), sentence.end());
    var capitals = IN_CAPITALS.matcher(text);
    boolean early =
        document.paragraphs().stream()
            .limit(PARAGRAPHS)
            .anyMatch(paragraph -> paragraph.start() == sentence.start());
    return early && capitals.lookingAt()
        ? Optional.of(new Span(sentence.start(), sentence.start() + capitals.end(1)))
        : Optional.empty();
  }

  /// In lower case.
  public static Set<String> of(Document document) {
    var places = new TreeSet<String>();
    var first = document.paragraphs().stream().limit(PARAGRAPHS).toList();
    for (Span paragraph : first) {
      var text = document.at(paragraph);
      var capitals = IN_CAPITALS.matcher(text);
      var day = WITH_DAY.matcher(text);
      if (capitals.lookingAt()) {
        places.add(capitals.group(1).toLowerCase(Locale.ROOT));
      } else if (day.matches()) {
        places.add(day.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return places;
  }
}
