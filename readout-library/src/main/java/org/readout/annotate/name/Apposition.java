package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// A title set off by a comma: behind a name ("Wang Yi, China's top diplomat,") or ahead of one
/// ("its leader, Kim Jong Un,"); or given by a verb ("elected Ivo Stern as its speaker").
final class Apposition {

  /// Tokens that an apposition spans at most.
  private static final int REACH = 24;

  private static final Set<String> OF =
      Set.of("of", "at", "in", "for", "with", "to", "from", "on", "and", "&");

  /// Before a title that its apposition makes definite.
  private static final Set<String> OPENING = Set.of("a", "an", "one", "another", "whose");

  private static final Set<String> SAYING =
      Set.of("said", "says", "told", "added", "wrote", "warned", "noted", "explained", "confirmed");
  private static final Set<String> SOMEWHERE = Set.of("to", "in", "at");
  private static final Set<String> QUOTES = Set.of("\"", "”", "“", "''", "``", "’", "‘", "'");

  /// Tokens between a verb of appointing and the name.
  private static final int APPOINTED = 5;

  private static final Set<String> APPOINTING =
      Set.of(
          "elected",
          "elects",
          "elect",
          "re-elected",
          "reelected",
          "appointed",
          "appoints",
          "named",
          "chose",
          "chosen",
          "picked",
          "installed",
          "confirmed",
          "sworn",
          "promoted");

  private Apposition() {}

  static List<Role> behind(Line line) {
    var roles = new ArrayList<Role>();
    for (int i = 0; i < line.size(); i = line.nameEnd(i)) {
      int end = line.nameEnd(i);
      if (line.isPerson(i) && end + 1 < line.size() && isComma(line, end)) {
        add(roles, line, headOf(line, end + 1).filter(title -> !speaks(line, title)), i);
      }
    }
    return roles;
  }

  /// "... with Stern, one official said": who speaks of all before is no description of it.
  private static boolean speaks(Line line, TitlePhrase title) {
    return SAYING.contains(line.lower(title.end())) && isOpen(line, title.start());
  }

  /// Behind an indefinite article or number, or with none.
  private static boolean isOpen(Line line, int start) {
    return start > 0 && !line.lower(start).equals("the");
  }

  static List<Role> ahead(Line line) {
    var roles = new ArrayList<Role>();
    for (int i = 0; i < line.size(); i = line.nameEnd(i)) {
      int name = TitleBeforeName.pastCourtesies(line, i);
      int comma = TitleBeforeName.before(line, i).map(TitlePhrase::start).orElse(name) - 1;
      if (line.isPerson(i) && isComma(line, comma) && closes(line, line.nameEnd(i))) {
        int end = line.nameEnd(i);
        var found = headBefore(line, comma);
        add(roles, line, found.filter(it -> it.determined() || opens(line, it, end)), i);
        add(roles, line, found.flatMap(it -> first(line, it)), i);
      }
    }
    return roles;
  }

  /// "The President" of "the President of the Republic, Supreme Chief of the Army, Ona Vell,".
  private static Optional<TitlePhrase> first(Line line, TitlePhrase second) {
    int comma = second.start() - 1;
    return !second.determined() && isComma(line, comma)
        ? headBefore(line, comma).filter(TitlePhrase::determined)
        : Optional.empty();
  }

  /// "A spokesman, Ivo Stern, said", "whose envoy, Ivo Stern, left": a title that is not definite
  /// by itself is the subject's where a verb goes on behind the name. In a list nothing does.
  private static boolean opens(Line line, TitlePhrase title, int nameEnd) {
    int before = title.start() - 1;
    boolean abroad = title.end() < line.size() && line.lower(title.end()).equals("to");
    if (before < 0 && abroad) {
      return true;
    }
    while (before >= 0
        && line.tokens.get(before).is(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN)) {
      before--;
    }
    return (OPENING.contains(line.lower(before)) || line.isPossessive(before))
        && isComma(line, nameEnd)
        && line.isVerb(nameEnd + 1);
  }

  /// "elected Ivo Stern as its speaker", "Ivo Stern was named foreign minister".
  static List<Role> appointed(Line line) {
    var roles = new ArrayList<Role>();
    for (int i = 0; i < line.size(); i = line.nameEnd(i)) {
      if (line.isPerson(i)) {
        int end = line.nameEnd(i);
        boolean object = line.lower(end).equals("as") && appoints(line, i - APPOINTED, i) > 0;
        int verb = line.isVerb(end) ? appoints(line, end, end + APPOINTED) : 0;
        int title = object ? end + 1 : verb > 0 ? behind(line, verb) : line.size();
        if (title < line.size()) {
          add(roles, line, headOf(line, title), i);
        }
      }
    }
    return roles;
  }

  /// Index of the verb of appointing between two tokens; 0 where there is none.
  private static int appoints(Line line, int from, int to) {
    for (int i = Math.max(1, from); i < Math.min(to, line.size()); i++) {
      if (APPOINTING.contains(line.lower(i))) {
        return i;
      }
    }
    return 0;
  }

  /// Where the title begins behind the verb: "sworn in as", "named".
  private static int behind(Line line, int verb) {
    int at = verb + 1;
    while (line.lower(at).equals("in") || line.lower(at).equals("as")) {
      at++;
    }
    return at;
  }

  /// True for a name set off by commas behind a person's title: "the spokesman of the ministry, Ivo
  /// Stern, said".
  static boolean isTitled(Line line, int name) {
    return isComma(line, name - 1)
        && closes(line, line.nameEnd(name))
        && headBefore(line, name - 1)
            .filter(TitlePhrase::determined)
            .filter(title -> !title.isPlural(line))
            .isPresent();
  }

  private static void add(List<Role> roles, Line line, Optional<TitlePhrase> found, int holder) {
    found
        .filter(title -> title.sort() != Titles.Sort.BODY && !title.isPlural(line))
        .ifPresent(title -> roles.add(role(line, title, line.nameStart(holder))));
  }

  private static Role role(Line line, TitlePhrase title, int holder) {
    int end = title.end();
    Span of = title.of();
    int complement = complement(line, title.end());
    if (complement > 0) {
      end = line.nameEnd(complement);
      var name = line.name(complement);
      of = of == null && name != null ? name.span() : of;
    }
    @Nullable Name person = line.name(holder);
    Span whom = person == null ? null : person.span();
    return new Role(line.span(title.start(), end), line.span(title.title(), title.end()), of, whom);
  }

  /// The title of the base noun phrase that begins at `start`; none behind a quotation mark, where
  /// somebody else begins to speak ("... from Stern,” the aide said").
  private static Optional<TitlePhrase> headOf(Line line, int start) {
    int end = start;
    while (end < line.size() && end < start + REACH && inNounPhrase(line, end)) {
      end++;
    }
    if (end == start
        || QUOTES.contains(line.lower(start))
        || line.isPerson(end - 1)
        || line.isPerson(end)) {
      return Optional.empty();
    }
    return TitlePhrase.endingAt(line, end).filter(title -> title.start() >= start);
  }

  private static boolean inNounPhrase(Line line, int i) {
    return !line.isBreak(i)
        && !line.tokens.get(i).is(PartOfSpeech.ADP, PartOfSpeech.CCONJ, PartOfSpeech.AUX)
        && !(line.isVerb(i) && line.name(i) == null)
        && !line.tokens.get(i).is(PartOfSpeech.SCONJ);
  }

  /// The title whose noun phrase, with "of ..." behind it, ends at the comma.
  private static Optional<TitlePhrase> headBefore(Line line, int comma) {
    for (int end = comma; end > 0 && end > comma - REACH; end--) {
      if (line.isBreak(end - 1) || (line.isVerb(end - 1) && line.name(end - 1) == null)) {
        return Optional.empty();
      }
      boolean complete =
          end == comma
              || line.lower(end).equals("of")
              || line.lower(end).equals("for")
              || isSomewhere(line, end, comma);
      var title = complete ? TitlePhrase.endingAt(line, end) : Optional.<TitlePhrase>empty();
      if (title.filter(t -> t.sort() != Titles.Sort.BODY).isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  /// "to Norway", "in the North": nothing but a name between a preposition and the comma.
  private static boolean isSomewhere(Line line, int preposition, int comma) {
    int at = preposition + (line.lower(preposition + 1).equals("the") ? 2 : 1);
    var name = at < comma ? line.name(at) : null;
    return SOMEWHERE.contains(line.lower(preposition))
        && name != null
        && name.kind() != NameKind.PERSON
        && line.nameEnd(at) == comma;
  }

  /// Index of the first token of the name behind "of", "at", "in"; -1 when there is none.
  private static int complement(Line line, int end) {
    if (!OF.contains(line.lower(end))) {
      return -1;
    }
    for (int i = end; i < line.size() && i < end + REACH && !line.isBreak(i); i++) {
      var name = line.name(i);
      if (name != null) {
        return name.kind() == NameKind.PERSON ? -1 : i;
      }
      if (line.isVerb(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isComma(Line line, int i) {
    String mark = line.lower(i);
    return mark.equals(",") || mark.equals("(") || mark.equals("–") || mark.equals("—");
  }

  private static boolean closes(Line line, int i) {
    return i >= line.size() || line.isBreak(i) || line.lower(i).equals("and");
  }
}
