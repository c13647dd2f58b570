package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.channel.Channel;
import org.readout.claim.StatementClaim;
import org.readout.intake.Evidence;
import org.readout.text.Span;

/// Writes groups of accounts as statements of the record.
final class Statements {
  private final Sources sources;
  private final IssueBook issues;

  Statements(Sources sources, IssueBook issues) {
    this.sources = sources;
    this.issues = issues;
  }

  /// @return in the order of the fullest report's text, then of the next fullest
  List<Uttered> write(List<List<Saying>> groups) {
    var ranks = ranks();
    var ordered =
        groups.stream()
            .sorted(Comparator.comparing((List<Saying> group) -> earliest(group, ranks)))
            .toList();
    var written = new ArrayList<Uttered>();
    for (List<Saying> group : ordered) {
      var id = sources.storyId() + "-s" + (written.size() + 1);
      written.add(new Uttered(write(group, id), group));
    }
    return List.copyOf(written);
  }

  private record Place(int rank, Span span) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byRank = Integer.compare(rank, other.rank);
      return byRank != 0 ? byRank : span.compareTo(other.span);
    }
  }

  private Map<String, Integer> ranks() {
    var ranks = new LinkedHashMap<String, Integer>();
    sources.claims().stream()
        .map(claims -> claims.report())
        .sorted(
            Comparator.comparingInt((org.readout.intake.Report report) -> -report.text().length())
                .thenComparing(report -> report.id()))
        .forEach(report -> ranks.put(report.id(), ranks.size()));
    return ranks;
  }

  private static Place earliest(List<Saying> group, Map<String, Integer> ranks) {
    return group.stream()
        .map(saying ->
            new Place(
                ranks.getOrDefault(saying.report(), Integer.MAX_VALUE), saying.evidence().span()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Statement write(List<Saying> group, String id) {
    var fullest = StatementMerge.fullest(group);
    var reports = group.stream().map(Saying::report).distinct().toList();
    var speaker = speaker(group);
    return new Statement(
        id,
        speaker,
        speakerText(group, fullest, speaker),
        mostCredited(group, Saying::addressee),
        via(group),
        issues.in(group.stream().map(saying -> saying.evidence().exact()).toList()),
        words(group, fullest),
        standing(group, reports),
        sources.origins(reports),
        accounts(group));
  }

  /// The words of the fullest account; where it quotes a few only, the clause around them.
  private String words(List<Saying> group, Saying fullest) {
    return SameClause.clauses(group).stream()
        .filter(clause -> clause.report().equals(fullest.report()))
        .filter(clause -> fullest.clause() != null && clause.span().contains(fullest.clause()))
        .map(clause -> sources.evidence(clause.report(), clause.span()).exact())
        .findFirst()
        .orElse(fullest.evidence().exact());
  }

  /// Each account, and the clause around those that quote a few words only.
  private List<Statement.Account> accounts(List<Saying> group) {
    var clauses =
        SameClause.clauses(group).stream()
            .map(clause ->
                new Statement.Account(
                    sources.evidence(clause.report(), clause.span()),
                    StatementClaim.Kind.MIXED,
                    false,
                    clause.first().speaker(),
                    evidence(clause.first(), clause.first().claim().cue()),
                    evidence(clause.first(), clause.first().claim().speakerText())));
    return Stream.concat(clauses, group.stream().map(this::account))
        .sorted(Comparator.comparing(Statement.Account::words))
        .toList();
  }

  /// Whom most origins credit by name; where none does, whom most credit.
  private @Nullable String speaker(List<Saying> group) {
    var named = mostCredited(group.stream().filter(Saying::named).toList(), Saying::speaker);
    return named != null ? named : mostCredited(group, Saying::speaker);
  }

  /// The value that most origins give; of equals the first.
  @Nullable String mostCredited(List<Saying> group, Function<Saying, @Nullable String> of) {
    var credits = new LinkedHashMap<String, TreeSet<String>>();
    for (Saying saying : group) {
      var value = of.apply(saying);
      if (value != null) {
        credits.computeIfAbsent(value, key -> new TreeSet<>()).add(saying.report());
      }
    }
    String best = null;
    int most = 0;
    for (var credit : credits.entrySet()) {
      int origins = sources.origins(credit.getValue());
      if (origins > most) {
        most = origins;
        best = credit.getKey();
      }
    }
    return best;
  }

  private @Nullable String speakerText(
      List<Saying> group, Saying fullest, @Nullable String speaker) {
    var own = text(fullest, fullest.claim().speakerText());
    if (own != null && Objects.equals(fullest.speaker(), speaker)) {
      return own;
    }
    return group.stream()
        .filter(saying -> Objects.equals(saying.speaker(), speaker))
        .map(saying -> text(saying, saying.claim().speakerText()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String via(List<Saying> group) {
    for (Saying saying : group) {
      Channel channel = saying.claim().via();
      if (channel != null && !channel.span().isEmpty()) {
        return text(saying, channel.span());
      }
    }
    return null;
  }

  private Standing standing(List<Saying> group, List<String> reports) {
    var speakers = credited(group).stream().map(Saying::speaker).distinct().count();
    if (sources.origins(reports) < 2) {
      return Standing.SINGLE;
    }
    if (speakers > 1) {
      return Standing.DISPUTED;
    }
    boolean same = group.stream().map(Saying::all).distinct().count() == 1;
    return same ? Standing.AGREED : Standing.REFINED;
  }

  /// The accounts that count for who spoke: those which name him, if any does.
  private static List<Saying> credited(List<Saying> group) {
    var named = group.stream().filter(Saying::named).toList();
    return named.isEmpty()
        ? group.stream().filter(saying -> saying.speaker() != null).toList()
        : named;
  }

  private Statement.Account account(Saying saying) {
    return new Statement.Account(
        saying.evidence(),
        saying.claim().kind(),
        saying.quoted(),
        saying.speaker(),
        evidence(saying, saying.claim().cue()),
        evidence(saying, saying.claim().speakerText()));
  }

  private @Nullable Evidence evidence(Saying saying, @Nullable Span span) {
    return span == null || span.isEmpty() ? null : sources.evidence(saying.report(), span);
  }

  private @Nullable String text(Saying saying, @Nullable Span span) {
    var evidence = evidence(saying, span);
    return evidence == null ? null : evidence.exact();
  }
}
