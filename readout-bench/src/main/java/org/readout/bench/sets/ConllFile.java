package org.readout.bench.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.name.NameKind;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// A file of [CoNLL-2003](https://aclanthology.org/W03-0419/): a token a line, its label the last
/// of the columns, a blank line behind each sentence, `-DOCSTART-` before each article.
///
/// A name is one by the definition of `conlleval`: it begins with `B-`, or with `I-` where no name
/// of that kind goes before, and goes on while labels with `I-` of its kind follow.
public final class ConllFile {

  private final List<ConllArticle> articles = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final Set<ConllArticle.Entity> names = new HashSet<>();
  private final List<Token> tokens = new ArrayList<>();
  private int tokensBefore;
  private ConllArticle.@Nullable Entity open;

  private ConllFile() {}

  /// Its articles, in order.
  ///
  /// @throws IOException naming file and line, if one has an unknown label
  public static List<ConllArticle> read(Path file) throws IOException {
    var set = new ConllFile();
    var lines = SetFiles.text(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      try {
        set.take(lines.get(i));
      } catch (IllegalArgumentException odd) {
        throw new IOException("%s:%d: %s".formatted(file, i + 1, odd.getMessage()), odd);
      }
    }
    set.endArticle();
    return set.articles;
  }

  private void take(String line) {
    if (line.startsWith("-DOCSTART-")) {
      endArticle();
    } else if (line.isBlank()) {
      endSentence();
    } else {
      String[] columns = line.strip().split("\\s+", -1);
      token(columns[0], columns[columns.length - 1]);
    }
  }

  private void token(String word, String label) {
    if (!tokens.isEmpty()) {
      text.append(' ');
    }
    var span = new Span(text.length(), text.length() + word.length());
    text.append(word);
    tokens.add(new Token(span, word, PartOfSpeech.X));
    label(label, tokensBefore + tokens.size() - 1);
  }

  private void label(String label, int token) {
    var before = open;
    if (label.equals("O")) {
      endName();
      return;
    }
    var kind = kind(label);
    if (before != null && label.startsWith("I-") && before.kind() == kind) {
      open = new ConllArticle.Entity(before.first(), token, kind);
    } else {
      endName();
      open = new ConllArticle.Entity(token, token, kind);
    }
  }

  private static NameKind kind(String label) {
    return switch (label) {
      case "B-PER", "I-PER" -> NameKind.PERSON;
      case "B-ORG", "I-ORG" -> NameKind.ORGANISATION;
      case "B-LOC", "I-LOC" -> NameKind.PLACE;
      case "B-MISC", "I-MISC" -> NameKind.OTHER;
      default -> throw new IllegalArgumentException("there is no label '" + label + "' for names");
    };
  }

  private void endName() {
    if (open != null) {
      names.add(open);
      open = null;
    }
  }

  private void endSentence() {
    endName();
    if (!tokens.isEmpty()) {
      int index = sentences.size();
      var span = tokens.getFirst().span().cover(tokens.getLast().span());
      sentences.add(new Sentence(index, index, span, tokens));
      paragraphs.add(span);
      text.append('\n');
      tokensBefore += tokens.size();
      tokens.clear();
    }
  }

  private void endArticle() {
    endSentence();
    if (!sentences.isEmpty()) {
      var document = new Document(text.toString(), paragraphs, sentences);
      articles.add(new ConllArticle(document, names));
    }
    text.setLength(0);
    paragraphs.clear();
    sentences.clear();
    names.clear();
    tokensBefore = 0;
  }
}
