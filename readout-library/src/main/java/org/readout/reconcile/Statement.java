package org.readout.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.claim.StatementClaim;
import org.readout.intake.Evidence;

/// One statement, all its accounts.
///
/// @param id stable
/// @param speaker id of the actor credited by most origins, or null
/// @param speakerText the words that name the speaker in the fullest account, or null
/// @param addressee id of an actor, or null
/// @param via the channel in the words of a report, or null
/// @param about ids of issues
/// @param text the words of the fullest account
/// @param standing how the accounts stand to each other
/// @param origins how many independent origins give it
/// @param accounts by report and place; never empty
public record Statement(
    String id,
    @Nullable String speaker,
    @Nullable String speakerText,
    @Nullable String addressee,
    @Nullable String via,
    List<String> about,
    String text,
    Standing standing,
    int origins,
    List<Account> accounts) {

  /// One account of it.
  ///
  /// @param words the words, exactly; inside one pair of quotation marks when `quoted`
  /// @param quoted see `words`
  /// @param speaker id of the actor to whom this account credits it, or null
  /// @param cue the attributing words, or null
  /// @param source the words that name the speaker here, or null
  public record Account(
      Evidence words,
      StatementClaim.Kind kind,
      boolean quoted,
      @Nullable String speaker,
      @Nullable Evidence cue,
      @Nullable Evidence source) {}

  /// @throws IllegalArgumentException if there is no account
  public Statement {
    about = List.copyOf(about);
    accounts = List.copyOf(accounts);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("a statement without an account: " + text);
    }
  }
}
