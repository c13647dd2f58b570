package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.Role;
import org.readout.annotate.reading.OutcomeCue;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Span;

/// Finds what was agreed, accepted, pledged, refused, demanded, raised, left open.
///
/// Evidence from strong to weak: a verb of the table with what it governs ([VerbCues]), what stands
/// behind a deal or a promise ([Elaborations]), bare answers ([Responses]), what parties say that
/// they will do ([PromisedDeeds]) and when they meet again ([Rounds]), their stated policy
/// ([Stances]), a noun of the table ([NounCues]). Only what a party did is taken: no forecasts, no
/// conditions, no analysts. Time is proportional to the text.
public final class Outcomes {

  private static final Pattern SIDES =
      Pattern.compile("(?i)(?:the |both |the two |two )(?:sides|parties)");

  private final Document document;
  private final VerbCues verbs;
  private final Stances stances;
  private final NounCues nouns;
  private final PromisedDeeds deeds;
  private final Elaborations elaborations;
  private final Responses responses;
  private final Rounds rounds;
  private final Promised promises;
  private final ReadOutcomes read;

  private Outcomes(Document document, List<Name> names, List<Role> roles, List<OutcomeCue> cues) {
    this.document = document;
    var parties = new Parties(document, names, roles);
    verbs = new VerbCues(parties);
    stances = new Stances(parties);
    nouns = new NounCues(parties);
    deeds = new PromisedDeeds(parties);
    elaborations = new Elaborations(parties);
    responses = new Responses(parties);
    rounds = new Rounds(parties);
    promises = new Promised(document);
    read = new ReadOutcomes(parties, cues);
  }

  /// Finds the outcomes of a document.
  ///
  /// @param names of the document, in order
  /// @param roles of the document
  /// @param clauses of all its sentences, those of one sentence together and in the order in which
  ///   the clause layer gives them
  /// @param cues what a trained reader read, in order, down to the improbable; empty where none was
  ///   asked
  /// @return in order of the text; parties may be pronouns or descriptions, which the next step
  ///   resolves
  public static List<OutcomeMention> find(
      Document document,
      List<Name> names,
      List<Role> roles,
      List<Clause> clauses,
      List<OutcomeCue> cues) {
    return new Outcomes(document, names, roles, cues).in(clauses);
  }

  private List<OutcomeMention> in(List<Clause> clauses) {
    var scenes = scenes(clauses);
    var found = new ArrayList<OutcomeMention>();
    var makers = List.<Span>of();
    for (int i = 0; i < scenes.size(); i++) {
      var last = i > 0 ? scenes.get(i - 1) : null;
      var next = i + 1 < scenes.size() ? scenes.get(i + 1) : null;
      var here = inSentence(last, scenes.get(i), next, makers);
      makers = makers(here).orElse(makers);
      found.addAll(here);
    }
    return List.copyOf(found);
  }

  /// Who made the deal that these tell of last, if they tell of one.
  private Optional<List<Span>> makers(List<OutcomeMention> found) {
    return found.reversed().stream()
        .filter(mention -> mention.kind() == OutcomeKind.AGREED)
        .filter(mention ->
            document.tokensIn(mention.extent()).stream()
                .anyMatch(token -> Elaborations.isDeal(token.lower())))
        .findFirst()
        .map(OutcomeMention::parties);
  }

  private List<Scene> scenes(List<Clause> clauses) {
    var scenes = new ArrayList<Scene>();
    int from = 0;
    for (Sentence sentence : document.sentences()) {
      int to = from;
      while (to < clauses.size() && clauses.get(to).sentence().index() == sentence.index()) {
        to++;
      }
      scenes.add(new Scene(sentence, clauses.subList(from, to)));
      from = to;
    }
    return scenes;
  }

  private List<OutcomeMention> inSentence(
      @Nullable Scene last, Scene scene, @Nullable Scene next, List<Span> makers) {
    var found = new ArrayList<OutcomeMention>();
    if (scene.isQuestion()) {
      return found;
    }
    addAll(found, verbs.find(scene));
    addAll(found, elaborations.find(last, scene, next, makers));
    addAll(found, responses.find(last, scene, next));
    addAll(found, deeds.find(scene));
    addAll(found, rounds.find(scene));
    addAll(found, stances.find(scene));
    addAll(found, nouns.find(scene));
    found.removeIf(mention -> !read.isPossible(mention));
    addAll(found, read.find(scene));
    return found.stream()
        .map(mention -> between(mention, makers))
        .map(mention -> promises.isPromise(mention) ? mention.promising() : mention)
        .sorted(Comparator.comparing(OutcomeMention::cue))
        .toList();
  }

  /// "The two sides" of a report that has told between whom its deal is are those.
  private OutcomeMention between(OutcomeMention mention, List<Span> makers) {
    boolean sides =
        mention.parties().size() == 1
            && SIDES.matcher(document.at(mention.parties().getFirst())).matches();
    return sides && makers.size() == 2 ? mention.of(makers) : mention;
  }

  /// Leaves out what stronger evidence has told in the same words, and what lies inside it.
  private static void addAll(List<OutcomeMention> found, List<OutcomeMention> more) {
    for (OutcomeMention mention : more) {
      boolean told =
          found.stream()
              .anyMatch(other ->
                  other.cue().overlaps(mention.cue())
                      || other.content().overlaps(mention.cue())
                      || (other.kind() == mention.kind()
                          && other.content().overlaps(mention.content())));
      if (!told) {
        found.add(mention);
      }
    }
  }
}
