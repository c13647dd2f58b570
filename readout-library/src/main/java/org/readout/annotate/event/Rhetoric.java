package org.readout.annotate.event;

import java.util.Set;
import java.util.regex.Pattern;
import org.readout.text.Stem;

/// Tells attacks in words from those on life and limb: politicians attack one another every day.
final class Rhetoric {

  /// Triggers that are used of words as well as of blows.
  private static final Set<String> BOTH =
      Set.of(
          Stem.of("attack"),
          Stem.of("assault"),
          Stem.of("offensive"),
          Stem.of("assassination"),
          Stem.of("ambush"),
          Stem.of("raid"),
          Stem.of("blast"));

  /// Words of a text that tells of blows.
  private static final Pattern BLOWS =
      Pattern.compile(
          "(?i)\\b(?:kill(?:ed|ing|s)?|wound(?:ed|s)?|injur(?:ed|ies|ing|y)|dead|died|deaths?|casualt(?:y|ies)"
              + "|gun(?:man|men|fire|shots?)?|shot|shooting|shoot|stabb(?:ed|ing)|kni(?:fe|ves)|machetes?"
              + "|bomb\\w*|explo(?:ded?|sions?|sives)|missiles?|rockets?|drones?|airstrikes?|shell(?:ed|ing)"
              + "|rifles?|pistols?|weapons?|grenades?|militants?|insurgents?|rebels?|troops|soldiers"
              + "|hostages?|terroris\\w+|arson\\w*|burn(?:ed|t)|ablaze|hospitali[sz]ed|blood\\w*|beaten|murder\\w*)\\b");

  /// Words of a sentence that tells of an attack in words.
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(?:tweet\\w*|twitter|social media|facebook|critici\\w+|remarks?|comments?|speech|verbal\\w*"
              + "|rhetoric\\w*|racist|partisan|personal|character|interview|statement|letter|op-ed|column"
              + "|media|news conference|campaign|debate|insults?|responded to|defend(?:ed|s|ing)?)\\b");

  /// So many words of blows in a text make it one that tells of them.
  private static final int MANY = 3;

  private Rhetoric() {}

  /// True for an attack that nothing shows to be more than words.
  static boolean is(Draft draft) {
    String word = draft.scene.document().at(draft.trigger).split("[\\s-]", 2)[0];
    if (!draft.isKind(HappeningKind.ATTACK) || !BOTH.contains(Stem.of(word))) {
      return false;
    }
    String sentence = draft.scene.document().at(draft.scene.sentence().span());
    if (BLOWS.matcher(sentence).find()) {
      return false;
    }
    String text = draft.scene.document().text();
    long blows = BLOWS.matcher(text).results().count();
    boolean shown =
        (blows >= MANY && blows > WORDS.matcher(text).results().count()) || !draft.places.isEmpty();
    return !shown || WORDS.matcher(sentence).find();
  }
}
