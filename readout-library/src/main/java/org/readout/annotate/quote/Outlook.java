package org.readout.annotate.quote;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.quote.Mark.Family;

/// What follows each mark in each family, computed once from the back, so that looking ahead costs
/// nothing.
final class Outlook {

  private final List<Mark> marks;

  /// For each family and mark, the index of the next mark of that family; -1 for none.
  private final Map<Family, int[]> next = new EnumMap<>(Family.class);

  Outlook(List<Mark> marks) {
    this.marks = marks;
    for (var family : Family.values()) {
      next.put(family, following(family));
    }
  }

  private int[] following(Family family) {
    int[] following = new int[marks.size()];
    int latest = -1;
    for (int i = marks.size() - 1; i >= 0; i--) {
      following[i] = latest;
      if (marks.get(i).family() == family) {
        latest = i;
      }
    }
    return following;
  }

  /// The next mark of that family behind mark `i`, or null.
  @Nullable Mark after(int i, Family family) {
    int index = indexAfter(i, family);
    return index < 0 ? null : marks.get(index);
  }

  private int indexAfter(int i, Family family) {
    var following = next.get(family);
    return following == null ? -1 : following[i];
  }

  /// True when the next mark of that family can only close.
  boolean closesNext(int i, Family family) {
    var mark = after(i, family);
    return mark != null && mark.onlyCloses();
  }

  /// True when what opens at mark `i` closes, and then another closing mark follows: it stands
  /// inside an outer quotation of the same style.
  boolean nests(int i) {
    var family = marks.get(i).family();
    return closesNext(i, family) && closesNext(indexAfter(i, family), family);
  }

  /// True when the next mark of the same family is there and may close.
  boolean mayCloseLater(int i) {
    var mark = after(i, marks.get(i).family());
    return mark != null && mark.closes();
  }
}
