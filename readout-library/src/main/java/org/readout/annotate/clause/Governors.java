package org.readout.annotate.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.annotate.clause.VerbGroup.Modality;
import org.readout.text.Table;

/// What a governing verb says of the verb that depends on it: "failed to meet" did not happen,
/// "plans to meet" will, "hopes to meet" may. The table is `governors.tsv`.
final class Governors {

  private enum Effect {
    FUTURE,
    POSSIBLE,
    NEGATIVE,
    SAME
  }

  private static final Map<String, Effect> EFFECTS = new HashMap<>();
  private static final Set<String> CONTROLLERS = new HashSet<>();

  static {
    for (String[] row : Table.rows(Governors.class, "governors.tsv")) {
      List.of(row[1].split(" ", -1))
          .forEach(verb -> EFFECTS.putIfAbsent(verb, Effect.valueOf(row[0])));
    }
    Table.rows(Governors.class, "controllers.tsv").forEach(row -> CONTROLLERS.add(row[0]));
  }

  private Governors() {}

  /// True for "ask", "urge", "invite": their object does what follows.
  static boolean handsOver(VerbGroup governor) {
    return CONTROLLERS.contains(governor.lemma());
  }

  /// A verb group that shares the auxiliaries of the one before it ("will not meet or call").
  static VerbGroup like(VerbGroup first, VerbGroup second) {
    return with(second, first.modality(), first.negated());
  }

  /// The dependent verb group as its governor leaves it.
  static VerbGroup under(VerbGroup governor, VerbGroup dependent) {
    Effect effect = EFFECTS.get(governor.lemma());
    if (effect == null) {
      return dependent;
    }
    return switch (effect) {
      case FUTURE -> with(dependent, Modality.FUTURE, governor.negated());
      case POSSIBLE -> with(dependent, Modality.POSSIBLE, governor.negated());
      case NEGATIVE -> with(dependent, governor.modality(), !governor.negated());
      case SAME -> with(dependent, governor.modality(), governor.negated());
    };
  }

  private static VerbGroup with(VerbGroup verb, Modality modality, boolean flip) {
    return new VerbGroup(
        verb.span(),
        verb.verb(),
        verb.lemma(),
        verb.first(),
        verb.last(),
        verb.voice(),
        modality,
        verb.negated() != flip);
  }
}
