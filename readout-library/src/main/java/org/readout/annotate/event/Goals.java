package org.readout.annotate.event;

import java.util.Set;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.name.NameKind;
import org.readout.text.Span;
import org.readout.text.Token;

/// Decides which phrases say where something took place.
final class Goals {

  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "outside of",
          "inside of",
          "on",
          "off",
          "across",
          "along",
          "over",
          "around",
          "within",
          "on the sidelines of",
          "on the margins of",
          "on the outskirts of",
          "on the edge of",
          "aboard",
          "throughout",
          "toward",
          "towards",
          "into",
          "between",
          "from");

  private static final Set<String> HERE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "on the sidelines of",
          "on the margins of",
          "on the outskirts of",
          "off",
          "aboard",
          "across",
          "throughout",
          "outside of");

  private Goals() {}

  /// True when the phrase names a place of a happening of this kind.
  static boolean isPlace(Scene scene, String preposition, NounPhrase phrase, HappeningKind kind) {
    if (scene.isTime(phrase)) {
      return false;
    }
    boolean goal = preposition.equals("to") || preposition.isEmpty();
    if (goal) {
      return kind == HappeningKind.VISIT && isPlaceName(scene, phrase);
    }
    boolean body =
        preposition.equals("in")
            && scene
                .nameAt(phrase)
                .filter(name -> name.kind() == NameKind.ORGANISATION)
                .isPresent();
    boolean jail = kind == HappeningKind.LEGAL && phrase.head().lower().matches("prison|jail");
    if (body || jail) {
      return false;
    }
    boolean asks =
        HERE.contains(preposition) || (WHERE.contains(preposition) && isPlaceKind(scene, phrase));
    return asks
        && !preposition.equals("between")
        && !preposition.equals("from")
        && (isPlaceName(scene, phrase) || Lexicon.isPlace(phrase.head().text()));
  }

  private static boolean isPlaceKind(Scene scene, NounPhrase phrase) {
    return Lexicon.isPlace(phrase.head().text())
        || scene.nameAt(phrase).filter(name -> name.kind() == NameKind.PLACE).isPresent();
  }

  /// A phrase with a capital in it whose name, if the name layer knows it, is no person.
  private static boolean isPlaceName(Scene scene, NounPhrase phrase) {
    var name = scene.nameAt(phrase);
    if (name.isPresent()) {
      return name.get().kind() != NameKind.PERSON;
    }
    boolean capitals =
        scene.tokens().subList(phrase.first(), phrase.last() + 1).stream()
            .filter(Token::isCapitalised)
            .anyMatch(token -> token.span().start() > scene.sentence().span().start());
    return (capitals && phrase.head().isCapitalised()) || Lexicon.isPlace(phrase.head().text());
  }

  /// The phrase with an "of" phrase behind it ("the Hall of Mirrors").
  static Span extent(Scene scene, NounPhrase phrase) {
    int chunk = scene.chunkOf(phrase);
    NounPhrase of = scene.preposition(chunk + 1).equals("of") ? scene.noun(chunk + 2) : null;
    boolean person =
        of != null && scene.nameAt(of).filter(n -> n.kind() == NameKind.PERSON).isPresent();
    return of != null && !person && of.head().isCapitalised() && !scene.isTime(of)
        ? phrase.span().cover(of.span())
        : withoutArticle(scene, phrase);
  }

  private static Span withoutArticle(Scene scene, NounPhrase phrase) {
    return scene
        .nameAt(phrase)
        .filter(name -> phrase.span().contains(name.span()))
        .map(
            name -> name.kind() == NameKind.PLACE ? name.span() : whole(scene, phrase, name.span()))
        .orElse(phrase.span());
  }

  /// "Oslo Security Conference" where the name layer knows its end only: with the capitalised words
  /// right before it.
  private static Span whole(Scene scene, NounPhrase phrase, Span name) {
    Span span = name;
    for (int i = phrase.last(); i >= phrase.first(); i--) {
      Token token = scene.tokens().get(i);
      boolean before = token.span().end() == span.start() - 1;
      if (before && !token.isCapitalised()) {
        return span;
      }
      boolean article = token.lower().equals("the");
      span = before && !article ? token.span().cover(span) : span;
    }
    return span;
  }
}
