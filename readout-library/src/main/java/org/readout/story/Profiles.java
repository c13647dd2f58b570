package org.readout.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.annotate.name.Name;
import org.readout.claim.Claims;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Stem;
import org.readout.text.StopWords;
import org.readout.text.Token;

/// Weighs the words of reports: how often a report has them (damped), how few reports have them,
/// and where they stand.
///
/// The inverse document frequency is smoothed with a background of [#BACKGROUND] imagined reports
/// that lack the word, so that it does not vanish when all reports read tell one story.
final class Profiles {

  /// Imagined reports about other things.
  private static final int BACKGROUND = 20;

  /// Words of names of persons, organisations and places tell stories apart best.
  private static final double NAME = 2;

  /// Words of the first sentences, where a report says what it is about.
  private static final double LEAD = 2;

  private static final int LEAD_SENTENCES = 3;

  private Profiles() {}

  static List<Profile> of(List<Claims> claims) {
    var counts = claims.stream().map(Profiles::counts).toList();
    var holders = new HashMap<String, Integer>();
    counts.forEach(count -> count.keySet().forEach(term -> holders.merge(term, 1, Integer::sum)));
    var profiles = new ArrayList<Profile>();
    for (int i = 0; i < claims.size(); i++) {
      var published = claims.get(i).report().published();
      profiles.add(
          new Profile(
              weighed(counts.get(i), holders, claims.size()),
              published == null ? null : published.date()));
    }
    return profiles;
  }

  private static Map<String, Double> counts(Claims claims) {
    var counts = new TreeMap<String, Double>();
    var document = claims.annotations().document();
    var names = claims.annotations().names().iterator();
    Span name = new Span(0, 0);
    for (Sentence sentence : document.sentences()) {
      double place = sentence.index() < LEAD_SENTENCES ? LEAD : 1;
      for (Token token : sentence.tokens()) {
        while (name.end() <= token.span().start() && names.hasNext()) {
          name = span(names.next());
        }
        if (tells(token)) {
          double weight = name.overlaps(token.span()) ? NAME * place : place;
          counts.merge(Stem.of(token.lower()), weight, Double::sum);
        }
      }
    }
    return counts;
  }

  private static Span span(Name name) {
    return name.span();
  }

  private static boolean tells(Token token) {
    return token.text().length() > 1
        && Character.isLetter(token.text().charAt(0))
        && !StopWords.contains(token.lower());
  }

  private static Map<String, Double> weighed(
      Map<String, Double> counts, Map<String, Integer> holders, int reports) {
    var weights = new TreeMap<String, Double>();
    counts.forEach((term, count) -> {
      double rare = Math.log((1.0 + reports + BACKGROUND) / holders.getOrDefault(term, 1));
      weights.put(term, (1 + Math.log(count)) * rare);
    });
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    weights.replaceAll((term, weight) -> weight / Math.max(length, Double.MIN_NORMAL));
    return weights;
  }
}
