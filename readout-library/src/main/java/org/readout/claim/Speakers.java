package org.readout.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Annotations;
import org.readout.annotate.attribution.Attribution;
import org.readout.annotate.channel.Channel;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.quote.Quotation;
import org.readout.claim.EntityBook.Draft;
import org.readout.claim.EntityBook.Placed;
import org.readout.text.Document;
import org.readout.text.Span;
import org.readout.text.Token;

/// To whom words are credited by the attributions that cover them.
///
/// Of several nested attributions the outermost person speaks ("Miller said that Blinken stressed
/// ..." are Miller's words); an institution or a document around a person is the channel ("Xi said
/// ..., according to the Foreign Ministry"), and so is a person according to whom another spoke;
/// without any person the innermost source speaks.
final class Speakers {

  /// "A motion filed in" a court is not the court's.
  private static final Pattern FILED =
      Pattern.compile("\\b(?:filed|submitted|lodged) (?:in|with|to|at|before)$");

  /// Characters of "the " before a name.
  private static final int ARTICLE = 4;

  /// Share of the words that a content must cover, so that it is about these words.
  private static final double COVERS = 0.5;

  /// "was quoted as saying" goes on with who spoke.
  private static final Set<String> QUOTED =
      Set.of("quoted", "cited", "reported", "heard", "overheard");

  /// "..., an agency reported" hands on what somebody else said.
  private static final Pattern REPORTS = Pattern.compile("\\b(?:report(?:s|ed)|quot(?:es|ed))\\b");

  /// Characters before a readout in which the body that issued it has been named.
  private static final int BEFORE = 1500;

  /// Bodies that speak for a country to others.
  private static final Pattern ABROAD =
      Pattern.compile(
          "(?i)\\b(?:foreign (?:ministry|office|affairs)|state department|department of state)\\b");

  private final Document document;
  private final EntityBook book;
  private final Referents referents;
  private final Subjects subjects;
  private final SpanIndex<Attribution> byContent;
  private final SpanIndex<Attribution> byCue;
  private final SpanIndex<Quotation> quotations;
  private final SpanIndex<Channel> channels;
  private final Addressees addressees;

  /// @param quotations by their content
  Speakers(
      Annotations annotations,
      EntityBook book,
      Referents referents,
      SpanIndex<Quotation> quotations) {
    this.document = annotations.document();
    this.book = book;
    this.referents = referents;
    this.subjects = new Subjects(document, book, referents, quotations);
    this.quotations = quotations;
    this.channels = new SpanIndex<>(annotations.channels(), channel -> List.of(channel.span()));
    this.addressees = new Addressees(document, book, channels);
    var byExtent =
        annotations.attributions().stream()
            .sorted(Comparator.comparingInt(Speakers::extent))
            .toList();
    this.byContent = new SpanIndex<>(byExtent, Attribution::content);
    this.byCue = new SpanIndex<>(byExtent, attribution -> List.of(attribution.cue()));
  }

  private static int extent(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  /// A source that covers the words, and whom it means.
  private record Source(Attribution attribution, @Nullable Draft draft, boolean document) {

    boolean isPerson() {
      return draft != null && draft.isPerson();
    }
  }

  /// Who is credited with the words at this span.
  ///
  /// @param last who spoke last before them
  Attributed of(Span words, Attributed last) {
    var sources = new ArrayList<Source>();
    for (Attribution attribution : byContent.overlapping(words)) {
      if (covers(attribution, words) && !isWithin(attribution, words)) {
        sources.add(source(attribution, last));
      }
    }
    return sources.isEmpty() ? Attributed.NOBODY : choose(sources, words, last);
  }

  /// Who is credited with another quotation in the sentence of these words: they are his as well.
  Attributed besides(Span words, Attributed last) {
    var sentence = document.sentenceAt(words.start()).span();
    var sources =
        byCue.overlapping(sentence).stream()
            .filter(attribution -> sentence.contains(attribution.cue()))
            .filter(attribution -> !attribution.source().isEmpty() && quotes(attribution))
            .filter(attribution -> !isWithin(attribution, words))
            .map(attribution -> source(attribution, last))
            .toList();
    return sources.isEmpty() ? Attributed.NOBODY : choose(sources, words, last);
  }

  /// "“Stern said it rained,”": who is said to have spoken in the words is not who says them.
  private boolean isWithin(Attribution attribution, Span words) {
    return quotations.overlapping(words).stream()
            .anyMatch(quote -> quote.closed() && quote.content().equals(words))
        && words.contains(attribution.cue())
        && attribution.source().stream().anyMatch(words::contains);
  }

  private boolean quotes(Attribution attribution) {
    return attribution.content().stream().anyMatch(quotations::touches);
  }

  private static boolean covers(Attribution attribution, Span words) {
    int shared = attribution.content().stream().mapToInt(words::overlap).sum();
    return shared >= COVERS * words.length();
  }

  private Source source(Attribution attribution, Attributed last) {
    if (attribution.source().isEmpty()) {
      return new Source(attribution, null, false);
    }
    var phrase = attribution.source().getFirst();
    if (FILED.matcher(document.at(attribution.cue())).find()) {
      return new Source(attribution, null, true);
    }
    if (accordingTo(attribution) && phrase.end() <= attribution.cue().start()) {
      return new Source(attribution, null, true);
    }
    if (Pronouns.isThing(document.at(phrase)) && isPaper(last.speakerText())) {
      return new Source(attribution, last.speaker(), true);
    }
    boolean isDocument = DocumentWords.isDocument(document, phrase);
    var draft = isDocument ? issuer(phrase) : speaking(phrase, last);
    return new Source(attribution, draft.orElse(null), isDocument);
  }

  /// "The two agreed that ...": the first of them speaks.
  private Optional<Draft> speaking(Span phrase, Attributed last) {
    return referents
        .one(phrase, last.speaker())
        .or(() -> referents.all(phrase, last.speaker()).stream().findFirst())
        .filter(draft -> draft.kind() != Entity.Kind.PLACE || isJust(draft, phrase));
  }

  /// "Many in Marn", "Marn law" are not the town.
  private boolean isJust(Draft place, Span phrase) {
    return book.within(phrase).stream()
        .filter(placed -> placed.draft() == place)
        .anyMatch(placed -> placed.mention().span().length() + ARTICLE >= phrase.length());
  }

  /// Who issued a document: the name in its phrase; for a country the body named before that speaks
  /// for it abroad ("a French readout" behind "the French Foreign Ministry").
  private Optional<Draft> issuer(Span phrase) {
    var within = book.within(phrase);
    var named =
        within.stream()
            .map(Placed::draft)
            .filter(draft -> draft.kind() != Entity.Kind.PLACE)
            .max(Comparator.comparing(draft -> draft.kind() == Entity.Kind.ORGANISATION));
    return named.map(draft -> draft.kind() == Entity.Kind.COUNTRY ? abroad(draft, phrase) : draft);
  }

  private Draft abroad(Draft country, Span phrase) {
    return book.before(phrase.start(), Math.max(0, phrase.start() - BEFORE)).stream()
        .map(Placed::draft)
        .filter(draft -> isBody(draft) && ABROAD.matcher(draft.name()).find())
        .filter(draft -> draft.country() == null || draft.country().equals(country.country()))
        .findFirst()
        .orElse(country);
  }

  /// Whom words are "according to" stands behind these two words, never before them.
  private boolean accordingTo(Attribution attribution) {
    return document.at(attribution.cue()).toLowerCase(Locale.ROOT).contains("according to");
  }

  /// "according to X" and "X's statement said" hand on what somebody else may have said.
  private boolean relays(Source source) {
    var cue = document.at(source.attribution().cue()).toLowerCase(Locale.ROOT);
    return source.document()
        || accordingTo(source.attribution())
        || cue.startsWith("as ")
        || (isBody(source.draft()) && REPORTS.matcher(cue).find());
  }

  private static boolean isBody(@Nullable Draft draft) {
    return draft != null && draft.kind() == Entity.Kind.ORGANISATION;
  }

  private Attributed choose(List<Source> innermostFirst, Span words, Attributed last) {
    var person = person(innermostFirst, words);
    if (person.isPresent()) {
      return person.get();
    }
    if (innermostFirst.stream().allMatch(this::relays)) {
      var inner = subjects.speaking(words, innermostFirst.getFirst().attribution());
      if (inner.isPresent()) {
        return attributed(innermostFirst.getFirst(), inner.get(), words);
      }
    }
    var speaking =
        innermostFirst.stream().filter(s -> s.draft() != null && !s.document()).findFirst();
    if (speaking.isPresent()) {
      return attributed(speaking.get(), speaking.get().draft(), words);
    }
    var paper = innermostFirst.stream().filter(Source::document).findFirst();
    if (paper.isPresent()) {
      return attributed(paper.get(), reported(paper.get(), last), words);
    }
    return sourceless(innermostFirst.getFirst(), last, words);
  }

  /// The outermost person who speaks; one to whom it is only "according to" where nobody does,
  /// within these words or their sentence.
  private Optional<Attributed> person(List<Source> innermostFirst, Span words) {
    var persons = innermostFirst.stream().filter(Source::isPerson).toList();
    var speaking = persons.stream().filter(s -> !accordingTo(s.attribution())).toList();
    if (persons.isEmpty() || !speaking.isEmpty()) {
      return speaking.isEmpty()
          ? Optional.empty()
          : Optional.of(attributed(speaking.getLast(), speaking.getLast().draft(), words));
    }
    var relay = persons.getLast();
    var inner = subjects.speaking(words, relay.attribution()).orElse(relay.draft());
    return Optional.of(attributed(relay, inner, words));
  }

  /// Whom a document reports: who issued it; else who spoke last, if it is a body, or did so
  /// through a document or in the same paragraph.
  private @Nullable Draft reported(Source paper, Attributed last) {
    if (paper.draft() != null) {
      return paper.draft();
    }
    var text = last.speakerText();
    boolean goesOn =
        last.via() != null
            || isBody(last.speaker())
            || isPaper(text)
            || (text != null && paragraph(text) == paragraph(paper.attribution().cue()));
    return goesOn ? last.speaker() : null;
  }

  private boolean isPaper(@Nullable Span text) {
    return text != null && DocumentWords.isDocument(document, text);
  }

  private int paragraph(Span span) {
    return document.sentenceAt(span.start()).paragraph();
  }

  /// A cue without a source goes on with who spoke last ("..., adding that"), but not where nobody
  /// speaks ("is accused of", "reportedly").
  private Attributed sourceless(Source source, Attributed last, Span words) {
    var cue = source.attribution().cue();
    boolean goesOn =
        source.attribution().source().isEmpty()
            && last.known()
            && near(words, cue)
            && !saysNobody(document.tokensIn(cue));
    return attributed(source, goesOn ? last.speaker() : null, words);
  }

  /// A passive ("is accused of"), "it is", "there are", or an adverb for them; not "was quoted as".
  private static boolean saysNobody(List<Token> cue) {
    boolean passive =
        cue.stream().anyMatch(token -> Lemmas.verb(token.text()).equals("be"))
            && cue.stream().noneMatch(token -> QUOTED.contains(token.lower()));
    return passive || cue.stream().anyMatch(token -> token.lower().endsWith("edly"));
  }

  private boolean near(Span words, Span cue) {
    return document.sentenceAt(words.start()).index() == document.sentenceAt(cue.start()).index();
  }

  private Attributed attributed(Source source, @Nullable Draft speaker, Span words) {
    var attribution = source.attribution();
    var text = attribution.source().isEmpty() ? null : attribution.source().getFirst();
    return new Attributed(
        speaker, text, attribution.cue(), via(words, attribution, speaker), addressee(attribution));
  }

  /// The channel named in the sentence of the words or of the cue, but not in the words themselves,
  /// unless it is the speaker.
  private @Nullable Channel via(Span words, Attribution attribution, @Nullable Draft speaker) {
    var first = document.sentenceAt(words.start()).span();
    var cue = document.sentenceAt(attribution.cue().start()).span();
    var last = document.sentenceAt(Math.max(words.start(), words.end() - 1)).span();
    var reach = first.cover(last).cover(cue);
    return channels.overlapping(reach).stream()
        .filter(channel -> !speaks(channel, speaker))
        .filter(channel -> !channel.span().overlaps(words))
        .filter(channel -> !isSource(channel, attribution))
        .min(Comparator.comparingInt(channel -> distance(channel.span(), attribution.cue())))
        .orElse(null);
  }

  /// "according to a person briefed on it": who speaks, and no channel.
  private static boolean isSource(Channel channel, Attribution attribution) {
    var issuer = channel.issuer();
    return channel.kind() == Channel.Kind.ANONYMOUS
        && issuer != null
        && attribution.source().stream().anyMatch(issuer::overlaps);
  }

  private boolean speaks(Channel channel, @Nullable Draft speaker) {
    var issuer = channel.issuer();
    return issuer != null
        && speaker != null
        && speaker.kind() == Entity.Kind.ORGANISATION
        && book.within(issuer).stream().anyMatch(placed -> placed.draft() == speaker);
  }

  private static int distance(Span one, Span other) {
    return one.overlaps(other)
        ? 0
        : Math.min(Math.abs(one.start() - other.end()), Math.abs(other.start() - one.end()));
  }

  private @Nullable Draft addressee(Attribution attribution) {
    return addressees.of(attribution).orElse(null);
  }
}
