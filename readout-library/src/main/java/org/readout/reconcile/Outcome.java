package org.readout.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.outcome.OutcomeKind;

/// What was agreed, refused, demanded, pledged and so on; one outcome, all its accounts.
///
/// @param id stable
/// @param kind by the best supported account
/// @param plover the standard code
/// @param parties ids of actors
/// @param content in the words of the fullest account
/// @param status one word, as far as it came (`agreed`, `discussed`, `open`)
/// @param happening id of the happening it came from, or null
/// @param about ids of issues
/// @param standing how the accounts stand to each other
/// @param support who says so
public record Outcome(
    String id,
    OutcomeKind kind,
    Plover plover,
    List<String> parties,
    String content,
    String status,
    @Nullable String happening,
    List<String> about,
    Standing standing,
    Support support) {

  public Outcome {
    parties = List.copyOf(parties);
    about = List.copyOf(about);
  }
}
