package org.readout.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.attribution.Attribution;
import org.readout.annotate.channel.Channel;
import org.readout.claim.EntityBook.Draft;
import org.readout.claim.EntityBook.Placed;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// Whom words were told: the name that is the object of a verb of telling ("told Foreign Minister
/// Orlan that"). Who stands further on is not told anything ("told reporters outside the Mill
/// House"), and an outlet is the channel.
final class Addressees {

  private static final Set<String> TELLING =
      Set.of(
          "told",
          "tells",
          "telling",
          "asked",
          "asks",
          "asking",
          "informed",
          "informing",
          "assured",
          "assuring",
          "urged",
          "urging",
          "warned",
          "warning",
          "reminded",
          "reminding");

  /// Words of the noun phrase before the name.
  private static final Set<PartOfSpeech> NOMINAL =
      Set.of(
          PartOfSpeech.DET,
          PartOfSpeech.ADJ,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.PART);

  private final Document document;
  private final EntityBook book;
  private final SpanIndex<Channel> channels;

  Addressees(Document document, EntityBook book, SpanIndex<Channel> channels) {
    this.document = document;
    this.book = book;
    this.channels = channels;
  }

  Optional<Draft> of(Attribution attribution) {
    var sentence = document.sentenceAt(attribution.cue().start()).tokens();
    for (int i = 0; i < sentence.size(); i++) {
      Token verb = sentence.get(i);
      if (attribution.cue().contains(verb.span()) && TELLING.contains(verb.lower())) {
        return object(sentence, i + 1, attribution);
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> object(List<Token> sentence, int from, Attribution attribution) {
    int end = from;
    while (end < sentence.size() && goesOn(sentence, end, from, attribution)) {
      end++;
    }
    if (end == from) {
      return Optional.empty();
    }
    var phrase = sentence.get(from).span().cover(sentence.get(end - 1).span());
    return book.within(phrase).stream()
        .filter(placed -> !isOwner(placed) && !isChannel(placed.mention().span()))
        .map(Placed::draft)
        .filter(draft -> draft.kind() != Entity.Kind.PLACE)
        .findFirst();
  }

  private static boolean goesOn(List<Token> sentence, int at, int from, Attribution attribution) {
    Token token = sentence.get(at);
    boolean behindGroup =
        at > from
            && sentence.get(at - 1).is(PartOfSpeech.NOUN)
            && sentence.get(at - 1).lower().endsWith("s")
            && !sentence.get(at - 1).isCapitalised();
    boolean said =
        attribution.content().stream().anyMatch(content -> content.overlaps(token.span()))
            || attribution.source().stream().anyMatch(source -> source.overlaps(token.span()));
    return NOMINAL.contains(token.part()) && !behindGroup && !said;
  }

  /// "told Fox News' Ada Lund": the owner is not who is told.
  private boolean isOwner(Placed placed) {
    return document.text().startsWith("'", placed.mention().span().end())
        || document.text().startsWith("’", placed.mention().span().end());
  }

  private boolean isChannel(Span name) {
    return channels.overlapping(name).stream()
        .anyMatch(channel ->
            channel.kind() == Channel.Kind.AGENCY || channel.kind() == Channel.Kind.OUTLET);
  }
}
