package org.readout.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What a page says about itself. Each list is evidence from strong to weak: the first that says
/// something wins.
final class PageMetadata {

  /// A place in a page where something may be said.
  private interface Place extends Function<PageMetadata, Optional<String>> {}

  private static final List<Place> OUTLET =
      List.of(
          name("publisher"),
          property("og:site_name"),
          meta("publisher"),
          meta("dc.publisher"),
          meta("application-name"));

  private static final List<Place> TITLE =
      List.of(
          text("headline"),
          property("og:title"),
          meta("twitter:title"),
          first("h1"),
          first("title"));

  private static final List<Place> AUTHOR =
      List.of(
          name("author"),
          meta("author"),
          meta("parsely-author"),
          meta("dc.creator"),
          property("article:author"),
          first("[rel=author]"),
          first("[itemprop=author]"));

  private static final List<Place> PUBLISHED =
      List.of(
          text("datePublished"),
          property("article:published_time"),
          property("og:article:published_time"),
          meta("parsely-pub-date"),
          meta("pubdate"),
          meta("publishdate"),
          meta("publish-date"),
          meta("sailthru.date"),
          meta("dc.date.issued"),
          meta("dcterms.created"),
          meta("dc.date"),
          meta("date"),
          attribute("[itemprop=datePublished]", "content"),
          attribute("[itemprop=datePublished]", "datetime"),
          attribute("time[pubdate]", "datetime"),
          attribute("article time[datetime]", "datetime"),
          attribute("time[datetime]", "datetime"),
          text("dateCreated"),
          first("time"));

  private static final List<Place> ADDRESS =
      List.of(attribute("link[rel=canonical]", "href"), property("og:url"), text("url"));

  private final Document page;
  private final StructuredData data;

  private PageMetadata(Document page) {
    this.page = page;
    this.data = StructuredData.of(page);
  }

  static Metadata of(Document page) {
    var place = new PageMetadata(page);
    return new Metadata(
        null,
        place.firstOf(ADDRESS, PageMetadata::address),
        place.firstOf(OUTLET, PageMetadata::plain),
        place.firstOf(TITLE, PageMetadata::plain),
        place.firstOf(AUTHOR, PageMetadata::person),
        place.firstOf(PUBLISHED, Publication::parse));
  }

  private <T> @Nullable T firstOf(List<Place> places, Function<String, Optional<T>> read) {
    for (var place : places) {
      var found = place.apply(this).flatMap(read);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return null;
  }

  private static Optional<String> plain(String text) {
    var plain = Parser.unescapeEntities(text, false).strip().replaceAll("\\s+", " ");
    return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }

  /// An author is sometimes given by an address, which is no name.
  private static Optional<String> person(String text) {
    var name = plain(text).map(n -> n.startsWith("By ") ? n.substring(3) : n);
    return name.filter(n -> !n.contains("://") && n.length() <= 200);
  }

  private static Optional<String> address(String text) {
    return text.startsWith("http://") || text.startsWith("https://")
        ? Optional.of(text)
        : Optional.empty();
  }

  private static Place text(String field) {
    return p -> p.data.text(field);
  }

  private static Place name(String field) {
    return p -> p.data.name(field);
  }

  private static Place property(String property) {
    return attribute("meta[property=" + property + "]", "content");
  }

  private static Place meta(String name) {
    return attribute("meta[name=" + name + "]", "content");
  }

  private static Place attribute(String selector, String attribute) {
    return p -> {
      var element = p.page.selectFirst(selector);
      return element == null ? Optional.empty() : present(element.attr(attribute));
    };
  }

  private static Place first(String selector) {
    return p -> {
      var element = p.page.selectFirst(selector);
      return element == null ? Optional.empty() : present(element.text());
    };
  }

  private static Optional<String> present(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
