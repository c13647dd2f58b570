package org.readout.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.claim.Claims;
import org.readout.claim.Entity;
import org.readout.claim.Mention;
import org.readout.identify.Actor;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// What the words for a place name: a name in full, or a country that they can only mean. "The
/// site", "a city", "the region" name no place.
final class PlaceWords {
  /// "the country", "the Chinese capital": heads that stand for a country.
  private static final Set<String> COUNTRY = Set.of("country", "nation", "capital", "mainland");

  /// "the northern city of Gant": the name is what stands behind.
  private static final Pattern SORT =
      Pattern.compile(
          "^(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,3}(?:city|town|village|island|province|state|district|region|port)\\s+of\\s+(?=\\p{Lu})");

  private final Sources sources;
  private final Claims claims;

  PlaceWords(Sources sources, Claims claims) {
    this.sources = sources;
    this.claims = claims;
  }

  /// The words that name it: without "the city of", with all words of a conference's name; empty
  /// where they name nothing.
  Optional<Span> name(Span span) {
    var words = span.of(claims.report().text());
    if (names(span)) {
      var sort = SORT.matcher(words);
      return Optional.of(
          sort.find() ? new Span(span.start() + sort.end(), span.end()) : whole(span));
    }
    return Optional.empty();
  }

  /// The country that "the country" or "the Chinese capital" means: the one named within the words,
  /// else the last one named before them in the sentence.
  Optional<Actor> country(Span span) {
    var last = last(span);
    if (last == null || !COUNTRY.contains(last.lower())) {
      return Optional.empty();
    }
    var report = claims.report().id();
    return sources.actorsWithin(report, span).stream()
        .filter(actor -> actor.kind() == Entity.Kind.COUNTRY)
        .findFirst()
        .or(() -> lastCountryBefore(span));
  }

  private Optional<Actor> lastCountryBefore(Span span) {
    var sentence = claims.annotations().document().sentenceAt(span.start()).span();
    Entity last = null;
    int at = -1;
    for (Entity entity : claims.entities()) {
      for (Mention mention : entity.mentions()) {
        int start = mention.span().start();
        boolean named = entity.kind() == Entity.Kind.COUNTRY && mention.form() == Mention.Form.NAME;
        if (named
            && start >= sentence.start()
            && mention.span().end() <= span.start()
            && start > at) {
          last = entity;
          at = start;
        }
      }
    }
    return last == null ? Optional.empty() : sources.actor(claims.report().id(), last.number());
  }

  /// Its last word, or one behind "of", is a name.
  private boolean names(Span span) {
    var tokens = tokens(span).stream().dropWhile(token -> token.is(PartOfSpeech.DET)).toList();
    if (tokens.isEmpty()) {
      return false;
    }
    boolean site = Whereabouts.isSite(span.of(claims.report().text()).strip());
    return tokens.getLast().isCapitalised()
        || tokens.getLast().text().chars().anyMatch(Character::isDigit)
        || (site && tokens.stream().anyMatch(Token::isCapitalised));
  }

  /// Names of sites and gatherings with the capitalised words right before them.
  private Span whole(Span span) {
    if (!Whereabouts.isSite(span.of(claims.report().text()).strip())) {
      return span;
    }
    var sentence = claims.annotations().document().sentenceAt(span.start());
    int start = span.start();
    for (Token token : sentence.tokens().reversed()) {
      boolean adjacent = token.span().end() == start - 1;
      if (adjacent && token.isCapitalised() && token.is(PartOfSpeech.PROPN) && !isFirst(token)) {
        start = token.span().start();
      }
    }
    return new Span(start, span.end());
  }

  private boolean isFirst(Token token) {
    return claims.annotations().document().sentenceAt(token.span().start()).span().start()
        == token.span().start();
  }

  private List<Token> tokens(Span span) {
    return claims.annotations().document().tokensIn(span);
  }

  private @org.jspecify.annotations.Nullable Token last(Span span) {
    var tokens = tokens(span);
    return tokens.isEmpty() ? null : tokens.getLast();
  }

  /// True where "the" stands before the name.
  boolean hasArticle(Span name) {
    var text = claims.report().text();
    var words = name.of(text);
    return words.regionMatches(true, 0, "the ", 0, 4)
        || (name.start() >= 4 && text.regionMatches(true, name.start() - 4, "the ", 0, 4));
  }
}
