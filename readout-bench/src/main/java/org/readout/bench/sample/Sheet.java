package org.readout.bench.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The sheet of a judge, in Markdown: each line with its passages, and a place for the verdict.
///
/// @param sizes how many lines the records hold of each section; the shares of the sections are
///   weighed by them
/// @param drawn the lines to be judged
record Sheet(Map<String, Integer> sizes, List<RecordLine> drawn) {

  private static final String SIZES = "Lines in the records: ";

  private static final String HOW_TO =
      """
      # Lines to judge

      Write behind each `Verdict:` one word, and after it whatever helps:
      `true` its passages say so as worded, and a desk editor would keep it;
      `noise` they say so, but nobody needs it; `unsupported` they do not say so.
      Then: ./build sample --tally THIS-FILE

      """;

  private static final Pattern HEAD = Pattern.compile("## \\d+ (\\w+) .*");
  private static final Pattern VERDICT = Pattern.compile("Verdict:\\s*(\\w*).*");

  Sheet {
    sizes = Map.copyOf(sizes);
    drawn = List.copyOf(drawn);
  }

  static Sheet of(List<RecordLine> all, List<RecordLine> drawn) {
    return new Sheet(
        all.stream().collect(Collectors.toMap(RecordLine::section, line -> 1, Integer::sum)),
        drawn);
  }

  String markdown() {
    var out = new StringBuilder(HOW_TO);
    out.append(SIZES);
    out.append(
        new TreeMap<>(sizes)
            .entrySet().stream()
                .map(size -> size.getKey() + " " + size.getValue())
                .collect(Collectors.joining(", ")));
    out.append("\n");
    for (int i = 0; i < drawn.size(); i++) {
      out.append(entry(i + 1, drawn.get(i)));
    }
    return out.toString();
  }

  private static String entry(int number, RecordLine line) {
    var passages =
        line.passages().stream().map(it -> "- " + it + "\n").collect(Collectors.joining());
    return "\n## %d %s of %s\n\n%s\n\n%s\nVerdict:\n"
        .formatted(number, line.section(), line.story(), line.text(), passages);
  }

  /// Reads the verdicts back.
  ///
  /// @throws IllegalArgumentException naming the line that has no verdict, or an unknown one
  static Tally tally(List<String> sheet) {
    var judged = new ArrayList<Tally.Judged>();
    var sizes = new TreeMap<String, Integer>();
    String section = "";
    String head = "";
    for (String line : sheet) {
      var begins = HEAD.matcher(line);
      var verdict = VERDICT.matcher(line);
      if (line.startsWith(SIZES)) {
        readSizes(line.substring(SIZES.length()), sizes);
      } else if (begins.matches()) {
        section = begins.group(1);
        head = line;
      } else if (verdict.matches()) {
        judged.add(new Tally.Judged(section, verdict(verdict.group(1), head)));
      }
    }
    return new Tally(sizes, judged);
  }

  private static void readSizes(String list, Map<String, Integer> sizes) {
    for (String size : list.split(", ", -1)) {
      int gap = size.indexOf(' ');
      sizes.put(size.substring(0, gap), Integer.parseInt(size.substring(gap + 1)));
    }
  }

  private static Verdict verdict(String word, String head) {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.word().equalsIgnoreCase(word)) {
        return verdict;
      }
    }
    throw new IllegalArgumentException(
        "\"%s\": '%s' is none of true, noise, unsupported".formatted(head, word));
  }
}
