package org.readout.annotate.clause;

import java.util.HashSet;
import java.util.Set;
import org.readout.text.Table;

/// Verbs with a particle whose object stands behind the particle ("shot down a balloon"), from the
/// table `phrasals.tsv`.
final class Phrasals {

  private static final Set<String> PAIRS = new HashSet<>();

  static {
    for (String[] row : Table.rows(Phrasals.class, "phrasals.tsv")) {
      for (String verb : row[1].split(" ", -1)) {
        PAIRS.add(verb + " " + row[0]);
      }
    }
  }

  private Phrasals() {}

  static boolean joins(Chunk verb, Chunk.Preposition particle) {
    return verb instanceof Chunk.Verb v
        && PAIRS.contains(v.group().lemma() + " " + particle.words());
  }
}
