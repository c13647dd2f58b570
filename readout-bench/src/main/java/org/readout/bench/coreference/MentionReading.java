package org.readout.bench.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.name.Name;
import org.readout.annotate.reading.PassageVector;
import org.readout.annotate.reading.Reader;
import org.readout.bench.sets.EcbReport;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Segmenter;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Stem;
import org.readout.text.StopWords;
import org.readout.text.Token;

/// Reads reports and what stands around their mentions: tokens, parts of speech and dictionary
/// forms by the library, names and vectors by the model. What the annotators said of participants,
/// times and places is not looked at.
final class MentionReading {

  private static final int BESIDE = 4;
  private static final int NEAR = 6;

  private final Segmenter segmenter = new Segmenter();
  private final Map<String, PassageVector> meanings = new HashMap<>();
  private final Reader reader;

  MentionReading(Reader reader) {
    this.reader = reader;
  }

  /// @param place of the report among those that are read
  ReadReport read(EcbReport report, int place) {
    var document = segmenter.segment(report.text());
    var reading = reader.read(document);
    var terms = new TreeMap<String, Integer>();
    for (Sentence sentence : document.sentences()) {
      terms(sentence.tokens()).forEach(stem -> terms.merge(stem, 1, Integer::sum));
    }
    var mentions =
        report.mentions().stream()
            .map(mention -> mention(mention, place, document, reading.names()))
            .toList();
    return new ReadReport(terms, reading.vector(), mentions);
  }

  private ReadMention mention(
      EcbReport.Mention mention, int place, Document document, List<Name> names) {
    var sentence = document.sentenceAt(mention.span().start());
    var tokens = sentence.tokens();
    var own =
        IntStream.range(0, tokens.size())
            .filter(i -> mention.words().stream().anyMatch(w -> w.overlaps(tokens.get(i).span())))
            .boxed()
            .toList();
    if (own.isEmpty()) {
      throw new IllegalStateException("no token at " + mention);
    }
    var words = own.stream().map(tokens::get).toList();
    var lemma = lemma(head(words));
    int first = own.getFirst();
    int last = own.getLast();
    var near = new HashSet<>(beside(tokens, first - NEAR, first, own));
    near.addAll(beside(tokens, last + 1, last + 1 + NEAR, own));
    return new ReadMention(
        place,
        sentence.index(),
        mention.instance(),
        lemma,
        Stem.of(lemma),
        terms(words).collect(Collectors.toSet()),
        beside(tokens, 0, tokens.size(), own),
        beside(tokens, first - BESIDE, first, own),
        beside(tokens, last + 1, last + 1 + BESIDE, own),
        near,
        names(names, sentence.span(), document),
        tokens.stream()
            .map(Token::text)
            .filter(text -> text.chars().anyMatch(Character::isDigit))
            .collect(Collectors.toSet()),
        meaning(words));
  }

  /// A verb at its beginning; else its last noun before a preposition; else any verb, else the last
  /// word.
  static Token head(List<Token> words) {
    if (words.size() == 1 || words.getFirst().is(PartOfSpeech.VERB)) {
      return words.getFirst();
    }
    var before =
        Stream.concat(
                Stream.of(words.getFirst()),
                words.stream().skip(1).takeWhile(word -> !word.is(PartOfSpeech.ADP)))
            .toList();
    return before.reversed().stream()
        .filter(word -> word.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN))
        .findFirst()
        .or(() -> words.stream().filter(word -> word.is(PartOfSpeech.VERB)).findFirst())
        .orElse(words.getLast());
  }

  private static String lemma(Token word) {
    return word.is(PartOfSpeech.VERB, PartOfSpeech.AUX)
        ? Lemmas.verb(word.text())
        : Lemmas.noun(word.text());
  }

  private static Set<String> beside(List<Token> tokens, int from, int to, List<Integer> without) {
    var beside = new ArrayList<Token>();
    for (int i = Math.max(0, from); i < Math.min(tokens.size(), to); i++) {
      if (!without.contains(i)) {
        beside.add(tokens.get(i));
      }
    }
    return terms(beside).collect(Collectors.toSet());
  }

  private static Stream<String> terms(List<Token> tokens) {
    return tokens.stream()
        .map(Token::lower)
        .filter(word -> word.length() > 1 && Character.isLetterOrDigit(word.charAt(0)))
        .filter(word -> !StopWords.contains(word))
        .map(Stem::of);
  }

  private static Set<String> names(List<Name> names, Span sentence, Document document) {
    return names.stream()
        .filter(name -> sentence.contains(name.span()))
        .flatMap(name -> terms(document.tokensIn(name.span())))
        .collect(Collectors.toSet());
  }

  private PassageVector meaning(List<Token> words) {
    var text =
        words.stream().map(Token::text).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    return meanings.computeIfAbsent(text, key -> reader.read(segmenter.segment(key)).vector());
  }
}
