package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.Role;
import org.readout.annotate.quantity.Quantity;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.time.TimeExpression;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;

/// Finds mentions of happenings: who met whom, who visited where, what was attacked, launched,
/// leaked.
///
/// Per sentence: chunks and clauses; triggers from the table `triggers.tsv`, verbs then nouns, then
/// those that only a trained reader knows; their parts by frame, and where no frame fits as the
/// reader read them; dates and quantities to the nearest trigger; the generic dropped. Thread-safe,
/// linear in the number of sentences.
public final class Happenings {

  /// Sentences of more tokens are lists, tables or noise.
  private static final int LONGEST = 400;

  private Happenings() {}

  /// All mentions, in order of their triggers; several visitors named at once give a mention each.
  ///
  /// @param names of the document, in order
  /// @param roles titles and descriptions; their holders stand in the names
  /// @param times of the document, in order
  /// @param quantities of the document, in order
  /// @param events what a trained reader read, in order of their triggers; may be empty
  public static List<HappeningMention> find(
      Document document,
      List<Name> names,
      List<Role> roles,
      List<TimeExpression> times,
      List<Quantity> quantities,
      List<EventMention> events) {
    var found = new ArrayList<HappeningMention>();
    var scenes = scenes(document, names, times, quantities, events);
    scenes.forEach(scene -> found.addAll(of(scene)));
    byFigures(scenes, found);
    found.sort(Comparator.comparing(HappeningMention::trigger));
    found.replaceAll(new Conversations(document, found)::settle);
    return List.copyOf(found);
  }

  /// Adds what only a figure tells: the tolls and turnouts that no mention holds.
  private static void byFigures(List<Scene> scenes, List<HappeningMention> found) {
    var deadly = TollMentions.deadly(found);
    boolean protest = found.stream().anyMatch(m -> m.kind() == HappeningKind.PROTEST);
    Set<Quantity> held = new HashSet<>();
    found.forEach(mention -> mention.measurements().forEach(m -> held.add(m.quantity())));
    for (Scene scene : scenes) {
      if (deadly != null) {
        found.addAll(TollMentions.of(scene, deadly, held));
      }
      if (protest) {
        found.addAll(Turnouts.of(scene, held));
      }
      found.addAll(Flights.of(scene, held));
    }
    found.addAll(Lengths.of(scenes, List.copyOf(found), held));
  }

  private static List<Scene> scenes(
      Document document,
      List<Name> names,
      List<TimeExpression> times,
      List<Quantity> quantities,
      List<EventMention> events) {
    var scenes = new ArrayList<Scene>();
    var name = new Cursor<>(names, Name::span);
    var time = new Cursor<>(times, TimeExpression::span);
    var quantity = new Cursor<>(quantities, Quantity::span);
    var event = new Cursor<>(events, EventMention::trigger);
    for (Sentence sentence : document.sentences()) {
      var ofName = name.in(sentence);
      var ofTime = time.in(sentence);
      var ofQuantity = quantity.in(sentence);
      var ofEvent = event.in(sentence);
      if (sentence.tokens().size() <= LONGEST) {
        scenes.add(Scene.of(document, sentence, ofName, ofTime, ofQuantity, ofEvent));
      }
    }
    return scenes;
  }

  private static List<HappeningMention> of(Scene scene) {
    var drafts = new ArrayList<Draft>(new VerbMentions(scene).find());
    drafts.addAll(new NounMentions(scene).find());
    drafts.sort(Comparator.comparingInt(draft -> draft.at));
    drafts.addAll(new FormerPlans(scene).behind(drafts));
    drafts.addAll(new ReadMentions(scene).besides(drafts));
    drafts.sort(Comparator.comparingInt(draft -> draft.at));
    drafts.retainAll(Captions.sift(scene, drafts));
    drafts.removeIf(Rhetoric::is);
    new ReadParts(scene, drafts).complete();
    new Dates(scene, drafts).attach();
    new Measurements(scene, drafts).attach();
    new Context(scene, drafts).lend();
    LedePlaces.lend(scene, drafts);
    return Settling.join(drafts).stream()
        .filter(Settling::isSpecific)
        .flatMap(draft -> Settling.mentions(draft).stream())
        .toList();
  }

  /// Hands out the items of a sorted list sentence by sentence.
  private static final class Cursor<T> {
    private final List<T> items;
    private final java.util.function.Function<T, Span> spanOf;
    private int at;

    Cursor(List<T> items, java.util.function.Function<T, Span> spanOf) {
      this.items = items;
      this.spanOf = spanOf;
    }

    List<T> in(Sentence sentence) {
      var inside = new ArrayList<T>();
      while (at < items.size() && spanOf.apply(items.get(at)).start() < sentence.span().end()) {
        T item = items.get(at++);
        if (sentence.span().contains(spanOf.apply(item))) {
          inside.add(item);
        }
      }
      return inside;
    }
  }
}
