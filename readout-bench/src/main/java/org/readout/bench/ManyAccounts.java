package org.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.readout.intake.Report;

/// Any number of reports of one story: the corpus's reports in turn, each time with other
/// paragraphs left out, and some told of other people, with other dates and numbers, as reports of
/// one story have matter of their own. So what many reports share grows with their number, and what
/// only one has as well.
///
/// Seeded: the same corpus and number give the same report.
final class ManyAccounts {

  /// Of ten paragraphs three are left out.
  private static final double LEFT_OUT = 0.3;

  /// Of ten paragraphs two are told otherwise.
  private static final double TOLD_OTHERWISE = 0.2;

  private static final int WEEKS = 28;
  private static final int YEAR = 2024;

  private final List<Report> corpus;
  private final Vocabulary vocabulary;

  ManyAccounts(List<Report> corpus) {
    this.corpus = List.copyOf(corpus);
    this.vocabulary = Vocabulary.of(corpus);
  }

  /// The first so many; their ids are in this order.
  List<Report> first(int reports) {
    var accounts = new ArrayList<Report>();
    for (int number = 0; number < reports; number++) {
      accounts.add(account(number));
    }
    return accounts;
  }

  private Report account(int number) {
    var base = corpus.get(number % corpus.size());
    var text = text(base.text(), number);
    return new Report(
        "a%05d-%s".formatted(number, base.id()),
        null,
        null,
        base.outlet(),
        base.title(),
        base.author(),
        base.published(),
        base.language(),
        base.sha256(),
        text,
        false);
  }

  private String text(String base, int number) {
    var random = new Random(number);
    var retelling = new Retelling(number + 1, vocabulary, Map.of());
    var dates = new DateShift(WEEKS, YEAR);
    var text = new StringBuilder();
    for (String paragraph : base.lines().filter(line -> !line.isBlank()).toList()) {
      double lot = random.nextDouble();
      if (lot >= LEFT_OUT) {
        boolean otherwise = lot < LEFT_OUT + TOLD_OTHERWISE;
        text.append(otherwise ? retelling.retell(paragraph, dates) : paragraph).append("\n\n");
      }
    }
    return text.isEmpty() ? base : text.toString();
  }
}
