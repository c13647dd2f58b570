package org.readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Turns drafts into reports: short ones out, the same one once, an id for each.
final class Assembly {

  private static final Comparator<Draft> ORDER =
      Comparator.comparing(Draft::file).thenComparingInt(Draft::line).thenComparing(Draft::sha256);

  private final Options options;
  private final Harvest harvest;

  Assembly(Options options, Harvest harvest) {
    this.options = options;
    this.harvest = harvest;
  }

  /// In the order of the paths, whatever the order in which they were given.
  List<Report> reports() {
    var drafts = harvest.drafts.stream().sorted(ORDER).filter(this::isOfReadableLength).toList();
    var ids = new HashSet<String>();
    var reports = new ArrayList<Report>();
    for (var draft : once(drafts)) {
      reports.add(report(draft, ids));
    }
    return reports;
  }

  private boolean isOfReadableLength(Draft draft) {
    int words = Words.count(draft.text());
    if (words < options.minWords()) {
      harvest.skip(draft.file(), draft.place(), tooShort(draft, words));
      return false;
    }
    if (draft.text().length() > options.maxCharacters()) {
      harvest.skip(draft.file(), draft.place(), tooLong(draft));
      return false;
    }
    return true;
  }

  private String tooLong(Draft draft) {
    return String.format(
        Locale.ROOT,
        "%,d characters, above the limit of %,d for one report",
        draft.text().length(),
        options.maxCharacters());
  }

  private String tooShort(Draft draft, int words) {
    if (draft.text().isEmpty()) {
      return draft.extracted() ? "no text in it" : "empty";
    }
    return draft.text().isBlank()
        ? "only white space"
        : words + (words == 1 ? " word" : " words") + ", fewer than " + options.minWords();
  }

  /// Equal texts count once, unless two outlets published them: then one is a copy of the other,
  /// which is worth knowing.
  private Collection<Draft> once(List<Draft> drafts) {
    Map<String, List<Draft>> kept = new LinkedHashMap<>();
    for (var draft : drafts) {
      var same = kept.computeIfAbsent(Digest.sha256(bytes(draft)), d -> new ArrayList<>());
      int twin = twin(same, draft);
      if (twin < 0) {
        same.add(draft);
      } else {
        var first = same.get(twin);
        same.set(twin, first.with(first.known().orElse(draft.known())));
        harvest.say(
            draft.file(), draft.place(), "the same report as " + first.file() + ": read once");
      }
    }
    return kept.values().stream().flatMap(List::stream).sorted(ORDER).toList();
  }

  private static byte[] bytes(Draft draft) {
    return Words.folded(draft.text()).getBytes(StandardCharsets.UTF_8);
  }

  private static int twin(List<Draft> same, Draft draft) {
    for (int i = 0; i < same.size(); i++) {
      var a = same.get(i).known().outlet();
      var b = draft.known().outlet();
      if (a == null || b == null || Objects.equals(a, b)) {
        return i;
      }
    }
    return -1;
  }

  private Report report(Draft draft, Set<String> ids) {
    var known = Metadata.of(options).orElse(draft.known());
    var language = Language.of(draft.text());
    var report =
        new Report(
            unique(known.id() != null ? known.id() : stem(draft), ids),
            draft.file(),
            known.url(),
            known.outlet(),
            known.title(),
            known.author(),
            known.published(),
            language,
            draft.sha256(),
            draft.text(),
            draft.extracted());
    if (!report.isRead()) {
      harvest.say(draft.file(), draft.place(), notRead(language));
    }
    return report;
  }

  private static String notRead(String language) {
    return "not read, for its language is "
        + Language.name(language)
        + " and only English is read; words in quotation marks and copied passages are found";
  }

  private static String stem(Draft draft) {
    if (draft.file().equals(SourceReader.STANDARD_INPUT)) {
      return draft.line() == 0 ? "stdin" : "stdin-" + draft.line();
    }
    var name = draft.file().substring(draft.file().lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    return draft.line() == 0 ? stem : stem + "-" + draft.line();
  }

  private static String unique(String wanted, Set<String> ids) {
    var id = wanted;
    for (int n = 2; !ids.add(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }
}
