package org.readout.annotate.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.annotate.clause.VerbGroup.Modality;
import org.readout.annotate.clause.VerbGroup.Voice;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

class ClausesTest {

  private static List<Clause> clauses(Document document) {
    return Clauses.find(document.sentences().getFirst(), List.of());
  }

  private static String subjects(Document document, Clause clause) {
    return clause.subjects().stream()
        .map(np -> document.at(np.span()))
        .collect(Collectors.joining("+"));
  }

  private static String complements(Document document, Clause clause) {
    return clause.complements().stream()
        .map(c -> c.preposition() + ":" + document.at(c.phrase().span()))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void coordinatedSubjectsDoBothWhatTheVerbSays() {
    var text =
        Tagged.document(
            "Ms./PROPN Vell/PROPN and/CCONJ Mr./PROPN Okar/PROPN met/VERB in/ADP Ruun/PROPN ./PUNCT");
    var clause = clauses(text).getFirst();
    assertThat(subjects(text, clause)).isEqualTo("Ms. Vell+Mr. Okar");
    assertThat(clause.verb().modality()).isEqualTo(Modality.PAST);
    assertThat(complements(text, clause)).isEqualTo("in:Ruun");
  }

  @Test
  void aTitleAndItsNameAreOnePhraseAndItsPossessorBelongsToIt() {
    var text =
        Tagged.document(
            "Ruun/PROPN _'s/PART Foreign/ADJ Minister/PROPN Ona/PROPN Vell/PROPN visited/VERB Tesk/PROPN ./PUNCT");
    var clause = clauses(text).getFirst();
    assertThat(subjects(text, clause)).isEqualTo("Ruun's Foreign Minister Ona Vell");
    assertThat(text.at(clause.objects().getFirst().span())).isEqualTo("Tesk");
  }

  @Test
  void aRelativeClauseTakesItsAntecedentAndTheMainVerbSkipsIt() {
    var text =
        Tagged.document(
            "Vell/PROPN ,/PUNCT who/PRON met/VERB Okar/PROPN in/ADP May/PROPN ,/PUNCT signed/VERB the/DET deal/NOUN ./PUNCT");
    var clauses = clauses(text);
    assertThat(subjects(text, clauses.get(0))).isEqualTo("Vell");
    assertThat(subjects(text, clauses.get(1))).isEqualTo("Vell");
    assertThat(clauses.get(1).verb().lemma()).isEqualTo("sign");
  }

  @Test
  void anAppositionBetweenCommasIsNoSubject() {
    var text =
        Tagged.document(
            "Vell/PROPN ,/PUNCT the/DET top/ADJ diplomat/NOUN of/ADP Ruun/PROPN ,/PUNCT met/VERB Okar/PROPN ./PUNCT");
    assertThat(subjects(text, clauses(text).getFirst())).isEqualTo("Vell");
  }

  @Test
  void aSubjectIsNotTakenFromItsOwnPrepositionalPhrase() {
    var text =
        Tagged.document(
            "Talks/NOUN between/ADP Vell/PROPN and/CCONJ Okar/PROPN lasted/VERB six/NUM hours/NOUN ./PUNCT");
    assertThat(subjects(text, clauses(text).getFirst())).isEqualTo("Talks");
  }

  @Test
  void whatFailedIsNegatedAndWhatIsHopedForIsPossible() {
    var failed =
        clauses(Tagged.document("Vell/PROPN failed/VERB to/PART meet/VERB Okar/PROPN ./PUNCT"));
    assertThat(failed.get(1).verb().negated()).isTrue();
    assertThat(failed.get(1).governor()).isZero();
    var hoped =
        clauses(Tagged.document("Vell/PROPN hopes/VERB to/PART meet/VERB Okar/PROPN ./PUNCT"));
    assertThat(hoped.get(1).verb().modality()).isEqualTo(Modality.POSSIBLE);
    assertThat(hoped.get(1).verb().negated()).isFalse();
  }

  @Test
  void beSetToIsOneVerbGroupInTheFuture() {
    var text =
        Tagged.document(
            "Vell/PROPN is/AUX set/VERB to/PART travel/VERB to/ADP Tesk/PROPN in/ADP May/PROPN ./PUNCT");
    var clause = clauses(text).getFirst();
    assertThat(clause.verb().lemma()).isEqualTo("travel");
    assertThat(clause.verb().modality()).isEqualTo(Modality.FUTURE);
    assertThat(complements(text, clause)).isEqualTo("to:Tesk | in:May");
  }

  @Test
  void thePassiveIsToldFromThePerfect() {
    var passive =
        clauses(
                Tagged.document(
                    "Three/NUM men/NOUN were/AUX killed/VERB by/ADP a/DET bomb/NOUN ./PUNCT"))
            .getFirst();
    assertThat(passive.verb().voice()).isEqualTo(Voice.PASSIVE);
    assertThat(passive.verb().lemma()).isEqualTo("kill");
    var perfect =
        clauses(Tagged.document("They/PRON have/AUX not/PART agreed/VERB ./PUNCT")).getFirst();
    assertThat(perfect.verb().voice()).isEqualTo(Voice.ACTIVE);
    assertThat(perfect.verb().negated()).isTrue();
    assertThat(perfect.verb().lemma()).isEqualTo("agree");
  }

  @Test
  void aParticipleBehindItsNounLeavesTheSubjectToTheMainVerb() {
    var text =
        Tagged.document(
            "A/DET balloon/NOUN launched/VERB by/ADP Tesk/PROPN crossed/VERB the/DET border/NOUN ./PUNCT");
    var clauses = clauses(text);
    assertThat(clauses.get(0).verb().voice()).isEqualTo(Voice.PASSIVE);
    assertThat(subjects(text, clauses.get(1))).isEqualTo("A balloon");
  }

  @Test
  void prepositionsOfSeveralWordsAreOne() {
    var text =
        Tagged.document(
            "They/PRON met/VERB on/ADP the/DET sidelines/NOUN of/ADP a/DET forum/NOUN according/VERB to/ADP Vell/PROPN ./PUNCT");
    assertThat(complements(text, clauses(text).getFirst()))
        .isEqualTo("on the sidelines of:a forum | according to:Vell");
  }

  @Test
  void theSpeakerBehindTheVerbIsItsSubject() {
    var text = Tagged.document("“/PUNCT _Yes/INTJ _,/PUNCT _”/PUNCT said/VERB Vell/PROPN ./PUNCT");
    assertThat(subjects(text, clauses(text).getFirst())).isEqualTo("Vell");
  }

  @Test
  void aHundredThousandMarksTakeBoundedTime() {
    var tokens = new java.util.ArrayList<Token>();
    String[] words = {"\"", "and", "met", "Vell", ",", "who"};
    PartOfSpeech[] parts = {
      PartOfSpeech.PUNCT,
      PartOfSpeech.CCONJ,
      PartOfSpeech.VERB,
      PartOfSpeech.PROPN,
      PartOfSpeech.PUNCT,
      PartOfSpeech.PRON
    };
    int at = 0;
    for (int i = 0; i < 100_000; i++) {
      String word = words[i % 6];
      tokens.add(new Token(new Span(at, at + word.length()), word, parts[i % 6]));
      at += word.length() + 1;
    }
    var sentence = new Sentence(0, 0, new Span(0, at), tokens);
    assertThat(
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(20), () -> Clauses.find(sentence, List.of())))
        .isNotEmpty();
  }
}
