package org.readout.annotate.event;

import java.util.regex.Pattern;
import org.readout.annotate.clause.NounPhrase;

/// Tells strikes of workers from strikes of missiles.
final class Walkouts {

  private static final Pattern LABOUR =
      Pattern.compile(
          "\\b(?:trade unions?|labou?r unions?|unions?|walkouts?|pickets?|industrial action|work stoppage"
              + "|strikers|bargaining)\\b");
  private static final Pattern ARMS =
      Pattern.compile(
          "\\b(?:air ?-?strikes?|missiles?|drones?|bombs?|bombing|militants?|troops|militar(?:y|ies))\\b");

  private static final Pattern WORK =
      Pattern.compile(
          "(?i)\\b(?:unions?|labou?r|workers?|teachers|educators|nurses|doctors|drivers|miners|employees|wages)\\b");

  private Walkouts() {}

  /// The meaning of a noun: a strike in a text about unions is a protest.
  static Trigger settle(Scene scene, NounPhrase phrase, Trigger trigger) {
    boolean strike = phrase.head().lower().matches("strikes?");
    String sentence = scene.document().at(scene.sentence().span());
    boolean work = WORK.matcher(sentence).find() && !ARMS.matcher(sentence).find();
    return strike
            && trigger.kind() == HappeningKind.ATTACK
            && (work || isLabour(scene.document().text()))
        ? new Trigger(HappeningKind.PROTEST, trigger.frame(), /* weak= */ true)
        : trigger;
  }

  static boolean isLabour(String text) {
    return LABOUR.matcher(text).find() && !ARMS.matcher(text).find();
  }
}
