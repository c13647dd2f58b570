package org.readout.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.claim.Entity;
import org.readout.identify.Actor;

/// Whether a report credits quoted words to somebody so plainly that it can be held against what
/// another report says: by a name, by "she" where the name stands nearby, or by an office that the
/// named one holds.
final class Credits {
  private static final Set<String> PRONOUNS = Set.of("he", "she");

  /// Who speaks for somebody else.
  private static final Set<String> VOICES =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "secretary",
          "aide",
          "adviser",
          "advisor",
          "attorney",
          "lawyer",
          "solicitor",
          "agent",
          "representative",
          "deputy",
          "assistant",
          "manager",
          "office",
          "campaign");

  private final Sources sources;

  Credits(Sources sources) {
    this.sources = sources;
  }

  boolean isPlain(Saying saying) {
    return saying.quoted()
        && saying.named()
        && sources.actor(saying.speaker()).filter(actor -> credits(saying, actor)).isPresent();
  }

  private static boolean credits(Saying saying, Actor actor) {
    var words = Words.all(saying.source());
    if (words.isEmpty() || !isNamed(actor) || isVoiceOf(words, actor)) {
      return false;
    }
    boolean pronoun = words.size() == 1 && PRONOUNS.contains(words.getFirst());
    return pronoun
        ? actor.kind() == Entity.Kind.PERSON
        : names(saying, actor) || holds(actor, words.getLast());
  }

  /// "The press secretary of President Orlen" is not the president.
  private static boolean isVoiceOf(List<String> words, Actor actor) {
    return words.stream().anyMatch(word -> VOICES.contains(word) && !holds(actor, word));
  }

  /// "The bureau", "63-year-old chief" are no names.
  private static boolean isNamed(Actor actor) {
    return Character.isUpperCase(actor.name().codePointAt(0));
  }

  /// True when the words that credit it hold a word of the name.
  static boolean names(Saying saying, Actor actor) {
    return names(actor).anyMatch(new HashSet<>(Words.content(saying.source()))::contains);
  }

  private static Stream<String> names(Actor actor) {
    return Stream.concat(
            Stream.of(actor.name()),
            actor.aliases().stream()
                .filter(alias -> alias.form() != Actor.Form.DESCRIPTION)
                .map(Actor.Alias::text))
        .flatMap(name -> Words.content(name).stream());
  }

  /// "The minister" is a foreign minister, "the president's former lawyer" no president.
  private static boolean holds(Actor actor, String office) {
    return Stream.concat(actor.roles().stream().map(Actor.Title::title), Stream.of(actor.name()))
        .map(Words::all)
        .anyMatch(title -> title.contains(office));
  }

  /// The last word of the name.
  static String surname(Actor actor) {
    List<String> words = Words.all(actor.name());
    return words.isEmpty() ? "" : words.getLast();
  }
}
