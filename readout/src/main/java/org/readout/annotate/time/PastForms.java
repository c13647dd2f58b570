package org.readout.annotate.time;

import java.util.Set;
import org.readout.text.PartOfSpeech;
import org.readout.text.Token;

/// Tells past tense and past participles by their form: universal tags do not carry tense.
final class PastForms {

  /// Irregular past forms of verbs that news uses, without those that look like their present
  /// ("hit", "set", "cut", "put").
  private static final Set<String> IRREGULAR =
      Set.of(
          "was", "were", "had", "did", "been", "became", "began", "begun", "bore", "bought", "bound",
          "broke", "broken", "brought", "built", "burnt", "came", "caught", "chose", "chosen", "dealt",
          "done", "drew", "drawn", "drove", "driven", "ate", "eaten", "fell", "fallen", "felt", "fled",
          "flew", "flown", "forbade", "fought", "found", "froze", "frozen", "gave", "given", "gone",
          "got", "gotten", "grew", "grown", "held", "hid", "hidden", "kept", "knew", "known", "laid",
          "lay", "led", "left", "lent", "lost", "made", "meant", "met", "overthrew", "paid", "ran",
          "rang", "rode", "rose", "risen", "said", "sang", "sank", "sunk", "sat", "saw", "seen", "sent",
          "shook", "shaken", "shot", "slept", "sold", "sought", "spent", "spoke", "spoken", "stole",
          "stolen", "stood", "struck", "stuck", "swore", "sworn", "swept", "swung", "taught", "thought",
          "threw", "thrown", "told", "took", "taken", "tore", "torn", "understood", "undertook", "went",
          "withdrew", "withdrawn", "woke", "won", "wore", "worn", "wrote", "written", "flung", "dug",
          "heard", "hung", "overran", "lit", "sprang", "stung", "wound", "withheld", "rebuilt",
          "resold", "underwent", "forgot", "forgave", "fed", "bred", "bled");

  private PastForms() {}

  /// A past form that is no other word, whatever its tag says.
  static boolean isCertain(Token token) {
    return IRREGULAR.contains(token.lower()) && !token.is(PartOfSpeech.ADJ, PartOfSpeech.NOUN);
  }

  static boolean isPast(Token token) {
    var word = token.lower();
    return IRREGULAR.contains(word)
        || (token.part() == PartOfSpeech.VERB && word.length() > 3 && word.endsWith("ed"));
  }
}
