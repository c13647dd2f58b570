package org.readout.annotate.reading;

import java.util.List;
import org.readout.annotate.attribution.Attribution;
import org.readout.annotate.name.Name;

/// What a trained reader read in one document.
///
/// @param names in order, without overlap
/// @param attributions in order of their cues
public record Reading(List<Name> names, List<Attribution> attributions) {

  public Reading {
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
  }
}
