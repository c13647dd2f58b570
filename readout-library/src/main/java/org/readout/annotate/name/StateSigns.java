package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;

/// What one text shows of each capitalised word that might be a country's name or the adjective of
/// one. Time is proportional to the text.
final class StateSigns {

  /// A thing that speaks for a state, or against it.
  enum Sign {
    /// "Drovany's foreign minister", "the government of Drovany".
    OWNS,
    /// "Drovany's president": cities, bodies and companies have one too.
    OWNS_WEAKLY,
    /// "the Drovan officials": it is, or is used as, an adjective.
    ADJECTIVE,
    /// "the Republic of Drovany".
    LONG_NAME,
    /// "in Drovany".
    PLACED,
    /// Read as a place.
    READ_AS_PLACE,
    /// Read as an organisation.
    BODY,
    /// "Mr. Drovany", "Ilse Drovany", "Drovany, who".
    PERSON
  }

  /// Letters of the shortest name looked at.
  private static final int SHORTEST = 4;

  /// Words between a name and what it owns ("Ilvar's new foreign minister").
  private static final int REACH = 3;

  private static final Titles TITLES = Titles.english();
  private static final Set<String> IN = Set.of("in", "across", "near", "throughout", "inside");

  private final Map<String, EnumSet<Sign>> byWord = new TreeMap<>();

  /// Words of which each stands beside the other: "Solmere and Ardesh".
  private final Map<String, Set<String>> beside = new TreeMap<>();

  private StateSigns() {}

  static StateSigns of(Document document, List<Name> names) {
    var signs = new StateSigns();
    int n = 0;
    for (Sentence sentence : document.sentences()) {
      int from = n;
      while (n < names.size() && names.get(n).span().start() < sentence.span().end()) {
        n++;
      }
      signs.note(document, new Line(sentence, names.subList(from, n)));
    }
    return signs;
  }

  /// What several texts show together.
  static StateSigns together(List<StateSigns> texts) {
    var all = new StateSigns();
    for (StateSigns one : texts) {
      one.byWord.forEach((word, signs) -> all.of(word).addAll(signs));
      one.beside.forEach((word, others) ->
          all.beside.computeIfAbsent(word, fresh -> new TreeSet<>()).addAll(others));
    }
    return all;
  }

  Set<String> words() {
    return byWord.keySet();
  }

  Set<Sign> signs(String word) {
    return byWord.getOrDefault(word, EnumSet.noneOf(Sign.class));
  }

  /// The words that stand beside it in a pair.
  Set<String> partners(String word) {
    return beside.getOrDefault(word, Set.of());
  }

  private EnumSet<Sign> of(String word) {
    return byWord.computeIfAbsent(word, fresh -> EnumSet.noneOf(Sign.class));
  }

  private void note(Document document, Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (isCandidate(line, i)) {
        var signs = of(line.tokens.get(i).text());
        if (endsLongName(document, line, i)) {
          signs.add(Sign.LONG_NAME);
        }
        noteBehind(line, i, signs);
        noteBefore(line, i, signs);
        noteReading(line, i, signs);
      }
    }
  }

  /// "the Republic of Drovany": one word, and no longer name goes on behind it.
  private static boolean endsLongName(Document document, Line line, int i) {
    boolean goesOn = i + 1 < line.size() && line.tokens.get(i + 1).is(PartOfSpeech.PROPN);
    return !goesOn && LongNames.isBefore(document.text(), line.tokens.get(i).span().start());
  }

  private static boolean isCandidate(Line line, int i) {
    var token = line.tokens.get(i);
    var word = token.text();
    return token.isCapitalised()
        && word.length() >= SHORTEST
        && word.codePoints().allMatch(Character::isLetter)
        && word.codePoints().skip(1).anyMatch(Character::isLowerCase)
        && (line.name(i) != null || token.is(PartOfSpeech.PROPN, PartOfSpeech.ADJ))
        && !CommonWords.isNever(word)
        && !StateNouns.isNoCountry(word)
        && TITLES.sortOf(word).isEmpty()
        && !TITLES.isModifier(word)
        && Countries.world().of(word).isEmpty();
  }

  private void noteBehind(Line line, int i, EnumSet<Sign> signs) {
    boolean owns = line.isPossessive(i + 1);
    int from = owns ? i + 2 : i + 1;
    for (int at = from; at < from + REACH && isNominal(line, at); at++) {
      boolean strong = StateNouns.isStrong(two(line, at)) || StateNouns.isStrong(line.lower(at));
      if (strong || StateNouns.isOne(two(line, at)) || StateNouns.isOne(line.lower(at))) {
        signs.add(!owns ? Sign.ADJECTIVE : strong ? Sign.OWNS : Sign.OWNS_WEAKLY);
        return;
      }
    }
    boolean who = line.lower(i + 1).equals(",") && line.lower(i + 2).equals("who");
    if (who) {
      signs.add(Sign.PERSON);
    }
    if (line.lower(i + 1).equals("and") && line.size() > i + 2) {
      pair(line.tokens.get(i).text(), line.tokens.get(i + 2).text());
    }
  }

  private static boolean isNominal(Line line, int at) {
    return at < line.size()
        && line.tokens.get(at).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
  }

  private static String two(Line line, int at) {
    return line.lower(at) + " " + line.lower(at + 1);
  }

  private void pair(String one, String other) {
    beside.computeIfAbsent(one, fresh -> new TreeSet<>()).add(other);
    beside.computeIfAbsent(other, fresh -> new TreeSet<>()).add(one);
  }

  private void noteBefore(Line line, int i, EnumSet<Sign> signs) {
    boolean owner = line.isPossessive(i + 1);
    if (IN.contains(line.lower(i - 1)) && !owner) {
      signs.add(Sign.PLACED);
    }
    if (line.lower(i - 1).equals("of")) {
      var whose = line.lower(i - 2);
      boolean strong = StateNouns.isStrong(whose) || StateNouns.isStrong(two(line, i - 3));
      if (strong || StateNouns.isOne(whose)) {
        signs.add(strong ? Sign.OWNS : Sign.OWNS_WEAKLY);
      }
    }
    if (followsTitle(line, i)) {
      signs.add(Sign.PERSON);
    }
  }

  /// "Mr. Orlan", "President Orlan".
  private static boolean followsTitle(Line line, int i) {
    int size = TITLES.headBefore(line.tokens, i);
    if (size == 0) {
      return false;
    }
    var head = Titles.words(line.tokens, i - size, i);
    return line.tokens.get(i - 1).isCapitalised()
        && !TITLES.isPlural(head)
        && TITLES.sortOf(head).filter(sort -> sort != Titles.Sort.BODY).isPresent();
  }

  private static void noteReading(Line line, int i, EnumSet<Sign> signs) {
    var name = line.name(i);
    if (name == null) {
      return;
    }
    var words = new ArrayList<String>();
    for (int at = line.nameStart(i); at < line.nameEnd(i); at++) {
      words.add(line.tokens.get(at).text());
    }
    boolean full = words.size() > 1 && !line.isPossessive(i + 1);
    if (name.kind() == NameKind.PERSON && (full || name.basis() == Name.Basis.TITLE)) {
      signs.add(Sign.PERSON);
    }
    if (words.size() == 1 && name.kind() == NameKind.ORGANISATION) {
      signs.add(Sign.BODY);
    }
    if (words.size() == 1 && name.kind() == NameKind.PLACE) {
      signs.add(Sign.READ_AS_PLACE);
    }
  }
}
