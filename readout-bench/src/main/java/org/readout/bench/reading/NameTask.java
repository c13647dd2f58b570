package org.readout.bench.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.reading.Reader;
import org.readout.bench.score.Line;
import org.readout.bench.score.Rates;
import org.readout.bench.sets.ConllArticle;
import org.readout.bench.sets.ConllFile;

/// Names on a file of CoNLL++, by the definition of `conlleval`: a name is right if its tokens and
/// its kind are. A name that was read counts by the tokens that it touches: the reader leaves
/// quotation marks and possessive endings at the edges out, and may cut within a token of the set.
///
/// @param file in the format of CoNLL-2003
record NameTask(Path file) implements ReadingTask {

  @Override
  public String title() {
    return "CoNLL++, " + file;
  }

  @Override
  public List<Line> score(Reader reader) throws IOException {
    Map<NameKind, Rates> rates = new EnumMap<>(NameKind.class);
    for (var article : ConllFile.read(file)) {
      var read = article.entities(reader.read(article.document()).names());
      for (NameKind kind : NameKind.values()) {
        rates.merge(kind, rates(of(kind, article.names()), of(kind, read)), Rates::plus);
      }
    }
    var lines = new ArrayList<Line>();
    lines.add(new Line("names", rates.values().stream().reduce(Rates.NONE, Rates::plus)));
    rates.forEach((kind, of) -> lines.add(new Line("names, " + label(kind), of)));
    return lines;
  }

  private static Set<ConllArticle.Entity> of(NameKind kind, Set<ConllArticle.Entity> names) {
    return Set.copyOf(names.stream().filter(name -> name.kind() == kind).toList());
  }

  private static Rates rates(Set<ConllArticle.Entity> gold, Set<ConllArticle.Entity> read) {
    int both = (int) read.stream().filter(gold::contains).count();
    return Rates.matched(both, gold.size(), read.size());
  }

  private static String label(NameKind kind) {
    return switch (kind) {
      case PERSON -> "persons";
      case ORGANISATION -> "organisations";
      case PLACE -> "places";
      case OTHER -> "others";
    };
  }
}
