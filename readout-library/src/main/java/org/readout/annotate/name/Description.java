package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.text.Span;

/// A definite description without a name: "the top US diplomat", "the Chinese leader", "the
/// ministry".
final class Description {

  private static final Titles TITLES = Titles.english();

  private static final Set<String> FIELDS = Set.of("affairs", "relations");

  private Description() {}

  static List<Role> find(Line line) {
    var roles = new ArrayList<Role>();
    for (int end = 1; end <= line.size(); end++) {
      int at = end;
      if (TITLES.headBefore(line.tokens, at) > 0 && !line.isPerson(at)) {
        TitlePhrase.endingAt(line, at)
            .filter(title -> title.determined() && title.sort() != Titles.Sort.COURTESY)
            .filter(title -> endsAt(line, title))
            .filter(title -> !insideName(line, title) && !isVague(line, title))
            .map(title -> role(line, title))
            .ifPresent(roles::add);
      }
    }
    return roles;
  }

  /// A description ends before anything but another part of the same noun. A body's does not end
  /// before a noun ("the police station"); a person's may (taggers take many verbs for nouns).
  private static boolean endsAt(Line line, TitlePhrase title) {
    if (title.end() == line.size()) {
      return true;
    }
    var next = line.tokens.get(title.end());
    return switch (next.part()) {
      case PROPN -> false;
      case NOUN, NUM -> title.sort() != Titles.Sort.BODY && TITLES.sortOf(next.text()).isEmpty();
      default -> !next.text().equals("-");
    };
  }

  /// True for "Bank" in "Bank of China": the head noun is part of a longer name.
  private static boolean insideName(Line line, TitlePhrase title) {
    var name = line.name(title.end() - 1);
    return name != null && line.nameStart(title.end() - 1) <= title.title();
  }

  /// "the side" without a whose, "the Office of ..." as part of a longer name.
  private static boolean isVague(Line line, TitlePhrase title) {
    boolean body = title.sort() == Titles.Sort.BODY;
    boolean named =
        line.tokens.get(title.end() - 1).isCapitalised() && line.lower(title.end()).equals("of");
    boolean side = line.lower(title.end() - 1).startsWith("side") && title.of() == null;
    return body && (named || side);
  }

  private static Role role(Line line, TitlePhrase title) {
    int titleEnd = complementEnd(line, title.end());
    int possessor = line.lower(titleEnd).equals("of") ? titleEnd + 1 : -1;
    possessor += line.lower(possessor).equals("the") ? 1 : 0;
    boolean body = title.sort() == Titles.Sort.BODY;
    while (body
        && TITLES.sortOf(line.lower(possessor)).isPresent()
        && line.name(possessor) == null) {
      possessor++;
    }
    var name = line.name(possessor);
    boolean may = name != null && (body || name.kind() != NameKind.PERSON);
    boolean owned = may && title.of() == null;
    Span of = owned && name != null ? name.span() : title.of();
    int last = owned ? line.nameEnd(possessor) : titleEnd;
    return new Role(line.span(title.start(), last), line.span(title.title(), titleEnd), of, null);
  }

  /// Past what belongs to the title behind its head noun: "secretary of state", "head of
  /// government", "minister of external relations".
  private static int complementEnd(Line line, int end) {
    boolean of = line.lower(end).equals("of");
    if (of && isPartOfTitle(line, end)) {
      return end + 2;
    }
    boolean minister = line.lower(end - 1).matches("minist(?:er|ry)");
    if (!minister || !(of || line.lower(end).equals("for"))) {
      return end;
    }
    int from = end + (line.lower(end + 1).equals("the") ? 2 : 1);
    return TITLES.isModifier(line.lower(from)) && line.name(from) == null
        ? from + (FIELDS.contains(line.lower(from + 1)) ? 2 : 1)
        : end;
  }

  private static boolean isPartOfTitle(Line line, int of) {
    var word = line.lower(of + 1);
    boolean head = line.lower(of - 1).matches("heads?");
    return word.matches("state|defen[cs]e") || (head && word.equals("government"));
  }
}
