package org.readout.story;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a report is about: its terms with their weights, as a vector of length 1.
///
/// @param terms weights by term, in order of the terms
/// @param published when it was published, or null
record Profile(Map<String, Double> terms, @Nullable LocalDate published) {}
