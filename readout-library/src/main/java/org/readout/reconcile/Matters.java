package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.claim.Claims;
import org.readout.intake.Evidence;
import org.readout.reconcile.Topics.Topic;
import org.readout.text.PartOfSpeech;
import org.readout.text.Stem;
import org.readout.text.Table;
import org.readout.text.Token;

/// Which topics are matters that a desk editor would list: a phrase that names one by itself
/// ("grain exports"), or a word that the reports open with and on which two actors speak
/// ("embargo"). A noun that says nothing alone, a noun for people, a place and the deed itself are
/// none.
final class Matters {
  /// Most matters of a story.
  static final int MOST = 8;

  /// Sentences with which a report opens.
  private static final int OPENING = 3;

  /// Lines of the record that name it, where only one actor does.
  private static final int OFTEN = 3;

  private static final Pattern LOCATIVE =
      Pattern.compile(
          "(?i)\\b(?:in|at|near|from|across|around|outside|throughout|into|of central)\\s+$");

  /// Characters before a place that hold its preposition.
  private static final int BEFORE = 12;

  private static final Map<String, Set<String>> WORDS = new HashMap<>();

  static {
    for (String[] row : Table.rows(Matters.class, "no-matters.tsv")) {
      WORDS.put(row[0], unique(row[1]));
    }
  }

  private static final Set<HappeningKind> DEEDS =
      Set.of(HappeningKind.ATTACK, HappeningKind.INCIDENT, HappeningKind.DISASTER);

  private final Sources sources;
  private final Map<String, Integer> openings = new HashMap<>();
  private final Set<String> deeds = new HashSet<>();

  Matters(Sources sources) {
    this.sources = sources;
    for (Claims claims : sources.claims()) {
      opening(claims).forEach(stem -> openings.merge(stem, 1, Integer::sum));
      claims.happenings().stream()
          .filter(happening -> DEEDS.contains(happening.mention().kind()))
          .map(happening -> happening.mention().trigger())
          .map(span -> claims.annotations().document().at(span))
          .forEach(word -> deeds.add(Stem.of(word.toLowerCase(Locale.ROOT))));
    }
  }

  private static Set<String> unique(String words) {
    return new HashSet<>(List.of(words.split(" ", -1)));
  }

  private static Set<String> opening(Claims claims) {
    var document = claims.annotations().document();
    var stems = new HashSet<String>();
    var title = claims.report().title();
    stems.addAll(title == null ? List.of() : Words.content(title));
    document.sentences().stream()
        .limit(OPENING)
        .forEach(sentence -> stems.addAll(Words.content(document.at(sentence.span()))));
    return stems;
  }

  boolean include(Topic topic) {
    var tokens = tokens(topic.places().getFirst());
    if (tokens.isEmpty()) {
      return false;
    }
    return isNamed(topic, tokens) && tells(topic, tokens);
  }

  /// The best, each of lines of its own: where nearly all lines of one are another's, the better
  /// one stays.
  static List<Topic> apart(List<Topic> best) {
    var kept = new ArrayList<Topic>();
    for (Topic topic : best) {
      if (kept.size() < MOST && kept.stream().noneMatch(other -> isSame(topic, other))) {
        kept.add(topic);
      }
    }
    return kept;
  }

  private static boolean isSame(Topic one, Topic other) {
    long shared = one.lines().stream().filter(other.lines()::contains).count();
    int fewer = Math.min(one.lines().size(), other.lines().size());
    boolean part = one.stems().containsAll(other.stems()) || other.stems().containsAll(one.stems());
    return part ? shared * 3 >= fewer * 2L : fewer >= OFTEN && shared * 4 >= fewer * 3L;
  }

  private boolean tells(Topic topic, List<Token> tokens) {
    var last = tokens.getLast().lower();
    var head = noun(tokens.getLast());
    boolean single = tokens.size() == 1;
    boolean degree = is("degree", tokens.getFirst().lower());
    boolean vague = tokens.stream().allMatch(t -> is("vague", noun(t)) || is("degree", t.lower()));
    boolean people = is("person", head) || isAgent(last.substring(last.lastIndexOf('-') + 1));
    boolean deed = single && topic.stems().stream().anyMatch(deeds::contains);
    return !degree && !vague && !people && !deed && isShared(topic, single);
  }

  private static String noun(Token token) {
    return Lemmas.noun(token.text()).toLowerCase(Locale.ROOT);
  }

  private static boolean is(String sort, String word) {
    return WORDS.getOrDefault(sort, Set.of()).contains(word);
  }

  /// Two actors speak on it or two reports open with it; of a single word, two of three: two
  /// actors, many lines, the head of two reports.
  private boolean isShared(Topic topic, boolean single) {
    int reports = Math.min(2, sources.claims().size());
    boolean opens =
        topic.stems().stream().allMatch(stem -> openings.getOrDefault(stem, 0) >= reports);
    boolean contested = topic.actors().size() > 1;
    boolean often = topic.lines().size() >= OFTEN;
    return single ? (contested && often) || (opens && (contested || often)) : opens || contested;
  }

  /// "voters", "protesters", "activists".
  private static boolean isAgent(String word) {
    return word.matches("\\p{L}{3,}(?:ers|ors|ists|ees|ians)")
        && !word.matches(
            "(?:b?order|power|number|paper|letter|barrier|center|shelter|matter|weather|water|fact"
                + "|err|sect|react|f|degr|guarant|committ|off|quart|daught|oth|fing|comput|trail|corn"
                + "|chapt|mast|disast|canc|mirr|mot|corrid)(?:s|ers|ors|ees)");
  }

  /// A proper noun must be the name of something that is no person or body: an act, a treaty; of a
  /// place only where several actors speak on it often.
  private boolean isNamed(Topic topic, List<Token> tokens) {
    var names = sources.claims(topic.places().getFirst().report()).annotations().names();
    boolean disputed =
        topic.actors().size() > 1 && topic.lines().size() >= OFTEN && !isSetting(topic);
    return tokens.stream()
        .filter(token -> token.is(PartOfSpeech.PROPN))
        .allMatch(token ->
            isNamed(names, token, NameKind.OTHER)
                || (disputed && isNamed(names, token, NameKind.PLACE)));
  }

  /// True for a place that is named, once in three times, as where something is: it is a scene, and
  /// no matter.
  private boolean isSetting(Topic topic) {
    long there =
        topic.places().stream()
            .filter(place -> {
              var text = sources.claims(place.report()).report().text();
              int start = place.span().start();
              return LOCATIVE.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
            })
            .count();
    return there * 3 >= topic.places().size();
  }

  private static boolean isNamed(Collection<Name> names, Token token, NameKind kind) {
    return names.stream()
        .filter(name -> name.span().overlaps(token.span()))
        .anyMatch(name -> name.kind() == kind);
  }

  private List<Token> tokens(Evidence place) {
    return sources.claims(place.report()).annotations().document().tokensIn(place.span()).stream()
        .filter(token -> !Words.content(token.text()).isEmpty())
        .toList();
  }
}
