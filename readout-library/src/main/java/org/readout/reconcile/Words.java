package org.readout.reconcile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.text.Stem;

/// A text as words that can be compared between reports: case, accents, quotation marks,
/// punctuation, editors' brackets and the British or American spelling do not count.
final class Words {
  /// Words that carry no content by themselves.
  private static final Set<String> FUNCTION =
      Set.copyOf(
          Arrays.asList(
              ("a an the this that these those it its he she they them their theirs his her hers him i me my"
                      + " mine we us our ours you your yours who whom whose which what when where why how and"
                      + " or but nor so yet if then than as at by for from in into of off on onto out over to"
                      + " up with without within about above after again against before between during until"
                      + " upon under through toward towards is am are was were be been being do does did"
                      + " done have has had having will would shall should can could may might must not no"
                      + " there here all any both each few more most other some such only own same too very"
                      + " just also even still ever never now however because while since though although"
                      + " doesnt dont didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt"
                      + " havent hadnt im ive id ill weve were theyre thats theres let lets said say says"
                      + " saying told tell tells added mr mrs ms dr s t")
                  .split(" ", -1)));

  /// What an editor put into somebody's words, and what marks an omission.
  private static final Pattern INSERTION = Pattern.compile("\\[[^\\[\\]]{0,200}]");

  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,][\\p{L}\\p{N}]+)*");

  private Words() {}

  /// The words in order, in their compared form.
  static List<String> all(String text) {
    var words = new ArrayList<String>();
    var found = WORD.matcher(INSERTION.matcher(text).replaceAll(" "));
    while (found.find()) {
      words.add(normal(found.group()));
    }
    return List.copyOf(words);
  }

  /// The stems of the words that carry content, in order.
  static List<String> content(String text) {
    return all(text).stream().filter(Words::isContent).map(Stem::of).toList();
  }

  /// @param word in its compared form
  static boolean isContent(String word) {
    return !FUNCTION.contains(word) && !word.isEmpty();
  }

  private static String normal(String word) {
    if (word.equals("US") || word.equals("U.S")) {
      return "usa";
    }
    var plain = MARK.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    var lower = plain.toLowerCase(Locale.ROOT).replace('’', '\'');
    var owner = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    return Spelling.american(owner.replaceAll("['.,]", ""));
  }
}
