package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.contact.ContactState;
import org.readout.annotate.time.DateValue;

/// Writes lines of communication with the course of their states.
final class Contacts {
  private final Sources sources;

  Contacts(Sources sources) {
    this.sources = sources;
  }

  /// @return by origins, then by level from high to low, then in order of the text
  List<Contact> write(List<ContactMerge.Line> lines) {
    var ordered =
        lines.stream()
            .sorted(
                Comparator.comparingInt((ContactMerge.Line line) -> -origins(line.sightings()))
                    .thenComparing(ContactMerge.Line::level)
                    .thenComparing(line -> line.sightings().getFirst().evidence()))
            .toList();
    var written = new ArrayList<Contact>();
    for (ContactMerge.Line line : ordered) {
      written.add(write(line, sources.storyId() + "-c" + (written.size() + 1)));
    }
    return List.copyOf(written);
  }

  private int origins(List<Sighting> sightings) {
    return sources.origins(sightings.stream().map(Sighting::report).toList());
  }

  private Contact write(ContactMerge.Line line, String id) {
    var stages = ContactCourse.of(line.sightings());
    var last = stages.getLast();
    return new Contact(
        id,
        List.copyOf(new TreeSet<>(line.parties())),
        line.level(),
        words(line.sightings()),
        last.state(),
        last.date(),
        stages.stream().map(this::step).toList(),
        standing(stages),
        support(line.sightings()));
  }

  private Contact.Step step(ContactCourse.Stage stage) {
    return new Contact.Step(stage.state(), stage.date(), support(stage.sightings()));
  }

  private Support support(List<Sighting> sightings) {
    return sources.support(sightings.stream().map(Sighting::evidence).toList());
  }

  /// The words most used for it; of equals the longest, then the first in the alphabet.
  private static String words(List<Sighting> sightings) {
    Map<String, Long> counts =
        sightings.stream()
            .collect(
                Collectors.groupingBy(Sighting::line, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .min(
            Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                .thenComparingInt(entry -> -entry.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /// Disputed where other origins, none of them known to write earlier, say the opposite of the
  /// last state and not that it was so before; superseded where they do write earlier.
  private Standing standing(List<ContactCourse.Stage> stages) {
    var last = stages.getLast();
    var against = opposite(stages, last);
    if (against != null) {
      boolean earlier =
          against.sightings().stream()
              .allMatch(s -> last.sightings().stream().allMatch(l -> s.told().isBefore(l.told())));
      return earlier ? Standing.SUPERSEDED : Standing.DISPUTED;
    }
    return origins(last.sightings()) > 1 ? Standing.AGREED : Standing.SINGLE;
  }

  private static ContactCourse.@Nullable Stage opposite(
      List<ContactCourse.Stage> stages, ContactCourse.Stage last) {
    return stages.stream()
        .filter(stage -> isUp(stage.state()) != isUp(last.state()))
        .filter(stage -> isSettled(stage.state()) && isSettled(last.state()))
        .filter(stage -> stage.date() == null || last.date() == null || sameDate(stage, last))
        .filter(stage -> stage.reports().stream().noneMatch(last.reports()::contains))
        .filter(stage -> stage.date() == null || !isUp(last.state()))
        .findFirst()
        .orElse(null);
  }

  private static boolean sameDate(ContactCourse.Stage one, ContactCourse.Stage other) {
    DateValue a = one.date();
    DateValue b = other.date();
    return a != null && b != null && a.equals(b);
  }

  private static boolean isSettled(ContactState state) {
    return state == ContactState.OPEN
        || state == ContactState.RESUMED
        || state == ContactState.SUSPENDED;
  }

  private static boolean isUp(ContactState state) {
    return state == ContactState.OPEN || state == ContactState.RESUMED;
  }
}
