package org.readout.annotate.event;

import java.util.List;
import java.util.Set;
import org.readout.text.Document;

/// "The conversation lasted 40 minutes": an encounter that is only pointed at is of the kind of the
/// one told right before it, a call or a meeting.
final class Conversations {

  /// How many sentences back it points.
  private static final int REACH = 3;

  private static final Set<String> WORDS =
      Set.of("conversation", "discussion", "talk", "talks", "exchange", "call");

  private final Document document;
  private final List<HappeningMention> all;

  /// @param all mentions of the document, in order
  Conversations(Document document, List<HappeningMention> all) {
    this.document = document;
    this.all = List.copyOf(all);
  }

  HappeningMention settle(HappeningMention mention) {
    boolean open =
        mention.kind() == HappeningKind.MEETING
            && mention.participants().isEmpty()
            && WORDS.contains(document.at(mention.trigger()).toLowerCase(java.util.Locale.ROOT));
    int here = document.sentenceAt(mention.trigger().start()).index();
    HappeningMention before = null;
    for (HappeningMention other : all) {
      boolean encounter =
          other.kind() == HappeningKind.MEETING || other.kind() == HappeningKind.CALL;
      int back = here - document.sentenceAt(other.trigger().start()).index();
      if (open
          && encounter
          && !other.participants().isEmpty()
          && other.trigger().end() <= mention.trigger().start()
          && back <= REACH) {
        before = other;
      }
    }
    return before == null || before.kind() == mention.kind() ? mention : as(mention, before.kind());
  }

  private static HappeningMention as(HappeningMention mention, HappeningKind kind) {
    return new HappeningMention(
        mention.trigger(),
        mention.extent(),
        kind,
        mention.status(),
        mention.participants(),
        mention.times(),
        mention.places(),
        mention.measurements(),
        mention.likelihood());
  }
}
