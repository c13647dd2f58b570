package org.readout.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.quote.Quotation;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// The words right beside a quotation that say who speaks it: "..., he told reporters", "..., said
/// the minister", "..., in the words of one diplomat"; or a clause of speech between commas. A rule
/// for where no attribution was read: only words that touch the quotation count.
final class SpeechTags {

  /// Tokens between the quotation and the verb, at most: "the Kessarian foreign minister said".
  private static final int REACH = 6;

  private static final Set<String> SAYING =
      Set.of(
          ("said says told tells added adds asked asks replied replies answered warned warns"
                  + " insisted insists explained noted remarked recalled continued declared announced"
                  + " wrote writes tweeted argued argues stressed concluded joked quipped acknowledged"
                  + " admitted conceded promised vowed observed confided recounted")
              .split(" ", -1));

  /// Behind these stands who was spoken to.
  private static final Set<String> TELLING =
      Set.of("told", "tells", "asked", "asks", "warned", "warns", "promised");

  private static final List<String> IN_THE_WORDS_OF = List.of("in", "the", "words", "of");

  private static final Set<String> AUXILIARIES = Set.of("had", "has", "have", "will", "would");

  private static final Set<String> TAGGED = Set.of("that", "and", "you", "then", "who");
  private static final String ENDINGS = ",!?.…";

  /// Words of the noun phrase that speaks.
  private static final Set<PartOfSpeech> NOMINAL =
      Set.of(
          PartOfSpeech.PRON,
          PartOfSpeech.DET,
          PartOfSpeech.ADJ,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.NUM,
          PartOfSpeech.PART);

  private final Document document;

  SpeechTags(Document document) {
    this.document = document;
  }

  /// @param source who speaks
  /// @param cue the words that say so
  record Tag(Span source, Span cue) {}

  /// The tag of a quotation, if it has one.
  Optional<Tag> of(Quotation quote) {
    List<Token> behind = behind(quote);
    List<Token> tag = isSetOff(quote) ? behind : List.of();
    return subjectFirst(tag).or(() -> verbFirst(tag)).or(() -> interpolated(quote));
  }

  /// "in the words of one diplomat", "in its words": right behind or before the quotation, it tells
  /// more than any other word.
  Optional<Tag> inWords(Quotation quote) {
    var before = before(quote);
    return inTheWordsOf(behind(quote)).or(() -> inTheWordsOf(before)).or(() -> inItsWords(before));
  }

  /// "in its own words".
  private static Optional<Tag> inItsWords(List<Token> tokens) {
    int size = tokens.size();
    boolean words =
        size >= 3
            && size <= 4
            && tokens.get(0).lower().equals("in")
            && Pronouns.isPronoun(tokens.get(1).text())
            && tokens.get(size - 1).lower().equals("words");
    Span cue = words ? tokens.get(0).span().cover(tokens.get(size - 1).span()) : new Span(0, 0);
    return words ? Optional.of(new Tag(tokens.get(1).span(), cue)) : Optional.empty();
  }

  /// "Sanctions, a colleague let slip, are “in the drawer”": a clause of speech between commas
  /// before the quotation.
  private Optional<Tag> interpolated(Quotation quote) {
    int start = quote.span().start();
    var tokens =
        document.sentenceAt(start).tokens().stream().filter(t -> t.span().end() <= start).toList();
    for (int comma = tokens.size() - 1; comma > 1; comma--) {
      int verb = comma - 1;
      boolean slip = tokens.get(verb).lower().equals("slip");
      verb -= slip ? 1 : 0;
      boolean says = slip ? tokens.get(verb).lower().equals("let") : isSaying(tokens.get(verb));
      if (tokens.get(comma).text().equals(",") && says) {
        var cue = tokens.get(verb).span().cover(tokens.get(comma - 1).span());
        return nounPhraseBefore(tokens, verb).map(source -> new Tag(source, cue));
      }
    }
    return Optional.empty();
  }

  /// The noun phrase that ends right before a verb, with what hangs on it by "of": "the ministry of
  /// Ms. Orlan", "a colleague of hers". Behind a preposition it is no subject.
  static Optional<Span> nounPhraseBefore(List<Token> tokens, int verb) {
    int end = verb;
    while (end > 0 && isAuxiliary(tokens.get(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && from > end - REACH - 2 && goesBack(tokens, from, end)) {
      from--;
    }
    boolean subject = from == 0 || !tokens.get(from - 1).is(PartOfSpeech.ADP);
    return from == end || !subject
        ? Optional.empty()
        : Optional.of(tokens.get(from).span().cover(tokens.get(end - 1).span()));
  }

  private static boolean isAuxiliary(Token token) {
    return token.is(PartOfSpeech.ADV, PartOfSpeech.AUX) || AUXILIARIES.contains(token.lower());
  }

  private static boolean goesBack(List<Token> tokens, int from, int end) {
    Token before = tokens.get(from - 1);
    if (from == end) {
      return NOMINAL.contains(before.part()) && !isSaying(before);
    }
    Token first = tokens.get(from);
    if (first.lower().equals("of") || before.lower().equals("of")) {
      return true;
    }
    boolean opens = first.is(PartOfSpeech.DET);
    boolean other =
        first.isCapitalised() && before.is(PartOfSpeech.NOUN) && !before.isCapitalised();
    return NOMINAL.contains(before.part()) && !opens && !other && !isSaying(before);
  }

  /// A comma or the end of a sentence stands at its closing mark: what is quoted is no title ("The
  /// author of “The Long Road” told") and no part of the sentence's own words.
  private boolean isSetOff(Quotation quote) {
    String words = document.at(quote.content()).stripTrailing();
    int end = quote.span().end();
    boolean comma = document.text().startsWith(",", end);
    return comma || ENDINGS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /// The tokens behind the closing mark up to the end of its sentence, a first comma left out; none
  /// where the sentence is over.
  private List<Token> behind(Quotation quote) {
    int end = quote.span().end();
    var sentence = document.sentenceAt(Math.max(quote.span().start(), end - 1));
    var rest = sentence.tokens().stream().filter(t -> t.span().start() >= end).toList();
    boolean comma = !rest.isEmpty() && rest.getFirst().text().equals(",");
    return comma ? rest.subList(1, rest.size()) : rest;
  }

  /// The tokens of the sentence before the opening mark, the nearest ones.
  private List<Token> before(Quotation quote) {
    int start = quote.span().start();
    var tokens =
        document.sentenceAt(start).tokens().stream().filter(t -> t.span().end() <= start).toList();
    int last = tokens.size() - 1;
    boolean comma = last >= 0 && tokens.get(last).text().equals(",");
    int end = comma ? last : tokens.size();
    for (int from = end - 1; from >= Math.max(0, end - REACH - 4); from--) {
      if (tokens.get(from).lower().equals("in")) {
        return tokens.subList(from, end);
      }
    }
    return List.of();
  }

  /// "he told reporters".
  private static Optional<Tag> subjectFirst(List<Token> tokens) {
    int verb = withOf(tokens, 0);
    return verb > 0 && verb < tokens.size() && isSaying(tokens.get(verb))
        ? Optional.of(tag(tokens, 0, verb, tokens.get(verb).span()))
        : Optional.empty();
  }

  /// "said the minister".
  private static Optional<Tag> verbFirst(List<Token> tokens) {
    boolean says = !tokens.isEmpty() && isSaying(tokens.getFirst());
    if (!says || TELLING.contains(tokens.getFirst().lower())) {
      return Optional.empty();
    }
    int end = withOf(tokens, 1);
    return end > 1 ? Optional.of(tag(tokens, 1, end, tokens.getFirst().span())) : Optional.empty();
  }

  /// "in the words of one diplomat".
  private static Optional<Tag> inTheWordsOf(List<Token> tokens) {
    boolean words =
        tokens.size() > IN_THE_WORDS_OF.size()
            && tokens.stream()
                .limit(IN_THE_WORDS_OF.size())
                .map(Token::lower)
                .toList()
                .equals(IN_THE_WORDS_OF);
    if (!words) {
      return Optional.empty();
    }
    int begin = IN_THE_WORDS_OF.size();
    int end = nominals(tokens, begin);
    Span cue = tokens.getFirst().span().cover(tokens.get(begin - 1).span());
    return end > begin ? Optional.of(tag(tokens, begin, end, cue)) : Optional.empty();
  }

  /// The noun phrase right before that verb, where a clause begins with it: at the start of the
  /// sentence or behind a comma. Elsewhere it is the end of a longer one ("critics of the
  /// president") or the clause is a relative one.
  static Optional<Span> subjectBefore(List<Token> tokens, int at) {
    int from = at;
    while (from > 0 && from > at - REACH && NOMINAL.contains(tokens.get(from - 1).part())) {
      from--;
    }
    boolean begins = from == 0 || tokens.get(from - 1).text().equals(",");
    return from == at || !begins
        ? Optional.empty()
        : Optional.of(tokens.get(from).span().cover(tokens.get(at - 1).span()));
  }

  /// One past the noun phrase that begins there; at most [#REACH] tokens.
  private static int nominals(List<Token> tokens, int from) {
    int end = from;
    while (end < Math.min(tokens.size(), from + REACH) && isNominal(tokens, end, from)) {
      end++;
    }
    return end;
  }

  /// With "of the ministry" behind it, and a name set off by a comma ("the spokesman of the
  /// ministry, Ivo Stern").
  private static int withOf(List<Token> tokens, int from) {
    int end = nominals(tokens, from);
    if (end == from) {
      return from;
    }
    boolean of = end < tokens.size() && tokens.get(end).lower().equals("of");
    int behind = of ? nominals(tokens, end + 1) : end;
    int whole = of && behind > end + 1 ? behind : end;
    boolean comma = whole + 1 < tokens.size() && tokens.get(whole).text().equals(",");
    int name = whole + 1;
    while (comma && name < tokens.size() && tokens.get(name).is(PartOfSpeech.PROPN)) {
      name++;
    }
    return comma && name > whole + 1 ? name : whole;
  }

  private static boolean isNominal(List<Token> tokens, int at, int from) {
    Token token = tokens.get(at);
    boolean opens = token.is(PartOfSpeech.PRON, PartOfSpeech.DET) && at > from;
    return NOMINAL.contains(token.part()) && !opens && !isSaying(token);
  }

  /// True for words that only say that somebody spoke: "I said", "he had told us that".
  static boolean isOnlyTag(List<Token> tokens) {
    var words = tokens.stream().filter(token -> !token.is(PartOfSpeech.PUNCT)).toList();
    return words.stream().anyMatch(SpeechTags::isSaying)
        && words.stream()
            .allMatch(word ->
                isSaying(word)
                    || AUXILIARIES.contains(word.lower())
                    || TAGGED.contains(word.lower())
                    || Pronouns.isPronoun(word.text()));
  }

  private static boolean isSaying(Token token) {
    return SAYING.contains(token.lower());
  }

  private static Tag tag(List<Token> tokens, int from, int to, Span cue) {
    return new Tag(tokens.get(from).span().cover(tokens.get(to - 1).span()), cue);
  }
}
