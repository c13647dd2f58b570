package org.readout.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.quote.Quotation;
import org.readout.claim.EntityBook.Draft;
import org.readout.claim.EntityBook.Placed;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Whom a pronoun means: the most prominent fitting entity before it.
///
/// A mention costs more the further back it lies and the less prominent its place: subjects are
/// before objects, and these before possessors, as in centering ([Grosz, Joshi and Weinstein
/// 1995](https://aclanthology.org/J95-2003/)). Who spoke last costs less, and so does whom the
/// trained reader links the pronoun to, the less the surer it is ([Chains]).
final class Antecedents {

  /// Sentences looked back over; beyond these a pronoun in news is a mistake of ours.
  private static final int REACH = 6;

  /// Mentions looked at: more stand in six sentences only where there is no running text.
  private static final int CANDIDATES = 120;

  private static final int SENTENCE = 10;
  private static final int PARAGRAPH = 4;
  private static final int NOT_SUBJECT = 6;
  private static final int POSSESSOR = 9;
  private static final int QUOTED = 25;
  private static final int ADDRESSED = 8;
  private static final int SUBORDINATE = 12;

  /// Named in a line in capitals: a link or a heading, which tells of something else.
  private static final int HEADING = 40;

  private static final int SPOKE = -5;

  /// A man whom the report seems to show as one is hardly "she".
  private static final int OTHER_GENDER = 15;

  /// Who is known to be a woman is rather "she" than who is not known to be one.
  private static final int SAME_GENDER = -3;

  /// A noun phrase behind one of these is no subject.
  private static final Set<String> OBJECT_OF =
      Set.of(
          "told", "tells", "telling", "asked", "met", "with", "to", "of", "by", "for", "from", "in",
          "on", "at", "against", "between", "about", "under", "like", "after", "before");

  /// Behind one of these begins a clause that only qualifies the main one.
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "as",
          "that",
          "which",
          "who",
          "whom",
          "if",
          "because",
          "while",
          "when",
          "where",
          "what",
          "although",
          "though",
          "since",
          "whether");

  private final Document document;
  private final EntityBook book;
  private final SpanIndex<Quotation> quotations;
  private final Chains chains;
  private final Genders genders;
  private final Map<Integer, Integer> firstVerbs = new HashMap<>();

  Antecedents(Document document, EntityBook book, SpanIndex<Quotation> quotations, Chains chains) {
    this.document = document;
    this.book = book;
    this.quotations = quotations;
    this.chains = chains;
    this.genders = new Genders(document, book, quotations);
  }

  /// The entity that a pronoun or a description most likely means: one mentioned before it; else
  /// the one to which the reader surely links it.
  ///
  /// @param words the pronoun or the description
  /// @param fits which entities it can mean
  /// @param lastSpeaker who spoke last before it, or null
  Optional<Draft> of(Span words, Predicate<Draft> fits, @Nullable Draft lastSpeaker) {
    int offset = words.start();
    var link = chains.of(words);
    var here = document.sentenceAt(offset);
    int from = document.sentences().get(Math.max(0, here.index() - REACH)).span().start();
    record Candidate(Draft draft, int cost, int start) {}
    var candidates = new ArrayList<Candidate>();
    for (Placed placed : book.before(offset, from, CANDIDATES)) {
      if (fits.test(placed.draft()) && !isOtherGender(words, placed.draft())) {
        int cost = cost(placed, here, offset) + (placed.draft() == lastSpeaker ? SPOKE : 0);
        cost += genderCost(words, placed.draft());
        cost -= link.map(linked -> linked.bonus(placed.draft())).orElse(0);
        candidates.add(new Candidate(placed.draft(), cost, placed.mention().span().start()));
      }
    }
    return candidates.stream()
        .min(Comparator.comparingInt(Candidate::cost).thenComparingInt(c -> -c.start()))
        .map(Candidate::draft)
        .or(() -> linked(words, fits));
  }

  /// The entity to which the reader links a pronoun or a description, where it is sure enough to
  /// decide alone.
  ///
  /// @param fits which entities they can mean
  Optional<Draft> linked(Span words, Predicate<Draft> fits) {
    return chains.of(words).filter(Chains.Link::suffices).map(Chains.Link::draft).filter(fits);
  }

  private boolean isOtherGender(Span words, Draft draft) {
    var said = Genders.ofPronoun(document.at(words));
    var shown = said.isPresent() && draft.isPerson() ? genders.sure(draft) : said;
    return shown.isPresent() && !shown.equals(said);
  }

  private int genderCost(Span words, Draft draft) {
    var said = Genders.ofPronoun(document.at(words));
    if (said.isEmpty() || !draft.isPerson()) {
      return 0;
    }
    return genders.likely(draft).map(g -> g == said.get() ? SAME_GENDER : OTHER_GENDER).orElse(0);
  }

  private int cost(Placed placed, Sentence here, int offset) {
    var span = placed.mention().span();
    var there = document.sentenceAt(span.start());
    int cost = SENTENCE * (here.index() - there.index());
    cost += PARAGRAPH * (here.paragraph() - there.paragraph());
    cost += here.paragraph() != there.paragraph() && Headlines.isInCapitals(there) ? HEADING : 0;
    cost += prominence(span, there);
    int quoted = there.index() == here.index() ? 2 * QUOTED : QUOTED;
    return cost + (quotedApart(span, offset) ? quoted : 0);
  }

  /// 0 for a subject, more for what is less prominent.
  private int prominence(Span span, Sentence sentence) {
    if (isPossessor(span)) {
      return POSSESSOR;
    }
    Token before = tokenBefore(span, sentence);
    if (before != null && OBJECT_OF.contains(before.lower())) {
      return before.lower().startsWith("t") && !before.lower().equals("to")
          ? ADDRESSED
          : NOT_SUBJECT;
    }
    if (before != null && SUBORDINATORS.contains(before.lower()) && verbBefore(span, sentence)) {
      return SUBORDINATE;
    }
    return verbBefore(span, sentence) ? NOT_SUBJECT / 2 : 0;
  }

  private boolean isPossessor(Span span) {
    var text = document.text();
    return span.end() + 1 < text.length()
        && (text.charAt(span.end()) == '’' || text.charAt(span.end()) == '\'')
        && text.charAt(span.end() + 1) == 's';
  }

  private static @Nullable Token tokenBefore(Span span, Sentence sentence) {
    Token before = null;
    for (Token token : sentence.tokens()) {
      if (token.span().end() <= span.start() && !isTitle(token)) {
        before = token;
      }
    }
    return before;
  }

  /// "Mr.", "Secretary of State": words of a title do not hide the preposition before it.
  private static boolean isTitle(Token token) {
    return token.isCapitalised()
        && token.is(PartOfSpeech.PROPN, PartOfSpeech.NOUN, PartOfSpeech.ADJ);
  }

  private boolean verbBefore(Span span, Sentence sentence) {
    int first = firstVerbs.computeIfAbsent(sentence.index(), index -> endOfFirstVerb(sentence));
    return first <= span.start();
  }

  private static int endOfFirstVerb(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.is(PartOfSpeech.VERB, PartOfSpeech.AUX))
        .mapToInt(token -> token.span().end())
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  /// A name inside a quotation in which the pronoun does not stand is seldom meant. A mark that is
  /// never closed may be a stray one, and nothing behind it quoted.
  private boolean quotedApart(Span span, int offset) {
    return quotations.overlapping(span).stream()
        .filter(Quotation::closed)
        .anyMatch(quote -> quote.content().contains(span) && !quote.content().contains(offset));
  }
}
