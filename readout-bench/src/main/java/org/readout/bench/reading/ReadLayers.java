package org.readout.bench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.reading.Reading;
import org.readout.bench.sets.GoldReport.Happening;
import org.readout.bench.sets.GoldReport.Layers;
import org.readout.bench.sets.GoldReport.Mention;
import org.readout.text.Span;

/// What the reader read, in the words of the sets.
final class ReadLayers {

  private ReadLayers() {}

  static Layers of(Reading reading) {
    return new Layers(
        Optional.of(reading.events().stream().map(ReadLayers::happening).toList()),
        Optional.of(mentions(reading)));
  }

  private static Happening happening(EventMention event) {
    return new Happening(
        event.trigger(),
        event.type().name().toLowerCase(Locale.ROOT),
        Optional.of(event.status().name().toLowerCase(Locale.ROOT)),
        Optional.of(spans(event.participants())),
        Optional.of(spans(event.places())),
        Optional.of(spans(event.times())));
  }

  private static List<Span> spans(List<EventMention.Argument> arguments) {
    return arguments.stream().map(EventMention.Argument::span).toList();
  }

  private static List<Mention> mentions(Reading reading) {
    var mentions = new ArrayList<Mention>();
    for (int i = 0; i < reading.chains().size(); i++) {
      for (var mention : reading.chains().get(i).mentions()) {
        mentions.add(new Mention(mention.span(), mention.kind().name(), Integer.toString(i)));
      }
    }
    return mentions;
  }
}
