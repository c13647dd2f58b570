package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.outcome.OutcomeKind;

/// Writes groups of accounts as outcomes of the record.
final class Outcomes {
  private final Sources sources;
  private final IssueBook issues;
  private final Whence whence;
  private final Stances stances;
  private final Plovers plovers;

  Outcomes(Sources sources, IssueBook issues, List<Told> happenings) {
    this.sources = sources;
    this.issues = issues;
    this.whence = new Whence(sources, happenings);
    this.stances = new Stances(sources);
    this.plovers = new Plovers(sources);
  }

  /// @return by origins, then by kind as a reader looks for it, then by place
  List<Reached> write(List<List<Upshot>> groups) {
    var ordered =
        groups.stream()
            .sorted(
                Comparator.comparingInt((List<Upshot> group) -> -origins(group))
                    .thenComparingInt(group -> Course.of(kind(group)).rank())
                    .thenComparing(group -> group.getFirst().evidence())
                    .thenComparing(group -> group.getFirst().words()))
            .toList();
    var written = new ArrayList<Reached>();
    for (List<Upshot> group : ordered) {
      var id = sources.storyId() + "-o" + (written.size() + 1);
      written.add(new Reached(write(group, id), group));
    }
    return List.copyOf(written);
  }

  private Outcome write(List<Upshot> group, String id) {
    var kind = kind(group);
    var parties = parties(group);
    return new Outcome(
        id,
        kind,
        plovers.of(kind, parties, group.stream().map(Outcomes::account).toList()),
        parties,
        fullest(group, kind).words(),
        Course.of(kind).word(),
        happening(group),
        issues.in(group.stream().map(Upshot::words).toList()),
        standing(group),
        sources.support(group.stream().map(Upshot::evidence).toList()));
  }

  private static String account(Upshot upshot) {
    return upshot.evidence().exact();
  }

  private int origins(Collection<Upshot> group) {
    return sources.origins(group.stream().map(Upshot::report).toList());
  }

  /// That of most origins; of equals that of most accounts, then what a reader looks for first.
  private OutcomeKind kind(List<Upshot> group) {
    Map<OutcomeKind, List<Upshot>> kinds =
        group.stream()
            .collect(Collectors.groupingBy(Upshot::kind, LinkedHashMap::new, Collectors.toList()));
    return kinds.entrySet().stream()
        .min(
            Comparator.comparingInt(
                    (Map.Entry<OutcomeKind, List<Upshot>> entry) -> -origins(entry.getValue()))
                .thenComparingInt(entry -> -entry.getValue().size())
                .thenComparingInt(entry -> Course.of(entry.getKey()).rank())
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private static Upshot fullest(List<Upshot> group, OutcomeKind kind) {
    return group.stream()
        .filter(upshot -> upshot.kind() == kind)
        .min(
            Comparator.comparingInt((Upshot upshot) -> -upshot.content().size())
                .thenComparing(Upshot::evidence))
        .orElseThrow();
  }

  /// Best supported first.
  private List<String> parties(List<Upshot> group) {
    var naming = new LinkedHashMap<String, TreeSet<String>>();
    for (Upshot upshot : group) {
      for (String party : upshot.parties()) {
        naming.computeIfAbsent(party, key -> new TreeSet<>()).add(upshot.report());
      }
    }
    return naming.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, TreeSet<String>> entry) ->
                    -sources.origins(entry.getValue()))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private @Nullable String happening(List<Upshot> group) {
    var votes = new LinkedHashMap<String, Integer>();
    for (Upshot upshot : group) {
      whence.of(upshot, stances).ifPresent(id -> votes.merge(id, 1, Integer::sum));
    }
    return votes.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Integer> vote) -> -vote.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private Standing standing(List<Upshot> group) {
    if (origins(group) < 2) {
      return Standing.SINGLE;
    }
    boolean clash =
        group.stream()
            .anyMatch(one ->
                group.stream()
                    .anyMatch(other -> Course.of(one.kind()).clashes(Course.of(other.kind()))));
    if (!clash) {
      return Standing.AGREED;
    }
    return Clashes.isUpdate(group) ? Standing.SUPERSEDED : Standing.DISPUTED;
  }
}
