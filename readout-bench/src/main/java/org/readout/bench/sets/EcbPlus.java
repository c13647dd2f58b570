package org.readout.bench.sets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.readout.bench.sets.EcbReport.Mention;
import org.readout.text.Span;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Reads [ECB+](https://aclanthology.org/L14-1646/) (Cybulska and Vossen 2014): a folder for each
/// topic, a file for each report, and the list of the sentences whose annotation was validated.
///
/// Mentions of happenings are the marks whose names begin with `ACTION` or `NEG_ACTION`. Two are
/// one happening where a chain across reports or within one says so.
public final class EcbPlus {

  /// The official list of validated sentences: topic, file, number of the sentence.
  private static final String VALIDATED = "ECBplus_coreference_sentences.csv";

  private final String id;
  private final Set<Integer> validated;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, String> instances = new HashMap<>();

  private record Word(int sentence, Span span) {}

  private EcbPlus(String id, Set<Integer> validated) {
    this.id = id;
    this.validated = validated;
  }

  /// The reports of all topics, by number of the topic and name of the file; those without a
  /// validated sentence have no mention.
  ///
  /// @throws IOException naming the file that is missing or is none of the set's
  public static List<EcbReport> read(Path folder) throws IOException {
    var validated = validated(folder.resolve(VALIDATED));
    var reports = new ArrayList<EcbReport>();
    for (Path topic : SetFiles.in(folder)) {
      var name = String.valueOf(topic.getFileName());
      if (Files.isDirectory(topic) && name.matches("\\d+")) {
        for (Path file : SetFiles.in(topic)) {
          if (file.toString().endsWith(".xml")) {
            reports.add(report(file, Integer.parseInt(name), validated));
          }
        }
      }
    }
    reports.sort(Comparator.comparingInt(EcbReport::topic).thenComparing(EcbReport::id));
    return reports;
  }

  private static Map<String, Set<Integer>> validated(Path file) throws IOException {
    var sentences = new HashMap<String, Set<Integer>>();
    for (String line : SetFiles.text(file).lines().skip(1).toList()) {
      var cells = line.strip().split(",", -1);
      sentences
          .computeIfAbsent(cells[0] + "_" + cells[1], name -> new HashSet<>())
          .add(Integer.parseInt(cells[2]));
    }
    return sentences;
  }

  private static EcbReport report(Path file, int topic, Map<String, Set<Integer>> validated)
      throws IOException {
    var name = String.valueOf(file.getFileName()).replaceFirst("\\.xml$", "");
    return new EcbPlus(name, validated.getOrDefault(name, Set.of())).read(root(file), topic);
  }

  private static Element root(Path file) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException odd) {
      throw new IOException(file + " is no report of ECB+", odd);
    }
  }

  private EcbReport read(Element root, int topic) {
    tokens(root);
    for (Element part : children(root)) {
      if (part.getTagName().equals("Relations")) {
        children(part).forEach(this::chain);
      }
    }
    var mentions = new ArrayList<Mention>();
    for (Element part : children(root)) {
      if (part.getTagName().equals("Markables")) {
        for (Element mark : children(part)) {
          var mention = mention(mark);
          if (mention != null) {
            mentions.add(mention);
          }
        }
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return new EcbReport(id, topic, text.toString(), mentions);
  }

  private void tokens(Element root) {
    int last = -1;
    for (Element token : children(root)) {
      if (token.getTagName().equals("token")) {
        int sentence = Integer.parseInt(token.getAttribute("sentence"));
        boolean address = sentence == 0 && id.endsWith("plus");
        if (!address) {
          text.append(last < 0 ? "" : sentence == last ? " " : "\n");
          int start = text.length();
          text.append(token.getTextContent());
          words.put(token.getAttribute("t_id"), new Word(sentence, new Span(start, text.length())));
          last = sentence;
        }
      }
    }
  }

  /// A chain across reports outweighs one within the report.
  private void chain(Element relation) {
    boolean across = relation.getTagName().equals("CROSS_DOC_COREF");
    var instance =
        across ? relation.getAttribute("note") : id + "#" + relation.getAttribute("r_id");
    for (Element end : children(relation)) {
      if (end.getTagName().equals("source")) {
        var mark = end.getAttribute("m_id");
        if (across) {
          instances.put(mark, instance);
        } else {
          instances.putIfAbsent(mark, instance);
        }
      }
    }
  }

  private @Nullable Mention mention(Element mark) {
    if (!mark.getTagName().matches("(NEG_)?ACTION.*")) {
      return null;
    }
    var held = new ArrayList<Word>();
    for (Element anchor : children(mark)) {
      var word = words.get(anchor.getAttribute("t_id"));
      if (word != null) {
        held.add(word);
      }
    }
    if (held.isEmpty() || !validated.contains(held.getFirst().sentence())) {
      return null;
    }
    var number = mark.getAttribute("m_id");
    return new Mention(
        held.stream().map(Word::span).sorted().toList(),
        instances.getOrDefault(number, id + "_" + number));
  }

  private static List<Element> children(Element parent) {
    var found = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }
}
