package org.readout.record;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.identify.Actor;
import org.readout.intake.Evidence;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Happening;
import org.readout.reconcile.Outcome;
import org.readout.reconcile.Reconciled;
import org.readout.reconcile.Statement;
import org.readout.text.Span;

/// What the findings of a record point at: actors by their ids, places by their names, and the
/// stretches of the reports that tell a happening or an outcome.
final class References {

  private final Set<String> ids = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final StringBuilder channels = new StringBuilder();

  /// For each report the characters in which a happening or an outcome is told.
  private final Map<String, BitSet> told = new HashMap<>();

  References(Reconciled findings) {
    findings.happenings().forEach(this::happening);
    findings.statements().forEach(this::statement);
    findings.outcomes().forEach(this::outcome);
    findings.positions().forEach(position -> ids.add(position.actor()));
    findings
        .commitments()
        .forEach(commitment -> {
          ids.addAll(commitment.by());
          ids.addAll(commitment.to());
        });
    findings.contacts().forEach(contact -> ids.addAll(contact.parties()));
    findings.differences().forEach(difference -> ids.add(difference.about().id()));
  }

  private void happening(Happening happening) {
    happening.participants().forEach(role -> ids.add(role.actor()));
    happening.facts().forEach(this::fact);
    note(happening.support().evidence());
  }

  private void fact(Finding fact) {
    for (Finding.Value value : fact.values()) {
      note(value.support().evidence());
      if (fact.attribute().equals("place")) {
        places.add(plain(value.value()));
      }
    }
  }

  private void statement(Statement statement) {
    add(statement.speaker());
    add(statement.addressee());
    statement.accounts().forEach(account -> add(account.speaker()));
    if (statement.via() != null) {
      channels.append(' ').append(plain(statement.via())).append(' ');
    }
  }

  private void outcome(Outcome outcome) {
    ids.addAll(outcome.parties());
    note(outcome.support().evidence());
  }

  private void add(@Nullable String id) {
    if (id != null) {
      ids.add(id);
    }
  }

  private void note(List<Evidence> evidence) {
    evidence.forEach(one ->
        told.computeIfAbsent(one.report(), report -> new BitSet())
            .set(one.span().start(), one.span().end()));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /// True when a line of the record names it by its id, as its place or as its channel.
  boolean pointAt(Actor actor) {
    var name = plain(actor.name());
    return ids.contains(actor.id()) || places.contains(name) || isChannel(name);
  }

  private boolean isChannel(String name) {
    int at = channels.indexOf(name);
    return at > 0
        && !Character.isLetterOrDigit(channels.charAt(at - 1))
        && !Character.isLetterOrDigit(channels.charAt(at + name.length()));
  }

  /// True when a happening or an outcome is told in words of this sentence.
  boolean touch(String report, Span sentence) {
    var covered = told.get(report);
    int first = covered == null ? -1 : covered.nextSetBit(sentence.start());
    return first >= 0 && first < sentence.end();
  }
}
