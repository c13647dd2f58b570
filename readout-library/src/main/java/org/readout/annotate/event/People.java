package org.readout.annotate.event;

import java.math.BigDecimal;
import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.name.Titles;
import org.readout.annotate.quantity.Measure;

/// What sort of people a noun phrase means: one person, a body that sits and votes, a court, a
/// crowd, those who work.
final class People {

  /// So many who do the same at one place are a crowd.
  private static final BigDecimal CROWD = BigDecimal.valueOf(50);

  private static final Set<String> COURTS =
      Set.of(
          "court",
          "courts",
          "tribunal",
          "judge",
          "judges",
          "justice",
          "justices",
          "jury",
          "magistrate",
          "magistrates",
          "panel");

  private static final Set<String> MEMBERS =
      Set.of(
          "member",
          "lawmaker",
          "legislator",
          "senator",
          "deputy",
          "mp",
          "councillor",
          "councilor",
          "delegate",
          "representative",
          "juror",
          "justice",
          "democrat",
          "republican",
          "house",
          "assembly",
          "chamber",
          "parliament",
          "congress",
          "senate",
          "council",
          "committee",
          "board",
          "cabinet",
          "panel",
          "commission",
          "legislature",
          "duma",
          "knesset",
          "bundestag");

  private static final Set<String> MANY =
      Set.of(
          "thousands",
          "hundreds",
          "dozens",
          "scores",
          "crowd",
          "crowds",
          "people",
          "persons",
          "protesters",
          "protestors",
          "demonstrators",
          "marchers",
          "supporters",
          "opponents",
          "strikers",
          "mourners",
          "locals",
          "youths",
          "women",
          "men",
          "families");

  private static final Set<String> CROWDS =
      Set.of(
          "thousands",
          "hundreds",
          "crowd",
          "crowds",
          "protesters",
          "protestors",
          "demonstrators",
          "marchers");

  private static final Set<String> WORKERS =
      Set.of(
          "worker",
          "driver",
          "teacher",
          "nurse",
          "staff",
          "employee",
          "union",
          "pilot",
          "doctor",
          "miner",
          "docker",
          "crew",
          "engineer",
          "actor",
          "writer",
          "lecturer",
          "conductor",
          "carrier",
          "operator",
          "paramedic",
          "firefighter",
          "cleaner");

  private static final Set<String> SINGLE =
      Set.of("he", "she", "they", "who", "him", "her", "them");

  private People() {}

  /// A person by name, pronoun or title ("the minister"); no country, no body.
  static boolean isHuman(Scene scene, NounPhrase phrase) {
    var name = scene.nameAt(phrase);
    if (name.isPresent()) {
      return name.get().kind() == NameKind.PERSON;
    }
    boolean apposed =
        Cast.of(scene, phrase).stream()
            .flatMap(span -> scene.namesIn(span).stream())
            .anyMatch(n -> n.kind() == NameKind.PERSON);
    if (apposed) {
      return true;
    }
    String head = phrase.head().lower();
    boolean titled =
        Titles.english().sortOf(head).filter(sort -> sort != Titles.Sort.BODY).isPresent();
    return SINGLE.contains(head) || (titled && Cast.of(scene, phrase).isPresent());
  }

  static boolean isCourt(NounPhrase phrase) {
    return COURTS.contains(phrase.head().lower());
  }

  /// A court as the subject, or as whoever owns the phrase ("its decision" of a clause of a court).
  static boolean isOfCourt(Clause clause) {
    return clause.subjects().stream().anyMatch(People::isCourt)
        || clause.complements().stream()
            .anyMatch(c -> c.preposition().equals("by") && isCourt(c.phrase()));
  }

  /// A parliament, a council, or members of one.
  static boolean isVoting(NounPhrase phrase) {
    return sits(phrase.head().lower());
  }

  /// True for the noun of a body that sits and votes, or of one of its members.
  static boolean sits(String noun) {
    return MEMBERS.contains(Lemmas.noun(noun));
  }

  static boolean isWorking(NounPhrase phrase) {
    return WORKERS.contains(Lemmas.noun(phrase.head().lower()));
  }

  /// Several people, whoever they are: they can march.
  static boolean areMany(Scene scene, NounPhrase phrase) {
    return MANY.contains(phrase.head().lower())
        || isWorking(phrase)
        || isCrowd(scene, phrase)
        || Cast.of(scene, phrase).isPresent();
  }

  /// Enough people at one place to make a crowd.
  static boolean isCrowd(Scene scene, NounPhrase phrase) {
    return CROWDS.contains(phrase.head().lower())
        || (MANY.contains(phrase.head().lower())
            && scene.quantities().stream()
                .filter(quantity -> phrase.span().overlaps(quantity.span()))
                .anyMatch(quantity -> isCrowd(quantity.measure())));
  }

  static boolean isCrowd(Measure measure) {
    return switch (measure) {
      case Measure.Count count -> count.number().compareTo(CROWD) >= 0;
      case Measure.Clock clock -> false;
      case Measure.Days days -> false;
      case Measure.Distance distance -> false;
      case Measure.Money money -> false;
      case Measure.Percentage percentage -> false;
      case Measure.Tally tally -> false;
    };
  }
}
