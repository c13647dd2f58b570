package org.readout.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.claim.Claims;
import org.readout.claim.PageLines;
import org.readout.identify.Actor;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;

/// The sentence near the beginning of a report without a headline that may title its story.
final class OpeningLine {

  /// Sentences of a report among which one may title the story.
  private static final int FIRST = 10;

  /// "GANT, Oct. 5 (AP) — ": where and by whom a report was sent.
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}{3}[\\p{Lu} .'’-]{0,30}(?:[,(][^—–]{0,50})?(?:\\s*[—–]|\\s-{1,2})\\s+(?=\\S)");

  private final Sources sources;
  private final List<Happening> happenings;

  /// @param happenings what took place
  OpeningLine(Sources sources, Stream<Told> happenings) {
    this.sources = sources;
    this.happenings = happenings.map(Told::happening).toList();
  }

  /// The first that tells a happening of the record and names who was in it; else the first that
  /// names somebody and does not open with a pronoun, the first with a verb, the first; never a
  /// line about the page.
  Optional<String> of(Claims claims) {
    var document = claims.annotations().document();
    var report = claims.report().id();
    var sentences =
        document.sentences().stream()
            .limit(FIRST)
            .filter(sentence -> !PageLines.isOne(document.at(sentence.span())))
            .toList();
    return sentences.stream()
        .filter(sentence -> tells(report, sentence.span()))
        .findFirst()
        .or(() -> sentences.stream().filter(one -> names(report, one)).findFirst())
        .or(() -> sentences.stream().filter(OpeningLine::isWhole).findFirst())
        .or(() -> sentences.stream().findFirst())
        .map(sentence -> document.at(sentence.span()))
        .map(line -> DATELINE.matcher(line).replaceFirst(""));
  }

  private boolean tells(String report, Span sentence) {
    var named = sources.actorsWithin(report, sentence).stream().map(Actor::id).toList();
    return happenings.stream()
        .filter(one -> one.participants().stream().anyMatch(who -> named.contains(who.actor())))
        .flatMap(one -> one.support().evidence().stream())
        .anyMatch(place -> place.report().equals(report) && sentence.overlaps(place.span()));
  }

  private boolean names(String report, Sentence sentence) {
    return isWhole(sentence)
        && !sentence.tokens().getFirst().is(PartOfSpeech.PRON)
        && !sources.actorsWithin(report, sentence.span()).isEmpty();
  }

  /// With a verb: no dateline, no caption of a few words.
  private static boolean isWhole(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.is(PartOfSpeech.VERB, PartOfSpeech.AUX));
  }
}
