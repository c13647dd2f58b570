package org.readout.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.event.Trigger.Frame;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// Whose a happening is that a noun names: the names before the noun, and the part of whoever owns
/// it.
final class Owners {

  /// Nouns of what is done to whoever owns it: his arrest, her appointment, its collapse.
  private static final Set<String> DONE_TO =
      Set.of(
          "arrest",
          "detention",
          "conviction",
          "sentencing",
          "indictment",
          "trial",
          "arraignment",
          "extradition",
          "impeachment",
          "hearing",
          "court-martial",
          "inquest",
          "appointment",
          "nomination",
          "inauguration",
          "dismissal",
          "ouster",
          "killing",
          "murder",
          "assassination",
          "abduction",
          "kidnapping",
          "beheading",
          "massacre");

  /// Nouns of what is done to whoever owns it where "by" names another who did it.
  private static final Set<String> BY_ANOTHER =
      Set.of("shooting", "stabbing", "beating", "poisoning", "attack", "bombing", "robbery");

  private final Scene scene;

  Owners(Scene scene) {
    this.scene = scene;
  }

  /// Adds the owner ("Vell's visit") and the names in the phrase ("the Vell-Okar talks").
  void owner(Draft draft, NounPhrase phrase) {
    Cast.possessor(scene, phrase)
        .filter(owner -> !isOpen(owner, phrase))
        .filter(owner -> !isSceneOf(draft, owner, phrase))
        .ifPresent(owner -> draft.add(owner, isDoneTo(owner, phrase) ? Part.TARGET : of(draft)));
    pair(draft, phrase);
  }

  /// "Ruun's nightclub attack", "the city's earthquake": a place whose attack is told by what was
  /// attacked, and whose disaster it is, is where it was.
  private boolean isSceneOf(Draft draft, Span owner, NounPhrase phrase) {
    boolean place = scene.namesIn(owner).stream().anyMatch(n -> n.kind() == NameKind.PLACE);
    boolean described =
        switch (draft.meaning.kind()) {
          case ACCIDENT, DISASTER -> true;
          case ATTACK ->
              scene.tokens().get(phrase.last() - 1).is(PartOfSpeech.NOUN)
                  && draft.lemma().isEmpty();
          default -> false;
        };
    if (place && described) {
      draft.places.add(owner);
    }
    return place && described;
  }

  /// "Vell has not forgiven Okar his conviction": whose is open where two are named before it.
  private boolean isOpen(Span owner, NounPhrase phrase) {
    boolean pronoun = scene.document().at(owner).matches("(?i)his|her|their|its");
    return pronoun
        && DONE_TO.contains(Lemmas.noun(phrase.head().lower()))
        && scene.names().stream()
                .filter(name -> name.kind() == NameKind.PERSON)
                .filter(name -> name.span().end() < owner.start())
                .count()
            > 1;
  }

  /// "Vell's arrest", "the Vell murder"; "Vell's murder of Okar" and "the court's conviction of
  /// Vell" are done by whoever owns them, and states do more than they suffer.
  private boolean isDoneTo(Span owner, NounPhrase phrase) {
    boolean human =
        scene.namesIn(owner).isEmpty()
            || scene.namesIn(owner).stream().anyMatch(name -> name.kind() == NameKind.PERSON);
    String behind = scene.preposition(scene.chunkOf(phrase) + 1);
    String head = Lemmas.noun(phrase.head().lower());
    boolean byAnother = behind.equals("by") && BY_ANOTHER.contains(head);
    return byAnother || (human && DONE_TO.contains(head) && !behind.equals("of"));
  }

  /// Whose it is: whose visit travels, whose attack acts, whose crash suffers.
  static Part of(Draft draft) {
    return switch (draft.meaning.frame()) {
      case MUTUAL -> Part.PARTY;
      case TRAVEL -> Part.VISITOR;
      case HOSTING -> Part.HOST;
      case ACT -> draft.isKind(HappeningKind.ELECTION) ? Part.PARTY : Part.AGENT;
      case SUFFER -> Part.TARGET;
    };
  }

  /// "the Vell-Okar talks": names joined by a hyphen before the head.
  private void pair(Draft draft, NounPhrase phrase) {
    var tokens = scene.tokens();
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (!isOneName(tokens.get(i).span())) {
        joined(tokens.get(i)).forEach(span -> draft.add(span, of(draft)));
      }
    }
    for (int i = phrase.first() + 1; i + 1 < phrase.last(); i++) {
      boolean joint = tokens.get(i).text().matches("[-–/]");
      boolean whole = isOneName(tokens.get(i - 1).span().cover(tokens.get(i + 1).span()));
      if (joint && !whole && isName(i - 1) && isName(i + 1)) {
        draft.add(nameSpan(i - 1), of(draft));
        draft.add(nameSpan(i + 1), of(draft));
      }
    }
  }

  /// "Ruun airstrikes", "Okari missile test": the name or demonym before the noun acts; before an
  /// attack a place is where it was.
  void premodifier(Draft draft, NounPhrase phrase) {
    if (draft.meaning.frame() != Frame.ACT || !draft.participants.isEmpty()) {
      return;
    }
    for (int i = phrase.last() - 1; i >= phrase.first(); i--) {
      Token token = scene.tokens().get(i);
      var name = scene.names().stream().filter(n -> n.span().contains(token.span())).findFirst();
      boolean demonym =
          name.isEmpty()
              && token.is(PartOfSpeech.ADJ)
              && token.isCapitalised()
              && i > 0
              && !scene.tokens().get(i + 1).isCapitalised();
      if (name.isPresent() || demonym) {
        Span span = name.map(n -> n.span()).orElse(token.span());
        boolean place =
            name.filter(n -> n.kind() == NameKind.PLACE).isPresent() && !token.is(PartOfSpeech.ADJ);
        if (place && !draft.isKind(HappeningKind.LAUNCH)) {
          if (!draft.isKind(HappeningKind.LEGAL)) {
            draft.places.add(span);
          }
        } else if (!draft.isKind(HappeningKind.STATEMENT) || isPerson(name)) {
          draft.add(span, isDoneTo(span, phrase) ? Part.TARGET : of(draft));
        }
        return;
      }
    }
  }

  /// "the Council speech" is given before the council.
  private static boolean isPerson(Optional<Name> name) {
    return name.filter(n -> n.kind() == NameKind.PERSON).isPresent();
  }

  /// "Asia-Pacific": one name, no pair.
  private boolean isOneName(Span span) {
    return scene.names().stream().anyMatch(name -> name.span().contains(span));
  }

  /// The halves of "Vell-Okar" where it is one token; else nothing.
  private static List<Span> joined(Token token) {
    int hyphen =
        token.text().indexOf('-') < 0 ? token.text().indexOf('–') : token.text().indexOf('-');
    boolean names =
        hyphen > 1
            && hyphen + 2 < token.text().length()
            && token.isCapitalised()
            && Character.isUpperCase(token.text().charAt(hyphen + 1));
    int start = token.span().start();
    return names
        ? List.of(new Span(start, start + hyphen), new Span(start + hyphen + 1, token.span().end()))
        : List.of();
  }

  private boolean isName(int token) {
    Token word = scene.tokens().get(token);
    return word.isCapitalised() && word.is(PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NOUN);
  }

  private Span nameSpan(int token) {
    return scene.tokens().get(token).span();
  }
}
