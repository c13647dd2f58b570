package org.readout.annotate.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.contact.ContactTables.Deed;
import org.readout.annotate.name.Name;
import org.readout.annotate.time.TimeExpression;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;

/// Finds what a text says of lines of communication: which are open, sought, refused, suspended or
/// resumed.
///
/// A line is a phrase of the table ([LinePhrase]). How it stands is told, strong before weak, by
/// the verb to which it belongs ([ContactStates]), by a noun before it ("the suspension of talks"),
/// by an adjective before it ("the suspended talks"). A line of which nothing is told is left out.
/// Time is proportional to the text.
public final class Contacts {

  /// States that last: "since" dates these alone.
  private static final Set<ContactState> LASTING =
      Set.of(ContactState.OPEN, ContactState.SUSPENDED, ContactState.REFUSED);

  private final ContactParties parties;
  private final NavigableMap<Integer, TimeExpression> times = new TreeMap<>();

  private Contacts(List<Name> names, List<TimeExpression> times) {
    this.parties = new ContactParties(names);
    times.forEach(time -> this.times.put(time.span().start(), time));
  }

  /// Finds them in a document.
  ///
  /// @param names of the document, in order
  /// @param times of the document, in order
  /// @param clauses of all its sentences, those of one sentence together
  /// @return in order of the text; those of which the sentence names no party are left out
  public static List<ContactMention> find(
      Document document, List<Name> names, List<TimeExpression> times, List<Clause> clauses) {
    var bySentence = new LinkedHashMap<Integer, List<Clause>>();
    clauses.forEach(clause ->
        bySentence
            .computeIfAbsent(clause.sentence().index(), index -> new ArrayList<>())
            .add(clause));
    var finder = new Contacts(names, times);
    var found = new ArrayList<ContactMention>();
    for (Sentence sentence : document.sentences()) {
      var own = bySentence.getOrDefault(sentence.index(), List.of());
      found.addAll(finder.in(new ContactScene(sentence, own)));
    }
    return List.copyOf(found);
  }

  private record Told(ContactState state, List<Clause> clauses) {}

  private List<ContactMention> in(ContactScene scene) {
    var found = new ArrayList<ContactMention>();
    for (LinePhrase line : LinePhrase.of(scene.sentence())) {
      Map<ContactState, ContactMention> mentions = new LinkedHashMap<>();
      for (Told told : told(scene, line)) {
        mention(scene, line, told).ifPresent(m -> mentions.putIfAbsent(told.state(), m));
      }
      found.addAll(mentions.values());
    }
    return found;
  }

  private static List<Told> told(ContactScene scene, LinePhrase line) {
    var told = new ArrayList<Told>();
    var states = new ContactStates(scene);
    int noun = nounBefore(scene, line);
    var named = noun < 0 ? Optional.<Deed>empty() : ContactTables.word("noun", scene.lower(noun));
    for (Clause clause : scene.clauses()) {
      int at = named.isPresent() ? noun : line.at();
      int first = named.isPresent() ? noun : line.first();
      var deed = states.deed(clause, first, at, line.head());
      var state =
          named.isPresent()
              ? deed.flatMap(d -> states.noun(named.get(), clause, d))
              : deed.flatMap(d -> states.state(clause, d))
                  .or(() -> states.being(clause, line.at()));
      state.filter(line::allows).ifPresent(s -> told.add(new Told(s, with(scene, clause))));
    }
    if (told.isEmpty() && named.filter(Deed.SUSPEND::equals).isPresent()) {
      told.add(new Told(ContactState.SUSPENDED, List.of()));
    }
    attribute(scene, line).ifPresent(s -> told.add(new Told(s, List.of())));
    return told;
  }

  private static List<Clause> with(ContactScene scene, Clause clause) {
    boolean governed =
        clause.governor() >= 0 && (scene.isInfinitive(clause) || scene.isGerund(clause));
    return governed ? List.of(scene.clauses().get(clause.governor()), clause) : List.of(clause);
  }

  /// Index of the "suspension" in "the suspension of military talks", or -1.
  private static int nounBefore(ContactScene scene, LinePhrase line) {
    boolean of = scene.lower(line.first() - 1).equals("of");
    return of && line.first() > 1 ? line.first() - 2 : -1;
  }

  private static Optional<ContactState> attribute(ContactScene scene, LinePhrase line) {
    for (int i = line.first(); i < line.at(); i++) {
      var deed = ContactTables.word("attribute", scene.lower(i));
      if (deed.isPresent()) {
        return deed.map(ContactStates::plain);
      }
    }
    return Optional.empty();
  }

  private Optional<ContactMention> mention(ContactScene scene, LinePhrase line, Told told) {
    var who = parties.of(scene, line, told.clauses());
    if (who.isEmpty()) {
      return Optional.empty();
    }
    Span span = line.span(scene.sentence());
    Span extent = span;
    for (Clause clause : told.clauses()) {
      extent = extent.cover(clause.verb().span());
    }
    for (Span party : who) {
      extent = extent.cover(party);
    }
    var time = told.clauses().isEmpty() ? null : time(scene, told);
    extent = time == null ? extent : extent.cover(time.span());
    return Optional.of(new ContactMention(span, extent, line.level(), told.state(), who, time));
  }

  /// The date behind "since", else one with no other verb between it and the verb of the clause.
  private @Nullable TimeExpression time(ContactScene scene, Told told) {
    TimeExpression near = null;
    Clause clause = told.clauses().getLast();
    Span sentence = scene.sentence().span();
    for (TimeExpression time :
        times.subMap(sentence.start(), true, sentence.end(), false).values()) {
      if (TimeWindow.isDate(time) && TimeWindow.isSince(scene, time)) {
        return LASTING.contains(told.state()) ? time : null;
      }
      boolean fits =
          near == null && TimeWindow.isDate(time) && TimeWindow.belongs(scene, clause, time);
      near = fits ? time : near;
    }
    return near;
  }
}
