package org.readout.annotate.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.name.Name;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Between whom a line runs, as the words of the sentence tell: who cuts or seeks it, with whom,
/// and the names inside its noun phrase ("Norway's embassy in Oslo").
final class ContactParties {

  /// How many words behind a line its "with" and "between" reach.
  private static final int REACH = 9;

  private static final Set<String> JOINING = Set.of("with", "between");

  /// Behind an embassy or an envoy.
  private static final Set<String> WHERE = Set.of("in", "to", "from");

  private final NavigableMap<Integer, Name> names = new TreeMap<>();

  ContactParties(List<Name> names) {
    names.forEach(name -> this.names.put(name.span().start(), name));
  }

  /// @param clauses whose verbs tell of the line
  List<Span> of(ContactScene scene, LinePhrase line, List<Clause> clauses) {
    var found = new TreeSet<Span>();
    clauses.forEach(clause -> addAll(found, doers(clause, line)));
    addAll(found, namesIn(line.span(scene.sentence())));
    addAll(found, behind(scene, line));
    return List.copyOf(found);
  }

  private static void addAll(Set<Span> found, List<Span> more) {
    for (Span span : more) {
      if (found.stream().noneMatch(span::overlaps)) {
        found.add(span);
      }
    }
  }

  private List<Span> doers(Clause clause, LinePhrase line) {
    var spans = new ArrayList<Span>();
    for (NounPhrase subject : clause.subjects()) {
      if (!ContactScene.holds(subject, line.at())) {
        spans.addAll(parts(subject.span()));
      }
    }
    for (Clause.Complement complement : clause.complements()) {
      boolean joins = JOINING.contains(complement.preposition()) || isAgent(clause, complement);
      if (joins && !ContactScene.holds(complement.phrase(), line.at())) {
        spans.addAll(parts(complement.phrase().span()));
      }
    }
    return spans;
  }

  private static boolean isAgent(Clause clause, Clause.Complement complement) {
    return complement.preposition().equals("by")
        && clause.verb().voice() == org.readout.annotate.clause.VerbGroup.Voice.PASSIVE;
  }

  /// The names of a phrase that holds several, else the phrase.
  private List<Span> parts(Span phrase) {
    var inside = namesIn(phrase);
    return inside.size() > 1 ? inside : List.of(phrase);
  }

  private List<Span> namesIn(Span phrase) {
    return names.subMap(phrase.start(), true, phrase.end(), false).values().stream()
        .map(Name::span)
        .filter(phrase::contains)
        .toList();
  }

  /// "talks with Norway", "channels between the two militaries", "embassy in Oslo".
  private List<Span> behind(ContactScene scene, LinePhrase line) {
    String next = scene.lower(line.last() + 1);
    boolean place = line.level() == ContactLevel.DIPLOMATIC && WHERE.contains(next);
    boolean caller = ContactTables.isCall(line.head()) && next.equals("from");
    if (!JOINING.contains(next) && !place && !caller) {
      return List.of();
    }
    int first = line.last() + 2;
    int end = first;
    while (end < Math.min(scene.size(), first + REACH) && goesOn(scene, end)) {
      end++;
    }
    if (end == first) {
      return List.of();
    }
    var phrase = scene.token(first).span().cover(scene.token(end - 1).span());
    var inside = namesIn(phrase);
    return inside.isEmpty() && !place ? List.of(phrase) : inside;
  }

  private static boolean goesOn(ContactScene scene, int i) {
    var token = scene.token(i);
    return !token.is(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.ADP, PartOfSpeech.SCONJ)
        && token.lower().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
