package org.readout.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.claim.Claims;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;
import org.readout.text.Document;
import org.readout.text.Numeral;
import org.readout.text.Numerals;
import org.readout.text.Sentence;
import org.readout.text.Span;

/// Two numbers for one thing that one report gives side by side, each with who says so: "Some 5,000
/// marched, according to the police; the organisers put the number at 12,000."
///
/// The second number has to stand for the first: behind a verb of counting, without a noun of its
/// own. The first has to stand in the same sentence or the one before it, and to have a source,
/// which is another.
final class RivalCounts {
  /// Two who count one crowd do not differ by more.
  private static final double FARTHEST = 10;

  private static final String NUMBER =
      "(?:about |around |nearly |some |almost |only |at least |more than |over |just )?";

  /// Up to the second number: who, and the verb by which he counts.
  private static final Pattern COUNTS =
      Pattern.compile(
          "(?:^|[;,.:] |\\band |\\bwhile |\\bbut |\\bwhereas )"
              + "(?<source>(?:[Tt]he |[Aa]n? |[Ii]ts |[Tt]heir )?[\\p{L}][^;:.]{1,70}?),?"
              + " (?:puts?|spoke of|speaks? of|counted|counts|estimated|estimates|claimed|claims|reported|recorded|saw|has|had|gave|gives|arrived at|said|says)"
              + "(?: (?:it|that|there (?:were|was)|(?:the|its|their|that) [^;:.,0-9]{2,40}?))?"
              + "(?: (?:at|of|as|to be))? "
              + NUMBER
              + "$");

  /// Verbs behind which a number may stand that was named by nothing: "put it at 50".
  private static final Pattern SETS =
      Pattern.compile(
          "(?:puts? [^;:.,0-9]{2,40} at|spoke of|speaks? of|claimed|claims|counted|has|had|estimated|arrived at|said|says|gave|gives) "
              + NUMBER
              + "$");

  /// Behind the second number nothing may be counted.
  private static final Pattern BARE =
      Pattern.compile(
          "^(?: percent| per cent|%)?(?:[;,.)”\"]|$| (?:dead|killed|wounded|injured|people|persons)\\b)");

  private static final Pattern UNIT =
      Pattern.compile(" percent\\b| per cent\\b|%| (?:were|was|had been|have been) \\p{Ll}+");

  private static final Pattern HAS =
      Pattern.compile("\\b(?:has|had|gave|gives|saw) " + NUMBER + "$");

  private static final Pattern ACCORDING =
      Pattern.compile(
          "(?:according to|by the (?:count|reckoning|estimate) of) (?<source>[^;,.]{2,60})");
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:^|[;,.] |“ ?)(?<source>(?:[Tt]he |[Aa]n? )?[\\p{L}][^;:,.]{1,60}?)(?: now| later| had| has)? (?:said|says|say|put|puts|counted|saw|reported|estimated)\\b");
  private static final Set<String> PRONOUNS =
      Set.of("it", "he", "she", "they", "this", "that", "which", "who", "there", "one");

  /// @param value in digits
  private record Count(BigDecimal value, Span span, String source, int sentence) {}

  private record Rivals(Count one, Count other, Evidence here, Evidence there) {}

  private final Sources sources;
  private final Nearest nearest;

  RivalCounts(Sources sources, Nearest nearest) {
    this.sources = sources;
    this.nearest = nearest;
  }

  List<Draft> find() {
    Map<Set<BigDecimal>, List<Rivals>> same = new LinkedHashMap<>();
    for (Claims claims : sources.claims()) {
      for (Rivals rivals : in(claims)) {
        var values = new TreeSet<>(List.of(rivals.one().value(), rivals.other().value()));
        same.computeIfAbsent(values, key -> new ArrayList<>()).add(rivals);
      }
    }
    return same.values().stream().flatMap(all -> draft(all).stream()).toList();
  }

  private List<Rivals> in(Claims claims) {
    var document = claims.annotations().document();
    var found = new ArrayList<Rivals>();
    Sentence before = null;
    for (Sentence sentence : document.sentences()) {
      var numerals = Numerals.find(document.at(sentence.span()));
      for (Numeral numeral : numerals) {
        var rival = counted(document, sentence, numeral);
        if (rival.isPresent()) {
          first(document, sentence, before, rival.get())
              .map(first -> rivals(claims.report().id(), first, rival.get()))
              .ifPresent(found::add);
        }
      }
      before = sentence;
    }
    return found;
  }

  private Rivals rivals(String report, Count one, Count other) {
    return new Rivals(
        one, other, sources.evidence(report, one.span()), sources.evidence(report, other.span()));
  }

  /// The number that somebody sets against another.
  private static Optional<Count> counted(Document document, Sentence sentence, Numeral numeral) {
    var words = document.at(sentence.span());
    var front = words.substring(0, numeral.span().start());
    var behind = words.substring(numeral.span().end());
    Matcher counts = COUNTS.matcher(front);
    if (!counts.find()
        || !SETS.matcher(front).find()
        || !BARE.matcher(behind).find()
        || isShareOfItsOwn(front, behind)) {
      return Optional.empty();
    }
    return Optional.of(count(document, sentence, numeral, counts.group("source")));
  }

  private static Count count(Document document, Sentence sentence, Numeral numeral, String source) {
    int at = sentence.span().start();
    int end = at + numeral.span().end();
    var unit = UNIT.matcher(document.text()).region(end, document.text().length());
    var span = new Span(at + numeral.span().start(), unit.lookingAt() ? unit.end() : end);
    return new Count(numeral.value(), span, source.strip(), sentence.index());
  }

  /// "Orlen had 55 percent, Kerrimor had 44 percent": each has a share of his own.
  private static boolean isShareOfItsOwn(String front, String behind) {
    return HAS.matcher(front).find() && behind.matches("(?s)(?: percent| per cent|%).*");
  }

  /// The number against which it is set: the last before it that has a source of its own.
  private static Optional<Count> first(
      Document document, Sentence sentence, @Nullable Sentence before, Count rival) {
    var own = sourced(document, sentence, rival.span().start());
    return own.filter(first -> isRival(first, rival))
        .or(() ->
            before == null || before.paragraph() != sentence.paragraph()
                ? Optional.empty()
                : sourced(document, before, before.span().end())
                    .filter(first -> isRival(first, rival)));
  }

  private static Optional<Count> sourced(Document document, Sentence sentence, int end) {
    var words = document.text().substring(sentence.span().start(), end);
    var numerals =
        Numerals.find(words).stream()
            .filter(numeral -> numeral.value().signum() > 0 && !isYear(numeral))
            .toList();
    var according = ACCORDING.matcher(words);
    if (according.find()) {
      int before = according.start();
      return numerals.stream()
          .filter(numeral -> numeral.span().end() <= before)
          .reduce((first, second) -> second)
          .map(numeral -> count(document, sentence, numeral, according.group("source")));
    }
    var says = SAYS.matcher(words);
    if (!says.find()) {
      return Optional.empty();
    }
    int behind = says.end();
    return numerals.stream()
        .filter(numeral -> numeral.span().start() >= behind)
        .findFirst()
        .map(numeral -> count(document, sentence, numeral, says.group("source")));
  }

  private static boolean isYear(Numeral numeral) {
    int value = numeral.value().intValue();
    return numeral.span().length() == 4 && value > 1900 && value < 2100;
  }

  private static boolean isRival(Count first, Count rival) {
    double low = Math.min(first.value().doubleValue(), rival.value().doubleValue());
    double high = Math.max(first.value().doubleValue(), rival.value().doubleValue());
    var one = new TreeSet<>(Words.content(first.source()));
    one.retainAll(Words.content(rival.source()));
    return low > 1
        && high > low
        && high <= FARTHEST * low
        && one.isEmpty()
        && !PRONOUNS.contains(rival.source().toLowerCase(Locale.ROOT))
        && !Words.content(rival.source()).isEmpty();
  }

  private Optional<Draft> draft(List<Rivals> all) {
    var first = all.getFirst();
    var about = about(all);
    if (about.isEmpty()) {
      return Optional.empty();
    }
    var sides =
        List.of(
            side(first.one(), all.stream().map(r -> of(r, first.one())).toList()),
            side(first.other(), all.stream().map(r -> of(r, first.other())).toList()));
    var text =
        "Two sources differ over one number: %s %s, %s %s."
            .formatted(
                name(first.one().source()),
                Phrases.quoted(sides.getFirst().text()),
                name(first.other().source()),
                Phrases.quoted(sides.getLast().text()));
    return Optional.of(new Draft(Kind.VALUE, about.get(), text, sides));
  }

  /// Without what is told of him beside.
  private static String name(String source) {
    var bare = source.replaceFirst(",.*", "").replaceFirst("^The ", "the ");
    return PRONOUNS.contains(bare.toLowerCase(Locale.ROOT)) ? "one" : bare;
  }

  private static Evidence of(Rivals rivals, Count count) {
    return rivals.one().value().compareTo(count.value()) == 0 ? rivals.here() : rivals.there();
  }

  private Optional<About> about(List<Rivals> all) {
    return nearest.of(
        all.stream().map(r -> new Nearest.Place(r.here().report(), r.one().sentence())).toList(),
        "count");
  }

  private Side side(Count count, List<Evidence> evidence) {
    return new Side(
        count.value().toPlainString(), evidence.getFirst().exact(), sources.support(evidence));
  }
}
