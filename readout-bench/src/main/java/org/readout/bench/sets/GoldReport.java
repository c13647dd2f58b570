package org.readout.bench.sets;

import java.util.List;
import java.util.Optional;
import org.readout.text.Span;

/// A report with what people marked in it: happenings, and who is who. Offsets are UTF-16 units of
/// `text`.
///
/// @param corpus the set from which it comes
/// @param name of the report in its set
/// @param text its characters
/// @param covered the stretches whose layers are marked completely; what lies outside is not scored
/// @param gold what was marked
/// @param baseline what a plain rule finds, to be beaten; empty layers where there is none
public record GoldReport(
    String corpus, String name, String text, List<Span> covered, Layers gold, Layers baseline) {

  public GoldReport {
    covered = List.copyOf(covered);
  }

  /// Layers over a report.
  ///
  /// @param happenings in order of the text, or empty where the set does not mark them
  /// @param mentions likewise
  public record Layers(Optional<List<Happening>> happenings, Optional<List<Mention>> mentions) {

    /// None.
    public static final Layers NONE = new Layers(Optional.empty(), Optional.empty());

    public Layers {
      happenings = happenings.map(List::copyOf);
      mentions = mentions.map(List::copyOf);
    }
  }

  /// Words that tell a happening.
  ///
  /// @param trigger the words
  /// @param kind its class, in small letters ("meeting"), `other` included
  /// @param status how far it came ("occurred"), or empty where that is not marked
  /// @param participants who takes part, or empty where that is not marked; so the next
  /// @param places where
  /// @param times when
  public record Happening(
      Span trigger,
      String kind,
      Optional<String> status,
      Optional<List<Span>> participants,
      Optional<List<Span>> places,
      Optional<List<Span>> times) {

    public Happening {
      participants = participants.map(List::copyOf);
      places = places.map(List::copyOf);
      times = times.map(List::copyOf);
    }
  }

  /// Words that stand for a person or an organisation.
  ///
  /// @param span from their first to their head
  /// @param kind `PERSON` or `ORGANISATION`
  /// @param entity the same for all mentions of one person or organisation in this report
  public record Mention(Span span, String kind, String entity) {}

  /// Whether the span shares a character with a stretch that is marked completely.
  public boolean covers(Span span) {
    return covered.stream().anyMatch(span::overlaps);
  }
}
