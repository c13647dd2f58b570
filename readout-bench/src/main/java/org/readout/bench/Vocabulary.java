package org.readout.bench;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.annotate.name.Countries;
import org.readout.annotate.name.Country;
import org.readout.intake.Report;
import org.readout.text.PartOfSpeech;
import org.readout.text.Segmenter;
import org.readout.text.Token;

/// The words of a corpus that a retelling changes.
///
/// @param names words that are only ever written with a capital and mostly tagged as names or,
///   within a sentence, as a demonym is; in lower case
/// @param countries the countries of the gazetteer that the reports may speak of, by their codes
record Vocabulary(SortedSet<String> names, SortedSet<String> countries) {

  Vocabulary {
    names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
  }

  static Vocabulary of(List<Report> reports) {
    var small = new HashSet<String>();
    var balance = new TreeMap<String, Integer>();
    var segmenter = new Segmenter();
    for (Report report : reports) {
      for (var sentence : segmenter.segment(report.text()).sentences()) {
        for (Token token : sentence.tokens()) {
          boolean first = token.span().start() == sentence.span().start();
          count(token, first, small, balance);
        }
      }
    }
    var names = new TreeSet<String>();
    balance.forEach((word, votes) -> {
      if (votes > 0 && !small.contains(word) && !KeptWords.contains(word)) {
        names.add(word);
      }
    });
    return new Vocabulary(names, countries(reports));
  }

  private static void count(
      Token token, boolean first, Set<String> small, TreeMap<String, Integer> balance) {
    if (!Character.isLetter(token.text().codePointAt(0))) {
      return;
    }
    if (token.isCapitalised()) {
      boolean demonym = !first && token.is(PartOfSpeech.ADJ, PartOfSpeech.NOUN);
      int vote = demonym || token.is(PartOfSpeech.PROPN) ? 1 : -1;
      for (String word : token.lower().split("[^\\p{L}]+", -1)) {
        balance.merge(word, vote, Integer::sum);
      }
    } else {
      small.add(token.lower());
    }
  }

  private static SortedSet<String> countries(List<Report> reports) {
    var found = new TreeSet<String>();
    for (Country country : Countries.world().all()) {
      if (country.isState() && reports.stream().anyMatch(report -> speaksOf(report, country))) {
        found.add(country.code());
      }
    }
    return found;
  }

  private static boolean speaksOf(Report report, Country country) {
    return report.text().contains(country.name())
        || country.names().stream().anyMatch(report.text()::contains)
        || country.adjectives().stream().anyMatch(report.text()::contains)
        || country.capitals().stream().anyMatch(report.text()::contains);
  }

  boolean isName(String word) {
    return names.contains(word.toLowerCase(Locale.ROOT));
  }
}
