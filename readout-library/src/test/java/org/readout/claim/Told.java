package org.readout.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Annotations;
import org.readout.annotate.Annotator;
import org.readout.annotate.attribution.Attribution;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.reading.CoreferenceChain;
import org.readout.annotate.reading.PassageVector;
import org.readout.annotate.reading.Reader;
import org.readout.annotate.reading.Reading;
import org.readout.intake.Report;
import org.readout.text.Document;
import org.readout.text.Span;

/// One report for a test: a text, and what a trained reader would read in it, told by its words.
public final class Told {

  private final String id;
  private final String text;
  private final List<Name> names = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<CoreferenceChain> chains = new ArrayList<>();
  private @Nullable String title;

  private Told(String id, String text) {
    this.id = id;
    this.text = text;
  }

  public static Told report(String id, String text) {
    return new Told(id, text);
  }

  static Told text(String text) {
    return new Told("report", text);
  }

  Told titled(String headline) {
    title = headline;
    return this;
  }

  public Told persons(String... words) {
    return names(NameKind.PERSON, words);
  }

  public Told organisations(String... words) {
    return names(NameKind.ORGANISATION, words);
  }

  public Told places(String... words) {
    return names(NameKind.PLACE, words);
  }

  public Told others(String... words) {
    return names(NameKind.OTHER, words);
  }

  /// Every place where the words stand alone and no name was read before: longer names first.
  private Told names(NameKind kind, String... words) {
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        var span = new Span(at, at + word.length());
        if (standsAlone(span) && names.stream().noneMatch(name -> name.span().overlaps(span))) {
          names.add(new Name(span, kind, Name.Basis.READER, 0.9));
        }
      }
    }
    return this;
  }

  private boolean standsAlone(Span span) {
    boolean before = span.start() == 0 || !Character.isLetter(text.charAt(span.start() - 1));
    boolean behind = span.end() == text.length() || !Character.isLetter(text.charAt(span.end()));
    return before && behind;
  }

  /// An attribution whose content stands first in the text, whose source and cue stand nearest to
  /// it; an empty source is none.
  public Told says(String source, String cue, String content) {
    var said = nearest(content, 0);
    var verb = nearest(cue, said.start());
    List<Span> who = source.isEmpty() ? List.of() : List.of(nearest(source, verb.start()));
    attributions.add(new Attribution(verb, who, List.of(said), Attribution.Confidence.of(0.9)));
    return this;
  }

  /// A chain of a person's mentions, each the first one behind the one before.
  ///
  /// @param link the probability of every link
  Told onePerson(double link, String... mentions) {
    return chain(NameKind.PERSON, link, mentions);
  }

  /// A chain of an organisation's mentions, each the first one behind the one before.
  ///
  /// @param link the probability of every link
  Told oneBody(double link, String... mentions) {
    return chain(NameKind.ORGANISATION, link, mentions);
  }

  private Told chain(NameKind kind, double link, String... mentions) {
    var links = new Link[mentions.length];
    for (int i = 0; i < links.length; i++) {
      links[i] = new Link(mentions[i], i == 0 ? 1 : link);
    }
    return chain(kind, links);
  }

  /// @param link how surely the words belong to a chain
  record Link(String words, double link) {}

  /// A chain with a probability for each link; each mention is the first one behind the one before.
  Told chain(NameKind kind, Link... mentions) {
    var chain = new ArrayList<CoreferenceChain.Mention>();
    int end = 0;
    for (Link mention : mentions) {
      var span = behind(mention.words(), end);
      chain.add(new CoreferenceChain.Mention(span, kind, mention.link()));
      end = span.end();
    }
    chains.add(new CoreferenceChain(chain));
    return this;
  }

  /// The first place at or behind an offset where the words stand alone.
  private Span behind(String words, int offset) {
    for (int at = text.indexOf(words, offset); at >= 0; at = text.indexOf(words, at + 1)) {
      var span = new Span(at, at + words.length());
      if (standsAlone(span)) {
        return span;
      }
    }
    throw new IllegalArgumentException("the text has no '" + words + "' behind " + offset);
  }

  private Span nearest(String words, int offset) {
    Span best = null;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (best == null || Math.abs(at - offset) < Math.abs(best.start() - offset)) {
        best = new Span(at, at + words.length());
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("the text has no '" + words + "'");
    }
    return best;
  }

  public Claims claims() {
    return Claimant.claim(report(), annotations());
  }

  private Annotations annotations() {
    return new Annotator(reader()).annotate(text);
  }

  private Reader reader() {
    names.sort(Comparator.comparing(Name::span));
    attributions.sort(Comparator.comparing(Attribution::cue));
    return new Reader() {
      @Override
      public Reading read(Document document) {
        return new Reading(names, attributions, List.of(), List.of(), chains, PassageVector.NONE);
      }

      @Override
      public String identity() {
        return "by hand";
      }
    };
  }

  private Report report() {
    return new Report(id, null, null, null, title, null, null, "en", "0".repeat(64), text, false);
  }
}
