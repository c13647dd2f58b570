package org.readout.annotate.contact;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.contact.ContactTables.Deed;
import org.readout.annotate.contact.ContactTables.VerbRow;

/// Tells how a line stands by the verb that it belongs to and by the verb that governs this: "asked
/// to reopen" seeks, "refused to reopen" refuses, "reopened" has done it. What may, might or must
/// be is no state.
final class ContactStates {

  private static final String OBJECT = "object";

  private static final Set<String> DEALS =
      Set.of("agreement", "deal", "accord", "commitment", "pledge", "promise", "understanding");

  private final ContactScene scene;

  ContactStates(ContactScene scene) {
    this.scene = scene;
  }

  /// What the verb does to, or about, the thing whose head stands at `at`; empty when it says
  /// nothing of it.
  ///
  /// @param first where its noun phrase begins
  Optional<Deed> deed(Clause clause, int first, int at, String head) {
    String next = scene.lower(clause.verb().last() + 1);
    return ContactTables.VERBS.stream()
        .filter(row -> row.fits(clause.verb().lemma(), next) && row.allows(head))
        .filter(row -> stands(clause, row, first, at))
        .map(VerbRow::deed)
        .findFirst();
  }

  private static boolean stands(Clause clause, VerbRow row, int first, int at) {
    boolean subject = clause.subjects().stream().anyMatch(s -> ContactScene.holds(s, at));
    boolean passive = clause.verb().voice() == VerbGroup.Voice.PASSIVE;
    boolean ahead = at > clause.verb().last();
    return switch (row.place()) {
      case "verb" -> false;
      case "subject" -> subject && !passive;
      case OBJECT ->
          passive
              ? subject || (ahead && isObject(clause, at))
              : ahead && (isObject(clause, at) || isRightBehind(clause, row, first));
      default ->
          ahead
              && clause.complements().stream()
                  .anyMatch(c ->
                      c.preposition().equals(row.place()) && ContactScene.holds(c.phrase(), at));
    };
  }

  private static boolean isObject(Clause clause, int at) {
    return clause.objects().stream().anyMatch(o -> ContactScene.holds(o, at));
  }

  /// For words that the shallow grammar takes for no noun phrase.
  private static boolean isRightBehind(Clause clause, VerbRow row, int first) {
    int words = row.particle().isEmpty() ? 1 : 2;
    return clause.objects().isEmpty() && first == clause.verb().last() + words;
  }

  /// How the line stands when this clause does this to it.
  Optional<ContactState> state(Clause clause, Deed deed) {
    if (scene.isConditional(clause) || scene.lower(clause.verb().first() - 1).equals("without")) {
      return Optional.empty();
    }
    Clause above = clause.governor() < 0 ? null : scene.clauses().get(clause.governor());
    boolean comma = scene.lower(clause.verb().first() - 1).equals(",");
    if (above != null && (scene.isInfinitive(clause) || (scene.isGerund(clause) && !comma))) {
      return governed(above, deed, scene.isGerund(clause));
    }
    return Optional.ofNullable(finite(clause, deed));
  }

  private Optional<ContactState> governed(Clause above, Deed deed, boolean gerund) {
    if (scene.isConditional(above)) {
      return Optional.empty();
    }
    var governing =
        ContactTables.VERBS.stream()
            .filter(row -> row.place().equals("verb") && row.verbs().contains(above.verb().lemma()))
            .map(VerbRow::deed)
            .findFirst();
    if (governing.isEmpty()) {
      boolean fact = gerund && deed == Deed.SUSPEND && isReal(above);
      return fact ? Optional.of(ContactState.SUSPENDED) : Optional.empty();
    }
    boolean real = isReal(above) && !above.verb().negated();
    if (governing.get() == Deed.DEAL) {
      return isReal(above) ? deal(above, deed) : Optional.empty();
    }
    return real || governing.get() == Deed.REFUSE
        ? Optional.ofNullable(under(governing.get(), above, deed))
        : Optional.empty();
  }

  /// "reached a deal to reopen", "failed to forge an agreement to reopen": settled, or sought in
  /// vain.
  private static Optional<ContactState> deal(Clause above, Deed deed) {
    boolean makes = deed == Deed.RESUME || deed == Deed.OPEN;
    boolean about =
        above.objects().stream().anyMatch(object -> DEALS.contains(object.head().lower()));
    return makes && about
        ? Optional.of(above.verb().negated() ? ContactState.SOUGHT : ContactState.PLANNED)
        : Optional.empty();
  }

  private @Nullable ContactState under(Deed governing, Clause above, Deed deed) {
    boolean makes = deed == Deed.RESUME || deed == Deed.OPEN;
    boolean uses = makes || deed == Deed.TALK;
    return switch (governing) {
      case REFUSE -> uses && isReal(above) && !above.verb().negated() ? ContactState.REFUSED : null;
      case SEEK -> uses ? ContactState.SOUGHT : null;
      case PLAN ->
          uses && above.verb().voice() == VerbGroup.Voice.ACTIVE ? ContactState.PLANNED : null;
      case DECIDE -> makes ? ContactState.PLANNED : plain(deed);
      case FAIL -> deed == Deed.RESUME ? ContactState.SUSPENDED : null;
      case SAME -> plain(deed);
      default -> null;
    };
  }

  private static boolean isReal(Clause clause) {
    return switch (clause.verb().modality()) {
      case PAST, PRESENT -> true;
      case DEPENDENT -> clause.governor() < 0;
      case FUTURE, POSSIBLE -> false;
    };
  }

  private @Nullable ContactState finite(Clause clause, Deed deed) {
    boolean negated = clause.verb().negated();
    boolean makes = deed == Deed.RESUME || deed == Deed.OPEN;
    return switch (clause.verb().modality()) {
      case PAST, PRESENT, DEPENDENT -> negated ? undone(deed) : plain(deed);
      case FUTURE -> {
        if (negated) {
          yield makes ? ContactState.REFUSED : null;
        }
        yield makes ? ContactState.PLANNED : null;
      }
      case POSSIBLE -> null;
    };
  }

  /// "has not resumed", "did not answer calls".
  private static @Nullable ContactState undone(Deed deed) {
    return switch (deed) {
      case RESUME -> ContactState.SUSPENDED;
      case TALK -> ContactState.REFUSED;
      default -> null;
    };
  }

  static @Nullable ContactState plain(Deed deed) {
    return switch (deed) {
      case OPEN -> ContactState.OPEN;
      case SUSPEND -> ContactState.SUSPENDED;
      case RESUME -> ContactState.RESUMED;
      case REFUSE -> ContactState.REFUSED;
      case SEEK -> ContactState.SOUGHT;
      case PLAN -> ContactState.PLANNED;
      case TALK, DECIDE, FAIL, DEAL, SAME -> null;
    };
  }

  /// "remain suspended", "is open": behind a verb of being whose subject the line is.
  Optional<ContactState> being(Clause clause, int at) {
    boolean subject = clause.subjects().stream().anyMatch(s -> ContactScene.holds(s, at));
    boolean real = isReal(clause) && !scene.isConditional(clause);
    if (!subject || !real || !Set.of("be", "remain", "stay").contains(clause.verb().lemma())) {
      return Optional.empty();
    }
    for (int i = clause.verb().last() + 1; i < clause.verb().last() + 4; i++) {
      var deed = stateWord(scene.lower(i) + " " + scene.lower(i + 1), scene.lower(i));
      if (deed != null) {
        return Optional.ofNullable(clause.verb().negated() ? undone(deed) : plain(deed));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Deed stateWord(String pair, String word) {
    return ContactTables.word("state", pair)
        .or(() -> ContactTables.word("state", word))
        .orElse(null);
  }

  /// "the resumption of talks" is what a verb of seeking, refusing or announcing makes of it; "the
  /// suspension of talks" is a fact unless somebody asks for it.
  Optional<ContactState> noun(Deed named, Clause clause, Deed deed) {
    boolean real = isReal(clause) && !clause.verb().negated() && !scene.isConditional(clause);
    if (!real) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (deed) {
          case SEEK -> named == Deed.SUSPEND ? null : ContactState.SOUGHT;
          case REFUSE -> named == Deed.SUSPEND ? null : ContactState.REFUSED;
          case PLAN -> named == Deed.SUSPEND ? null : ContactState.PLANNED;
          case SAME -> plain(named);
          default -> null;
        });
  }
}
