package org.readout.publish;

import java.util.stream.Collectors;
import org.readout.annotate.contact.ContactLevel;
import org.readout.annotate.time.DateValue;
import org.readout.reconcile.Contact;

/// Lines of communication: who is still in touch with whom, and what became of it.
final class ContactsSection {

  private ContactsSection() {}

  static void write(Page page) {
    var contacts = page.view().story().findings().contacts();
    if (contacts.isEmpty()) {
      return;
    }
    page.section("channels", "Lines of communication");
    page.html().open("ul");
    contacts.forEach(contact -> contact(page, contact));
    page.html().end();
    page.sectionEnd();
  }

  private static void contact(Page page, Contact contact) {
    var html = page.html();
    page.item(contact.id(), contact.support().evidence());
    html.open("p");
    html.element("strong", page.view().actorNames(contact.parties())).text(": ");
    html.text(words(contact)).close();
    if (contact.course().size() > 1) {
      course(page, contact);
    }
    html.open("div", "class", "meta");
    html.element("span", contact.state().word(), "class", "status");
    page.backed(Backing.of(contact.support()), contact.standing(), page.view().why().of(contact));
    html.close().end();
  }

  private static void course(Page page, Contact contact) {
    var html = page.html();
    html.open("ol", "class", "course");
    for (Contact.Step step : contact.course()) {
      html.open("li", "class", "line", "data-e", page.runs(step.support().evidence()));
      html.text(words(step));
      page.support(Backing.of(step.support()));
      html.close();
    }
    html.close();
  }

  /// `military channels, refused`, with the date where one is told.
  static String words(Contact contact) {
    return contact.line() + level(contact) + ", " + contact.state().word() + since(contact);
  }

  /// The level where the words do not hold it.
  private static String level(Contact contact) {
    var level = contact.level().word().replace('-', ' ');
    boolean said =
        contact.level() == ContactLevel.GENERAL
            || contact.line().toLowerCase(java.util.Locale.ROOT).contains(level);
    return said ? "" : " (" + level + ")";
  }

  private static String since(Contact contact) {
    DateValue since = contact.since();
    if (since == null) {
      return "";
    }
    var date = Wording.date(since.iso());
    return switch (contact.state()) {
      case OPEN, SUSPENDED, REFUSED -> " since " + date;
      case SOUGHT, PLANNED, RESUMED -> " (" + date + ")";
    };
  }

  /// `suspended (August 2022)`.
  static String words(Contact.Step step) {
    DateValue date = step.date();
    return step.state().word() + (date == null ? "" : " (" + Wording.date(date.iso()) + ")");
  }

  /// `suspended (August 2022), sought, refused`.
  static String course(Contact contact) {
    return contact.course().stream().map(ContactsSection::words).collect(Collectors.joining(", "));
  }
}
