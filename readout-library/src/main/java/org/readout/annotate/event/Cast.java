package org.readout.annotate.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.clause.Chunk;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.Possessors;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.name.Titles;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// Decides which noun phrases can take part in a happening, and which words of them to hand on.
final class Cast {

  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "they",
          "him",
          "them",
          "his",
          "her",
          "their",
          "we",
          "i",
          "who",
          "it",
          "its",
          "us",
          "me",
          "our",
          "my",
          "each other",
          "both");

  /// Words before a number that are no part of those who are counted.
  private static final Set<String> QUALIFIERS =
      Set.of(
          "at",
          "least",
          "most",
          "more",
          "than",
          "fewer",
          "less",
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "approximately",
          "roughly",
          "over",
          "up",
          "to",
          "only",
          "just",
          "another");

  private static final Set<String> NUMBERS = Set.of("two", "three", "four", "five");

  private Cast() {}

  /// What to hand on of a phrase: the name at its end, the description, the pronoun; empty for
  /// things that cannot take part.
  static Optional<Span> of(Scene scene, NounPhrase phrase) {
    if (scene.isTime(phrase)) {
      return Optional.empty();
    }
    String head = phrase.head().lower();
    if (head.matches("(?:him|her|it)self|themselves")) {
      NounPhrase before = scene.noun(scene.chunkOf(phrase) - 1);
      return before == null ? Optional.empty() : of(scene, before);
    }
    if (phrase.head().is(PartOfSpeech.PRON) || PRONOUNS.contains(head)) {
      return PRONOUNS.contains(head) && (phrase.first() == phrase.last() || NUMBERS.contains(head))
          ? Optional.of(phrase.span())
          : Optional.empty();
    }
    var name = scene.nameAt(phrase);
    if (name.isPresent()) {
      return Optional.of(name.get().span());
    }
    var apposed = apposed(scene, phrase);
    if (apposed.isPresent()) {
      return apposed;
    }
    if (!(Lexicon.isAgent(head) || isOppositeNumber(scene, phrase)) || isGeneric(phrase)) {
      return Optional.empty();
    }
    return Optional.of(ofCountry(scene, phrase));
  }

  /// "the government of Tesk": with the country, by which it is known.
  private static Span ofCountry(Scene scene, NounPhrase phrase) {
    int chunk = scene.chunkOf(phrase);
    NounPhrase country =
        phrase.head().lower().matches("government|administration|regime|authorities")
                && scene.preposition(chunk + 1).equals("of")
            ? scene.noun(chunk + 2)
            : null;
    return country != null && scene.nameAt(country).isPresent()
        ? phrase.span().cover(country.span())
        : withoutQualifier(scene, phrase);
  }

  /// "46 demonstrators" of "at least 46 demonstrators".
  private static Span withoutQualifier(Scene scene, NounPhrase phrase) {
    var tokens = scene.tokens();
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (tokens.get(i).is(PartOfSpeech.NUM)) {
        return new Span(tokens.get(i).span().start(), phrase.span().end());
      }
      if (!QUALIFIERS.contains(tokens.get(i).lower())) {
        break;
      }
    }
    return phrase.span();
  }

  /// "her opposite number": a counterpart, in another word.
  private static boolean isOppositeNumber(Scene scene, NounPhrase phrase) {
    return phrase.last() > phrase.first()
        && phrase.head().lower().equals("number")
        && scene.tokens().get(phrase.last() - 1).lower().equals("opposite");
  }

  /// "the country's top diplomat, Ona Vell, ...": the name that a comma adds to a description.
  private static Optional<Span> apposed(Scene scene, NounPhrase phrase) {
    int chunk = scene.chunkOf(phrase);
    int next = chunk + 1;
    for (int of = 0; of < 2 && isBelonging(scene, next); of++) {
      next += 2;
    }
    boolean comma =
        chunk >= 0 && next < scene.chunks().size() && scene.chunks().get(next).is(Chunk.Kind.COMMA);
    NounPhrase apposed = comma ? scene.noun(next + 1) : null;
    boolean closed =
        next + 2 >= scene.chunks().size()
            || (scene.chunks().get(next + 2) instanceof Chunk.Joint joint
                && joint.kind() != Chunk.Kind.CONJUNCTION);
    return apposed == null || !closed
        ? Optional.empty()
        : scene
            .nameAt(apposed)
            .filter(name -> name.kind() == NameKind.PERSON && isTitled(scene, apposed, name))
            .map(Name::span);
  }

  /// "of Tesk", "for Foreign Affairs": the rest of a description.
  private static boolean isBelonging(Scene scene, int chunk) {
    return scene.preposition(chunk).matches("of|for") && scene.noun(chunk + 1) != null;
  }

  /// Nothing but a title stands before the name: "Foreign Minister Ona Vell".
  private static boolean isTitled(Scene scene, NounPhrase phrase, Name name) {
    return scene.tokens().subList(phrase.first(), phrase.last() + 1).stream()
        .takeWhile(token -> token.span().start() < name.span().start())
        .allMatch(Token::isCapitalised);
  }

  /// The same for whose thing it is.
  static Optional<Span> possessor(Scene scene, NounPhrase phrase) {
    return Possessors.of(scene.sentence(), phrase)
        .filter(owner -> !scene.isTime(owner))
        .flatMap(owner -> isPronoun(owner) ? Optional.of(owner.span()) : of(scene, owner));
  }

  private static boolean isPronoun(NounPhrase phrase) {
    return phrase.first() == phrase.last() && PRONOUNS.contains(phrase.head().lower());
  }

  /// A bare plural names nobody ("officials meet often").
  private static boolean isGeneric(NounPhrase phrase) {
    String head = phrase.head().lower();
    boolean body =
        Titles.english().sortOf(head).filter(sort -> sort == Titles.Sort.BODY).isPresent()
            && !Titles.english().isPlural(head)
            && phrase.head().isCapitalised();
    return phrase.first() == phrase.last()
        && !body
        && !Set.of("police", "troops", "authorities", "militants", "rebels").contains(head);
  }

  /// True when somebody could say who is meant: a name, a pronoun, "the" or a possessor.
  static boolean isSpecific(Scene scene, Span participant) {
    boolean named = scene.names().stream().anyMatch(name -> participant.overlaps(name.span()));
    String first = scene.document().at(participant).split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return named || PRONOUNS.contains(first) || first.equals("the") || isBody(scene, participant);
  }

  /// "Parliament": a body that needs no article.
  private static boolean isBody(Scene scene, Span participant) {
    String words = scene.document().at(participant);
    return Character.isUpperCase(words.charAt(0))
        && Titles.english().sortOf(words).filter(sort -> sort == Titles.Sort.BODY).isPresent();
  }

  /// "the two", "both sides": more than one in a few words.
  static boolean isPair(Scene scene, Span participant) {
    return scene
        .document()
        .at(participant)
        .matches("(?i)(?:(?:the|these|those) two|both)(?: \\p{Ll}+)?");
  }
}
