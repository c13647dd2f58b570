package org.readout.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One story: its record, and beside it its reports.
final class StorySection {

  private StorySection() {}

  /// In the order of the page.
  private static final List<Consumer<Page>> SECTIONS =
      List.of(
          HappeningsSection::write,
          StatementsSection::write,
          OutcomesSection::write,
          CommitmentsSection::write,
          ContactsSection::write,
          DifferencesSection::write,
          TimelineSection::write,
          MatrixSection::write,
          SilenceSection::write,
          LineageSection::write,
          ActorsSection::write);

  static void write(Page page) {
    var html = page.html();
    var title = page.id("story");
    html.open("section", "class", "story", "aria-labelledby", title);
    html.open("div", "class", "record");
    html.element("h" + page.level(), page.view().title(), "id", title, "class", "title");
    html.element("p", counts(page.view()), "class", "counts");
    GlanceSection.write(page);
    SECTIONS.forEach(section -> section.accept(page));
    html.end();
    ReportsPanel.write(page);
    html.end();
  }

  private static String counts(StoryView view) {
    var found = view.story().findings();
    var parts = new ArrayList<String>();
    add(parts, found.happenings().size(), "happening");
    add(parts, found.statements().size(), "statement");
    add(parts, found.outcomes().size(), "outcome");
    add(parts, found.differences().size(), "difference");
    return view.backing().words() + (parts.isEmpty() ? "" : " · " + String.join(" · ", parts));
  }

  private static void add(List<String> parts, int number, String noun) {
    if (number > 0) {
      parts.add(Backing.count(number, noun));
    }
  }
}
