package org.readout.annotate.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;

/// What is told only as a rumour: belied in the same sentence it is denied ("rumours that Vell had
/// died were untrue"), and left open it is nothing that happened ("a rumour that Vell had died went
/// round the harbour").
final class Rumours {

  private static final String NOUNS =
      "rumou?rs?|reports?|claims?|talk|speculation|allegations?|suggestions?|messages|posts|stories|whispers|gossip";

  /// A rumour, up to the verb that it tells.
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\b((?:unconfirmed |unverified )?(?:"
              + NOUNS
              + "))\\b[^.;:]{0,90}?\\bthat\\b[^.;:]{0,140}$");

  /// Words before a rumour that call it wrong.
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es|ing)?|reject(?:ed|s|ing)?|refut(?:e|ed|es)|fiction"
              + "|nonsense|untrue|false)\\W+(?:\\w+\\W+){0,3}$");

  /// Words behind a rumour that call it wrong.
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)\\b(?:(?:was|were|is|are|be|been|as|proved|turned out)\\W+(?:\\w+\\W+){0,3}?"
              + "(?:false|untrue|wrong|unfounded|baseless|groundless|fabricated|fake|incorrect|fiction|nonsense"
              + "|without (?:any )?foundation|not true|a hoax|a lie|denied|dismissed|rejected|refuted)"
              + "|which\\b[^.;]{0,60}\\b(?:denied|denies|dismissed|rejected|refuted))\\b");

  private static final Pattern MERE =
      Pattern.compile("(?i)rumou?rs?|speculation|whispers|gossip|(?:unconfirmed|unverified) .*");

  private Rumours() {}

  /// What a clause is by the rumour that tells it: denied, or nothing; [Optional#empty] where it is
  /// no rumour.
  static Optional<Optional<Status>> of(Scene scene, Clause clause) {
    int start = scene.sentence().span().start();
    var text = scene.document().text();
    int verb = clause.verb().span().start();
    Matcher told = TOLD.matcher(text.substring(start, verb));
    if (!told.find() || isAnotherBetween(scene, clause, start + told.end(1))) {
      return Optional.empty();
    }
    boolean belied = isBelied(scene, start + told.start(1), clause.verb().span().end());
    return belied
        ? Optional.of(Optional.of(Status.DENIED))
        : MERE.matcher(told.group(1)).matches() ? Optional.of(Optional.empty()) : Optional.empty();
  }

  /// "rumours of an attack were without foundation".
  static boolean isBelied(Scene scene, NounPhrase rumour, NounPhrase of) {
    return rumour.head().lower().matches(NOUNS)
        && isBelied(scene, rumour.head().span().start(), of.span().end());
  }

  private static boolean isBelied(Scene scene, int from, int to) {
    var text = scene.document().text();
    var before = text.substring(scene.sentence().span().start(), from);
    var behind = text.substring(to, scene.sentence().span().end());
    return BEFORE.matcher(before).find() || BEHIND.matcher(behind).find();
  }

  /// "reports that Vell had said that she would go": more than one verb behind the rumour's "that".
  private static boolean isAnotherBetween(Scene scene, Clause clause, int rumour) {
    return scene.clauses().stream()
            .filter(other -> other.verb().span().start() > rumour)
            .filter(other -> other.verb().span().end() <= clause.verb().span().start())
            .filter(other -> !other.subjects().isEmpty())
            .count()
        > 2;
  }
}
