package org.readout.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Makes names of labels: whole tokens, each labelled by its first piece, within one sentence.
final class Names {

  private final Passage passage;
  private final Labels labels;
  private final List<Name> names = new ArrayList<>();
  private int piece;
  private @Nullable Open open;

  private Names(Passage passage, Labels labels) {
    this.passage = passage;
    this.labels = labels;
  }

  static List<Name> of(Document document, Passage passage, Labels labels) {
    var found = new Names(passage, labels);
    document.sentences().forEach(found::read);
    return found.names;
  }

  private void read(Sentence sentence) {
    sentence.tokens().forEach(this::read);
    close();
  }

  private void read(Token token) {
    while (piece < passage.size()
        && (passage.isMark(piece) || passage.pieces().start(piece) < token.span().start())) {
      piece++;
    }
    if (piece < passage.size() && passage.pieces().start(piece) < token.span().end()) {
      read(token.span(), labels.name(piece), labels.nameProbability(piece));
    }
  }

  private void read(Span token, int label, float probability) {
    if (label == NameLabel.OUTSIDE) {
      close();
    } else if (open != null && !NameLabel.begins(label) && open.kind == NameLabel.kind(label)) {
      open = open.with(token, probability);
    } else {
      close();
      open = new Open(NameLabel.kind(label), token, probability, 1);
    }
  }

  private void close() {
    if (open != null) {
      Span span = NameEdges.trim(passage.text(), open.span);
      if (!span.isEmpty()) {
        names.add(new Name(span, open.kind, Name.Basis.READER, open.probabilities / open.tokens));
      }
      open = null;
    }
  }

  /// A name that may go on; `probabilities` is the sum over its tokens.
  private record Open(NameKind kind, Span span, double probabilities, int tokens) {

    Open with(Span token, float probability) {
      return new Open(kind, span.cover(token), probabilities + probability, tokens + 1);
    }
  }
}
