package org.readout.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Evidence;
import org.readout.reconcile.Standing;

/// What every section of the page needs: where to write, the story, the marks, the heading level,
/// and the small things that recur on every line.
///
/// @param level of the story's title, 1 or 2
record Page(Html html, StoryView view, Marks marks, int level) {

  /// Places cited by number on paper; further ones are counted.
  private static final int CITED = 12;

  /// Begins a section with its heading.
  Page section(String name, String title) {
    var id = id(name);
    html.open("section", "class", name, "aria-labelledby", id);
    html.element("h" + (level + 1), title, "id", id);
    return this;
  }

  void sectionEnd() {
    html.end();
  }

  /// The element id of a section, unique over the page.
  String id(String name) {
    return name + "-" + view.story().id().replaceAll("\\s", "_");
  }

  String itemHeading() {
    return "h" + (level + 2);
  }

  /// What a line's `data-e` holds; null when none of the evidence can be marked.
  @Nullable String runs(List<Evidence> evidence) {
    var runs = marks.runs(evidence);
    return runs.isEmpty() ? null : runs;
  }

  /// Begins one thing of the record as an entry of a list, which leads to its evidence.
  void item(String id, List<Evidence> evidence) {
    html.open("li", "class", "line", "id", "item-" + id, "data-e", runs(evidence));
  }

  /// A link to the first evidence, with a label; on paper the places by number.
  void link(String label, List<Evidence> evidence, String css) {
    var sorted = evidence.stream().sorted().toList();
    html.open(
        "a", "class", css, "href", "#" + marks.anchor(sorted.getFirst()), "data-e", runs(sorted));
    html.text(label).close();
    html.element("span", " [" + cited(sorted) + "]", "class", "refs");
  }

  /// `3 origins / 5 reports`, which leads to the evidence; of a single report its name.
  void support(Backing backing) {
    var name = view.reportName(backing.evidence().getFirst().report());
    html.text(" ");
    link(backing.reports() == 1 ? name : backing.words(), backing.evidence(), "support");
  }

  /// The same, with the names of the reports behind it.
  void supportAndNames(Backing backing) {
    support(backing);
    if (backing.reports() > 1) {
      var reports = backing.evidence().stream().map(Evidence::report).toList();
      html.text(" ").element("span", view.reportNames(reports), "class", "names");
    }
  }

  /// Who says so, and how it stands.
  void backed(Backing backing, Standing standing, String why) {
    supportAndNames(backing);
    badge(standing, why);
  }

  /// The standing, which opens to why it is so; not inside a paragraph.
  void badge(Standing standing, String why) {
    var word = standing.word();
    html.text(" ").open("details", "class", "why");
    html.open(
        "summary", "class", "badge " + word, "title", Wording.meaning(standing) + " (open: why)");
    html.element("span", Wording.sign(standing), "class", "sign", "aria-hidden", "true");
    html.text(" " + word).close();
    html.element("p", why).close();
  }

  private String cited(List<Evidence> evidence) {
    var places = evidence.stream().map(this::place).distinct().toList();
    var cited = places.stream().limit(CITED).collect(Collectors.joining(", "));
    return places.size() <= CITED ? cited : cited + " and " + (places.size() - CITED) + " more";
  }

  private String place(Evidence evidence) {
    return view.reportNumber(evidence.report())
        + " ¶"
        + marks.text(evidence.report()).paragraph(evidence.span());
  }
}
