package org.readout.intake;

import java.util.List;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads a web page: what it says about itself, and its main text.
///
/// @param known outlet, title, author, date and address
/// @param text the paragraphs of the article, an empty line between them; empty when there are none
record WebPage(Metadata known, String text) {

  /// Elements that never belong to the running text of an article.
  private static final String FURNITURE =
      "script, style, noscript, template, svg, iframe, object, form, button, input, select, nav,"
          + " aside, footer, figure, figcaption, dialog, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=complementary], [role=dialog], [role=contentinfo]";

  /// Words in a class or id that mark a box beside the article.
  private static final Pattern BOX =
      Pattern.compile(
          "(?:^|[\\s_-])(?:newsletter|subscribe|subscription|related|recommended|promo|advert|"
              + "advertisement|ads?|cookie|consent|gdpr|share|sharing|social|comments?|breadcrumbs?|"
              + "caption|paywall|signup|sign-up|trending|most-read|read-more|popup|modal)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  /// A box that holds more than this share of the page is no box.
  private static final double BOX_SHARE = 0.3;

  /// Fewest characters that readability must find before its answer is taken.
  private static final int FEWEST = 200;

  /// Readability looks at the siblings of each element again and again: above these numbers of
  /// elements, in all and in one, its time grows with their square. Pages of news have under 5,000.
  private static final int MOST_ELEMENTS = 20_000;

  private static final int MOST_SIBLINGS = 2_000;

  static WebPage read(String html) {
    var page = Jsoup.parse(html);
    var known = PageMetadata.of(page);
    clean(page);
    var whole = PageText.of(page.body());
    var main = main(page);
    var text = main == null ? "" : PageText.of(main);
    boolean enough = text.length() >= Math.min(FEWEST, whole.length() / 2);
    return new WebPage(known, enough ? text : whole);
  }

  private static void clean(Document page) {
    page.select(FURNITURE).remove();
    int length = page.body().text().length();
    for (var element : List.copyOf(page.body().select("[class], [id]"))) {
      boolean box = BOX.matcher(element.className() + " " + element.id()).find();
      if (box && !element.nameIs("body") && element.text().length() < length * BOX_SHARE) {
        element.remove();
      }
    }
  }

  /// The element that readability takes for the article, or null. It is old code that may fail on
  /// odd pages: then the page's whole text is taken.
  private static @Nullable Element main(Document page) {
    var elements = page.body().getAllElements();
    boolean tooMany =
        elements.size() > MOST_ELEMENTS
            || elements.stream().anyMatch(element -> element.childNodeSize() > MOST_SIBLINGS);
    if (tooMany) {
      return null;
    }
    try {
      return new Readability4J("", page.clone()).parse().getArticleContent();
    } catch (RuntimeException | StackOverflowError odd) {
      return null;
    }
  }
}
