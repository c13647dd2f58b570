package org.readout.annotate.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup.Voice;

/// Whether a place that is open to all is closed or opened again: "Tesk closed its borders", "the
/// airport reopened at noon", "the airport resumed its flights". Doors close, and shops at night.
final class Closures {

  private static final Set<String> PLACES =
      Set.of(
          "airport",
          "airspace",
          "border",
          "crossing",
          "frontier",
          "port",
          "harbour",
          "harbor",
          "strait",
          "canal",
          "bridge",
          "embassy",
          "consulate",
          "mission",
          "motorway",
          "highway",
          "railway",
          "checkpoint",
          "parliament",
          "refinery",
          "pipeline",
          "stock exchange",
          "tunnel",
          "runway");

  private static final Set<String> VERBS =
      Set.of("close", "shut", "shut down", "seal", "seal off", "close down", "reopen", "re-open");

  private static final Set<String> SERVICES =
      Set.of("operation", "activity", "flight", "service", "traffic", "departure", "work");

  private Closures() {}

  static boolean isCandidate(String lemma) {
    return VERBS.contains(lemma) || lemma.equals("resume");
  }

  static boolean is(Clause clause, String lemma) {
    if (lemma.equals("resume")) {
      return clause.subjects().stream().anyMatch(Closures::isPublic)
          && clause.objects().stream().anyMatch(o -> SERVICES.contains(noun(o)));
    }
    return places(clause).findAny().isPresent();
  }

  /// What is closed or opened: the object, or the subject where nobody is said to do it.
  static Stream<NounPhrase> places(Clause clause) {
    boolean itself = clause.verb().voice() == Voice.PASSIVE || clause.objects().isEmpty();
    boolean resumed = clause.verb().lemma().equals("resume");
    List<NounPhrase> phrases = itself || resumed ? clause.subjects() : clause.objects();
    return phrases.stream().filter(Closures::isPublic);
  }

  private static boolean isPublic(NounPhrase phrase) {
    return PLACES.contains(noun(phrase));
  }

  private static String noun(NounPhrase phrase) {
    return Lemmas.noun(phrase.head().lower());
  }
}
