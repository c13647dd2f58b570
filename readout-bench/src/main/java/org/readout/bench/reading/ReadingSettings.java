package org.readout.bench.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.bench.Arguments;

/// What is to be scored.
///
/// @param data the folder of annotated sets
/// @param gold file of reports with happenings and coreference, if any
/// @param corenlp whether CoreNLP reads the quotations too
/// @param documents articles on which quotations are scored, at least 1
record ReadingSettings(Path data, Optional<Path> gold, boolean corenlp, int documents) {

  static final String USAGE =
      """
      Usage: ./build bench-reading --data FOLDER [--gold FILE] [--documents N] [--corenlp]

        --data FOLDER   annotated sets: polnear/dev (attributions, quotations) and
                        conllpp/conllpp_dev.txt (names); what is not there is not scored
        --gold FILE     reports with happenings and coreference, as training writes them
        --documents N   articles of polnear/dev on which quotations and their cost are
                        measured, spread over the set. Default: 12.
        --corenlp       quotations beside CoreNLP; downloads half a gigabyte at its first use
      """;

  ReadingSettings {
    if (documents < 1) {
      throw new IllegalArgumentException("--documents takes a whole number from 1");
    }
    if (!Files.isDirectory(data)) {
      throw new IllegalArgumentException("--data: there is no folder " + data);
    }
    if (gold.isPresent() && !Files.isRegularFile(gold.get())) {
      throw new IllegalArgumentException("--gold: there is no file " + gold.get());
    }
    if (!Files.exists(polnear(data)) && !Files.exists(conll(data)) && gold.isEmpty()) {
      throw new IllegalArgumentException(
          "--data: there is neither %s nor %s".formatted(polnear(data), conll(data)));
    }
    if (corenlp && !Files.exists(polnear(data))) {
      throw new IllegalArgumentException("--corenlp needs " + polnear(data));
    }
  }

  /// @throws IllegalArgumentException with a message for the user
  static ReadingSettings parse(List<String> args) {
    var given = new ArrayList<>(args);
    boolean corenlp = given.remove("--corenlp");
    var data = Optional.<Path>empty();
    var gold = Optional.<Path>empty();
    int documents = 12;
    for (int i = 0; i < given.size(); i += 2) {
      String value = Arguments.value(given, i);
      switch (given.get(i)) {
        case "--data" -> data = Optional.of(Path.of(value));
        case "--gold" -> gold = Optional.of(Path.of(value));
        case "--documents" -> documents = Arguments.number(value);
        default -> throw new IllegalArgumentException("no option " + given.get(i));
      }
    }
    var folder =
        data.orElseThrow(() -> new IllegalArgumentException("say with --data where the sets lie"));
    return new ReadingSettings(folder, gold, corenlp, documents);
  }

  /// Every set that is there.
  List<ReadingTask> tasks() {
    var tasks = new ArrayList<ReadingTask>();
    if (Files.exists(polnear(data))) {
      tasks.add(new AttributionTask(polnear(data)));
    }
    if (Files.exists(conll(data))) {
      tasks.add(new NameTask(conll(data)));
    }
    return tasks;
  }

  /// Quotations, where their set is there.
  Optional<QuotationPart> quotations() {
    return Files.exists(polnear(data))
        ? Optional.of(new QuotationPart(polnear(data), documents, corenlp))
        : Optional.empty();
  }

  private static Path polnear(Path data) {
    return data.resolve("polnear/dev");
  }

  private static Path conll(Path data) {
    return data.resolve("conllpp/conllpp_dev.txt");
  }
}
