package org.readout.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.claim.Entity;
import org.readout.identify.Actor;

/// Whether two who are credited with the same words are one, or speak for one another: a country
/// and its leader, a body and its officer, a minister and her spokesman.
final class SameSpeaker {
  /// Of ten content words of the shorter account, how many the other has to hold: a speaker is
  /// compared only where the words are the same.
  private static final int SAME_WORDS = 8;

  /// Words of which the names of agencies and outlets are made.
  private static final Set<String> MEDIA =
      Set.of(
          "press",
          "news",
          "agency",
          "times",
          "post",
          "tv",
          "television",
          "radio",
          "reuters",
          "afp",
          "ap",
          "bbc",
          "cnn",
          "journal",
          "daily",
          "tribune",
          "herald",
          "gazette",
          "broadcasting",
          "media",
          "network",
          "newspaper",
          "magazine",
          "telegraph",
          "guardian",
          "presse");

  private final Sources sources;
  private final Stances stances;

  SameSpeaker(Sources sources) {
    this.sources = sources;
    this.stances = new Stances(sources);
  }

  /// @param one an actor's id
  /// @param other an actor's id
  boolean agree(String one, String other) {
    return stances.agree(one, other)
        || speaksFor(one, other)
        || speaksFor(other, one)
        || isNamesake(one, other);
  }

  /// Holds an office of that body or person ("spokesman", of the ministry).
  private boolean speaksFor(String person, String other) {
    var of = sources.actor(other);
    return of.isPresent()
        && sources.actor(person).stream()
            .filter(SameSpeaker::isPerson)
            .flatMap(actor -> actor.roles().stream())
            .anyMatch(role -> role.of() != null && isNamed(of.get(), role.of()));
  }

  private static boolean isPerson(Actor actor) {
    return actor.kind() == Entity.Kind.PERSON;
  }

  /// A person is named by a part of the name, a body by all of it or by another form of it.
  private static boolean isNamed(Actor actor, String name) {
    return Stream.concat(Stream.of(actor.name()), actor.aliases().stream().map(Actor.Alias::text))
            .anyMatch(name::equalsIgnoreCase)
        || (isPerson(actor) && Words.all(actor.name()).containsAll(Words.all(name)));
  }

  /// Two persons of one surname were more likely not recognised as one than confused by a report.
  private boolean isNamesake(String one, String other) {
    var a = sources.actor(one).filter(SameSpeaker::isPerson);
    var b = sources.actor(other).filter(SameSpeaker::isPerson);
    return a.isPresent()
        && b.isPresent()
        && (Credits.surname(a.get()).equals(Credits.surname(b.get()))
            || letters(a.get()).equals(letters(b.get())));
  }

  /// "Del Rossi" and "DelRossi".
  private static String letters(Actor actor) {
    return String.join("", Words.all(actor.name()));
  }

  /// An agency or outlet beside a person only passed the words on; a group ("officials") or a part
  /// of another's name names him less precisely. Neither speaks against him.
  ///
  /// @param speakers ids of all who are credited
  boolean passesOn(String speaker, Collection<String> speakers) {
    var actor = sources.actor(speaker);
    if (actor.isEmpty() || actor.get().kind() == Entity.Kind.GROUP) {
      return true;
    }
    var words = Words.all(actor.get().name());
    boolean medium =
        actor.get().kind() == Entity.Kind.ORGANISATION && words.stream().anyMatch(MEDIA::contains);
    return medium
        || speakers.stream()
            .filter(other -> !other.equals(speaker))
            .flatMap(other -> sources.actor(other).stream())
            .anyMatch(other -> Words.all(other.name()).containsAll(words));
  }

  /// True when the accounts themselves show that no two speakers are meant.
  ///
  /// @param bySpeaker the accounts of two or more speakers
  boolean isOfOne(Map<String, List<Saying>> bySpeaker) {
    var all = bySpeaker.values().stream().flatMap(List::stream).toList();
    return bySpeaker.keySet().stream()
            .flatMap(speaker -> sources.actor(speaker).stream())
            .anyMatch(speaker -> isNamedByAnother(speaker, bySpeaker) || isSpokenOf(speaker, all))
        || (!isClean(bySpeaker.keySet()) && !all.stream().allMatch(this::isByName))
        || !sharesWords(bySpeaker.values());
  }

  /// "Kerrimor's spokesman, Sava Reske, said" beside "said Kerrimor".
  private static boolean isNamedByAnother(Actor speaker, Map<String, List<Saying>> bySpeaker) {
    var name = Credits.surname(speaker);
    return bySpeaker.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(speaker.id()))
        .flatMap(entry -> entry.getValue().stream())
        .anyMatch(saying -> Words.all(saying.source()).contains(name));
  }

  /// Who is named in the words hardly spoke them: somebody else repeats what he said.
  private static boolean isSpokenOf(Actor speaker, Collection<Saying> all) {
    return isPerson(speaker)
        && all.stream().anyMatch(saying -> saying.all().contains(Credits.surname(speaker)));
  }

  /// Two persons, or two bodies; and none of them the voice of somebody whom we do not know.
  private boolean isClean(Collection<String> speakers) {
    var actors = speakers.stream().flatMap(speaker -> sources.actor(speaker).stream()).toList();
    boolean alike = actors.stream().map(Actor::kind).distinct().count() == 1;
    return alike && actors.stream().map(SameSpeaker::isVoice).distinct().count() == 1;
  }

  private static boolean isVoice(Actor actor) {
    return actor.roles().stream()
        .flatMap(role -> Words.all(role.title()).stream())
        .anyMatch(word -> word.startsWith("spokes"));
  }

  private boolean isByName(Saying saying) {
    return sources.actor(saying.speaker()).filter(a -> Credits.names(saying, a)).isPresent();
  }

  private static boolean sharesWords(Collection<List<Saying>> sides) {
    var full = sides.stream().map(StatementMerge::fullest).toList();
    var first = full.getFirst().content();
    return full.stream()
        .skip(1)
        .map(Saying::content)
        .allMatch(other ->
            Alignment.of(first, other, word -> 1).pairs().size() * 10
                >= Math.min(first.size(), other.size()) * SAME_WORDS);
  }
}
