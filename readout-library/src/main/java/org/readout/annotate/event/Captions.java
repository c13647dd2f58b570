package org.readout.annotate.event;

import java.util.List;
import java.util.regex.Pattern;
import org.readout.annotate.clause.Clause;
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
    if (!isCaption(scene, words)) {
      return drafts;
    }
    return drafts.stream().filter(draft -> draft.clause == 0 && !draft.lemma().isEmpty()).toList();
  }

  private static boolean isCaption(Scene scene, String words) {
    if (scene.clauses().isEmpty()) {
      return false;
    }
    Clause main = scene.clauses().getFirst();
    boolean shows = main.verb().modality() == VerbGroup.Modality.PRESENT;
    return shows && (FULL_DATE.matcher(words).find() || CREDIT.matcher(words).find());
  }
}
