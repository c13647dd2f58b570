package org.readout.annotate.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Leaves out what was read as a name and is none: a title or a rank by itself ("Vice", "Const."),
/// a common word ("security"), a letter, a region's abbreviation ("D-Calif."); and makes places of
/// regions, and organisations of "the FBI".
final class NameSieve {

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?){2,5}");
  private static final Pattern LETTER = Pattern.compile("\\p{Lu}\\.?");
  private static final Set<String> ARTICLES = Set.of("the ", "The ");

  /// Characters in which the next word begins and ends.
  private static final int NOUN = 24;

  /// Bodies that are called by one word. Characters of the longest courtesy with the blank behind
  /// it.
  private static final int COURTESY = 12;

  private static final Set<String> BODIES =
      Set.of(
          "house",
          "senate",
          "congress",
          "parliament",
          "cabinet",
          "treasury",
          "taliban",
          "labour",
          "labor");

  /// "The Republic": a state that the report need not name.
  private static final Set<String> NO_NAMES =
      Set.of("Republic", "Kingdom", "Nation", "State", "Homeland", "Excellency");

  private final Document document;
  private final NameLayer layer;

  /// The last words of persons' names of several words, and words behind a courtesy.
  private final Set<String> surnames = new HashSet<>();

  private final Set<String> initialsWithArticle = new HashSet<>();

  private NameSieve(Document document, NameLayer layer) {
    this.document = document;
    this.layer = layer;
    for (Name name : layer.inOrder()) {
      learn(name);
    }
  }

  static void sieve(Document document, NameLayer layer) {
    var sieve = new NameSieve(document, layer);
    for (Name name : layer.inOrder()) {
      sieve.settle(name);
    }
  }

  private void learn(Name name) {
    String words = document.at(name.span());
    if (name.kind() == NameKind.PERSON && words.contains(" ")) {
      surnames.add(words.substring(words.lastIndexOf(' ') + 1));
    } else if (isCourtesyBefore(name.span())) {
      surnames.add(words);
    }
    if (INITIALS.matcher(words).matches()
        && (isArticleBefore(name.span()) || leadsIntoNoun(name.span()))) {
      initialsWithArticle.add(words);
    }
  }

  private void settle(Name name) {
    String words = document.at(name.span());
    if (name.basis() == Name.Basis.GAZETTEER) {
      return;
    }
    var proper = NameTrim.trim(document, name.span(), name.kind());
    if (isNobody(name, words)) {
      layer.remove(name);
    } else if (!proper.equals(name.span()) && !proper.isEmpty()) {
      layer.replace(name, List.of(new Name(proper, name.kind(), name.basis(), name.probability())));
    } else if (Regions.isName(words)) {
      become(name, NameKind.PLACE);
    } else if (name.kind() == NameKind.PERSON && initialsWithArticle.contains(words)) {
      become(name, NameKind.ORGANISATION);
    }
  }

  private void become(Name name, NameKind kind) {
    if (name.kind() != kind) {
      layer.replace(name, List.of(new Name(name.span(), kind, name.basis(), name.probability())));
    }
  }

  private boolean isNobody(Name name, String words) {
    if (Regions.isLabel(words) || LETTER.matcher(words).matches()) {
      return true;
    }
    boolean one = !words.contains(" ") && !surnames.contains(words);
    if (!one || isCourtesyBefore(name.span())) {
      return false;
    }
    boolean titled = name.kind() == NameKind.PERSON || name.kind() == NameKind.ORGANISATION;
    return isLowerCase(words)
        || NO_NAMES.contains(words)
        || (titled && isTitle(name.kind(), words));
  }

  private static boolean isLowerCase(String words) {
    return words.equals(words.toLowerCase(Locale.ROOT));
  }

  private static boolean isTitle(NameKind kind, String word) {
    var titles = Titles.english();
    var sort = titles.sortOf(word);
    boolean body =
        BODIES.contains(word.toLowerCase(Locale.ROOT))
            || sort.filter(Titles.Sort.BODY::equals).isPresent();
    boolean title = titles.isModifier(word) || sort.isPresent();
    return title && (!body || kind == NameKind.PERSON);
  }

  private boolean isArticleBefore(Span span) {
    return span.start() > 4 && ARTICLES.contains(before(span, 4));
  }

  /// "DVB officials".
  private boolean leadsIntoNoun(Span span) {
    int reach = Math.min(document.text().length(), span.end() + NOUN);
    var behind = document.tokensIn(new Span(span.end(), reach));
    return !behind.isEmpty()
        && behind.getFirst().span().start() == span.end() + 1
        && !behind.getFirst().isCapitalised()
        && behind.getFirst().is(PartOfSpeech.NOUN);
  }

  private boolean isCourtesyBefore(Span span) {
    String before = before(span, COURTESY).stripTrailing();
    String word = before.substring(before.lastIndexOf(' ') + 1);
    return !word.isEmpty()
        && Titles.english().sortOf(word).filter(Titles.Sort.COURTESY::equals).isPresent();
  }

  private String before(Span span, int count) {
    return document.text().substring(Math.max(0, span.start() - count), span.start());
  }
}
