package org.readout.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readout.identify.Actor;

/// Who appears, under which names, in which roles.
final class ActorsSection {

  private ActorsSection() {}

  static void write(Page page) {
    var actors = page.view().story().actors();
    if (actors.isEmpty()) {
      return;
    }
    page.section("actors", "Who appears");
    page.html().open("ul");
    actors.stream()
        .sorted(Comparator.comparing(Actor::kind).thenComparingInt(a -> -a.evidence().size()))
        .forEach(actor -> actor(page, actor));
    page.html().close();
    page.sectionEnd();
  }

  private static void actor(Page page, Actor actor) {
    var html = page.html();
    page.item(actor.id(), actor.evidence());
    page.link(actor.name(), actor.evidence(), "name");
    html.text(" ").element("span", actor.kind().name().toLowerCase(Locale.ROOT), "class", "kind");
    var roles = roles(actor.roles());
    if (!roles.isEmpty()) {
      html.element("span", roles, "class", "roles");
    }
    aliases(html, actor);
    html.end();
  }

  private static String roles(List<Actor.Title> roles) {
    return roles.stream()
        .map(role -> role.of() == null ? role.title() : role.title() + " (" + role.of() + ")")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static void aliases(Html html, Actor actor) {
    var aliases = actor.aliases().stream().filter(a -> !a.text().equals(actor.name())).toList();
    if (aliases.isEmpty()) {
      return;
    }
    html.open("span", "class", "aliases").text("also ");
    for (int i = 0; i < aliases.size(); i++) {
      html.text(i == 0 ? "" : ", ");
      alias(html, aliases.get(i));
    }
    html.close();
  }

  private static void alias(Html html, Actor.Alias alias) {
    if (alias.form() == Actor.Form.MISSPELLING) {
      html.element("s", alias.text(), "class", "misspelt").text(" (misspelt)");
    } else {
      html.text(alias.text());
    }
  }
}
