package org.readout.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.claim.Entity;
import org.readout.identify.Actor;
import org.readout.reconcile.Happening;

/// What a hurried reader wants: the happening, the people, the place, the date, who says so.
final class GlanceSection {

  private static final int PEOPLE = 6;

  private GlanceSection() {}

  static void write(Page page) {
    var html = page.html();
    var main = page.view().main();
    html.open("dl", "class", "glance");
    main.ifPresent(
        happening -> line(page, "What", happening.title() + status(happening), happening));
    line(html, "Who", page.view().actorNames(people(page, main)));
    main.flatMap(happening -> StoryView.best(happening, "place"))
        .ifPresent(place -> line(html, "Where", place));
    main.flatMap(happening -> StoryView.best(happening, "date"))
        .ifPresent(date -> line(html, "When", date));
    main.flatMap(happening -> StoryView.best(happening, "duration"))
        .ifPresent(length -> line(html, "How long", length));
    line(html, "Told by", page.view().backing().words());
    html.end();
  }

  private static String status(Happening happening) {
    return switch (happening.status()) {
      case OCCURRED -> "";
      default -> " (" + happening.status().word() + ")";
    };
  }

  private static List<String> people(Page page, Optional<Happening> main) {
    var named = main.map(page.view()::participants).orElse(List.of());
    if (!named.isEmpty()) {
      return named.stream().limit(PEOPLE).toList();
    }
    return page.view().story().actors().stream()
        .filter(actor -> actor.kind() == Entity.Kind.PERSON)
        .sorted(Comparator.comparingInt((Actor actor) -> -actor.evidence().size()))
        .limit(PEOPLE)
        .map(Actor::id)
        .toList();
  }

  private static void line(Page page, String name, String words, Happening happening) {
    var html = page.html();
    html.open("div", "data-e", page.runs(happening.support().evidence()));
    html.element("dt", name).open("dd").text(words);
    page.support(Backing.of(happening.support()));
    html.close().end();
  }

  private static void line(Html html, String name, String words) {
    if (!words.isEmpty()) {
      html.open("div").element("dt", name).element("dd", words).end();
    }
  }
}
