package org.readout.claim;

import org.readout.intake.Report;
import org.readout.text.Document;
import org.readout.text.Span;

/// Tells headlines and headings from running text: what stands in quotation marks there is a label,
/// not a statement.
final class Headlines {

  /// A heading has no more words than this.
  private static final int LONGEST = 22;

  private final Report report;
  private final Document document;

  Headlines(Report report, Document document) {
    this.report = report;
    this.document = document;
  }

  /// True when the span stands in the report's title, given or standing first in the text.
  boolean isTitle(Span span) {
    var text = document.at(paragraphOf(span));
    boolean first = document.sentenceAt(span.start()).paragraph() == 0;
    return text.equals(report.title()) || (first && isShort(text) && !ends(text));
  }

  /// True when the span stands in a short paragraph without a full stop, or is all of one.
  boolean isHeading(Span span) {
    var paragraph = paragraphOf(span);
    var text = document.at(paragraph);
    boolean whole = span.length() >= paragraph.length() - 2;
    return isShort(text) && (!ends(text) || (whole && words(text) <= 5));
  }

  private static boolean isShort(String text) {
    return words(text) <= LONGEST;
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  private static boolean ends(String text) {
    return text.matches("(?s).*[.!?…:][”’\"')\\]]*");
  }

  private Span paragraphOf(Span span) {
    return document.paragraphs().get(document.sentenceAt(span.start()).paragraph());
  }
}
