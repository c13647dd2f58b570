package org.readout.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.readout.claim.EntityBook.Draft;
import org.readout.text.Document;

/// Whether "he" or "she" can mean somebody, as far as titles tell: "Ms.", "spokeswoman", "king".
/// First names tell nothing here.
final class Genders {

  private enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }

  private static final Pattern FEMALE =
      Pattern.compile(
          "(?iu).*(?:woman|\\bqueen|\\bprincess|\\bduchess|\\bbaroness|\\bempress|\\blady|\\bmother|\\bwife|\\bwidow"
              + "|\\bdaughter|\\bsister|\\baunt|\\bniece|\\bactress|\\bmadam).*");

  private static final Pattern MALE =
      Pattern.compile(
          "(?iu).*(?:(?<!wo)man\\b|\\bking\\b|\\bprince\\b|\\bduke\\b|\\bbaron\\b|\\bemperor|\\blord\\b|\\bfather|\\bhusband"
              + "|\\bwidower|\\bson\\b|\\bbrother|\\buncle|\\bnephew|\\bpope\\b|\\bsultan|\\bemir\\b).*");

  private static final Pattern MISTRESS =
      Pattern.compile("(?s).*\\b(?:Ms|Mrs|Miss|Madam|Dame)\\.?\\s");
  private static final Pattern MISTER = Pattern.compile("(?s).*\\b(?:Mr|Sir)\\.?\\s");

  /// Characters before a name in which its courtesy title stands.
  private static final int TITLE = 8;

  /// Mentions looked at of one person.
  private static final int ENOUGH = 40;

  private final Document document;
  private final Map<Integer, Gender> known = new HashMap<>();

  Genders(Document document) {
    this.document = document;
  }

  /// False where the report gives the person titles of the other gender.
  boolean fits(Draft person, String pronoun) {
    var gender = known.computeIfAbsent(person.number(), number -> of(person));
    return gender == Gender.UNKNOWN || (gender == Gender.FEMALE) == Pronouns.isFemale(pronoun);
  }

  private Gender of(Draft person) {
    boolean female = false;
    boolean male = false;
    for (var role : person.roles()) {
      var title = document.at(role.title());
      female |= FEMALE.matcher(title).matches();
      male |= MALE.matcher(title).matches();
    }
    for (var mention : person.mentions().stream().limit(ENOUGH).toList()) {
      int start = mention.span().start();
      var before = document.text().substring(Math.max(0, start - TITLE), start);
      female |= MISTRESS.matcher(before).matches();
      male |= MISTER.matcher(before).matches();
    }
    return female == male ? Gender.UNKNOWN : female ? Gender.FEMALE : Gender.MALE;
  }
}
