package org.readout.annotate.event;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.quantity.Quantity;

/// Tells what a count of people is a count of: killed, injured, missing.
///
/// The order of evidence: words right behind the number ("14 dead"); the verb of which the counted
/// people are object or subject; the noun before it ("a death toll of 14").
final class Tolling {

  private record Rule(String attribute, Pattern words) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule("killed", Pattern.compile("(?i)\\b(kill(ed|s|ing)?|dead|died?|deaths?|fatalit(y|ies)|lives|slain|bodies|perished)\\b")),
          new Rule("injured", Pattern.compile("(?i)\\b(injur(ed|es|ing|y|ies)|wound(ed|s|ing)?|hurt|hospitali[sz]ed|casualties)\\b")),
          new Rule("missing", Pattern.compile("(?i)\\b(missing|unaccounted|disappeared)\\b")));

  /// How far a telling word may stand from the number, in characters.
  private static final int NEAR = 28;

  private Tolling() {}

  /// The attribute, or null when it is no toll.
  static @Nullable String attribute(Scene scene, Quantity quantity) {
    NounPhrase phrase = Measurements.phrase(scene, quantity);
    String byVerb = phrase == null ? null : byVerb(scene, phrase);
    String behind = near(scene, quantity.number().end(), quantity.number().end() + NEAR);
    if (behind != null) {
      return behind;
    }
    return byVerb != null ? byVerb : near(scene, quantity.span().start() - NEAR, quantity.span().start());
  }

  private static @Nullable String byVerb(Scene scene, NounPhrase phrase) {
    for (Clause clause : scene.clauses()) {
      boolean here = clause.objects().contains(phrase) || clause.subjects().contains(phrase);
      String attribute = here ? of(clause.verb().verb().text()) : null;
      if (attribute != null) {
        return attribute;
      }
    }
    return null;
  }

  private static @Nullable String of(String words) {
    for (Rule rule : RULES) {
      if (rule.words().matcher(words).find()) {
        return rule.attribute();
      }
    }
    return null;
  }

  /// The rule whose word comes first in this stretch of the sentence, up to the next comma.
  private static @Nullable String near(Scene scene, int from, int to) {
    int start = Math.max(scene.sentence().span().start(), from);
    int end = Math.min(scene.sentence().span().end(), to);
    if (start >= end) {
      return null;
    }
    String text = scene.document().text().substring(start, end);
    String best = null;
    int first = Integer.MAX_VALUE;
    for (Rule rule : RULES) {
      var matcher = rule.words().matcher(text);
      if (matcher.find() && matcher.start() < first) {
        best = rule.attribute();
        first = matcher.start();
      }
    }
    return best;
  }
}
