package org.readout.annotate.name;

import java.util.List;
import java.util.regex.Pattern;
import org.readout.text.Document;
import org.readout.text.Span;

/// Joins what was read in parts: "John" and "F. Kerr", "Institute" and "of International Studies";
/// adds bodies that nobody read: "State Department".
final class Joins {

  /// What may follow a given name: initials and a surname; or, behind a family name, a given name
  /// of two syllables ("Kim Jong-un").
  private static final Pattern SURNAME =
      Pattern.compile(
          " (?:\\p{Lu}\\. ){1,2}\\p{Lu}[\\p{L}'’-]{1,30}"
              + "| (?!(?:Co|Ex|Vice|Pro|Anti|Non|Pre)-)\\p{Lu}\\p{Ll}{1,6}-\\p{Ll}{1,6}(?![\\p{L}-])");

  private static final String BODY =
      "(?:Department|Ministry|Agency|Commission|Committee|Council|Institute|University|College|School"
          + "|Academy|Bureau|Office|Center|Centre|Bank|Board|Court|Association|Federation|Foundation"
          + "|Organization|Organisation|Party|Authority|Administration|Service|Command|Staff)";

  private static final String WORD = "\\p{Lu}[\\p{L}-]{1,30}";

  /// "of (the) International Relations (and Trade)".
  private static final Pattern OF =
      Pattern.compile(
          " (?:of|for) (?:the )?" + WORD + "(?: (?:and |of |of the |& )?" + WORD + "){0,5}");

  /// What was read short of its last word: "Joint Defense" before "Staff".
  private static final Pattern LAST_WORD = Pattern.compile(" " + BODY + "(?![\\p{L}\\d])");

  private static final Pattern ENDS_AS_BODY = Pattern.compile("(?:.* )?" + BODY);

  private static final Pattern UNREAD_BODY =
      Pattern.compile("(?<![\\p{L}\\d])(?:" + WORD + " ){1,4}" + BODY + "(?![\\p{L}\\d])");

  private Joins() {}

  static void join(Document document, NameLayer layer) {
    addBodies(document, layer);
    joinNeighbours(document.text(), layer);
    for (Name name : layer.inOrder()) {
      var longer = longer(document.text(), name);
      if (longer.length() > name.span().length() && layer.overlapping(name.span()).contains(name)) {
        var inside = layer.overlapping(longer);
        if (inside.stream().allMatch(other -> longer.contains(other.span()))) {
          inside.forEach(layer::remove);
          layer.add(new Name(longer, name.kind(), name.basis(), name.probability()));
        }
      }
    }
  }

  /// Two names of one kind with nothing but a space between are one: "Kim" and "Jong Un", "High"
  /// and "Sele". What the gazetteer knows stays as it is.
  private static void joinNeighbours(String text, NameLayer layer) {
    var names = layer.inOrder();
    for (int i = 1; i < names.size(); i++) {
      var one = names.get(i - 1);
      var other = names.get(i);
      String between = text.substring(one.span().end(), other.span().start());
      boolean alike = one.kind() == other.kind() && isRead(one) && isRead(other);
      if (alike && between.equals(" ") && layer.overlapping(one.span()).contains(one)) {
        layer.remove(one);
        var whole = one.span().cover(other.span());
        layer.replace(other, List.of(new Name(whole, one.kind(), one.basis(), one.probability())));
      }
    }
  }

  private static boolean isRead(Name name) {
    return name.basis() != Name.Basis.GAZETTEER && name.kind() != NameKind.OTHER;
  }

  private static Span longer(String text, Name name) {
    String words = name.span().of(text);
    var last = LAST_WORD.matcher(text).region(name.span().end(), text.length());
    if (name.kind() == NameKind.ORGANISATION && last.lookingAt()) {
      return new Span(name.span().start(), last.end());
    }
    boolean given = name.kind() == NameKind.PERSON && !words.contains(" ");
    boolean body = name.kind() == NameKind.ORGANISATION && ENDS_AS_BODY.matcher(words).matches();
    if (!given && !body) {
      return name.span();
    }
    var behind = (given ? SURNAME : OF).matcher(text).region(name.span().end(), text.length());
    return behind.lookingAt() ? new Span(name.span().start(), behind.end()) : name.span();
  }

  private static void addBodies(Document document, NameLayer layer) {
    var body = UNREAD_BODY.matcher(document.text());
    while (body.find()) {
      int start = body.start();
      for (Name name : layer.overlapping(new Span(body.start(), body.end()))) {
        start = Math.max(start, name.span().end());
      }
      if (start < body.end()) {
        addBody(document.text(), layer, new Span(start, body.end()));
      }
    }
  }

  private static void addBody(String text, NameLayer layer, Span found) {
    var rest = withoutLeadingCommon(text, found);
    if (rest.of(text).contains(" ")) {
      layer.add(new Name(rest, NameKind.ORGANISATION, Name.Basis.TITLE, 1));
    }
  }

  /// Cuts leading words that only open a sentence ("The", "In").
  private static Span withoutLeadingCommon(String text, Span span) {
    int start = span.start();
    boolean more = true;
    while (more) {
      while (start < span.end() && text.charAt(start) == ' ') {
        start++;
      }
      int end = text.indexOf(' ', start);
      more = end > 0 && end < span.end() && CommonWords.isNever(text.substring(start, end));
      start = more ? end : start;
    }
    return new Span(start, span.end());
  }
}
