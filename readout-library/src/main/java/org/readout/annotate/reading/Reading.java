package org.readout.annotate.reading;

import java.util.List;
import org.readout.annotate.attribution.Attribution;
import org.readout.annotate.name.Name;

/// What a trained reader read in one document.
///
/// @param names in order, without overlap
/// @param attributions in order of their cues
/// @param events what may be one, in order of their triggers, down to the improbable
/// @param outcomes in order of their cues
/// @param chains in order of their first mentions; a mention is in one chain at most
/// @param vector what the document is about
public record Reading(
    List<Name> names,
    List<Attribution> attributions,
    List<EventMention> events,
    List<OutcomeCue> outcomes,
    List<CoreferenceChain> chains,
    PassageVector vector) {

  /// Nothing was read.
  public static final Reading NOTHING = of(List.of(), List.of());

  public Reading {
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
    outcomes = List.copyOf(outcomes);
    chains = List.copyOf(chains);
  }

  /// Of a reader that reads names and attributions alone.
  public static Reading of(List<Name> names, List<Attribution> attributions) {
    return new Reading(names, attributions, List.of(), List.of(), List.of(), PassageVector.NONE);
  }
}
