package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.readout.annotate.clause.Lemmas;

/// Whether a statement tells what its speaker wants or thinks of a matter, and does not only name
/// it: it names it early, and judges, wants, forbids, denies or foresees something.
final class Attitude {
  /// Words from the beginning within which the matter is named; in a shorter statement anywhere.
  private static final int EARLY = 30;

  private static final Set<String> WORDS =
      words(
          "should must need needs needed ought shall will wont would wouldnt can cannot cant could"
              + " couldnt not never no nothing dont doesnt didnt isnt arent wasnt without against"
              + " want wants wanted support supports supported oppose opposes opposed favor favour"
              + " believe believes think thinks hope hopes fear fears reject rejects rejected deny"
              + " denies denied call calls called demand demands urge urges illegal unlawful legal"
              + " lawful unconstitutional constitutional wrong right good bad better worse best worst"
              + " great important necessary unnecessary dangerous safe unsafe fair unfair strong weak"
              + " critical crucial essential vital serious terrible horrible disgraceful disgrace"
              + " reckless ridiculous racist shameful shame mistake failure success victory disaster"
              + " threat threatens threaten protect protects harm harms hurt hurts help helps helped"
              + " let too enough only concern concerned concerns worried proud grateful welcome"
              + " committed commit responsible responsibility solution problem wasteful waste hard"
              + " difficult impossible possible impractical expensive cheap fail fails failed stop"
              + " end ending abolish repeal ban protects continue cause causes caused");

  private static final Set<String> CUES =
      words(
          "urge call demand oppose support defend criticise criticize praise condemn reject deny vow"
              + " promise pledge warn argue insist believe think want hope accuse blame dismiss"
              + " denounce welcome complain threaten propose recommend back endorse slam blast fear"
              + " doubt question hail");

  private Attitude() {}

  private static Set<String> words(String list) {
    return new java.util.HashSet<>(List.of(list.split(" ", -1)));
  }

  /// @param matter the stems by which the matter is known
  static boolean isOn(Statement statement, List<String> matter) {
    var words = Words.all(statement.text());
    var early = String.join(" ", words.subList(0, Math.min(EARLY, words.size())));
    boolean named = Collections.indexOfSubList(Words.content(early), matter) >= 0;
    return named && (words.stream().anyMatch(WORDS::contains) || isTold(statement));
  }

  /// @param matter the stems by which the matter is known
  static boolean isOn(Outcome outcome, List<String> matter) {
    boolean named = Collections.indexOfSubList(Words.content(outcome.content()), matter) >= 0;
    return named
        && switch (outcome.kind()) {
          case AGREED, ACCEPTED, PLEDGED, ASSURED, REFUSED, DEMANDED, REQUESTED, WARNED -> true;
          default -> false;
        };
  }

  private static boolean isTold(Statement statement) {
    var cues = new ArrayList<String>();
    for (Statement.Account account : statement.accounts()) {
      var cue = account.cue();
      cues.addAll(cue == null ? List.of() : Words.all(cue.exact()));
    }
    return cues.stream().map(Lemmas::verb).anyMatch(CUES::contains);
  }
}
