package org.readout.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.name.Titles;

/// Which titles can mean one and the same holder: "the top diplomat" is the foreign minister, "the
/// leader" is the president, and "the minister" is any minister already spoken of.
public final class Offices {

  /// Titles of which each can stand for every other of its group, in the same country.
  private static final List<Set<String>> SAME =
      List.of(
          Set.of(
              "foreign minister",
              "secretary of state",
              "foreign secretary",
              "top diplomat",
              "chief diplomat",
              "minister of foreign affairs",
              "minister for foreign affairs",
              "diplomat",
              "most senior diplomat"),
          Set.of("top diplomat", "top foreign policy official", "diplomat", "state councilor"),
          Set.of("head of state", "monarch", "sovereign", "king"),
          Set.of("head of state", "monarch", "sovereign", "queen"),
          Set.of("head of state", "sovereign", "emir"),
          Set.of("head of state", "sovereign", "sultan"),
          Set.of(
              "president",
              "leader",
              "head of state",
              "supreme leader",
              "ruler",
              "strongman",
              "general secretary"),
          Set.of(
              "prime minister",
              "premier",
              "leader",
              "head of government",
              "chancellor",
              "taoiseach"),
          Set.of(
              "defense minister",
              "secretary of defense",
              "defense secretary",
              "defense chief",
              "pentagon chief",
              "minister of defense"),
          Set.of("spokesman", "spokeswoman", "spokesperson"),
          Set.of(
              "professor",
              "scholar",
              "academic",
              "expert",
              "analyst",
              "researcher",
              "fellow",
              "senior fellow",
              "political scientist",
              "dean",
              "director"));

  private static final List<String> PARTY =
      List.of("minority", "majority", "opposition", "party", "house ", "senate", "union ");

  private static final Set<String> OWN = Set.of("head of state", "head of government");
  private static final Set<String> BELOW = Set.of("vice", "deputy", "assistant");

  private static final Set<String> PAST = Set.of("former", "ex", "then", "late", "onetime");

  /// Of these a report has one at a time, though they are no offices: "the envoy" is the envoy
  /// spoken of, while "the official" may be anybody.
  private static final Set<String> ALONE =
      Set.of("envoy", "emissary", "negotiator", "mediator", "consul");

  private Offices() {}

  /// True when somebody of title `held` can be meant by the description `said`.
  public static boolean canMean(String said, String held) {
    var titles = Titles.english();
    var description = titles.normal(said);
    var title = titles.normal(held);
    if (isBelow(description, title)) {
      return false;
    }
    return title.equals(description)
        || (sameHead(description, title) && oneBearer(description))
        || SAME.stream().anyMatch(group -> in(group, description) && in(group, title));
  }

  /// A vice president is not "the president".
  private static boolean isBelow(String description, String title) {
    return BELOW.stream().anyMatch(word -> hasWord(title, word) && !hasWord(description, word));
  }

  private static boolean hasWord(String title, String word) {
    return (" " + title.replace('-', ' ') + " ").contains(" " + word + " ");
  }

  /// True for how a state's own report speaks of who leads it, and of nobody else's leader.
  static boolean isOwn(String title) {
    return OWN.contains(Titles.english().normal(title));
  }

  /// True for "former president", "then-mayor".
  static boolean isPast(String title) {
    var words = Titles.english().normal(title);
    return PAST.stream().anyMatch(word -> hasWord(words, word));
  }

  /// "the official" and "the analyst" may be anybody; "the minister" is the one spoken of.
  private static boolean oneBearer(String description) {
    return description.contains(" ")
        || Titles.english().isUnique(description)
        || description.startsWith("spokes")
        || ALONE.contains(description);
  }

  /// "the minister" after "foreign minister": the description is the end or the beginning of the
  /// title ("secretary", "secretary of state").
  private static boolean sameHead(String description, String title) {
    return title.endsWith(" " + description)
        || title.startsWith(description + " of ")
        || title.startsWith(description + " for ");
  }

  /// The leader of a party in parliament is no head of state.
  private static boolean in(Set<String> group, String title) {
    if (group.contains("leader") && PARTY.stream().anyMatch(title::contains)) {
      return false;
    }
    return group.contains(title) || group.stream().anyMatch(known -> title.endsWith(" " + known));
  }

  /// The sort of the title's head noun.
  public static Optional<Titles.Sort> sort(String title) {
    var titles = Titles.english();
    var normal = titles.normal(title);
    var words = normal.split(" of | for ", 2)[0];
    for (String tail = words; ; tail = tail.substring(tail.indexOf(' ') + 1)) {
      var sort = titles.sortOf(tail);
      if (sort.isPresent() || tail.indexOf(' ') < 0) {
        return sort;
      }
    }
  }
}
