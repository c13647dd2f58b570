package org.readout.publish;

import org.readout.annotate.time.DateValue;
import org.readout.reconcile.Commitment;

/// Who promised what, to whom, by when.
final class CommitmentsSection {

  private CommitmentsSection() {}

  static void write(Page page) {
    var commitments = page.view().story().findings().commitments();
    if (commitments.isEmpty()) {
      return;
    }
    page.section("commitments", "What was promised");
    page.html().open("ul");
    commitments.forEach(commitment -> commitment(page, commitment));
    page.html().end();
    page.sectionEnd();
  }

  private static void commitment(Page page, Commitment commitment) {
    var html = page.html();
    page.item(commitment.id(), commitment.support().evidence());
    html.open("p");
    html.element("strong", page.view().actorNames(commitment.by()))
        .text(whom(page.view(), commitment));
    html.text(": " + commitment.content()).close();
    html.open("div", "class", "meta");
    var due = due(commitment);
    if (!due.isEmpty()) {
      html.element("span", due, "class", "status");
    }
    page.backed(
        Backing.of(commitment.support()), commitment.standing(), page.view().why().of(commitment));
    html.close().end();
  }

  /// ` to Besra Ondale`, or nothing.
  static String whom(StoryView view, Commitment commitment) {
    return commitment.to().isEmpty() ? "" : " to " + view.actorNames(commitment.to());
  }

  /// `due 15 October 2024`, or nothing.
  static String due(Commitment commitment) {
    DateValue due = commitment.due();
    return due == null ? "" : "due " + Wording.date(due.iso());
  }
}
