package org.readout.publish;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.readout.claim.Entity;
import org.readout.identify.Actor;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Happening;
import org.readout.reconcile.Standing;

/// What a hurried reader wants: the happening, the people, the place, the date, who says so.
final class GlanceSection {

  private static final int PEOPLE = 6;

  /// Facts shown beside place, date and length: tolls, distances.
  private static final int MORE = 4;

  private static final SequencedMap<String, String> ASKED = asked();

  private GlanceSection() {}

  private static SequencedMap<String, String> asked() {
    var asked = new LinkedHashMap<String, String>();
    asked.put("place", "Where");
    asked.put("date", "When");
    asked.put("duration", "How long");
    return asked;
  }

  static void write(Page page) {
    var html = page.html();
    var main = page.view().main();
    html.open("dl", "class", "glance");
    main.ifPresent(
        happening -> line(page, "What", happening.title() + status(happening), happening));
    line(html, "Who", page.view().actorNames(people(page, main)));
    main.ifPresent(happening -> facts(page, happening));
    line(html, "Told by", page.view().backing().words());
    html.end();
  }

  /// The facts that a reader asks for first, then those over which the accounts do not agree.
  private static void facts(Page page, Happening happening) {
    ASKED.forEach((attribute, name) ->
        StoryView.fact(happening, attribute).ifPresent(fact -> fact(page, name, fact)));
    StoryView.telling(happening).stream()
        .filter(fact -> !ASKED.containsKey(fact.attribute()))
        .filter(fact -> !fact.attribute().equals("status"))
        .limit(MORE)
        .forEach(fact -> fact(page, Wording.sentence(fact.attribute()), fact));
  }

  /// Where values are disputed, each with who says so; never one of them alone.
  private static void fact(Page page, String name, Finding fact) {
    var html = page.html();
    html.open("div", "data-e", page.runs(Backing.evidence(fact)));
    html.element("dt", name).open("dd").text(FactWords.values(fact));
    if (fact.values().size() > 1 && !fits(fact)) {
      page.badge(fact.standing(), page.view().why().of(fact));
    }
    html.close().end();
  }

  /// Dates and places that fit together are shown by the best of them.
  private static boolean fits(Finding fact) {
    return fact.standing() == Standing.REFINED || fact.standing() == Standing.SINGLE;
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
