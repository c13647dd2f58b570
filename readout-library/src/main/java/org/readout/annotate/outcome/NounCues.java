package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Outcomes told by a noun: "Norway's assurances that", "an agreement to", "no room for
/// compromise", "differences remain on".
final class NounCues {

  /// Nouns behind a possessor, and what each tells.
  private static final Map<String, OutcomeKind> OWNED =
      Map.ofEntries(
          Map.entry("assurance", OutcomeKind.ASSURED),
          Map.entry("assurances", OutcomeKind.ASSURED),
          Map.entry("guarantee", OutcomeKind.ASSURED),
          Map.entry("pledge", OutcomeKind.PLEDGED),
          Map.entry("promise", OutcomeKind.PLEDGED),
          Map.entry("vow", OutcomeKind.PLEDGED),
          Map.entry("refusal", OutcomeKind.REFUSED),
          Map.entry("demand", OutcomeKind.DEMANDED),
          Map.entry("demands", OutcomeKind.DEMANDED),
          Map.entry("warning", OutcomeKind.WARNED));

  private static final Set<String> LINKS = Set.of("that", "to", "of", "for", "not");
  private static final Set<String> DEALS =
      Set.of(
          "agreement",
          "deal",
          "accord",
          "pact",
          "truce",
          "ceasefire",
          "breakthrough",
          "consensus",
          "progress");
  private static final Set<String> REMAINING = Set.of("differences", "disagreements", "disputes");

  private static final Set<String> UNRESOLVED =
      Set.of("unresolved", "unsettled", "outstanding", "deadlocked", "undecided");

  private static final Set<String> DECIDING = Set.of("make", "take", "reach");

  private static final Set<String> REMAIN = Set.of("remain", "stay", "leave");

  private final Parties parties;

  NounCues(Parties parties) {
    this.parties = parties;
  }

  List<OutcomeMention> find(Scene scene) {
    var found = new ArrayList<OutcomeMention>();
    for (int i = 0; i + 1 < scene.size(); i++) {
      int at = i;
      owned(scene, at)
          .or(() -> agreement(scene, at))
          .or(() -> noRoom(scene, at))
          .or(() -> remaining(scene, at))
          .or(() -> unresolved(scene, at))
          .or(() -> undecided(scene, at))
          .ifPresent(found::add);
    }
    return found;
  }

  /// "Norway's assurances that".
  private Optional<OutcomeMention> owned(Scene scene, int i) {
    var kind = OWNED.get(scene.lower(i));
    if (kind == null || !LINKS.contains(scene.lower(i + 1)) || i < 2) {
      return Optional.empty();
    }
    int possessive = i - 1;
    while (possessive > 0 && scene.token(possessive).is(PartOfSpeech.ADJ)) {
      possessive--;
    }
    boolean possessed = scene.lower(possessive).equals("'s") || scene.lower(possessive).equals("'");
    boolean told =
        scene.lower(i + 1).equals("to")
            && !scene
                .token(Math.min(scene.size() - 1, i + 2))
                .is(PartOfSpeech.VERB, PartOfSpeech.AUX);
    return possessed && !told
        ? build(scene, i, kind, ownerAt(scene, possessive - 1), i + 2)
        : Optional.empty();
  }

  private List<Span> ownerAt(Scene scene, int i) {
    var token = scene.token(i);
    return parties.of(List.of(new NounPhrase(nameSpan(scene, i), token, i, i)));
  }

  private static Span nameSpan(Scene scene, int i) {
    int start = i;
    while (start > 0 && scene.token(start - 1).is(PartOfSpeech.PROPN)) {
      start--;
    }
    return scene.token(start).span().cover(scene.token(i).span());
  }

  /// "an agreement to", "no agreement on".
  private Optional<OutcomeMention> agreement(Scene scene, int i) {
    String before = scene.lower(i - 1);
    boolean none = before.equals("no") || before.equals("without");
    boolean some =
        (before.equals("an") || before.equals("a")) && !scene.lower(i).equals("progress");
    boolean linked = Set.of("to", "on", "that").contains(scene.lower(i + 1));
    if (!DEALS.contains(scene.lower(i)) || !linked || !(none || some) || isHypothetical(scene, i)) {
      return Optional.empty();
    }
    var who = mutualBehind(scene, i);
    return build(scene, i, none ? OutcomeKind.UNRESOLVED : OutcomeKind.AGREED, who, i + 2);
  }

  /// A cue inside a clause that is planned, possible or governed by a verb of the table is left to
  /// it.
  private static boolean isHypothetical(Scene scene, int i) {
    for (Clause clause : scene.clauses) {
      boolean near = clause.verb().last() < i && clause.verb().last() > i - 8;
      boolean open =
          switch (clause.verb().modality()) {
            case FUTURE, POSSIBLE -> true;
            case DEPENDENT -> !clause.verb().verb().lower().endsWith("ing");
            case PAST, PRESENT ->
                Cue.of(clause.verb().lemma()).stream()
                    .filter(cue -> cue.particle().isEmpty())
                    .anyMatch(cue -> cue.nouns().isEmpty() || cue.nouns().contains(scene.lower(i)));
          };
      if (near && open) {
        return true;
      }
    }
    return false;
  }

  /// "between the two countries", else the parties of the clause before.
  private List<Span> mutualBehind(Scene scene, int i) {
    for (Clause clause : scene.clauses) {
      var between = new ArrayList<Span>();
      for (Clause.Complement complement : clause.complements()) {
        if (complement.preposition().equals("between") && complement.phrase().first() > i) {
          parties.of(complement.phrase()).ifPresent(between::add);
        }
      }
      if (!between.isEmpty()) {
        return between;
      }
    }
    return scene.clauses.stream()
        .filter(c -> c.objects().stream().anyMatch(o -> o.last() == i))
        .filter(c -> c.subjects().stream().noneMatch(parties::isCommentator))
        .findFirst()
        .map(c -> parties.of(c.subjects()))
        .orElse(List.of());
  }

  /// "there was no room for compromise": the refusal of who says so.
  private Optional<OutcomeMention> noRoom(Scene scene, int i) {
    boolean room = scene.lower(i).equals("no") && scene.lower(i + 1).equals("room");
    return room
        ? build(scene, i, OutcomeKind.REFUSED, speakerBefore(scene, i), i)
        : Optional.empty();
  }

  private List<Span> speakerBefore(Scene scene, int i) {
    @Nullable Clause found = null;
    for (Clause clause : scene.clauses) {
      boolean before = clause.verb().last() < i;
      if (Scene.isSaying(clause) && !clause.subjects().isEmpty() && (before || found == null)) {
        found = clause;
      }
    }
    boolean none = found == null || found.subjects().stream().anyMatch(parties::isCommentator);
    return none || found == null ? List.of() : parties.of(found.subjects());
  }

  /// "key differences remain on": of those who speak of it, or of nobody.
  private Optional<OutcomeMention> remaining(Scene scene, int i) {
    boolean remain = REMAINING.contains(scene.lower(i)) && scene.lower(i + 1).startsWith("remain");
    boolean on = Set.of("on", "over", "about", "in").contains(scene.lower(i + 2));
    return remain && on
        ? build(scene, i, OutcomeKind.UNRESOLVED, speakerBefore(scene, i), i + 3)
        : Optional.empty();
  }

  /// "key points remain unresolved", "fishing remained a sticking point": of those between whom it
  /// stands, else of those who say so.
  private Optional<OutcomeMention> unresolved(Scene scene, int i) {
    boolean left = scene.lower(i).equals("open") && scene.lower(i - 1).equals("left");
    boolean open = UNRESOLVED.contains(scene.lower(i)) || left;
    boolean sticking = scene.lower(i).equals("sticking") && scene.lower(i + 1).startsWith("point");
    if (!open && !sticking) {
      return Optional.empty();
    }
    for (Clause clause : scene.clauses) {
      boolean here = clause.verb().last() < i && clause.verb().last() >= i - 3;
      boolean remains = REMAIN.contains(clause.verb().lemma());
      if (here && remains) {
        var who = mutualBehind(scene, i);
        return build(
            scene,
            i,
            OutcomeKind.UNRESOLVED,
            who.isEmpty() ? speakerBefore(scene, i) : who,
            clause.subjects().isEmpty() ? 0 : clause.subjects().getFirst().first());
      }
    }
    return Optional.empty();
  }

  /// "no final decision had been made": of who says so.
  private Optional<OutcomeMention> undecided(Scene scene, int i) {
    for (Clause clause : scene.clauses) {
      NounPhrase subject = clause.subject();
      if (scene.lower(i).equals("decision")
          && subject != null
          && subject.last() == i
          && scene.lower(subject.first()).equals("no")
          && DECIDING.contains(clause.verb().lemma())) {
        return build(
            scene, i, OutcomeKind.UNRESOLVED, speakerBefore(scene, i), subject.first(), true);
      }
    }
    return Optional.empty();
  }

  private static Optional<OutcomeMention> build(
      Scene scene, int cue, OutcomeKind kind, List<Span> who, int start) {
    return build(scene, cue, kind, who, start, false);
  }

  private static Optional<OutcomeMention> build(
      Scene scene, int cue, OutcomeKind kind, List<Span> who, int start, boolean whole) {
    Span all = scene.content(start);
    Span content = whole ? all : untilVerb(scene, cue, all);
    if (who.isEmpty() || content.isEmpty() || !scene.hasNoun(content)) {
      return Optional.empty();
    }
    Span extent = scene.token(cue).span().cover(content);
    for (Span party : who) {
      extent = scene.sentence.span().contains(party) ? extent.cover(party) : extent;
    }
    return Optional.of(new OutcomeMention(scene.token(cue).span(), extent, kind, who, content));
  }

  /// "Norway's refusal to sign angered Denmark": what it did is no part of what was refused.
  private static Span untilVerb(Scene scene, int noun, Span content) {
    return scene.clauses.stream()
        .filter(clause -> clause.subjects().stream().anyMatch(s -> s.last() == noun))
        .filter(clause -> clause.governor() < 0 && clause.verb().first() > noun)
        .map(clause -> clause.verb().span().start())
        .filter(start -> content.start() < start && start < content.end())
        .findFirst()
        .map(start -> scene.until(content, start))
        .orElse(content);
  }
}
