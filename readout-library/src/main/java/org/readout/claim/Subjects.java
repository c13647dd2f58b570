package org.readout.claim;

import java.util.Optional;
import java.util.Set;
import org.readout.annotate.attribution.Attribution;
import org.readout.annotate.quote.Quotation;
import org.readout.claim.EntityBook.Draft;
import org.readout.claim.EntityBook.Placed;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Who speaks inside a sentence that is credited to a channel as a whole: "according to a readout,
/// Wang said ...", "..., he told reporters, according to the ministry".
final class Subjects {

  /// Verbs whose subject speaks, by their stems.
  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "added",
          "adds",
          "stated",
          "wrote",
          "insisted",
          "stressed",
          "emphasised",
          "emphasized",
          "warned",
          "urged",
          "called",
          "asked",
          "accused",
          "believes",
          "hopes",
          "noted",
          "argued",
          "declared",
          "announced",
          "replied",
          "pledged",
          "claimed",
          "explained",
          "vowed",
          "reiterated",
          "underscored",
          "described",
          "expressed");

  private final Document document;
  private final SpanIndex<Quotation> quotations;
  private final EntityBook book;
  private final Referents referents;

  /// @param quotations by their content
  Subjects(
      Document document, EntityBook book, Referents referents, SpanIndex<Quotation> quotations) {
    this.document = document;
    this.quotations = quotations;
    this.book = book;
    this.referents = referents;
  }

  /// The person or pronoun right before a verb of speech in the sentences of the words, outside
  /// quotation marks and outside the source that relays them.
  Optional<Draft> speaking(Span words, Attribution relay) {
    var first = document.sentenceAt(words.start());
    var last = document.sentenceAt(Math.max(words.start(), words.end() - 1));
    return speakingIn(first, relay)
        .or(() -> first.index() == last.index() ? Optional.empty() : speakingIn(last, relay));
  }

  private Optional<Draft> speakingIn(Sentence sentence, Attribution relay) {
    var tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (SPEECH.contains(tokens.get(i).lower()) && free(tokens.get(i).span(), relay)) {
        var subject = subject(sentence, i);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  private boolean free(Span span, Attribution relay) {
    boolean quoted =
        quotations.overlapping(span).stream().anyMatch(quote -> quote.content().contains(span));
    return !quoted && relay.source().stream().noneMatch(source -> source.contains(span));
  }

  private Optional<Draft> subject(Sentence sentence, int verb) {
    int at = verb - 1;
    while (at > 0 && sentence.tokens().get(at).is(PartOfSpeech.ADV, PartOfSpeech.AUX)) {
      at--;
    }
    Token before = sentence.tokens().get(at);
    if (before.is(PartOfSpeech.CCONJ)) {
      return sharedSubject(sentence, at);
    }
    if (Pronouns.isPerson(before.text())) {
      return referents.one(before.span(), null);
    }
    return book.within(before.span()).stream()
        .map(Placed::draft)
        .filter(Draft::isPerson)
        .findFirst();
  }

  /// "Orlan met Stern and told him": the subject of the verb before the conjunction.
  private Optional<Draft> sharedSubject(Sentence sentence, int conjunction) {
    for (int i = conjunction - 1; i > 0; i--) {
      if (sentence.tokens().get(i).is(PartOfSpeech.VERB)) {
        return subject(sentence, i);
      }
    }
    return Optional.empty();
  }
}
