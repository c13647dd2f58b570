package org.readout.annotate;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotate.attribution.Attribution;
import org.readout.annotate.channel.Channels;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Clauses;
import org.readout.annotate.contact.Contacts;
import org.readout.annotate.event.Happenings;
import org.readout.annotate.event.Likelihood;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.Names;
import org.readout.annotate.name.PastedLinks;
import org.readout.annotate.name.Roles;
import org.readout.annotate.outcome.Outcomes;
import org.readout.annotate.quantity.Quantities;
import org.readout.annotate.quote.Quotations;
import org.readout.annotate.reading.Reader;
import org.readout.annotate.time.Times;
import org.readout.text.Document;
import org.readout.text.Segmenter;
import org.readout.text.Sentence;
import org.readout.text.Span;

/// Lays every layer over a text, each on those below it. Safe to share between threads.
public final class Annotator {

  private final Segmenter segmenter = new Segmenter();
  private final Reader reader;

  /// @param reader the trained model
  public Annotator(Reader reader) {
    this.reader = reader;
  }

  /// All layers over an English text of any length and content; its characters are not altered.
  public Annotations annotate(String text) {
    var document = segmenter.segment(text);
    var reading = reader.read(document);
    var names = Names.find(document, reading.names());
    var roles = Roles.find(document, names);
    var times = Times.find(document);
    var quantities = Quantities.find(document, times);
    var happenings = Happenings.find(document, names, roles, times, quantities, reading.events());
    var clauses = clauses(document, names);
    var pasted = PastedLinks.find(text);
    return new Annotations(
        document,
        names,
        roles,
        reading.attributions().stream().filter(one -> !isIn(pasted, one)).toList(),
        reading.chains(),
        Quotations.find(document).stream().filter(one -> !isIn(pasted, one.content())).toList(),
        times,
        quantities,
        Channels.find(document),
        Likelihood.sift(happenings, reading.events()).stream()
            .filter(one -> !isIn(pasted, one.trigger()))
            .toList(),
        Outcomes.find(document, names, roles, clauses, reading.outcomes()).stream()
            .filter(one -> !isIn(pasted, one.cue()))
            .toList(),
        Contacts.find(document, names, times, clauses));
  }

  /// What links tell that a page pastes into a sentence is not what the sentence says.
  private static boolean isIn(List<Span> pasted, Span words) {
    return pasted.stream().anyMatch(span -> span.overlaps(words));
  }

  private static boolean isIn(List<Span> pasted, Attribution said) {
    return isIn(pasted, said.cue()) || said.content().stream().anyMatch(one -> isIn(pasted, one));
  }

  /// The layers that do not ask for English: words in quotation marks. Names, attributions and
  /// happenings would be guesses, in a language that nothing here was made for.
  public Annotations annotateOtherLanguage(String text) {
    var document = segmenter.segment(text);
    return new Annotations(
        document,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Quotations.find(document),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /// Names stand in order and never overlap, so that one pass serves all sentences.
  private static List<Clause> clauses(Document document, List<Name> names) {
    var clauses = new ArrayList<Clause>();
    int from = 0;
    for (Sentence sentence : document.sentences()) {
      while (from < names.size() && names.get(from).span().start() < sentence.span().start()) {
        from++;
      }
      int to = from;
      while (to < names.size() && sentence.span().contains(names.get(to).span())) {
        to++;
      }
      clauses.addAll(Clauses.find(sentence, names.subList(from, to)));
      from = to;
    }
    return clauses;
  }
}
