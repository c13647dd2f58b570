package org.readout.publish;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.readout.identify.Actor;
import org.readout.lineage.Link;

/// Actors and the links between reports, as the contract writes them.
final class CastJson {

  private final Json json;
  private final EvidenceJson evidence;

  CastJson(Json json, EvidenceJson evidence) {
    this.json = json;
    this.evidence = evidence;
  }

  void actor(Actor actor) throws IOException {
    json.object(() -> {
      json.text("id", actor.id());
      json.text("name", actor.name());
      json.text("kind", actor.kind().name().toLowerCase(Locale.ROOT));
      json.text("country", actor.country());
      json.array("aliases", actor.aliases(), this::alias);
      json.array("roles", actor.roles(), this::role);
      evidence.list(actor.evidence());
    });
  }

  private void alias(Actor.Alias alias) throws IOException {
    json.flat(() -> {
      json.text("text", alias.text());
      json.text("kind", alias.form().word());
      json.number("count", alias.count());
    });
  }

  private void role(Actor.Title role) throws IOException {
    json.object(() -> {
      json.text("title", role.title());
      json.text("of", role.of());
      evidence.list(role.evidence());
    });
  }

  void link(Link link) throws IOException {
    json.object(() -> {
      json.text("from", link.from());
      json.text("to", link.to());
      json.text("kind", link.kind().word());
      json.number("share", Math.round(link.share() * 1e4) / 1e4);
      json.array("passages", link.passages(), this::passage);
    });
  }

  private void passage(Link.Passage passage) throws IOException {
    json.array(List.of(passage.here(), passage.there()), evidence::one);
  }
}
