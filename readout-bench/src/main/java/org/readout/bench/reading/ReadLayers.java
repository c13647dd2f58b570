package org.readout.bench.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.reading.Argument;
import org.readout.annotate.reading.ArgumentRole;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.reading.Reading;
import org.readout.bench.sets.GoldReport.Happening;
import org.readout.bench.sets.GoldReport.Layers;
import org.readout.bench.sets.GoldReport.Mention;
import org.readout.text.Span;

/// What the reader read, in the words of the sets.
final class ReadLayers {

  /// What is less probable is not read: it is only thought possible.
  private static final double LIKELY = 0.5;

  private static final Set<ArgumentRole> PARTICIPANTS =
      EnumSet.of(ArgumentRole.AGENT, ArgumentRole.TARGET, ArgumentRole.PARTY);

  private ReadLayers() {}

  static Layers of(Reading reading) {
    return new Layers(
        Optional.of(
            reading.events().stream()
                .filter(one -> one.probability() >= LIKELY)
                .map(ReadLayers::happening)
                .toList()),
        Optional.of(mentions(reading)));
  }

  private static Happening happening(EventMention event) {
    return new Happening(
        event.trigger(),
        event.type().name().toLowerCase(Locale.ROOT),
        Optional.of(event.status().name().toLowerCase(Locale.ROOT)),
        Optional.of(spans(event, PARTICIPANTS)),
        Optional.of(spans(event, EnumSet.of(ArgumentRole.PLACE))),
        Optional.of(spans(event, EnumSet.of(ArgumentRole.TIME))));
  }

  private static List<Span> spans(EventMention event, Set<ArgumentRole> roles) {
    return event.arguments().stream()
        .filter(one -> roles.contains(one.role()))
        .map(Argument::span)
        .toList();
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
