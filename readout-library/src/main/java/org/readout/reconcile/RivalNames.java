package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.claim.Claims;
import org.readout.claim.Entity;
import org.readout.identify.Actor;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;
import org.readout.text.Sentence;

/// One thing that reports call by words of different sides ([RivalTerms]): "missile" and "rocket",
/// "dismissed" and "at his own request".
///
/// Both sentences have to name one actor, and share more words besides; and one of the two reports
/// uses the words of its side only: who uses both quotes both. A sentence that has both beside each
/// other, or recalls what was before, tells of something else.
final class RivalNames {
  /// Words of content that both sentences have in common.
  private static final int SHARED = 2;

  /// For a deed the words stand so near to who did it or to whom it was done, in characters.
  private static final int NEAR = 90;

  private static final Pattern TALKS =
      Pattern.compile(
          "(?i)\\b(?:meetings?|talks|calls?|conversations?|discussions?|session|negotiations)\\b");

  /// "Had his number retired": what was done was done to a thing.
  private static final Pattern SOMETHING =
      Pattern.compile(
          "\\b(?:had|has|have|having|get|got) (?:his|her|their|its|the|an?) [^,.;:]{1,40} $");

  /// @param word as it stands there
  /// @param actors ids of those whom the sentence names
  private record Use(
      String report,
      int sentence,
      String word,
      Set<String> actors,
      Set<String> stems,
      Evidence evidence) {}

  private record Match(Use one, Use other, double weight) {}

  private final Sources sources;
  private final Nearest nearest;

  RivalNames(Sources sources, Nearest nearest) {
    this.sources = sources;
    this.nearest = nearest;
  }

  /// @param known differences that were found otherwise, which are not said again
  List<Draft> find(Collection<Draft> known) {
    var drafts = new ArrayList<Draft>();
    for (RivalTerms terms : RivalTerms.all()) {
      draft(terms)
          .filter(draft -> draft.isNewBeside(known))
          .filter(draft -> draft.isNewBeside(drafts))
          .ifPresent(drafts::add);
    }
    return List.copyOf(drafts);
  }

  private Optional<Draft> draft(RivalTerms terms) {
    var one = uses(terms, 0);
    var other = uses(terms, 1);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    var mine = reports(one);
    var theirs = reports(other);
    return one.stream()
        .flatMap(use -> other.stream().flatMap(rival -> match(terms, use, rival).stream()))
        .filter(match ->
            !theirs.contains(match.one().report()) || !mine.contains(match.other().report()))
        .max(
            Comparator.comparingDouble(Match::weight)
                .thenComparing(match -> match.one().evidence(), Comparator.reverseOrder()))
        .flatMap(match -> draft(terms.sort(), match, without(one, theirs), without(other, mine)));
  }

  private static List<Use> without(List<Use> uses, Set<String> reports) {
    return uses.stream().filter(use -> !reports.contains(use.report())).toList();
  }

  private static Set<String> reports(List<Use> uses) {
    return uses.stream().map(Use::report).collect(Collectors.toSet());
  }

  private List<Use> uses(RivalTerms terms, int side) {
    var uses = new ArrayList<Use>();
    for (Claims claims : sources.claims()) {
      var document = claims.annotations().document();
      for (Sentence sentence : document.sentences()) {
        var text = document.at(sentence.span());
        var found = terms.sides().get(side).matcher(text);
        if (found.find()
            && !terms.areTwoThings(text)
            && !Recalled.is(text)
            && (terms.sort() != RivalTerms.Sort.TALKS || TALKS.matcher(text).find())) {
          uses.add(use(claims, sentence, text, found.group()));
        }
      }
    }
    return uses;
  }

  private Use use(Claims claims, Sentence sentence, String text, String word) {
    var report = claims.report().id();
    var actors =
        sources.actorsWithin(report, sentence.span()).stream()
            .map(Actor::id)
            .collect(Collectors.toCollection(TreeSet::new));
    var stems = new HashSet<>(Words.content(text));
    stems.removeAll(Words.content(word));
    return new Use(
        report, sentence.index(), word, actors, stems, sources.evidence(report, sentence.span()));
  }

  private Optional<Match> match(RivalTerms terms, Use one, Use other) {
    if (sources.origins(List.of(one.report(), other.report())) < 2) {
      return Optional.empty();
    }
    var actors = new TreeSet<>(one.actors());
    actors.retainAll(other.actors());
    var shared = new TreeSet<>(one.stems());
    shared.retainAll(other.stems());
    actors.stream()
        .flatMap(id -> sources.actor(id).stream())
        .forEach(actor -> shared.removeAll(Words.content(actor.name())));
    boolean near =
        terms.sort() != RivalTerms.Sort.DEED
            || actors.stream().anyMatch(actor -> isNear(one, actor) && isNear(other, actor));
    int needed =
        terms.sort() == RivalTerms.Sort.TALKS
            ? 0
            : terms.sort() == RivalTerms.Sort.DEED ? 1 : SHARED;
    return !actors.isEmpty()
            && near
            && terms.isOneSort(one.word(), other.word())
            && shared.size() >= needed
        ? Optional.of(
            new Match(one, other, sources.weights().sum(List.copyOf(shared)) + actors.size()))
        : Optional.empty();
  }

  private boolean isNear(Use use, String actor) {
    var text = use.evidence().exact();
    int at = text.indexOf(use.word());
    if (SOMETHING.matcher(text.substring(0, at)).find()) {
      return false;
    }
    return sources.actor(actor).stream()
        .flatMap(one -> Words.all(one.name()).stream())
        .filter(Words::isContent)
        .anyMatch(name -> {
          int place = text.toLowerCase(Locale.ROOT).indexOf(name);
          return place >= 0 && Math.abs(place - at) <= NEAR;
        });
  }

  private Optional<Draft> draft(RivalTerms.Sort sort, Match match, List<Use> one, List<Use> other) {
    var places =
        List.of(
            new Nearest.Place(match.one().report(), match.one().sentence()),
            new Nearest.Place(match.other().report(), match.other().sentence()));
    return nearest.of(places, null).map(about -> draft(sort, about, match, one, other));
  }

  private Draft draft(
      RivalTerms.Sort sort, About about, Match match, List<Use> one, List<Use> other) {
    var sides = List.of(side(match.one(), one), side(match.other(), other));
    var of = sort == RivalTerms.Sort.THING ? "" : of(match);
    var text =
        Phrases.sides(
            sides,
            side ->
                of
                    + Phrases.origins(side)
                    + Phrases.verb(side, " speaks of ", " speak of ")
                    + Phrases.quoted(side.value()),
            side ->
                Phrases.number(side.support().origins()) + " of " + Phrases.quoted(side.value()));
    return new Draft(Kind.CHARACTERISATION, about, text, sides);
  }

  /// "on Edric Loam, ": of those whom both sentences name a person before others.
  private String of(Match match) {
    return match.one().actors().stream()
        .filter(match.other().actors()::contains)
        .flatMap(id -> sources.actor(id).stream())
        .min(
            Comparator.comparing((Actor actor) -> actor.kind() != Entity.Kind.PERSON)
                .thenComparing(actor -> !isNear(match.other(), actor.id()))
                .thenComparing(Actor::id))
        .map(actor -> "on " + actor.name() + ", ")
        .orElse("");
  }

  /// The sentence, and of the other reports that use the word the first that names the same actors.
  private Side side(Use use, List<Use> all) {
    Map<String, Evidence> byReport = new LinkedHashMap<>();
    byReport.put(use.report(), use.evidence());
    all.stream()
        .filter(like -> like.word().equalsIgnoreCase(use.word()))
        .filter(like -> like.actors().stream().anyMatch(use.actors()::contains))
        .forEach(like -> byReport.putIfAbsent(like.report(), like.evidence()));
    return new Side(
        use.word().toLowerCase(Locale.ROOT),
        use.evidence().exact(),
        sources.support(byReport.values()));
  }
}
