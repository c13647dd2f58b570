package org.readout.bench.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.readout.bench.quotes.QuotationSystem;
import org.readout.bench.quotes.SpokenQuotation;
import org.readout.text.Span;

/// Quotations and their speakers as [CoreNLP](https://stanfordnlp.github.io/CoreNLP/quote.html)
/// 4.5.10 reads them: its default models for English, on one thread, with the annotators that its
/// documentation names for quotations. A line break ends a sentence, as it does for Readout; all
/// else is as CoreNLP has it by default. Loading takes seconds and 2 GB.
public final class CoreNlpQuotations implements QuotationSystem {

  private final StanfordCoreNLP pipeline;

  /// Loads the models.
  public CoreNlpQuotations() {
    var properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("threads", "1");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public String name() {
    return "CoreNLP 4.5.10";
  }

  @Override
  public List<SpokenQuotation> read(String text) {
    var document = new CoreDocument(text);
    pipeline.annotate(document);
    return document.annotation().get(QuotationsAnnotation.class).stream()
        .map(quote -> spoken(new CoreQuote(document, quote)))
        .toList();
  }

  private static SpokenQuotation spoken(CoreQuote quote) {
    var place = quote.quoteCharOffsets();
    var mention = quote.speakerCharOffsets().map(it -> new Span(it.first(), it.second()));
    var names = Stream.concat(quote.speaker().stream(), quote.canonicalSpeaker().stream());
    return new SpokenQuotation(new Span(place.first(), place.second()), mention, names.toList());
  }
}
