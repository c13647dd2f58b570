package org.readout.annotate.event;

import java.util.List;
import java.util.regex.Pattern;
import org.readout.annotate.clause.VerbGroup;

/// Knows the caption of a photograph ("Ona Vell waves after a summit in Ruun, May 3, 2023."): it
/// tells in the present tense, with a full date, what the picture shows. What its main verb tells
/// took place; what else it names only says where the picture was taken.
final class Captions {

  private static final Pattern OLD =
      Pattern.compile("(?i)^FILE\\b\\h*[-–—:]|\\bfile (?:photo|image|picture)\\b");

  private static final Pattern CREDIT =
      Pattern.compile(
          "\\((?:AP|AFP|EPA|Reuters|Getty)\\b[^)]*\\)|\\bREUTERS/|\\bGetty Images\\b|\\bAFP/Getty\\b"
              + "|\\b(?:AP|Reuters) Photo\\b|\\b[Pp]hoto(?:graph)? by\\b|\\bImage (?:copyright|caption)\\b");

  private static final Pattern FULL_DATE =
      Pattern.compile(
          "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?\\h+\\d{1,2},\\h+\\d{4}\\b"
              + "|\\b\\d{1,2}\\h+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?,?\\h+\\d{4}\\b");

  private Captions() {}

  /// The drafts of a sentence that tell of happenings: of a caption only that of its main verb, and
  /// none of a picture from the files.
  static List<Draft> sift(Scene scene, List<Draft> drafts) {
    String words = scene.document().at(scene.sentence().span());
    if (OLD.matcher(words).find()) {
      return List.of();
    }
    int main = main(scene);
    if (!isCaption(scene, words, main)) {
      return drafts;
    }
    return drafts.stream()
        .filter(draft -> draft.clause == main && !draft.lemma().isEmpty())
        .toList();
  }

  /// The first clause that can stand by itself, or -1.
  private static int main(Scene scene) {
    for (int i = 0; i < scene.clauses().size(); i++) {
      if (scene.clauses().get(i).verb().modality() != VerbGroup.Modality.DEPENDENT) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCaption(Scene scene, String words, int main) {
    boolean past =
        main >= 0 && scene.clauses().get(main).verb().modality() != VerbGroup.Modality.PRESENT;
    var date = FULL_DATE.matcher(words);
    boolean dated = date.find() && date.start() * 3 > words.length();
    return !past && (dated || CREDIT.matcher(words).find());
  }
}
