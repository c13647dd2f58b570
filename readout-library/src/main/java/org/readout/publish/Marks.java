package org.readout.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.intake.Evidence;
import org.readout.intake.Report;
import org.readout.record.RecordSet;
import org.readout.text.Span;

/// Where each evidence of a record stands on the page.
///
/// Reports are `r1`, `r2`, ... over the whole page; the marked segments of a report `r1s0`, `r1s1`,
/// ...; an evidence is a run of them, `r1s0-3`.
final class Marks {

  private final Map<String, ReportText> texts = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  /// @param views of the stories of the record
  /// @throws IllegalArgumentException if an evidence is not what its report says at that place
  Marks(RecordSet record, List<StoryView> views) {
    var offsets = new Offsets(record);
    var spans = new HashMap<String, List<Span>>();
    views.stream()
        .flatMap(view -> Stream.concat(EvidenceIn.story(view.story()), Silence.of(view).named()))
        .map(offsets::checked)
        .forEach(e -> spans.computeIfAbsent(e.report(), id -> new ArrayList<>()).add(e.span()));
    for (Report report : record.reports()) {
      keys.put(report.id(), "r" + (keys.size() + 1));
      texts.put(report.id(), new ReportText(report, spans.getOrDefault(report.id(), List.of())));
    }
  }

  ReportText text(String report) {
    return known(texts, report);
  }

  /// The element id of a report.
  String key(String report) {
    return known(keys, report);
  }

  /// The element id of a marked segment.
  String segment(String report, int number) {
    return key(report) + "s" + number;
  }

  /// The element id at which an evidence begins.
  String anchor(Evidence evidence) {
    var text = text(evidence.report());
    int first = text.first(evidence.span());
    return text.last(evidence.span()) < first
        ? key(evidence.report())
        : segment(evidence.report(), first);
  }

  /// The runs of segments of these evidences, each once, in order of report and place.
  String runs(Collection<Evidence> evidence) {
    return evidence.stream()
        .sorted()
        .filter(e -> text(e.report()).last(e.span()) >= text(e.report()).first(e.span()))
        .map(e ->
            segment(e.report(), text(e.report()).first(e.span()))
                + "-"
                + text(e.report()).last(e.span()))
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }

  private static <T> T known(Map<String, T> map, String report) {
    var found = map.get(report);
    if (found == null) {
      throw new IllegalArgumentException("a report that is not in the record: " + report);
    }
    return found;
  }
}
