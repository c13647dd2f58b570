package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.claim.Claims;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;

/// What one report tells and another says is denied, false or never happened.
///
/// Only where the denial says what it denies: behind "denied", "at no time", before "was false";
/// and only where another report's sentence, which denies nothing itself, holds most of the words
/// that tell what. A bare "not" denies nothing: what one person did not do another did.
final class Denials {
  /// What is denied stands behind it.
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)(?<!been |was |were )\\b(?:den(?:y|ies|ied|ying)(?: (?:that|any|having|all|the|reports?|rumou?rs?|claims?|allegations?|accusations?|suggestions?)\\b)?"
              + "|(?:dismiss(?:es|ed)?|reject(?:s|ed)?) (?:the |any |all |as [\\p{L} ]{2,30} )?(?:reports?|rumou?rs?|claims?|allegations?|accusations?|suggestions?)"
              + "|at no time(?: had| has| did)?|no truth (?:to|in))\\b");

  /// "Was denied bail", "denied his request": nobody denies that it is so.
  private static final Pattern REFUSAL =
      Pattern.compile(
          "(?i)^den(?:y|ies|ied|ying) (?:\\p{L}+[’']?s? ){0,3}(?:bail|entry|access|requests?|offers?|motions?|appeals?"
              + "|petitions?|visas?|permission|parole|permits?|coverage|benefits|treatment|asylum|opportunit|rights?|justice"
              + "|applications?|bids?|chance|use|funding|aid|help|service)\\b");

  /// "Denied Castellow a seat", "deny it the means": who, behind it, is refused something.
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "^den(?:y|ies|ied|ying) (?:(?:Mr\\.? |Ms\\.? |Mrs\\.? )?\\p{Lu}\\p{Ll}+ \\p{Ll}"
              + "|(?:it|him|her|them|us|me|you|(?:the|these|those|an?) \\p{L}+)"
              + " (?:the|an?|any|his|her|its|their)\\b)");

  private static final Pattern AT_NO_TIME = Pattern.compile("(?i)\\bat no time\\b");

  /// What was talked about stands before it.
  private static final Pattern NOT_AGREED =
      Pattern.compile(
          "(?i)\\b(?:discussed|considered|raised|proposed|examined|studied),? (?:but|and) not (?:yet )?(?=(?:agreed|adopted|decided|accepted|approved)\\b)");

  /// A sentence with these hardly tells what another denies.
  private static final Pattern NEGATIVE =
      Pattern.compile("(?i)\\b(?:rul(?:e|es|ed|ing) out|never|nobody|neither)\\b");

  private static final Pattern THAT = Pattern.compile("\\b(?:that|of|about)\\b");
  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}’'-]+");

  /// What is denied stands before it.
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:was|were|is|are|as) (?:completely |entirely |simply |totally |wholly )?(?:false|untrue|baseless|unfounded|groundless"
              + "|without (?:any )?foundation|fabricated|a fabrication|not true|a lie|fake news|a hoax)\\b");

  private static final Pattern REPORTS =
      Pattern.compile(
          "(?i)\\b(?:reports?|rumou?rs?|claims?|allegations?|suggestions?|stories|story|speculation|accusations?)\\b");

  /// Words that tell what is denied; with fewer nothing can be looked for.
  private static final int FEWEST = 3;

  private static final double MOST = 0.55;

  /// @param words the stems of what is denied, in order
  /// @param verb whether the first of them is what was not done
  private record Denial(
      String report, Sentence sentence, Set<String> words, boolean verb, Evidence evidence) {}

  private final Sources sources;
  private final Nearest nearest;

  Denials(Sources sources, Nearest nearest) {
    this.sources = sources;
    this.nearest = nearest;
  }

  /// @param known differences that were found otherwise, which are not said again
  List<Draft> find(Collection<Draft> known) {
    var drafts = new ArrayList<Draft>();
    for (Claims claims : sources.claims()) {
      var document = claims.annotations().document();
      for (Sentence sentence : document.sentences()) {
        denied(document, sentence)
            .map(words -> denial(claims, sentence, words))
            .flatMap(this::draft)
            .filter(draft -> draft.isNewBeside(known))
            .filter(draft -> drafts.stream().noneMatch(other -> isAlike(draft, other)))
            .ifPresent(drafts::add);
      }
    }
    return List.copyOf(drafts);
  }

  /// A headline and the sentence below it deny the same.
  private static boolean isAlike(Draft draft, Draft other) {
    return draft.repeats(other)
        || (draft
                .sides()
                .getFirst()
                .support()
                .reports()
                .equals(other.sides().getFirst().support().reports())
            && draft
                .sides()
                .getLast()
                .support()
                .reports()
                .equals(other.sides().getLast().support().reports())
            && draft.about().equals(other.about()));
  }

  private Denial denial(Claims claims, Sentence sentence, Set<String> words) {
    var report = claims.report().id();
    var evidence = sources.evidence(report, sentence.span());
    return new Denial(
        report, sentence, words, AT_NO_TIME.matcher(evidence.exact()).find(), evidence);
  }

  /// The stems of what the sentence says is not so; of few words with the last name before them.
  private static Optional<Set<String>> denied(Document document, Sentence sentence) {
    var text = document.at(sentence.span());
    var behind = BEHIND.matcher(text);
    if (behind.find() && !isRefusal(text.substring(behind.start()))) {
      var what = text.substring(behind.end()).replaceFirst("[,;—–].*", "");
      return what.stripLeading().startsWith("by ")
          ? Optional.empty()
          : Optional.of(stems(what, text.substring(0, behind.start())));
    }
    var open = NOT_AGREED.matcher(text);
    if (open.find()) {
      return Optional.of(stems(text.substring(0, open.start()), ""));
    }
    var before = BEFORE.matcher(text);
    if (before.find()) {
      var front = text.substring(0, before.start());
      return REPORTS.matcher(front).find() ? Optional.of(stems(front, "")) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isRefusal(String behind) {
    return REFUSAL.matcher(behind).find() || SOMEBODY.matcher(behind).find();
  }

  private static Set<String> stems(String text, String beside) {
    var reports = REPORTS.matcher(text);
    var told = reports.find() ? THAT.matcher(text.substring(reports.end())) : null;
    var what = told != null && told.find() ? text.substring(reports.end() + told.end()) : text;
    var stems = new LinkedHashSet<>(Words.content(REPORTS.matcher(what).replaceAll(" ")));
    if (stems.isEmpty()) {
      return stems;
    }
    var names = NAME.matcher(beside).results().toList();
    if (stems.size() < FEWEST && !names.isEmpty()) {
      stems.addAll(Words.content(names.getLast().group()));
    }
    return stems;
  }

  private Optional<Draft> draft(Denial denial) {
    if (denial.words().size() < 2) {
      return Optional.empty();
    }
    var told =
        sources.claims().stream()
            .filter(claims -> sources.origins(List.of(claims.report().id(), denial.report())) > 1)
            .flatMap(claims -> best(denial, claims).stream())
            .toList();
    return told.isEmpty()
        ? Optional.empty()
        : about(denial, told).map(about -> draft(about, denial, told));
  }

  /// The sentence of the report that tells most of what is denied.
  private Optional<Evidence> best(Denial denial, Claims claims) {
    var document = claims.annotations().document();
    return document.sentences().stream()
        .map(Sentence::span)
        .filter(span -> share(denial, document.at(span)) >= MOST)
        .filter(span -> denies(document, span).isEmpty())
        .filter(span -> !NEGATIVE.matcher(document.at(span)).find())
        .max(Comparator.comparingDouble((Span span) -> share(denial, document.at(span))))
        .map(span -> sources.evidence(claims.report().id(), span));
  }

  private static Optional<Set<String>> denies(Document document, Span span) {
    return denied(document, document.sentenceAt(span.start()));
  }

  /// How much of what is denied the sentence holds, by weight; 0 where it holds too little to tell.
  private double share(Denial denial, String sentence) {
    var shared = new HashSet<>(Words.content(sentence));
    shared.retainAll(denial.words());
    boolean few = denial.words().size() <= FEWEST;
    boolean whole = shared.size() == denial.words().size();
    boolean deed = denial.verb() && shared.contains(denial.words().iterator().next());
    if (few) {
      return shared.size() > 1 && (whole || deed) ? 1 : 0;
    }
    double all = sources.weights().sum(List.copyOf(denial.words()));
    return shared.size() < FEWEST ? 0 : sources.weights().sum(List.copyOf(shared)) / all;
  }

  private Optional<About> about(Denial denial, List<Evidence> told) {
    var places = new ArrayList<Nearest.Place>();
    for (Evidence evidence : told) {
      var document = sources.claims(evidence.report()).annotations().document();
      places.add(
          new Nearest.Place(
              evidence.report(), document.sentenceAt(evidence.span().start()).index()));
    }
    places.add(new Nearest.Place(denial.report(), denial.sentence().index()));
    return nearest.of(places, "status");
  }

  private Draft draft(About about, Denial denial, List<Evidence> told) {
    var sides = List.of(side("told", told), side("denied", List.of(denial.evidence())));
    var text =
        "%s %s; one has it denied: %s."
            .formatted(
                Phrases.capital(Phrases.origins(sides.getFirst()))
                    + Phrases.verb(sides.getFirst(), " tells", " tell"),
                Phrases.quotedAround(told.getFirst().exact(), denial.words()),
                Phrases.quotedAround(denial.evidence().exact(), denial.words()));
    return new Draft(Kind.STATUS, about, text, sides);
  }

  private Side side(String value, List<Evidence> evidence) {
    return new Side(value, evidence.getFirst().exact(), sources.support(evidence));
  }
}
