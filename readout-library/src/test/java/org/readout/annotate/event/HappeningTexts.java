package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.quantity.Quantities;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.time.Times;
import org.readout.text.Document;
import org.readout.text.Segmenter;
import org.readout.text.Span;

/// Happenings of short texts about a few invented persons and places, shown in a line each.
final class HappeningTexts {

  private static final Segmenter SEGMENTER = new Segmenter();

  private static final List<String> PERSONS =
      List.of("Ona Vell", "Tarek Okar", "Sana Drum", "Ilo Marek", "Vell", "Okar", "Drum", "Marek");

  private static final List<String> PLACES = List.of("Tesk", "Ruun", "Bellmar", "Orvane", "Norway");

  private HappeningTexts() {}

  static Document document(String text) {
    return SEGMENTER.segment(text);
  }

  /// @param events what a trained reader reads in it
  static List<HappeningMention> find(Document document, List<EventMention> events) {
    var times = Times.find(document);
    return Happenings.find(
        document, names(document), List.of(), times, Quantities.find(document, times), events);
  }

  /// Each mention as `KIND STATUS trigger {participant}… @time… #place… attribute=words…`.
  ///
  /// @param events what a trained reader reads in the text
  static List<String> read(String text, List<EventMention> events) {
    var document = document(text);
    return find(document, events).stream().map(mention -> show(document, mention)).toList();
  }

  private static List<Name> names(Document document) {
    var names = new ArrayList<Name>();
    int end = 0;
    String text = document.text();
    for (int i = 0; i < text.length(); i++) {
      for (String name : PERSONS) {
        if (i >= end && text.startsWith(name, i)) {
          names.add(
              new Name(new Span(i, i + name.length()), NameKind.PERSON, Name.Basis.READER, 1));
          end = i + name.length();
        }
      }
      for (String name : PLACES) {
        if (i >= end && text.startsWith(name, i)) {
          names.add(new Name(new Span(i, i + name.length()), NameKind.PLACE, Name.Basis.READER, 1));
          end = i + name.length();
        }
      }
    }
    return names;
  }

  private static String show(Document document, HappeningMention mention) {
    var parts = new ArrayList<String>();
    parts.add(mention.kind() + " " + mention.status() + " " + document.at(mention.trigger()));
    mention.participants().forEach(p -> parts.add("{" + document.at(p.span()) + "}"));
    mention.times().forEach(t -> parts.add("@" + document.at(t.span())));
    mention.places().forEach(p -> parts.add("#" + document.at(p)));
    mention
        .measurements()
        .forEach(m -> parts.add(m.attribute() + "=" + document.at(m.quantity().number())));
    return parts.stream().collect(Collectors.joining(" "));
  }
}
