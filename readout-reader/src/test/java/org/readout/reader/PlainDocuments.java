package org.readout.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Cuts texts that are already cut: a line is a sentence, and tokens stand between white space.
final class PlainDocuments {

  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern TOKEN = Pattern.compile("\\S+");

  private PlainDocuments() {}

  static Document of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      List<Token> tokens = tokens(text, new Span(line.start(), line.end()));
      if (!tokens.isEmpty()) {
        int index = sentences.size();
        Span span = tokens.getFirst().span().cover(tokens.getLast().span());
        sentences.add(new Sentence(index, index, span, tokens));
        paragraphs.add(span);
      }
    }
    return new Document(text, paragraphs, sentences);
  }

  private static List<Token> tokens(String text, Span span) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text).region(span.start(), span.end());
    while (token.find()) {
      tokens.add(new Token(new Span(token.start(), token.end()), token.group(), PartOfSpeech.X));
    }
    return tokens;
  }
}
