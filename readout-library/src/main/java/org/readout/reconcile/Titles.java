package org.readout.reconcile;

import java.util.List;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.event.Status;

/// One line for a happening: who, what, where.
final class Titles {
  /// Longest list of names in a title.
  private static final int NAMES = 4;

  private Titles() {}

  /// @param names of those who took part, most important first; a visitor before his host
  /// @param place or empty
  static String of(HappeningKind kind, Status status, List<String> names, String place) {
    return of(kind, noun(kind), status, names, List.of(), place);
  }

  /// @param noun what it is called, in lower case
  /// @param targets those of the names to whom it was done; empty where the parts are not known
  static String of(
      HappeningKind kind,
      String noun,
      Status status,
      List<String> names,
      List<String> targets,
      String place) {
    var where = names.contains(place) ? "" : Whereabouts.phrase(place);
    return switch (kind) {
      case MEETING ->
          between(names, where, verb(status, MEET), Phrases.capital(noun), after(status));
      case CALL -> between(names, where, verb(status, CALL), "Call", after(status));
      case VISIT -> visit(status, names, place, noun.equals("journey") ? JOURNEY : GO);
      case ORDER -> headed(noun, status, who(noun, names, targets), of(noun, place, where));
      default -> headed(noun, status, who(noun, names, targets), where);
    };
  }

  /// "Closure of the airport", but "Curfew in Tesk".
  private static String of(String noun, String place, String where) {
    return noun.matches("closure|reopening") && !where.isEmpty() ? " of " + place : where;
  }

  /// ": A and B", or, where it is known who did what to whom, " on B by A".
  private static String who(String noun, List<String> names, List<String> targets) {
    var to =
        switch (noun) {
          case "attack", "assault", "raid" -> " on ";
          case "killing", "stabbing", "pardon", "evacuation", "death", "release" -> " of ";
          case "arrest",
              "conviction",
              "sentencing",
              "acquittal",
              "extradition",
              "impeachment",
              "imprisonment",
              "dismissal",
              "election",
              "swearing-in" ->
              " of ";
          default -> "";
        };
    if (names.isEmpty() || targets.isEmpty() || to.isEmpty()) {
      return names.isEmpty() ? "" : ": " + listed(names);
    }
    var agents = names.stream().filter(name -> !targets.contains(name)).toList();
    return to + listed(targets) + (agents.isEmpty() ? "" : " by " + listed(agents));
  }

  /// "the meeting of A and B", for use inside a sentence.
  static String inSentence(HappeningKind kind, List<String> names, String place) {
    var who = names.isEmpty() ? "" : " of " + listed(names);
    var where = names.isEmpty() ? Whereabouts.phrase(place) : "";
    return switch (kind) {
      case VISIT ->
          "the visit of " + (names.isEmpty() ? "the guest" : names.getFirst()) + to(place);
      case MEETING, CALL -> "the " + kind.noun() + who + where;
      default -> "the " + noun(kind) + Whereabouts.phrase(place);
    };
  }

  private static final Forms MEET = new Forms("met", "meet");
  private static final Forms CALL = new Forms("spoke with", "speak with");
  private static final Forms GO = new Forms("visited", "visit");
  private static final Forms JOURNEY = new Forms("went to", "go to");

  /// A verb's past and its bare form.
  private record Forms(String past, String bare) {}

  private static String verb(Status status, Forms forms) {
    return switch (status) {
      case OCCURRED -> forms.past();
      case PLANNED -> "is to " + forms.bare();
      case PROPOSED -> "may " + forms.bare();
      case CANCELLED, POSTPONED -> "was to " + forms.bare();
      case REFUSED, DENIED -> "did not " + forms.bare();
    };
  }

  private static String after(Status status) {
    return switch (status) {
      case OCCURRED, PLANNED, PROPOSED -> "";
      case CANCELLED, POSTPONED, REFUSED, DENIED -> " (" + status.word() + ")";
    };
  }

  private static String between(
      List<String> names, String where, String verb, String noun, String after) {
    if (names.size() < 2) {
      return noun + (names.isEmpty() ? "" : " of " + names.getFirst()) + where + after;
    }
    var others = listed(names.subList(1, names.size()));
    return names.getFirst() + " " + verb + " " + others + where + after;
  }

  private static String visit(Status status, List<String> names, String place, Forms forms) {
    var who = names.isEmpty() ? "A guest" : names.getFirst();
    var host = names.size() > 1 ? names.get(1) : "";
    var where = place.isEmpty() ? host : place;
    return where.isEmpty()
        ? "Visit of " + who + after(status)
        : who + " " + verb(status, forms) + " " + where + after(status);
  }

  private static String to(String place) {
    return place.isEmpty() ? "" : " to " + place;
  }

  private static String headed(String heading, Status status, String who, String where) {
    var noun = Phrases.capital(heading);
    boolean ahead = status == Status.PLANNED || status == Status.PROPOSED;
    var what = who.startsWith(":") ? noun + where + who : noun + who + where;
    return what + (ahead ? " (" + status.word() + ")" : after(status));
  }

  static String noun(HappeningKind kind) {
    return switch (kind) {
      case LEGAL -> "legal proceedings";
      case MILITARY -> "military action";
      default -> kind.noun();
    };
  }

  /// "A", "A and B", "A, B and C".
  static String listed(List<String> names) {
    var shown = names.size() > NAMES ? names.subList(0, NAMES) : names;
    if (shown.size() == 1) {
      return shown.getFirst();
    }
    int last = shown.size() - 1;
    return String.join(", ", shown.subList(0, last)) + " and " + shown.get(last);
  }

  /// A visitor is named before whom he visits, an agent before its target.
  static int rank(Part part) {
    return switch (part) {
      case VISITOR, AGENT -> 0;
      case PARTY -> 1;
      case HOST, TARGET -> 2;
    };
  }
}
