package org.readout.annotate.time;

import java.util.List;
import java.util.Set;
import org.readout.annotate.time.TimeMeaning.Direction;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Place;
import org.readout.text.Span;
import org.readout.text.Token;

/// Tells from the verb group near an expression to which side of now it points: the nearest verb
/// before it in its clause, else the nearest behind it.
///
/// Looks at no more than [#REACH] tokens to either side.
final class Tense {

  private static final int REACH = 40;

  /// From "due" to the date: "due back in May".
  private static final int DUE = 3;

  private static final Set<String> MODAL =
      Set.of(
          "will", "'ll", "’ll", "wo", "shall", "can", "ca", "could", "may", "might", "would", "'d",
          "should", "must");

  /// What stands before "to" and a verb, or before "for" and a date, when the thing is still to
  /// come.
  private static final Set<String> INTENDING =
      Set.of(
          "set",
          "due",
          "scheduled",
          "slated",
          "planned",
          "plan",
          "plans",
          "planning",
          "expected",
          "expects",
          "expect",
          "hope",
          "hopes",
          "hoping",
          "intend",
          "intends",
          "aim",
          "aims",
          "want",
          "wants",
          "going",
          "about",
          "likely",
          "ready",
          "agreed",
          "agree",
          "pledged",
          "promised",
          "vowed",
          "invited",
          "poised",
          "supposed",
          "arranged",
          "booked",
          "is",
          "are",
          "'s",
          "’s",
          "refuses",
          "refused");

  /// Past acts that intend: "on Monday they agreed to meet" dates the agreeing.
  private static final Set<String> ACTS =
      Set.of("agreed", "pledged", "promised", "vowed", "invited", "refused", "arranged");

  private static final Set<String> RELATIVE = Set.of("when", "where", "who", "which", "while");

  private static final Set<String> BE_PAST = Set.of("was", "were", "been", "had");

  /// With an object, these date what is to come: "has scheduled a vote for an hour on Monday".
  private static final Set<String> PLANNING = Set.of("planned", "scheduled", "plan", "plans");

  private static final Set<String> NEGATION =
      Set.of("not", "n't", "n’t", "neither", "nor", "nobody");

  /// Present forms that announce: "the talks begin on Monday".
  private static final Set<String> ANNOUNCING =
      Set.of(
          "begin", "begins", "start", "starts", "open", "opens", "end", "ends", "expire", "expires",
          "close", "closes", "resume", "resumes", "arrive", "arrives", "leave", "leaves", "takes",
          "take", "returns", "departs", "travels", "heads");

  private Tense() {}

  static Direction around(Document document, Span span) {
    var here = Place.at(document, span.start());
    if (here.isEmpty()) {
      return Direction.NEAREST;
    }
    var tokens = here.get().tokens();
    int first = here.get().index();
    if (opensClause(tokens, first)) {
      var behind = after(tokens, first);
      return behind != Direction.NEAREST ? behind : before(tokens, first);
    }
    var ahead = before(tokens, first);
    return ahead != Direction.NEAREST ? ahead : after(tokens, first);
  }

  private static boolean opensClause(List<Token> tokens, int first) {
    int at = first - 1;
    if (at >= 0 && tokens.get(at).is(PartOfSpeech.ADP, PartOfSpeech.DET)) {
      at--;
    }
    return at < 0;
  }

  private static Direction before(List<Token> tokens, int first) {
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (isBoundary(tokens.get(i))) {
        return Direction.NEAREST;
      }
      if (isDue(tokens, i, first)) {
        return Direction.FUTURE;
      }
      if (isVerb(tokens, i) || (i == first - 1 && isParticiple(tokens, i))) {
        var direction = plansObject(tokens, i, first) ? Direction.FUTURE : ofGroup(tokens, i);
        if (direction != Direction.NEAREST || !isDependent(tokens, i)) {
          return direction;
        }
      }
    }
    return Direction.NEAREST;
  }

  /// "planned a march through the town on Monday"; nothing is to come of what had been planned.
  private static boolean plansObject(List<Token> tokens, int verb, int date) {
    return PLANNING.contains(tokens.get(verb).lower())
        && verb + 1 < date
        && tokens.get(verb + 1).is(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NOUN)
        && !wasAnnounced(tokens, verb);
  }

  /// "the ruling, announced Wednesday": the tagger takes such participles for adjectives.
  private static boolean isParticiple(List<Token> tokens, int at) {
    var token = tokens.get(at);
    return token.part() == PartOfSpeech.ADJ
        && token.lower().endsWith("ed")
        && at > 0
        && !tokens.get(at - 1).is(PartOfSpeech.DET);
  }

  private static Direction after(List<Token> tokens, int first) {
    for (int i = first; i < Math.min(tokens.size(), first + REACH); i++) {
      if (isBoundary(tokens.get(i)) || opensRelative(tokens, i)) {
        return Direction.NEAREST;
      }
      if (isVerb(tokens, i)) {
        if (ACTS.contains(tokens.get(i).lower())) {
          return Direction.PAST;
        }
        int last = i;
        while (last + 1 < tokens.size() && inGroup(tokens.get(last + 1))) {
          last++;
        }
        return ofGroup(tokens, last);
      }
    }
    return Direction.NEAREST;
  }

  private static boolean isBoundary(Token token) {
    return token.text().equals(";") || token.text().equals(":");
  }

  /// ", when", ", who": what follows speaks of something else.
  private static boolean opensRelative(List<Token> tokens, int at) {
    return tokens.get(at).text().equals(",")
        && at + 1 < tokens.size()
        && RELATIVE.contains(tokens.get(at + 1).lower());
  }

  private static boolean isVerb(List<Token> tokens, int at) {
    var token = tokens.get(at);
    return token.is(PartOfSpeech.VERB, PartOfSpeech.AUX)
        || PastForms.isCertain(token)
        || announcedBy(tokens, at);
  }

  private static boolean announces(Token next) {
    return next.lower().equals("to") || next.lower().equals("for");
  }

  /// "the election due this autumn", "due in May": whoever is due has not come yet.
  private static boolean isDue(List<Token> tokens, int at, int date) {
    return tokens.get(at).lower().equals("due")
        && date - at <= DUE
        && !announces(tokens.get(at + 1));
  }

  /// An infinitive or a bare "-ing" form: its tense is that of the verb before it.
  private static boolean isDependent(List<Token> tokens, int at) {
    return tokens.get(at).lower().endsWith("ing")
        || (at > 0 && tokens.get(at - 1).lower().equals("to"));
  }

  private static boolean inGroup(Token token) {
    return token.is(PartOfSpeech.AUX, PartOfSpeech.VERB, PartOfSpeech.ADV, PartOfSpeech.PART);
  }

  /// Reads the verb group that ends at `last`.
  private static Direction ofGroup(List<Token> tokens, int last) {
    boolean past = PastForms.isPast(tokens.get(last));
    boolean pastParticiple = past;
    boolean future = ANNOUNCING.contains(tokens.get(last).lower()) || announcedBy(tokens, last);
    boolean perfect = false;
    for (int i = last; i >= Math.max(0, last - 8) && (i == last || belongs(tokens, i)); i--) {
      var word = tokens.get(i).lower();
      if (MODAL.contains(word)) {
        boolean over = (perfect && pastParticiple) || (word.equals("could") && isDenied(tokens, i));
        return over ? Direction.PAST : Direction.FUTURE;
      }
      perfect |= word.equals("have");
      past |= PastForms.isPast(tokens.get(i)) || word.equals("has") || (perfect && pastParticiple);
      future |= announcedBy(tokens, i);
    }
    if (future) {
      return wasAnnounced(tokens, last) ? Direction.NEAREST : Direction.FUTURE;
    }
    return past || isParticiple(tokens, last) ? Direction.PAST : Direction.NEAREST;
  }

  /// "could not be reached on Monday": somebody tried.
  private static boolean isDenied(List<Token> tokens, int modal) {
    return tokens.subList(Math.max(0, modal - REACH), Math.min(tokens.size(), modal + 2)).stream()
        .anyMatch(token -> NEGATION.contains(token.lower()));
  }

  private static boolean belongs(List<Token> tokens, int at) {
    return inGroup(tokens.get(at)) || announcedBy(tokens, at);
  }

  /// "set for", "scheduled to", "plans to", "is to".
  private static boolean announcedBy(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && INTENDING.contains(tokens.get(at).lower())
        && announces(tokens.get(at + 1));
  }

  /// "was set to travel", "had been scheduled for": what came of it is not said. Who "was planning
  /// to travel" still may.
  private static boolean wasAnnounced(List<Token> tokens, int last) {
    var near = tokens.subList(Math.max(0, last - 4), last);
    return near.stream().anyMatch(token -> BE_PAST.contains(token.lower()))
        && near.stream().noneMatch(token -> token.lower().equals("planning"));
  }
}
