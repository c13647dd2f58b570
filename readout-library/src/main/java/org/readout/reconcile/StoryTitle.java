package org.readout.reconcile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.annotate.event.Status;
import org.readout.identify.Actor;

/// What a story is called: by the happening that it tells of, else in the words of a report.
///
/// An encounter of known people titles its story where at least a third of the origins tell of it;
/// where reports have headlines, half of them, and one headline names who was there. Anything else
/// ("an attack") does only where no report has one, and half of the origins, two at least or one of
/// two, tell of it, with who was in it or where it was: what one report recalls or misnames is not
/// to stand above all of them, and an editor's headline says more than a kind and a name.
final class StoryTitle {
  /// A first sentence is cut at a word before this many characters.
  private static final int LONGEST = 140;

  /// Sentences of a report, headline and dateline among them, that tell what it is about.
  private static final int LEAD = 6;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores)\\b");

  private static final Pattern TEASER =
      Pattern.compile("(?i)\\?|^(?:if|why|how|what|opinion|here)\\b|\\bexplained\\b");

  private final Sources sources;

  /// The words of each report.
  private final List<Set<String>> texts;

  StoryTitle(Sources sources) {
    this.sources = sources;
    this.texts =
        sources.claims().stream()
            .map(claims -> (Set<String>) new HashSet<>(Words.content(claims.report().text())))
            .toList();
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
        .orElseGet(() -> headline(happenings));
  }

  private boolean carries(Told told) {
    int all = sources.origins(sources.claims().stream().map(c -> c.report().id()).toList());
    var happening = told.happening();
    int tell = happening.support().origins();
    boolean between = told.gathering().core().size() >= told.gathering().family().needed();
    boolean located = happening.facts().stream().anyMatch(fact -> fact.attribute().equals("place"));
    return switch (told.gathering().family()) {
      case MEETING, CALL, VISIT ->
          between
              && tell * (titles().isEmpty() ? 3 : 2) >= all
              && isInHeadlines(happening)
              && isInLeads(happening);
      default ->
          titles().isEmpty()
              && tell * 2 >= all
              && all > 1
              && (located || !happening.participants().isEmpty());
    };
  }

  /// One of those who tell of it does so in its first sentences.
  private boolean isInLeads(Happening happening) {
    return happening.support().evidence().stream()
        .anyMatch(place -> {
          var document = sources.claims(place.report()).annotations().document();
          return document.sentenceAt(place.span().start()).index() < LEAD;
        });
  }

  /// Where reports have headlines, one of them names somebody who was there: else it is a side
  /// matter.
  private boolean isInHeadlines(Happening happening) {
    var titles = titles();
    return titles.isEmpty()
        || happening.participants().stream()
            .flatMap(role -> sources.actor(role.actor()).stream())
            .flatMap(StoryTitle::names)
            .anyMatch(name -> titles.stream().anyMatch(title -> title.contains(name)));
  }

  private static Stream<String> names(Actor actor) {
    var others = actor.aliases().stream().filter(alias -> alias.form() != Actor.Form.DESCRIPTION);
    return Stream.concat(Stream.of(actor.name()), others.map(Actor.Alias::text));
  }

  /// A story is not titled by what was only said or planned beside what took place.
  private static boolean isWhatHappened(Told told) {
    return told.happening().status() == Status.OCCURRED
        && told.gathering().family() != Family.WORD
        && told.gathering().isNews();
  }

  private String headline(List<Told> happenings) {
    var titles = titles();
    var opening = new OpeningLine(sources, happenings.stream().filter(StoryTitle::isWhatHappened));
    var lines = sources.claims().stream().flatMap(c -> opening.of(c).stream()).toList();
    return nearest(titles.isEmpty() ? lines : titles).map(StoryTitle::cut).orElse("");
  }

  private List<String> titles() {
    return sources.claims().stream().flatMap(claims -> claims.headline().stream()).toList();
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
      shared *= plain(lines.get(i)) * told(words.get(i));
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(lines.get(best));
  }

  /// How much of a line the reports tell, from 0 to 1: little of what is a side matter of one.
  private double told(Set<String> line) {
    double all = sources.weights().sum(line.stream().sorted().toList());
    double told = 0;
    for (Set<String> text : texts) {
      told += shared(line, text);
    }
    return all == 0 || texts.isEmpty() ? 0 : told / (all * texts.size());
  }

  private double shared(Set<String> one, Set<String> other) {
    return sources.weights().sum(one.stream().filter(other::contains).sorted().toList());
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
