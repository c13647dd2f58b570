package org.readout.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.annotate.Annotations;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Stem;
import org.readout.text.StopWords;
import org.readout.text.Token;

/// The words of a report that are its own: two reports that quote the same speech are no copies of
/// each other, so what stands in quotation marks or in an embedded post is left out.
///
/// @param words in order
/// @param quoted the words left out, in lower case, one list for each quotation or post
record Prose(List<Word> words, List<List<String>> quoted) {

  /// "— Somebody (@handle) June 19, 2023": the signature under an embedded post.
  private static final Pattern POST = Pattern.compile("\\(@\\w{1,30}\\)|pic\\.twitter\\.com/");

  /// A telephone number.
  private static final Pattern NUMBER = Pattern.compile("\\d{3,}[ -]?\\d{2,}|\\b\\d{1,3}-\\d{3}-");

  /// "Anyone with information is asked to call ...": what the police have everybody print.
  private static final Pattern APPEAL =
      Pattern.compile(
          "(?i)\\b(?:anyone|anybody|any|those|witnesses|people|readers|public|information|tips?)\\b[^.]{0,120}"
              + "\\b(?:call|contact|ring|phone|e-?mail|text|visit)\\b");

  static Prose of(Annotations annotations) {
    var document = annotations.document();
    var borrowed = borrowed(annotations);
    var names = new Sweep(annotations.names().stream().map(name -> name.span()).toList());
    var quotes = new Sweep(borrowed);
    var words = new ArrayList<Word>();
    int run = 0;
    boolean gap = false;
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (quotes.covers(token.span())) {
          gap = true;
        } else if (isWord(token)) {
          run += gap ? 1 : 0;
          gap = false;
          words.add(word(token, sentence.index(), names.covers(token.span()), run));
        }
      }
    }
    return new Prose(words, borrowed.stream().map(span -> forms(document, span)).toList());
  }

  private static Word word(Token token, int sentence, boolean named, int run) {
    var form = token.lower();
    boolean plain = StopWords.contains(form) || form.codePointCount(0, form.length()) < 2;
    boolean number = Character.isDigit(form.charAt(0));
    var stem = plain ? "" : Stem.of(form);
    return new Word(form, stem, token.span(), sentence, named || number, run);
  }

  static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isAppeal(String sentence) {
    return APPEAL.matcher(sentence).find() && NUMBER.matcher(sentence).find();
  }

  /// Quotations, posts and appeals, in order; a quotation inside another is part of it.
  private static List<Span> borrowed(Annotations annotations) {
    var document = annotations.document();
    var spans = new ArrayList<Span>();
    annotations.quotations().stream()
        .filter(quotation -> quotation.depth() == 0)
        .forEach(quotation -> spans.add(quotation.span()));
    document.paragraphs().stream()
        .filter(paragraph -> POST.matcher(document.at(paragraph)).find())
        .forEach(spans::add);
    document.sentences().stream()
        .map(Sentence::span)
        .filter(sentence -> isAppeal(document.at(sentence)))
        .forEach(spans::add);
    spans.sort(Comparator.naturalOrder());
    return spans;
  }

  private static List<String> forms(Document document, Span span) {
    return document.tokensIn(span).stream().filter(Prose::isWord).map(Token::lower).toList();
  }
}
