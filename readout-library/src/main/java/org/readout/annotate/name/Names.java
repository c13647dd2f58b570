package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.text.Document;
import org.readout.text.Span;

/// The names of a document: those of the reader, corrected and completed.
///
/// Evidence in the order in which it is applied:
///
/// 1. what was read, without titles, possessives and marks ([NameTrim]);
/// 2. the gazetteer of countries corrects the kind, and adds what was missed ([Gazetteer]);
/// 3. a person's title makes a person ([PersonEvidence], [TitledNames]);
/// 4. parts of one name are joined ([Joins]), and one cut short is completed ([CutNames]);
/// 5. an outlet's description makes an organisation ([Outlets]);
/// 6. what the report was sent from is a place ([DatelinePlaces]), and what is spoken of as a
///    country is one ([States]);
/// 7. hyphenated pairs of known names are two names ([Pairs]);
/// 8. titles by themselves, common words and the like are no names ([NameSieve]), nor are words of
///    a headline ([TitleCase]), of pasted links ([PastedLinks]), menus ([Menus]) and [Credits];
/// 9. one report uses one string for one kind of thing, everywhere ([Agreement]).
///
/// Time is proportional to the text.
public final class Names {

  private static final Countries COUNTRIES = Countries.world();

  private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}.]{2,8}");
  private static final Pattern PLACE_BEFORE = Pattern.compile("\\b(?:New|South|North|East|West) $");
  private static final Pattern PLACE_BEHIND =
      Pattern.compile(" (?:Sea|Ocean|Strait|Gulf|Bay|Canal|Street|Avenue|Road)\\b");

  private Names() {}

  /// Corrects and completes the names that were read.
  ///
  /// @param fromReader what a trained reader found; may be empty
  /// @return in order, without overlap
  public static List<Name> find(Document document, List<Name> fromReader) {
    var layer = new NameLayer(closed(document));
    for (Name name : fromReader) {
      addRead(document, layer, name);
    }
    addGazetteer(document, layer);
    addPersons(document, layer);
    TitledNames.settle(document, layer);
    Joins.join(document, layer);
    CutNames.extend(document, layer);
    var agreement = new Agreement(document, layer);
    agreement.dropCommon();
    Outlets.settle(document, layer);
    agreement.settleKinds();
    DatelinePlaces.settle(document, layer);
    var learnt = States.of(document, layer.inOrder());
    learnt.settle(document, layer);
    LongNames.extend(
        document,
        layer,
        words -> learnt.countries().contains(words) || COUNTRIES.byName(words).isPresent());
    Pairs.split(document.text(), layer, surnames(document, layer));
    TitleCase.settle(document, layer);
    Credits.drop(document, layer);
    NameSieve.sieve(document, layer);
    agreement.addMissed();
    return layer.inOrder();
  }

  /// Where no name stands.
  private static List<Span> closed(Document document) {
    var spans = new ArrayList<>(PastedLinks.find(document.text()));
    spans.addAll(Menus.find(document));
    return spans;
  }

  private static void addRead(Document document, NameLayer layer, Name read) {
    boolean cut = !layer.open(read.span()).equals(read.span());
    boolean person = cut || NameTrim.hasCourtesy(document, read.span());
    var kind = person ? NameKind.PERSON : read.kind();
    var span = NameTrim.trim(document, layer.open(read.span()), kind);
    if (span.isEmpty()) {
      return;
    }
    String words = document.at(span);
    boolean known = COUNTRIES.of(words).isPresent() && !COUNTRIES.isShared(words);
    if (known) {
      layer.add(new Name(span, Gazetteer.kindOf(words), Name.Basis.GAZETTEER, 1));
    } else {
      layer.add(new Name(span, kind, read.basis(), read.probability()));
    }
  }

  /// A country inside a longer read name ("Bank of China") stays inside it, save where that name is
  /// a person's ("Chinese Li Wei") or only the country's words with others of its kind.
  private static void addGazetteer(Document document, NameLayer layer) {
    for (Name found : Gazetteer.find(document.text())) {
      var there = layer.overlapping(found.span());
      boolean free = there.stream().allMatch(name -> found.span().contains(name.span()));
      if (free && !isPartOfPlace(document.text(), found.span())) {
        there.forEach(layer::remove);
        layer.add(found);
      }
    }
  }

  /// "New Mexico", "the South China Sea": another place, named after the country.
  private static boolean isPartOfPlace(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - 8), span.start());
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + 8));
    return PLACE_BEFORE.matcher(before).find() || PLACE_BEHIND.matcher(behind).lookingAt();
  }

  private static void addPersons(Document document, NameLayer layer) {
    for (Name person : PersonEvidence.find(document)) {
      var there = layer.overlapping(person.span());
      if (there.isEmpty()) {
        layer.add(person);
      } else if (there.size() == 1 && isMistaken(document, there.getFirst(), person)) {
        layer.replace(there.getFirst(), List.of(person));
      }
    }
  }

  private static boolean isMistaken(Document document, Name read, Name person) {
    return read.basis() == Name.Basis.READER
        && read.kind() != NameKind.PERSON
        && !ACRONYM.matcher(document.at(read.span())).matches()
        && read.span().equals(person.span());
  }

  private static Set<String> surnames(Document document, NameLayer layer) {
    var words = new TreeSet<String>();
    for (Name name : new ArrayList<>(layer.inOrder())) {
      if (name.kind() == NameKind.PERSON) {
        words.addAll(List.of(document.at(name.span()).split("\\s+", -1)));
      }
    }
    return words;
  }
}
