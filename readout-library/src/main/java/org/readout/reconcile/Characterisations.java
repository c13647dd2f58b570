package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.annotate.quote.Quotation;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Stem;
import org.readout.text.Token;

/// The same thing named as different sorts of thing ("spy balloon", "research balloon").
///
/// Only a noun right before a noun is taken for such a name, only in sentences that tell of one and
/// the same happening, and only where the reports divide: none that uses the one uses the other,
/// unless it says right behind that somebody else calls it so ("the owner insisted it was a ..."),
/// or both stand in quotation marks: somebody's names for it. Where nobody contests a name, the
/// sentences around the two have to tell much the same: a "morning attack" is a "shotgun attack",
/// too. Human beings have many traits, of which one report picks out this and another that
/// ("plainclothes officers", "police officers").
final class Characterisations {
  /// Verbs by which a report sets somebody's name for a thing against its own.
  private static final Set<String> CONTESTING =
      Set.of(
          "insisted",
          "insists",
          "claimed",
          "claims",
          "maintained",
          "maintains",
          "called",
          "calls",
          "described",
          "describes",
          "contended",
          "contends",
          "argued",
          "argues",
          "denied",
          "dismissed");

  /// When something is tells of no sort.
  private static final Set<String> TIMES =
      Set.of("morning", "afternoon", "evening", "night", "midnight", "dawn", "day", "weekend");

  /// Least share of the words of the longer of two sentences that tell of one thing.
  private static final double ALIKE = 0.5;

  /// Least number of words that they share.
  private static final int SHARED = 3;

  /// Longest name in quotation marks, in characters.
  private static final int SHORT = 40;

  private final Sources sources;

  Characterisations(Sources sources) {
    this.sources = sources;
  }

  /// @param contested whether the sentence says that somebody calls it so
  /// @param quoted whether it stands in quotation marks with little else
  /// @param around the stems of the other words of its sentence
  private record Name(
      String modifier,
      String head,
      boolean contested,
      boolean quoted,
      Set<String> around,
      Evidence evidence) {
    /// True when both sentences tell much the same, but for the name.
    boolean isAlike(Name other) {
      var shared = new TreeSet<>(around);
      shared.retainAll(other.around);
      int longer = Math.max(around.size(), other.around.size());
      return shared.size() >= SHARED && shared.size() >= ALIKE * longer;
    }
  }

  List<Draft> of(Told told) {
    Map<String, List<Name>> byHead =
        names(told.gathering()).stream()
            .collect(Collectors.groupingBy(Name::head, TreeMap::new, Collectors.toList()));
    return byHead.values().stream().flatMap(names -> draft(told, names).stream()).toList();
  }

  private List<Name> names(Gathering gathering) {
    var names = new LinkedHashMap<Evidence, Name>();
    for (Telling telling : gathering.members()) {
      var sentences = sources.claims(telling.report()).annotations().document().sentences();
      read(telling, sentences.get(telling.sentence()), false, names);
      int next = telling.sentence() + 1;
      if (next < sentences.size()
          && (isContested(sentences.get(next)) || names(telling, sentences.get(next)))) {
        read(telling, sentences.get(next), true, names);
      }
    }
    return new ArrayList<>(names.values());
  }

  /// True for a sentence with a few words in quotation marks.
  private boolean names(Telling telling, Sentence sentence) {
    return sources.claims(telling.report()).annotations().quotations().stream()
        .anyMatch(quotation ->
            sentence.span().contains(quotation.span()) && isShort(quotation.content()));
  }

  private static boolean isShort(Span span) {
    return span.length() <= SHORT;
  }

  private boolean isQuoted(String report, Span name) {
    return sources.claims(report).annotations().quotations().stream()
        .map(Quotation::content)
        .anyMatch(content -> isShort(content) && content.contains(name));
  }

  private void read(
      Telling telling, Sentence sentence, boolean contested, Map<Evidence, Name> names) {
    var tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (isCompound(tokens, i)) {
        var name = name(telling.report(), sentence, i, contested);
        names.putIfAbsent(name.evidence(), name);
      }
    }
  }

  private static boolean isContested(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> CONTESTING.contains(token.lower()));
  }

  /// A common noun before a common noun that ends the phrase.
  private static boolean isCompound(List<Token> tokens, int head) {
    boolean ends = head + 1 == tokens.size() || !isNoun(tokens.get(head + 1));
    return ends
        && !Scope.isPartOfPeople(tokens.get(head).lower())
        && tokens.get(head).is(PartOfSpeech.NOUN)
        && isSort(tokens.get(head - 1));
  }

  /// "Officers shot", "teenager shot": somebody who did or suffered it is no sort of thing.
  private static boolean isSort(Token modifier) {
    return modifier.is(PartOfSpeech.NOUN)
        && !TIMES.contains(modifier.lower())
        && !Scope.isPartOfPeople(modifier.lower());
  }

  private static boolean isNoun(Token token) {
    return token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
  }

  /// @param at index of the noun, behind what tells its sort
  private Name name(String report, Sentence sentence, int at, boolean contested) {
    var modifier = sentence.tokens().get(at - 1);
    var head = sentence.tokens().get(at);
    var span = modifier.span().cover(head.span());
    var words = sources.claims(report).annotations().document().at(sentence.span());
    var around = new TreeSet<>(Words.content(words));
    around.removeAll(Words.content(span.of(sources.claims(report).report().text())));
    return new Name(
        Stem.of(Spelling.american(modifier.lower())),
        Stem.of(Spelling.american(head.lower())),
        contested,
        isQuoted(report, span),
        around,
        sources.evidence(report, span));
  }

  private Optional<Draft> draft(Told told, List<Name> names) {
    Map<String, List<Name>> byModifier =
        names.stream()
            .collect(
                Collectors.groupingBy(Name::modifier, LinkedHashMap::new, Collectors.toList()));
    var groups =
        byModifier.values().stream()
            .sorted(
                Comparator.comparingInt((List<Name> group) -> -support(group).origins())
                    .thenComparing(group -> group.getFirst().modifier()))
            .toList();
    if (groups.size() < 2) {
      return Optional.empty();
    }
    var usual = groups.getFirst();
    return groups.stream()
        .skip(1)
        .filter(other -> divide(usual, other))
        .min(Comparator.comparing(other -> !other.stream().allMatch(Name::contested)))
        .map(other -> draft(told, usual, other));
  }

  private boolean divide(List<Name> usual, List<Name> other) {
    var common = new TreeSet<>(reports(usual));
    common.retainAll(reports(other));
    var both = new TreeSet<>(reports(usual));
    both.addAll(reports(other));
    boolean divided =
        (common.isEmpty() && usual.stream().anyMatch(one -> other.stream().anyMatch(one::isAlike)))
            || other.stream().allMatch(Name::contested)
            || (usual.stream().anyMatch(Name::quoted) && other.stream().anyMatch(Name::quoted));
    return divided && sources.origins(both) > 1 && support(usual).reports().size() > 1;
  }

  private static List<String> reports(List<Name> names) {
    return names.stream().map(name -> name.evidence().report()).distinct().toList();
  }

  private Support support(List<Name> names) {
    return sources.support(names.stream().map(Name::evidence).toList());
  }

  private Draft draft(Told told, List<Name> usual, List<Name> other) {
    var sides = List.of(side(usual), side(other));
    var text =
        Phrases.sides(
            sides,
            side ->
                Phrases.origins(side)
                    + Phrases.verb(side, " speaks of a ", " speak of a ")
                    + Phrases.quoted(side.text()),
            side ->
                Phrases.number(side.support().origins()) + " of a " + Phrases.quoted(side.text()));
    return new Draft(
        Kind.CHARACTERISATION, new About("happening", told.happening().id(), null), text, sides);
  }

  private Side side(List<Name> names) {
    var words = names.getFirst().evidence().exact();
    return new Side(words.toLowerCase(java.util.Locale.ROOT), words, support(names));
  }
}
