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

/// Makes names of labels: whole tokens, within one sentence.
final class Names {

  private final String text;
  private final NameLabels labels;
  private final List<Name> names = new ArrayList<>();
  private int at;
  private @Nullable Open open;

  private Names(String text, NameLabels labels) {
    this.text = text;
    this.labels = labels;
  }

  static List<Name> of(Document document, NameLabels labels) {
    var found = new Names(document.text(), labels);
    document.sentences().forEach(found::read);
    return found.names;
  }

  private void read(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      read(token.span(), labels.at(at), labels.probability(at));
      at++;
    }
    close();
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
      Span span = NameEdges.trim(text, open.span);
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
