package org.readout.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.claim.Entity;
import org.readout.identify.Actor;
import org.readout.text.Span;

/// Two who met, joined by a hyphen before the word for their meeting: "the Tolvane-Castellow
/// talks".
final class JoinedNames {
  private static final Pattern PAIR =
      Pattern.compile("(\\p{Lu}[\\p{L}'’]+)[-–](\\p{Lu}[\\p{L}'’]+)\\s+(?:[\\p{Ll}]+\\s+)?$");

  /// Longest stretch before the word that is looked at, in characters.
  private static final int BEFORE = 60;

  private final Sources sources;

  JoinedNames(Sources sources) {
    this.sources = sources;
  }

  /// The two, or nobody where either name is not that of one person alone.
  List<Actor> before(String text, Span trigger) {
    var before = text.substring(Math.max(0, trigger.start() - BEFORE), trigger.start());
    var found = PAIR.matcher(before);
    var pair = new ArrayList<Actor>();
    if (found.find()) {
      person(found.group(1)).ifPresent(pair::add);
      person(found.group(2)).ifPresent(pair::add);
    }
    return pair.size() == 2 && !pair.getFirst().equals(pair.getLast()) ? pair : List.of();
  }

  private Optional<Actor> person(String name) {
    var fitting =
        sources.actors().stream()
            .filter(actor -> actor.kind() == Entity.Kind.PERSON)
            .filter(actor -> isCalled(actor, name))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static boolean isCalled(Actor actor, String name) {
    return actor.name().equals(name)
        || actor.aliases().stream().anyMatch(alias -> alias.text().equals(name));
  }
}
