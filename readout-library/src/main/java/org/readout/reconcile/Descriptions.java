package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Token;

/// One happening described in a few quoted words, which differ from account to account ("candid and
/// productive", "frank and productive"): each a statement of its own, together a difference.
final class Descriptions {
  /// Longest description, in content words.
  private static final int LONGEST = 5;

  /// How many sentences behind a meeting it may still be described.
  private static final int NEAR = 2;

  /// "Frank and productive", "frank, deep": one word beside another, not a phrase.
  private static final Pattern LISTED = Pattern.compile("(?:,|\\band)\\s+\\p{L}");

  /// Words by which a report comes back to talks that it has told of.
  private static final Set<String> TALKS =
      Set.of("talks", "discussions", "meeting", "meetings", "conversation", "call", "session");

  private final Sources sources;
  private final List<Told> encounters;
  private final List<List<Saying>> described;

  /// @param happenings all of the story
  /// @param statements all of the story
  Descriptions(Sources sources, List<Told> happenings, List<Uttered> statements) {
    this.sources = sources;
    this.described =
        statements.stream()
            .map(Uttered::sayings)
            .filter(sayings -> isDescription(sayings.getFirst()))
            .toList();
    this.encounters = happenings.stream().filter(Descriptions::isEncounter).toList();
  }

  private static boolean isEncounter(Told told) {
    var family = told.gathering().family();
    return family == Family.MEETING || family == Family.CALL;
  }

  /// Talks are described so; of other happenings a few quoted words say something else each time.
  Optional<Draft> of(Told told) {
    if (!isEncounter(told)) {
      return Optional.empty();
    }
    var near =
        described.stream()
            .filter(sayings -> sayings.stream().anyMatch(saying -> describes(saying, told)))
            .toList();
    for (int i = 0; i < near.size(); i++) {
      var one = near.get(i);
      var variants =
          near.subList(i + 1, near.size()).stream()
              .filter(other -> vary(one.getFirst(), other.getFirst()))
              .toList();
      if (!variants.isEmpty()) {
        var all = new ArrayList<>(List.of(one));
        all.addAll(variants);
        return Optional.of(draft(told, all));
      }
    }
    return Optional.empty();
  }

  /// At least two content words, listed, and nearly nothing else.
  private static boolean isDescription(Saying saying) {
    int words = saying.content().size();
    return saying.quoted()
        && words >= 2
        && words <= LONGEST
        && saying.all().size() <= words + 3
        && LISTED.matcher(saying.evidence().exact().strip()).find();
  }

  private boolean describes(Saying saying, Told told) {
    var document = sources.claims(saying.report()).annotations().document();
    var sentence = document.sentenceAt(saying.evidence().span().start());
    return tellings(told, saying).anyMatch(telling -> isNear(telling, sentence))
        || (comesBack(document, sentence) && told.equals(lastBefore(sentence, saying)));
  }

  /// It, or the sentence before it in the paragraph, comes back to the talks.
  private static boolean comesBack(Document document, Sentence sentence) {
    if (sentence.index() == 0 || comesBack(sentence)) {
      return comesBack(sentence);
    }
    var before = document.sentences().get(sentence.index() - 1);
    return before.paragraph() == sentence.paragraph() && comesBack(before);
  }

  private static Stream<Telling> tellings(Told told, Saying saying) {
    return told.gathering().members().stream()
        .filter(telling -> telling.report().equals(saying.report()));
  }

  /// "The talks were described as": those that the report told of last.
  private static boolean comesBack(Sentence sentence) {
    var words = sentence.tokens().stream().map(Token::lower).toList();
    return IntStream.range(1, words.size())
        .anyMatch(i -> words.get(i - 1).equals("the") && TALKS.contains(words.get(i)));
  }

  private @Nullable Told lastBefore(Sentence sentence, Saying saying) {
    Told last = null;
    int latest = -1;
    for (Told told : encounters) {
      int at =
          tellings(told, saying)
              .mapToInt(Telling::sentence)
              .filter(index -> index <= sentence.index())
              .max()
              .orElse(-1);
      if (at > latest) {
        last = told;
        latest = at;
      }
    }
    return last;
  }

  /// In its sentence, or shortly behind it in its paragraph or the next.
  private static boolean isNear(Telling telling, Sentence sentence) {
    int behind = sentence.index() - telling.sentence();
    return behind == 0
        || (behind > 0 && behind <= NEAR && sentence.paragraph() - telling.paragraph() <= 1);
  }

  /// Some words shared, some not on either side.
  private static boolean vary(Saying one, Saying other) {
    var shared = new TreeSet<>(one.content());
    shared.retainAll(other.content());
    int rest = Math.min(one.content().size(), other.content().size()) - shared.size();
    return !shared.isEmpty() && rest > 0 && shared.size() >= rest;
  }

  private Draft draft(Told told, List<List<Saying>> groups) {
    var sides =
        groups.stream()
            .map(group ->
                new Side(
                    group.getFirst().evidence().exact(),
                    group.getFirst().evidence().exact(),
                    sources.support(group.stream().map(Saying::evidence).toList())))
            .sorted(Comparator.comparingInt((Side side) -> -side.support().origins()))
            .toList();
    var text =
        Phrases.capital(told.phrase())
            + " is described as "
            + sides.stream()
                .map(side -> Phrases.quoted(side.text()))
                .collect(Collectors.joining(" and as "))
            + ".";
    return new Draft(
        Kind.WORDING, new About("happening", told.happening().id(), null), text, sides);
  }
}
