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
/// the minister", "..., in the words of one diplomat". A rule for where no attribution was read:
/// only words that touch the quotation count.
final class SpeechTags {

  /// Tokens between the quotation and the verb, at most: "the Kessarian foreign minister said".
  private static final int REACH = 6;

  private static final Set<String> SAYING =
      Set.of(
          ("said says told tells added adds asked asks replied replies answered warned warns"
                  + " insisted insists explained noted remarked recalled continued declared announced"
                  + " wrote writes tweeted argued argues stressed concluded joked quipped acknowledged"
                  + " admitted conceded promised vowed observed")
              .split(" ", -1));

  /// Behind these stands who was spoken to.
  private static final Set<String> TELLING =
      Set.of("told", "tells", "asked", "asks", "warned", "warns", "promised");

  private static final List<String> IN_THE_WORDS_OF = List.of("in", "the", "words", "of");

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
    return subjectFirst(tag)
        .or(() -> verbFirst(tag))
        .or(() -> inTheWordsOf(behind))
        .or(() -> inTheWordsOf(before(quote)));
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
    int verb = nominals(tokens, 0);
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
    int end = nominals(tokens, 1);
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

  private static boolean isNominal(List<Token> tokens, int at, int from) {
    Token token = tokens.get(at);
    boolean opens = token.is(PartOfSpeech.PRON, PartOfSpeech.DET) && at > from;
    return NOMINAL.contains(token.part()) && !opens && !isSaying(token);
  }

  private static boolean isSaying(Token token) {
    return SAYING.contains(token.lower());
  }

  private static Tag tag(List<Token> tokens, int from, int to, Span cue) {
    return new Tag(tokens.get(from).span().cover(tokens.get(to - 1).span()), cue);
  }
}
