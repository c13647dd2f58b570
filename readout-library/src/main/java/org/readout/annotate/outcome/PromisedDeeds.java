package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.clause.VerbGroup.Modality;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// What parties say that they themselves will or will not do: "the minister said Norway would lift
/// the ban", "“We will publish the data,” she said", "the prisoners would be freed, he said".
///
/// Only acts that one decides on, told by those who speak for who acts; what others foretell of
/// them is no outcome.
final class PromisedDeeds {

  private static final Set<String> WILL = Set.of("will", "'ll", "shall", "wo");
  private static final Set<String> WOULD = Set.of("will", "'ll", "shall", "wo", "would", "'d");

  private static final Set<String> HEDGES =
      Set.of("if", "unless", "whether", "probably", "perhaps", "maybe", "likely", "hopefully");

  private static final Set<String> FIRST = Set.of("i", "we");

  private static final Set<String> OPENERS =
      Set.of("and", "but", "so", "now", "today", "tomorrow", "then", "also");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

  /// Among the auxiliaries these make it a mere thought, or the least that one will do.
  private static final Set<String> THOUGHTS =
      Set.of("have", "rather", "likely", "probably", "ever", "only");

  /// "would refuse to work".
  private static final Set<String> REFUSALS = Set.of("refuse", "decline", "reject", "veto");

  /// Words before a noun phrase that say how many of it.
  private static final int QUANTIFIER = 4;

  private final Parties parties;

  PromisedDeeds(Parties parties) {
    this.parties = parties;
  }

  List<OutcomeMention> find(Scene scene) {
    var found = new ArrayList<OutcomeMention>();
    for (Clause clause : scene.clauses) {
      boolean threat = isThreat(scene, clause);
      if (isAhead(clause) && (threat || !isHedged(scene, clause))) {
        ownWords(scene, clause)
            .or(() -> reported(scene, clause))
            .or(() -> refusal(scene, clause))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isAhead(Clause clause) {
    return clause.governor() < 0
        && (clause.verb().modality() == Modality.FUTURE
            || clause.verb().modality() == Modality.POSSIBLE);
  }

  /// "I will go if they ask": bound to what others do, or only likely; a refusal, and what is
  /// decided about a thing, stand with the terms behind them.
  private static boolean isHedged(Scene scene, Clause clause) {
    for (int i = 0; i < scene.size(); i++) {
      boolean before = i < clause.verb().last();
      boolean passive = clause.verb().voice() == VerbGroup.Voice.PASSIVE;
      boolean certain = (clause.verb().negated() || passive) && !before;
      if (HEDGES.contains(scene.lower(i)) && !certain) {
        return true;
      }
    }
    return false;
  }

  /// "We will answer if they fire", "the union would refuse to work otherwise": what is announced
  /// for the case that something happens.
  private static boolean isThreat(Scene scene, Clause clause) {
    boolean open = false;
    for (int i = 0; i < scene.size(); i++) {
      String word = scene.lower(i);
      boolean behind = i > clause.verb().last() && Set.of("unless", "otherwise").contains(word);
      open |= word.equals("if") || behind;
      if (HEDGES.contains(word) && !word.equals("if") && !word.equals("unless")) {
        return false;
      }
    }
    return open && !clause.verb().negated() && Wills.THREATENS.contains(clause.verb().lemma());
  }

  /// "We will publish the data": whoever speaks.
  private Optional<OutcomeMention> ownWords(Scene scene, Clause clause) {
    NounPhrase subject = clause.subject();
    boolean own = subject != null && FIRST.contains(scene.lower(subject.first()));
    if (subject == null || !own || !opens(scene, subject) || !isWilled(scene, clause, WILL)) {
      return Optional.empty();
    }
    return build(scene, clause, List.of(subject.span()), null);
  }

  /// At the head of its words, not "the last point I will make" or "my belief is that we will".
  private static boolean opens(Scene scene, NounPhrase subject) {
    int before = subject.first() - 1;
    boolean said =
        scene.lower(before).equals("that")
            && scene.clauses.stream()
                .anyMatch(clause -> Scene.isSaying(clause) && clause.verb().last() == before - 1);
    return before < 0
        || said
        || isFrontedPhrase(scene, before)
        || scene.isMark(before)
        || OPENERS.contains(scene.lower(before))
        || scene.clauses.stream()
            .anyMatch(clause -> Scene.isSaying(clause) && clause.verb().last() == before);
  }

  /// "In a short while we will".
  private static boolean isFrontedPhrase(Scene scene, int last) {
    int start = scene.isMark(0) ? 1 : 0;
    for (int i = start; i <= last; i++) {
      if (scene.isMark(i) || scene.token(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        return false;
      }
    }
    return start <= last && scene.token(start).is(PartOfSpeech.ADP);
  }

  /// "She said Norway would publish the data", "the data would be published, she said".
  private Optional<OutcomeMention> reported(Scene scene, Clause clause) {
    Clause reporting = scene.reporting(clause);
    NounPhrase subject = scene.subjects(clause).stream().findFirst().orElse(null);
    if (reporting == null
        || subject == null
        || reporting.subjects().contains(subject)
        || (FIRST.contains(scene.lower(subject.first())) && !opens(scene, subject))
        || !isOwnSpeech(scene, reporting)
        || !isTold(scene, clause, subject, reporting)) {
      return Optional.empty();
    }
    var tellers = parties.of(reporting.subjects());
    if (tellers.isEmpty() || reporting.subjects().stream().anyMatch(parties::isCommentator)) {
      return Optional.empty();
    }
    if (clause.verb().voice() == VerbGroup.Voice.PASSIVE) {
      boolean decided = Wills.DECIDED.contains(clause.verb().lemma()) && has(scene, clause, WOULD);
      return decided && !clause.verb().negated() && !parties.isPronoun(subject)
          ? Optional.of(
              mention(scene, clause, OutcomeKind.EXPECTED, tellers, start(scene, subject), null))
          : Optional.empty();
    }
    boolean somebody = parties.isPronoun(subject) || parties.of(subject).isPresent();
    return somebody && isWilled(scene, clause, WOULD)
        ? build(scene, clause, tellers, subject)
        : Optional.empty();
  }

  /// "Norway will not accept inspections": the policy of a state, told by nobody in particular.
  private Optional<OutcomeMention> refusal(Scene scene, Clause clause) {
    NounPhrase subject = clause.subject();
    boolean refuses =
        clause.verb().negated()
            && Wills.REFUSES.contains(clause.verb().lemma())
            && isWilled(scene, clause, WOULD);
    boolean opens =
        subject != null && subject.first() <= (scene.isMark(0) ? 1 : 0) && parties.isState(subject);
    return refuses && opens && scene.reporting(clause) == null
        ? Optional.of(
            mention(
                scene,
                clause,
                OutcomeKind.REFUSED,
                parties.of(clause.subjects()),
                clause.verb().first(),
                null))
        : Optional.empty();
  }

  /// True when the speech is what the clause tells: nothing finite stands between them.
  private static boolean isTold(Scene scene, Clause clause, NounPhrase subject, Clause reporting) {
    int said = reporting.verb().last();
    if (said < clause.verb().first()) {
      return !isOfNoun(scene, subject, reporting)
          && !isFarFrom(scene, clause, subject)
          && scene.clauses.stream()
              .filter(other -> other.governor() < 0)
              .noneMatch(
                  other -> other.verb().first() > said && other.verb().last() < subject.first());
    }
    int end = scene.content(subject.first()).end();
    int begin =
        Math.min(reporting.verb().span().start(), reporting.subjects().getFirst().span().start());
    return !scene.lower(subject.first() - 1).equals("that") && scene.noWordBetween(end, begin);
  }

  /// True when something that was done stands between the subject and its "would" ("Norway had
  /// broken the truce but would not"); who speaks of "the company" speaks for it.
  private static boolean isFarFrom(Scene scene, Clause clause, NounPhrase subject) {
    boolean own =
        scene.lower(subject.first()).equals("the") && subject.head().is(PartOfSpeech.NOUN);
    return !own && isParted(clause, subject, scene);
  }

  private static boolean isParted(Clause clause, NounPhrase subject, Scene scene) {
    return scene.clauses.stream()
        .filter(other -> other.governor() < 0 && other.verb().modality() == Modality.PAST)
        .anyMatch(other ->
            other.verb().first() > subject.last() && other.verb().last() < clause.verb().first());
  }

  /// "a disgrace that Norway will not go", "the point he will make": part of a thought, not its
  /// word.
  private static boolean isOfNoun(Scene scene, NounPhrase subject, Clause reporting) {
    int before = subject.first() - 1;
    int noun = scene.lower(before).equals("that") ? before - 1 : before;
    return noun >= 0
        && scene.token(noun).is(PartOfSpeech.NOUN)
        && !scene.isMark(noun)
        && !reporting.verb().lemma().equals("tell");
  }

  /// "he said", "he is saying", "telling reporters"; not "Norway told", which stands behind whom it
  /// was told to.
  private static boolean isOwnSpeech(Scene scene, Clause reporting) {
    var verb = reporting.verb();
    boolean real =
        verb.modality() == Modality.PAST
            || verb.modality() == Modality.PRESENT
            || (Reality.isParticiple(reporting) && Reality.isReal(scene, reporting));
    boolean whom =
        verb.lemma().equals("tell") && reporting.subjects().getFirst().first() > verb.last();
    boolean once =
        Set.of("when", "after", "before", "once", "until").contains(before(scene, reporting));
    return real && !whom && !once && !verb.negated() && Wills.SPEECH.contains(verb.lemma());
  }

  private static boolean isWilled(Scene scene, Clause clause, Set<String> words) {
    var verb = clause.verb();
    boolean must = scene.lower(verb.last() + 1).equals("to") && verb.lemma().equals("have");
    boolean refused = verb.negated() && Wills.REFUSES.contains(verb.lemma()) && !must;
    boolean open =
        Set.of("if", "when", "unless", "whether", "what", "as").contains(before(scene, clause));
    return verb.voice() == VerbGroup.Voice.ACTIVE
        && has(scene, clause, words)
        && (refused || !Wills.BEFALLS.contains(verb.lemma()))
        && !open;
  }

  /// The first word of a reported clause: "all but three of the prisoners", where the noun phrase
  /// is only "three".
  private static int start(Scene scene, NounPhrase subject) {
    for (int i = subject.first() - 1; i >= subject.first() - QUANTIFIER; i--) {
      if (scene.lower(i).equals("that") || scene.lower(i).equals("said")) {
        return i + 1;
      }
      if (i < 0 || scene.isMark(i) || scene.token(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        return subject.first();
      }
    }
    return subject.first();
  }

  private static String before(Scene scene, Clause clause) {
    int first =
        clause.subjects().isEmpty() ? clause.verb().first() : clause.subjects().getFirst().first();
    return scene.lower(Math.min(first, clause.verb().first()) - 1);
  }

  /// One of the words among the auxiliaries, and none that makes it a mere thought ("would have",
  /// "would rather").
  private static boolean has(Scene scene, Clause clause, Set<String> words) {
    boolean found = false;
    for (int i = clause.verb().first(); i < clause.verb().last(); i++) {
      String word = scene.lower(i);
      if (THOUGHTS.contains(word)) {
        return false;
      }
      found |= words.contains(word) || word.equals("going");
    }
    return found;
  }

  /// @param principal whose act it is, where it is told by others; or null
  private static Optional<OutcomeMention> build(
      Scene scene, Clause clause, List<Span> who, @Nullable NounPhrase principal) {
    var verb = clause.verb();
    OutcomeKind kind = kind(scene, clause);
    boolean named =
        principal != null
            && !PRONOUNS.contains(scene.lower(principal.first()))
            && !FIRST.contains(scene.lower(principal.first()));
    int start =
        named && principal != null && !isParted(clause, principal, scene)
            ? start(scene, principal)
            : kind == OutcomeKind.PLEDGED ? verb.last() : verb.first();
    var mention = mention(scene, clause, kind, who, start, principal);
    boolean told = scene.hasNoun(scene.content(verb.last() + 1)) || kind != OutcomeKind.PLEDGED;
    return told && scene.count(mention.content()) > 2 ? Optional.of(mention) : Optional.empty();
  }

  private static OutcomeKind kind(Scene scene, Clause clause) {
    var verb = clause.verb();
    if (verb.negated()) {
      return Wills.SPARES.contains(verb.lemma()) ? OutcomeKind.ASSURED : OutcomeKind.REFUSED;
    }
    if (REFUSALS.contains(verb.lemma())) {
      return OutcomeKind.REFUSED;
    }
    return isThreat(scene, clause) ? OutcomeKind.WARNED : OutcomeKind.PLEDGED;
  }

  private static OutcomeMention mention(
      Scene scene,
      Clause clause,
      OutcomeKind kind,
      List<Span> who,
      int start,
      @Nullable NounPhrase principal) {
    Span content = scene.content(start);
    Span extent = clause.verb().span().cover(content);
    for (Span party : who) {
      extent = scene.sentence.span().contains(party) ? extent.cover(party) : extent;
    }
    return new OutcomeMention(
        clause.verb().span(),
        extent,
        kind,
        who,
        content,
        principal == null ? null : principal.span(),
        kind == OutcomeKind.PLEDGED);
  }
}
