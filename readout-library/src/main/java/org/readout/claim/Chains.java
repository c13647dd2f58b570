package org.readout.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.reading.CoreferenceChain;
import org.readout.claim.EntityBook.Draft;
import org.readout.claim.EntityBook.Placed;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// Whom the trained reader takes a pronoun or a description to mean: the named entity of the same
/// coreference chain. Evidence beside the rules: it weighs in where they choose between several
/// ([Antecedents]), and decides alone where they find nobody.
final class Chains {

  /// From this probability on, a link decides where the rules find nobody.
  private static final double ALONE = 0.7;

  /// What a certain link weighs, in the costs of [Antecedents]: as much as a sentence. On the dev
  /// halves of GUM and MEANTIME 15 finds whom "he" and "she" mean in 46 of 62 places and 40 in 50
  /// (without links: 40); but in political news 15 takes "he" from the subject of the sentence
  /// before (two quotations of five stories; 10 none).
  private static final double WEIGHT = 10;

  /// Share of the words and the mention together that both have, for them to be the same phrase.
  private static final double SAME = 0.5;

  /// A possessive ending that a mention may have behind its name.
  private static final int ENDING = 2;

  /// Some words mean an entity.
  ///
  /// @param draft an entity with a name
  /// @param probability that they do, from 0 to 1
  record Link(Draft draft, double probability) {

    /// True when nothing else need speak for it.
    boolean suffices() {
      return probability >= ALONE;
    }

    /// What it takes off the cost of an entity's mention: the more, the surer; nothing for another
    /// entity.
    int bonus(Draft other) {
      return other == draft ? (int) Math.round(WEIGHT * probability) : 0;
    }
  }

  /// A mention without a name, and the link to the entity that its chain names.
  private record Linked(Span span, Link link) {}

  /// A mention that names an entity, and how surely it belongs to its chain.
  private record Named(Draft draft, double link) {}

  private final Document document;
  private final SpanIndex<Linked> links;

  /// @param book holds every named mention of the report
  Chains(Document document, List<CoreferenceChain> chains, EntityBook book) {
    this.document = document;
    var linked = new ArrayList<Linked>();
    chains.forEach(chain -> linked.addAll(linked(chain, book)));
    this.links = new SpanIndex<>(linked, one -> List.of(one.span()));
  }

  /// The link of a pronoun or a description; empty where its chain names nobody, and for names.
  Optional<Link> of(Span words) {
    var core = core(words);
    return links.overlapping(core).stream()
        .filter(one -> isSame(one.span(), core))
        .map(Linked::link)
        .findFirst();
  }

  /// "The former minister" of "the former minister of the interior": chains leave out what follows.
  private Span core(Span words) {
    return document.tokensIn(words).stream()
        .takeWhile(token -> !token.is(PartOfSpeech.ADP, PartOfSpeech.PUNCT))
        .map(Token::span)
        .reduce(Span::cover)
        .orElse(words);
  }

  private static boolean isSame(Span mention, Span words) {
    int shared = mention.overlap(words);
    return shared >= SAME * (mention.length() + words.length() - shared);
  }

  /// Each mention without a name goes to the entity named last before it; those before the first
  /// name go to that one. None is surer than the surest name of that entity in the chain. A chain
  /// that names several is mistaken somewhere: it is believed by the share of its names that are
  /// this entity's. A name of a kind that the chain cannot mean is left out.
  private static List<Linked> linked(CoreferenceChain chain, EntityBook book) {
    var named = named(chain, book);
    if (named.isEmpty()) {
      return List.of();
    }
    var linked = new ArrayList<Linked>();
    var last = named.getFirst().draft();
    for (var mention : chain.mentions()) {
      var ending = ending(mention, book);
      if (ending.isEmpty()) {
        double link = Math.min(mention.link(), sureness(last, named));
        linked.add(new Linked(mention.span(), new Link(last, link)));
      }
      last = ending.filter(draft -> suits(draft, mention.kind())).orElse(last);
    }
    return linked;
  }

  /// How far a chain is to be believed where it says that something means this entity.
  private static double sureness(Draft draft, List<Named> named) {
    var own = named.stream().filter(one -> one.draft() == draft).mapToDouble(Named::link);
    var statistics = own.summaryStatistics();
    return statistics.getMax() * statistics.getCount() / named.size();
  }

  private static List<Named> named(CoreferenceChain chain, EntityBook book) {
    return chain.mentions().stream()
        .flatMap(mention ->
            ending(mention, book)
                .filter(draft -> suits(draft, mention.kind()))
                .map(draft -> new Named(draft, mention.link()))
                .stream())
        .toList();
  }

  /// The entity whose name ends the mention: "Blinken" in "Secretary Blinken", nobody in "Blinken’s
  /// aide".
  private static Optional<Draft> ending(CoreferenceChain.Mention mention, EntityBook book) {
    return book.within(mention.span()).stream()
        .filter(placed -> placed.mention().span().end() + ENDING >= mention.span().end())
        .map(Placed::draft)
        .findFirst();
  }

  private static boolean suits(Draft draft, NameKind kind) {
    return switch (draft.kind()) {
      case PERSON -> kind == NameKind.PERSON;
      case ORGANISATION, COUNTRY -> kind == NameKind.ORGANISATION;
      case PLACE, GROUP -> false;
    };
  }
}
