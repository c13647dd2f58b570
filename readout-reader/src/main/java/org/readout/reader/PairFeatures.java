package org.readout.reader;

/// What is told of a pair of mentions by their words and places alone, for the coreference head.
///
/// The training side is `features` in `training/readout_training/pairs.py`; both are checked with
/// `training/tests/pairs.tsv`.
final class PairFeatures {

  /// Class of the anaphor, class of the antecedent, then twelve facts.
  static final int COUNT = 2 * Mentioned.CLASSES + 12;

  private PairFeatures() {}

  /// [#COUNT] numbers, each 0 or 1, for a mention and one before it.
  static float[] of(Mentioned anaphor, Mentioned antecedent) {
    float[] features = new float[COUNT];
    features[anaphor.wordClass()] = 1;
    features[Mentioned.CLASSES + antecedent.wordClass()] = 1;
    boolean[] facts = facts(anaphor, antecedent);
    for (int i = 0; i < facts.length; i++) {
      features[2 * Mentioned.CLASSES + i] = facts[i] ? 1 : 0;
    }
    return features;
  }

  private static boolean[] facts(Mentioned anaphor, Mentioned antecedent) {
    int sentences = anaphor.sentence() - antecedent.sentence();
    int between = anaphor.order() - antecedent.order() - 1;
    return new boolean[] {
      anaphor.kind() == antecedent.kind(),
      anaphor.words().equals(antecedent.words()),
      anaphor.lastWord().equals(antecedent.lastWord()),
      anaphor.isWithin(antecedent),
      antecedent.isWithin(anaphor),
      sentences == 0,
      sentences == 1,
      sentences == 2 || sentences == 3,
      sentences >= 4,
      between <= 1,
      between >= 10,
      anaphor.span().start() < antecedent.span().end()
    };
  }
}
