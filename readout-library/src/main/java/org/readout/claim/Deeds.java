package org.readout.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Clauses;
import org.readout.annotate.clause.VerbGroup.Voice;
import org.readout.annotate.name.Name;
import org.readout.annotate.quote.Quotation;
import org.readout.claim.EntityBook.Draft;
import org.readout.claim.EntityBook.Placed;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Token;

/// Whose words a quotation holds that no verb of saying credits to anybody: his who judges in them
/// ("called it “a positive step”"), or does what they explain ("suspended the line, “until the tone
/// improves”").
final class Deeds {

  /// Verbs by which somebody judges or asks for something in words of their own.
  private static final Set<String> JUDGING =
      Set.of(
          "call",
          "describe",
          "dub",
          "label",
          "accuse",
          "blame",
          "welcome",
          "hail",
          "praise",
          "warn",
          "urge",
          "pledge",
          "vow",
          "denounce",
          "condemn",
          "characterise",
          "characterize",
          "criticise",
          "criticize",
          "dismiss",
          "decry",
          "demand",
          "insist",
          "promise",
          "stress",
          "emphasise",
          "emphasize",
          "raise",
          "slam",
          "laud",
          "brand",
          "deem",
          "express");

  /// "He spoke of a “spy rocket”."
  private static final Set<String> SPEAKING_OF =
      Set.of("speak", "speaks", "spoke", "spoken", "speaking");

  /// Verbs for what is done by saying so; the words quoted behind them give reason or terms.
  private static final Set<String> ACTING =
      Set.of(
          "suspend",
          "halt",
          "cancel",
          "postpone",
          "delay",
          "close",
          "ban",
          "order",
          "announce",
          "reject",
          "refuse",
          "decline",
          "threaten",
          "offer",
          "propose",
          "thank",
          "congratulate",
          "defend",
          "justify",
          "apologise",
          "apologize",
          "concede",
          "suggest",
          "cite",
          "complain",
          "lament",
          "boast",
          "deny",
          "forbid",
          "revoke",
          "withdraw");

  /// Fewer words than this behind such a verb may be a name.
  private static final int TERMS = 4;

  private static final Set<String> GIVING =
      Set.of("made", "issued", "gave", "released", "posted", "published", "read", "delivered");

  private static final Set<String> WORDS =
      Set.of("statement", "reply", "answer", "comment", "declaration", "message", "remarks");

  private final Document document;
  private final List<Name> names;
  private final EntityBook book;
  private final Referents referents;

  /// @param names all of the report, in order
  Deeds(Document document, List<Name> names, EntityBook book, Referents referents) {
    this.document = document;
    this.names = names;
    this.book = book;
    this.referents = referents;
  }

  /// The subject of a verb of judgement before the quotation in its sentence.
  Optional<Draft> judge(Quotation quote, Attributed last) {
    var sentence = document.sentenceAt(quote.span().start());
    var tokens = sentence.tokens();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).span().end() <= quote.span().start() && isJudging(tokens, i)) {
        var pronoun = pronounBefore(tokens, i);
        return pronoun.isPresent()
            ? meant(pronoun.get(), last)
            : judging(sentence, tokens.get(i), last);
      }
    }
    return Optional.empty();
  }

  /// "It called the talks frank", behind words of a document: who speaks through the document.
  private Optional<Draft> meant(Token pronoun, Attributed last) {
    var text = last.speakerText();
    boolean goesOn =
        Pronouns.isThing(pronoun.text())
            && text != null
            && DocumentWords.isDocument(document, text);
    return goesOn
        ? Optional.ofNullable(last.speaker())
        : referents.one(pronoun.span(), last.speaker());
  }

  private static Optional<Token> pronounBefore(List<Token> tokens, int verb) {
    int at = verb - 1;
    while (at >= 0 && tokens.get(at).is(PartOfSpeech.ADV, PartOfSpeech.AUX)) {
      at--;
    }
    boolean pronoun =
        at >= 0
            && (Pronouns.isPerson(tokens.get(at).text())
                || Pronouns.isThing(tokens.get(at).text()));
    return pronoun ? Optional.of(tokens.get(at)) : Optional.empty();
  }

  /// "The ministry suspended the line, “until the tone improves”": the words give the reason or the
  /// terms of what its subject did.
  Optional<Draft> actor(Quotation quote, Attributed last) {
    var before =
        document.sentenceAt(quote.span().start()).tokens().stream()
            .filter(token -> token.span().end() <= quote.span().start())
            .toList();
    boolean terms =
        !before.isEmpty()
            && (before.getLast().text().equals(",")
                || before.getLast().is(PartOfSpeech.ADP, PartOfSpeech.SCONJ));
    boolean label = document.tokensIn(quote.content()).size() < TERMS;
    if (!terms || label) {
      return Optional.empty();
    }
    for (int i = before.size() - 1; i > 0; i--) {
      if (isOne(before.get(i), ACTING)) {
        return SpeechTags.nounPhraseBefore(before, i)
            .flatMap(phrase -> referents.one(phrase, last.speaker()))
            .filter(draft -> draft.kind() != Entity.Kind.PLACE);
      }
    }
    return Optional.empty();
  }

  /// A paragraph that is all quotation is spoken by whom the sentence before it lets judge or
  /// speak: "In an interview, the minister called the hour an education.", "The minister made the
  /// following statement."
  Optional<Draft> ledTo(Quotation quote, Attributed last) {
    var here = document.sentenceAt(quote.span().start());
    if (here.index() == 0) {
      return Optional.empty();
    }
    var tokens = document.sentences().get(here.index() - 1).tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (isJudging(tokens, i) || givesWords(tokens, i)) {
        return SpeechTags.subjectBefore(tokens, i)
            .flatMap(phrase -> referents.one(phrase, last.speaker()));
      }
    }
    return Optional.empty();
  }

  /// "made the following statement", "issued this reply".
  private static boolean givesWords(List<Token> tokens, int at) {
    if (!GIVING.contains(tokens.get(at).lower())) {
      return false;
    }
    var ahead = tokens.subList(at + 1, Math.min(tokens.size(), at + 5));
    return ahead.stream().anyMatch(token -> token.lower().matches("following|this"))
        && ahead.stream().anyMatch(token -> WORDS.contains(token.lower()));
  }

  /// The subject of the verb, also of a participle that hangs on another verb ("said ..., calling
  /// it “...”"); where the grammar is not plain, whoever is named.
  private Optional<Draft> judging(Sentence sentence, Token verb, Attributed last) {
    var clause =
        Clauses.find(sentence, names).stream()
            .filter(it -> it.verb().verb().equals(verb))
            .findFirst();
    if (clause.filter(it -> it.verb().voice() == Voice.PASSIVE).isPresent()) {
      return Optional.empty();
    }
    int at = sentence.tokens().indexOf(verb);
    boolean goesOn = at > 0 && sentence.tokens().get(at - 1).is(PartOfSpeech.CCONJ);
    var subject = clause.map(Clause::subject);
    return goesOn || subject.isEmpty()
        ? subject(sentence, verb)
        : referents
            .one(subject.get().span(), last.speaker())
            .filter(draft -> draft.kind() != Entity.Kind.PLACE);
  }

  /// Whoever is named last before the verb; behind "and", the verb goes on with whom the sentence
  /// is about.
  private Optional<Draft> subject(Sentence sentence, Token verb) {
    var named =
        book.before(verb.span().start(), sentence.span().start()).stream()
            .map(Placed::draft)
            .filter(draft -> draft.kind() != Entity.Kind.PLACE)
            .toList();
    int at = sentence.tokens().indexOf(verb);
    boolean goesOn = at > 0 && sentence.tokens().get(at - 1).is(PartOfSpeech.CCONJ);
    boolean opens = !sentence.tokens().getFirst().is(PartOfSpeech.ADP, PartOfSpeech.SCONJ);
    return (goesOn && opens ? named.reversed() : named).stream().findFirst();
  }

  /// A verb of judgement at that place.
  static boolean isJudging(List<Token> tokens, int at) {
    var token = tokens.get(at);
    boolean of = at + 1 < tokens.size() && tokens.get(at + 1).lower().equals("of");
    return isOne(token, JUDGING) || (of && SPEAKING_OF.contains(token.lower()));
  }

  private static boolean isOne(Token token, Set<String> verbs) {
    if (!token.is(PartOfSpeech.VERB)) {
      return false;
    }
    var word = token.lower();
    return verbs.contains(word)
        || verbs.contains(word.replaceFirst("(e?s|ed|ing)$", ""))
        || verbs.contains(word.replaceFirst("(d|s|ing)$", ""))
        || verbs.contains(word.replaceFirst("ing$", "e"))
        || verbs.contains(word.replaceFirst("(l)led$", "$1"))
        || verbs.contains(word.replaceFirst("ied$", "y"));
  }
}
