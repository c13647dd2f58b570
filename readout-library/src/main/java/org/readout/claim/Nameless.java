package org.readout.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.annotate.name.Titles;

/// What those are who speak or act without a name: one person ("a police officer"), a body ("the
/// newspaper") or a group ("officials"). While a report is read all of them are groups.
public final class Nameless {

  /// What stands behind the head noun.
  private static final Pattern BEHIND =
      Pattern.compile("(?i)\\s+(?:of|for|from|in|at|with|to|on|near|who|that|and)\\b.*");

  /// Bodies that are several people rather than an institution.
  private static final Set<String> COLLECTIVE =
      Set.of(
          "police",
          "people",
          "media",
          "press",
          "public",
          "crew",
          "family",
          "team",
          "staff",
          "side",
          "group",
          "delegation",
          "opposition",
          "coalition",
          "crowd",
          "alliance",
          "bloc",
          "couple",
          "pair",
          "trio",
          "men",
          "women",
          "children");

  private Nameless() {}

  /// By the head noun of the words, as a report has them.
  public static Entity.Kind kind(String words) {
    var phrase = BEHIND.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst("").strip();
    var head = phrase.substring(phrase.lastIndexOf(' ') + 1);
    var sort = Offices.sort(head);
    if (COLLECTIVE.contains(head) || isPlural(head)) {
      return Entity.Kind.GROUP;
    }
    if (sort.filter(Titles.Sort.BODY::equals).isPresent()) {
      return Entity.Kind.ORGANISATION;
    }
    return sort.isPresent() || GroupReferents.isSpeakingNoun(head)
        ? Entity.Kind.PERSON
        : Entity.Kind.GROUP;
  }

  private static boolean isPlural(String noun) {
    return Titles.english().isPlural(noun)
        || (noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us"));
  }
}
