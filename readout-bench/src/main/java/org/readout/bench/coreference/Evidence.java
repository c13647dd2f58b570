package org.readout.bench.coreference;

import java.util.List;

/// What may tell that two mentions mean one happening; the order is that of the numbers that
/// [PairEvidence] gives and of a table of weights.
enum Evidence {
  /// 1 if the dictionary forms of their head words are the same.
  SAME_LEMMA,
  /// The common beginning of the two stems by the longer one's length; 0 below three letters.
  DERIVATION,
  /// Words that both mentions hold, by those that either does.
  SHARED_WORDS,
  /// Cosine of the model's vectors of the two mentions' words: synonyms.
  MEANING,
  /// The other words of their sentences: weight of the shared ones by that of all.
  SENTENCE_OVERLAP,
  /// The weight of the shared ones.
  SENTENCE_WEIGHT,
  /// Words near the two: shared by all.
  NEAR_OVERLAP,
  /// Words before the two, likewise.
  LEFT_OVERLAP,
  /// Words behind the two, likewise.
  RIGHT_OVERLAP,
  /// Words before the one and behind the other, and the other way round.
  CROSS_OVERLAP,
  /// Cosine of the reports by tf-idf; 1 within a report.
  REPORT_COSINE,
  /// That cosine by the mean of what each has with its five nearest; 2 within a report.
  REPORT_NEARNESS,
  /// How alike the groups were by which the reports were joined, when all are grouped by text.
  REPORT_GROUP,
  /// Cosine of the model's vectors of the reports.
  REPORT_SUBJECT,
  /// 1 within a report.
  SAME_REPORT,
  /// 1 within a sentence.
  SAME_SENTENCE,
  /// Words of names in their sentences: shared by all.
  NAME_OVERLAP,
  /// The weight of the shared ones.
  NAME_WEIGHT,
  /// Numbers that both sentences hold.
  SAME_NUMBERS,
  /// 1 if both sentences hold numbers, and none is the same.
  OTHER_NUMBERS,
  /// What the head word of lesser weight weighs.
  COMMONER_HEAD,
  /// What the other weighs.
  RARER_HEAD,
  /// 1 if one's head word stands in the other's sentence.
  HEAD_IN_SENTENCE,
  /// How many of the two head words stand in the other one's report.
  HEAD_IN_REPORT,
  /// Index of the earlier one's sentence.
  FIRST_SENTENCE,
  /// Of all mentions the percentage with this dictionary form, where both have it.
  LEMMA_SHARE;

  /// All, in order.
  static final List<Evidence> ALL = List.of(values());

  /// Where its number stands among those of a pair, from 0.
  int place() {
    return ALL.indexOf(this);
  }
}
