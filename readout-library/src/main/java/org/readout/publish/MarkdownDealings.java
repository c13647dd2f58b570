package org.readout.publish;

import static org.readout.publish.Markdown.text;

import org.readout.reconcile.Commitment;
import org.readout.reconcile.Contact;

/// Promises and lines of communication in Markdown.
final class MarkdownDealings {

  private final Markdown markdown;
  private final StoryView view;

  MarkdownDealings(Markdown markdown) {
    this.markdown = markdown;
    this.view = markdown.view();
  }

  void write() {
    var found = view.story().findings();
    if (!found.commitments().isEmpty()) {
      markdown.heading(2, "What was promised");
      found.commitments().forEach(this::commitment);
    }
    if (!found.contacts().isEmpty()) {
      markdown.heading(2, "Lines of communication");
      found.contacts().forEach(this::contact);
    }
  }

  private void commitment(Commitment commitment) {
    var who = view.actorNames(commitment.by()) + CommitmentsSection.whom(view, commitment);
    var due = CommitmentsSection.due(commitment);
    markdown.item(
        "**%s**: %s%s, %s"
            .formatted(
                text(who),
                text(commitment.content()),
                due.isEmpty() ? "" : ", " + text(due),
                commitment.standing().word()),
        Backing.of(commitment.support()));
  }

  private void contact(Contact contact) {
    var course = contact.course().size() < 2 ? "" : " (" + ContactsSection.course(contact) + ")";
    markdown.item(
        "**%s**: %s%s, %s"
            .formatted(
                text(view.actorNames(contact.parties())),
                text(ContactsSection.words(contact)),
                text(course),
                contact.standing().word()),
        Backing.of(contact.support()));
  }
}
