package org.readout.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.name.Role;
import org.readout.text.Span;

/// The entities of one report while they are being found. Used by one thread.
final class EntityBook {

  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Draft> byName = new HashMap<>();

  /// Every mention noted so far, by its start, so that neighbours are found without a search.
  private final TreeMap<Integer, Placed> placed = new TreeMap<>();

  /// A mention and whose it is.
  record Placed(Mention mention, Draft draft) {}

  /// An entity while it is being found.
  static final class Draft {
    private final int number;
    private Entity.Kind kind;
    private String name;
    private @Nullable String country;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();

    private Draft(int number, Entity.Kind kind, String name, @Nullable String country) {
      this.number = number;
      this.kind = kind;
      this.name = name;
      this.country = country;
    }

    int number() {
      return number;
    }

    Entity.Kind kind() {
      return kind;
    }

    String name() {
      return name;
    }

    @Nullable String country() {
      return country;
    }

    List<Mention> mentions() {
      return mentions;
    }

    List<Role> roles() {
      return roles;
    }

    boolean isPerson() {
      return kind == Entity.Kind.PERSON;
    }

    /// Keeps the mentions in order of the text.
    private void note(Mention mention) {
      mentions.add(mentionsBefore(mention.span().start()), mention);
    }

    /// How many of its mentions noted so far begin before an offset.
    int mentionsBefore(int offset) {
      int low = 0;
      int high = mentions.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (mentions.get(middle).span().start() < offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /// How many of its mentions noted so far begin from one offset on and before another.
    int mentionsBetween(int from, int to) {
      return Math.max(0, mentionsBefore(to) - mentionsBefore(from));
    }

    void rename(String fuller) {
      name = fuller;
    }

    void become(Entity.Kind better) {
      kind = better;
    }

    /// Keeps the first country learnt.
    void learnCountry(@Nullable String code) {
      if (country == null) {
        country = code;
      }
    }
  }

  Draft open(Entity.Kind kind, String name, @Nullable String country) {
    var draft = new Draft(drafts.size(), kind, name, country);
    drafts.add(draft);
    byName.putIfAbsent(key(kind, name), draft);
    return draft;
  }

  /// Notes a mention; a second one of the same entity at the same start is not noted again. Where
  /// two begin together ("Veldran officials"), what stands there is the one noted first.
  void mention(Draft draft, Span span, Mention.Form form) {
    var mention = new Mention(span, form);
    placed.putIfAbsent(span.start(), new Placed(mention, draft));
    if (draft.mentionsBetween(span.start(), span.start() + 1) == 0) {
      draft.note(mention);
    }
  }

  /// Every entity opened so far, in order: a view that grows.
  List<Draft> drafts() {
    return Collections.unmodifiableList(drafts);
  }

  /// An entity of this kind opened under this name, in any case.
  Optional<Draft> find(Entity.Kind kind, String name) {
    return Optional.ofNullable(byName.get(key(kind, name)));
  }

  private static String key(Entity.Kind kind, String name) {
    return kind + " " + name.toLowerCase(Locale.ROOT);
  }

  /// The mentions that overlap a span, in order.
  List<Placed> within(Span span) {
    if (span.isEmpty()) {
      return List.of();
    }
    Integer first = placed.lowerKey(span.start());
    int from = first == null ? span.start() : first;
    return placed.subMap(from, true, span.end(), false).values().stream()
        .filter(found -> found.mention().span().overlaps(span))
        .toList();
  }

  /// The mentions that end at or before an offset, nearest first, as far back as `from`.
  List<Placed> before(int offset, int from) {
    return before(offset, from, Integer.MAX_VALUE);
  }

  /// The `most` nearest of these.
  List<Placed> before(int offset, int from, int most) {
    if (offset <= from) {
      return List.of();
    }
    return placed.subMap(from, true, offset, false).descendingMap().values().stream()
        .filter(found -> found.mention().span().end() <= offset)
        .limit(most)
        .toList();
  }

  /// The entities found, without those that nothing mentions, numbered anew.
  ///
  /// @return the entities and, for each number used so far, its final number or -1
  Sealed seal() {
    var entities = new ArrayList<Entity>();
    var finals = new ArrayList<Integer>(Collections.nCopies(drafts.size(), -1));
    var kept =
        drafts.stream()
            .filter(draft -> !draft.mentions.isEmpty())
            .sorted(Comparator.comparing(EntityBook::firstMention).thenComparingInt(Draft::number))
            .toList();
    for (Draft draft : kept) {
      finals.set(draft.number, entities.size());
      entities.add(
          new Entity(
              entities.size(), draft.kind, draft.name, draft.country, draft.mentions, draft.roles));
    }
    return new Sealed(entities, finals);
  }

  private static Span firstMention(Draft draft) {
    return draft.mentions.getFirst().span();
  }

  /// @param entities by first mention; `entities.get(n).number() == n`
  /// @param finals the final number of each draft, or -1
  record Sealed(List<Entity> entities, List<Integer> finals) {

    Sealed {
      entities = List.copyOf(entities);
      finals = List.copyOf(finals);
    }

    @Nullable Integer number(@Nullable Draft draft) {
      return draft == null || finals.get(draft.number) < 0 ? null : finals.get(draft.number);
    }
  }
}
