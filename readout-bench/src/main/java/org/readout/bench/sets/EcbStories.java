package org.readout.bench.sets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.readout.bench.sets.NewsStory.NewsText;

/// The reports of ECB+ as stories: those of a topic's first half, and those of its second, tell of
/// two happenings of one kind (Cybulska and Vossen 2014). The set keeps tokens only; here they are
/// set as a printer would, without the spaces around marks and inside numbers.
public final class EcbStories {

  private static final Pattern INSIDE_NUMBER = Pattern.compile("(?<=\\d) ?([,.:]) (?=\\d)");
  private static final Pattern BEFORE_MARK = Pattern.compile(" ([.,;:!?%)\\]])");
  private static final Pattern BEHIND_MARK = Pattern.compile("([(\\[$£€]) ");
  private static final Pattern CLITIC = Pattern.compile(" (['’](?:s|re|ve|ll|d|m)|n't)\\b");
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\w) - (?=\\w)");
  private static final Pattern STRAIGHT = Pattern.compile(" ?\" ?");

  private EcbStories() {}

  /// Both halves of every topic, by topic.
  public static List<NewsStory> of(List<EcbReport> reports) {
    var halves = new LinkedHashMap<String, List<NewsText>>();
    for (EcbReport report : reports) {
      var half = report.id().endsWith("plus") ? "ecbplus" : "ecb";
      halves
          .computeIfAbsent("ecb-%d-%s".formatted(report.topic(), half), id -> new ArrayList<>())
          .add(new NewsText("r" + number(report.id()), "", "", set(report.text())));
    }
    return halves.entrySet().stream().map(EcbStories::story).toList();
  }

  private static NewsStory story(Map.Entry<String, List<NewsText>> half) {
    return new NewsStory(half.getKey(), half.getValue());
  }

  /// "12_3ecb" is the third.
  private static String number(String id) {
    return id.replaceAll("^\\d+_|\\D+$", "");
  }

  private static String set(String tokens) {
    var text = new StringBuilder();
    tokens.lines().forEach(line -> text.append(line(line)).append("\n\n"));
    return text.toString().strip() + "\n";
  }

  /// One sentence of tokens with a space between.
  static String line(String tokens) {
    var line = tokens.replace("`` ", "“").replace(" ''", "”").replace("``", "“").replace("''", "”");
    line = INSIDE_NUMBER.matcher(line).replaceAll("$1");
    line = BEFORE_MARK.matcher(line).replaceAll("$1");
    line = BEHIND_MARK.matcher(line).replaceAll("$1");
    line = CLITIC.matcher(line).replaceAll("$1");
    return quoted(HYPHEN.matcher(line).replaceAll("-")).strip();
  }

  /// Straight marks of quotation open and close in turn.
  private static String quoted(String line) {
    var marks = STRAIGHT.matcher(line);
    var out = new StringBuilder();
    for (boolean opens = true; marks.find(); opens = !opens) {
      marks.appendReplacement(out, opens ? " \"" : "\" ");
    }
    marks.appendTail(out);
    return out.toString().replaceAll("\" ([.,;:])", "\"$1");
  }
}
