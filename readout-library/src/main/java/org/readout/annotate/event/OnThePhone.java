package org.readout.annotate.event;

import java.util.Set;
import org.readout.annotate.clause.Clause;

/// Verbs that tell of a call when they are done on the telephone: "spoke by telephone with", "was
/// on the phone on Monday with", "discussed it by phone with".
final class OnThePhone {

  private static final Set<String> VERBS =
      Set.of("speak", "talk", "be", "confer", "converse", "discuss", "spend");
  private static final Set<String> PHONES =
      Set.of("telephone", "phone", "video", "videolink", "hotline");

  private OnThePhone() {}

  /// True where two speak, or one with another; who speaks to reporters by telephone calls nobody.
  static boolean is(Scene scene, Clause clause) {
    boolean phone =
        VERBS.contains(clause.verb().lemma())
            && clause.complements().stream()
                .filter(c -> c.preposition().matches("by|on|over|via|through"))
                .anyMatch(c -> PHONES.contains(c.phrase().head().lower()));
    boolean two =
        clause.subjects().size() > 1
            || clause.complements().stream()
                .filter(c -> c.preposition().matches("with|to"))
                .anyMatch(c -> People.isHuman(scene, c.phrase()) && !isPress(c));
    return phone && two && clause.subjects().stream().anyMatch(s -> Cast.of(scene, s).isPresent());
  }

  private static boolean isPress(Clause.Complement complement) {
    return complement
        .phrase()
        .head()
        .lower()
        .matches("reporters?|journalists?|media|correspondents?");
  }
}
