package org.readout.reader;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Reads names: whole tokens, within one sentence. The first piece of a token tells its label,
/// together with the other places of the text where the token stands so, see [Recurring].
final class NameLayer implements Layer {

  private static final BestPath PATH = BestPath.bio(Head.NAMES.labels());

  private final Document document;
  private final Recurring recurring;
  private int sentence;
  private int token;
  private int piece;

  NameLayer(Document document) {
    this.document = document;
    this.recurring = new Recurring(document.text());
  }

  /// Once all is read: in order, without overlap.
  List<Name> names() {
    List<Name> names = new ArrayList<>();
    recurring.rows().forEach(row -> name(row.tokens(), row.scores(), names));
    return names;
  }

  @Override
  public void read(Stretch stretch) {
    piece = Math.max(piece, stretch.from());
    while (sentence < document.sentences().size()) {
      var here = document.sentences().get(sentence);
      readTokens(here, stretch);
      if (token < here.tokens().size()) {
        return;
      }
      token = 0;
      sentence++;
    }
  }

  /// Reads the tokens of a sentence up to the stretch's end.
  private void readTokens(Sentence here, Stretch stretch) {
    List<Span> spans = new ArrayList<>();
    List<float[]> scores = new ArrayList<>();
    for (; token < here.tokens().size(); token++) {
      Token next = here.tokens().get(token);
      seek(next.span(), stretch);
      if (piece == stretch.to() && stretch.to() < stretch.passage().size()) {
        break;
      }
      spans.add(next.span());
      scores.add(row(next.span(), stretch));
    }
    recurring.add(spans, scores);
  }

  /// Goes to the first piece that opens a word at or behind the token's start.
  private void seek(Span span, Stretch stretch) {
    var pieces = stretch.passage().pieces();
    while (piece < stretch.to()
        && (pieces.start(piece) < span.start()
            || !pieces.opensWord(piece)
            || stretch.passage().isMark(piece))) {
      piece++;
    }
  }

  /// A token without a piece of its own, such as a control character, is part of no name.
  private float[] row(Span span, Stretch stretch) {
    boolean has = piece < stretch.to() && stretch.passage().pieces().start(piece) < span.end();
    return has ? stretch.scores(Head.NAMES, piece) : Stretch.outside(Head.NAMES);
  }

  private void name(List<Span> tokens, List<float[]> scores, List<Name> names) {
    byte[] labels = PATH.best(scores);
    for (Run run : Run.ofBio(labels)) {
      Span whole = tokens.get(run.first()).cover(tokens.get(run.last()));
      Span span = NameEdges.trim(document.text(), whole);
      if (!span.isEmpty()) {
        double probability = Scores.probability(scores, labels, run);
        names.add(new Name(span, kind(run), Name.Basis.READER, probability));
      }
    }
  }

  /// In the order of CoNLL-2003's labels.
  private static NameKind kind(Run run) {
    return switch (run.kind()) {
      case 0 -> NameKind.PERSON;
      case 1 -> NameKind.ORGANISATION;
      case 2 -> NameKind.PLACE;
      default -> NameKind.OTHER;
    };
  }
}
