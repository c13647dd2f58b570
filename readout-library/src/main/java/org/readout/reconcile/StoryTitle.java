package org.readout.reconcile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.annotate.event.Status;
import org.readout.claim.Claims;

/// What a story is called: by the happening that it tells of, else in the words of a report.
///
/// An encounter of known people titles its story where at least a third of the origins tell of it,
/// half of them where a report has a headline. Anything else ("an attack") does only where no
/// report has one, and half of the origins, two at least or one of two, tell of it, with who was in
/// it or where it was: what one report recalls or misnames is not to stand above all of them, and
/// an editor's headline says more than a kind and a name.
final class StoryTitle {
  /// A first sentence is cut at a word before this many characters.
  private static final int LONGEST = 140;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores)\\b");

  private static final Pattern TEASER =
      Pattern.compile("(?i)\\?|^(?:if|why|how|what|opinion|here)\\b|\\bexplained\\b");

  private final Sources sources;

  StoryTitle(Sources sources) {
    this.sources = sources;
  }

  /// The title of the happening that most origins tell of, a meeting before the visit on which it
  /// took place; without one, the headline or first sentence nearest to those of the others.
  String of(List<Told> happenings) {
    return happenings.stream()
        .filter(this::carries)
        .min(
            Comparator.comparing((Told told) -> !isWhatHappened(told))
                .thenComparingInt(told -> -told.happening().support().origins())
                .thenComparing(told -> told.gathering().family() == Family.VISIT)
                .thenComparingInt(told -> -told.happening().support().evidence().size())
                .thenComparing(told -> told.happening().id()))
        .map(told -> told.happening().title())
        .orElseGet(this::headline);
  }

  private boolean carries(Told told) {
    int all = sources.origins(sources.claims().stream().map(c -> c.report().id()).toList());
    var happening = told.happening();
    int tell = happening.support().origins();
    boolean between = told.gathering().core().size() >= told.gathering().family().needed();
    boolean located = happening.facts().stream().anyMatch(fact -> fact.attribute().equals("place"));
    return switch (told.gathering().family()) {
      case MEETING, CALL, VISIT -> between && tell * (titles().isEmpty() ? 3 : 2) >= all;
      default ->
          titles().isEmpty()
              && tell * 2 >= all
              && all > 1
              && (located || !happening.participants().isEmpty());
    };
  }

  /// A story is not titled by what was only said or planned beside what took place.
  private static boolean isWhatHappened(Told told) {
    return told.happening().status() == Status.OCCURRED
        && told.gathering().family() != Family.WORD
        && told.gathering().isNews();
  }

  private String headline() {
    var titles = titles();
    var lines = sources.claims().stream().flatMap(c -> firstLine(c).stream()).toList();
    return nearest(titles.isEmpty() ? lines : titles).map(StoryTitle::cut).orElse("");
  }

  private List<String> titles() {
    return sources.claims().stream()
        .map(claims -> claims.report().title())
        .filter(Objects::nonNull)
        .toList();
  }

  /// Less for a line with a number, which another report may revise, and for a question or a
  /// teaser, which tells nothing.
  private static double plain(String line) {
    boolean number = NUMBER.matcher(line).find();
    return (number ? 0.6 : 1) * (TEASER.matcher(line).find() ? 0.6 : 1);
  }

  /// The line that shares most with the others, by the weight of its words.
  private Optional<String> nearest(List<String> lines) {
    var words =
        lines.stream().map(line -> (Set<String>) new HashSet<>(Words.content(line))).toList();
    int best = -1;
    double most = -1;
    for (int i = 0; i < lines.size(); i++) {
      double shared = 0;
      for (int j = 0; j < lines.size(); j++) {
        shared += i == j ? 0 : shared(words.get(i), words.get(j));
      }
      shared *= plain(lines.get(i));
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(lines.get(best));
  }

  private double shared(Set<String> one, Set<String> other) {
    return sources.weights().sum(one.stream().filter(other::contains).sorted().toList());
  }

  private static Optional<String> firstLine(Claims claims) {
    var document = claims.annotations().document();
    return document.sentences().stream().findFirst().map(sentence -> document.at(sentence.span()));
  }

  private static String cut(String line) {
    var text = line.strip().lines().map(String::strip).collect(Collectors.joining(" "));
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space > 0 ? space : LONGEST) + " …";
  }
}
