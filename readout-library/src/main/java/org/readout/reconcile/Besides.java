package org.readout.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The words right beside a number, which tell of what it is.
final class Besides {
  /// So far before a number and behind it a word tells of what it is, in words of content.
  private static final int NEAR = 4;

  /// The words on either side of a number to which these are added are another number's.
  private static final Set<String> ANOTHER =
      Set.of("other", "another", "extra", "additional", "further", "more", "new");

  private static final Pattern CLAUSE =
      Pattern.compile("[;:()“”\"]|, (?:and|but|while|which|who)\\b");

  private final Sources sources;

  Besides(Sources sources) {
    this.sources = sources;
  }

  /// True when a word beside the one stands beside the other, too.
  boolean share(Figure one, Figure other) {
    var shared = new HashSet<>(near(one));
    shared.retainAll(near(other));
    return !shared.isEmpty();
  }

  /// "Two extra sentences" are not the three sentences.
  boolean isAnother(Figure one, Figure other) {
    return isAnother(one) != isAnother(other);
  }

  private boolean isAnother(Figure figure) {
    var span = figure.quantity().span();
    var text = sources.claims(figure.report()).report().text();
    int end = figure.quantity().number().end();
    return Words.all(text.substring(Math.min(end, span.end()), span.end())).stream()
        .anyMatch(ANOTHER::contains);
  }

  private List<String> near(Figure figure) {
    var document = sources.claims(figure.report()).annotations().document();
    var sentence = document.sentences().get(figure.sentence()).span();
    var text = document.text();
    int start = figure.quantity().span().start();
    int end = figure.quantity().span().end();
    var before = CLAUSE.split(text.substring(Math.min(sentence.start(), start), start), -1);
    var behind = CLAUSE.split(text.substring(end, Math.max(sentence.end(), end)), -1);
    var words = new ArrayList<String>();
    var front = before.length == 0 ? List.<String>of() : Words.content(before[before.length - 1]);
    words.addAll(front.subList(Math.max(0, front.size() - NEAR), front.size()));
    var back = behind.length == 0 ? List.<String>of() : Words.content(behind[0]);
    words.addAll(back.subList(0, Math.min(NEAR, back.size())));
    if (figure.quantity().noun() != null) {
      words.addAll(Words.content(text.substring(start, end)));
      words.remove(figure.dimension());
    }
    words.removeIf(word -> word.chars().anyMatch(Character::isDigit));
    return words;
  }
}
