package org.readout.bench.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Puts every line of a story's record into words. Reads `record.json`, the public contract, so
/// that what is judged is what users get.
final class RecordLines {

  /// The sections from which lines come.
  static final List<String> SECTIONS =
      List.of(
          "title",
          "actor",
          "happening",
          "fact",
          "statement",
          "outcome",
          "position",
          "difference",
          "lineage",
          "timeline",
          "channel",
          "commitment");

  private final String name;
  private final JsonNode story;
  private final Passages passages;
  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<RecordLine> lines = new ArrayList<>();

  private RecordLines(String name, JsonNode story, Passages passages) {
    this.name = name;
    this.story = story;
    this.passages = passages;
    for (JsonNode section : story) {
      for (JsonNode item : section) {
        byId.put(item.path("id").asText(), item);
      }
    }
  }

  /// @param name of the story in its set
  /// @param story an entry of the record's `stories`
  static List<RecordLine> of(String name, JsonNode story, Passages passages) {
    var lines = new RecordLines(name, story, passages);
    lines.cast();
    lines.happenings();
    lines.sayings();
    lines.dealings();
    lines.views();
    return lines.lines;
  }

  private void cast() {
    lines.add(new RecordLine("title", name, story.path("title").asText(), List.of()));
    each(
        "actors",
        "actor",
        "evidence",
        actor ->
            "%s [%s, of %s], also: %s; %s"
                .formatted(
                    text(actor, "name"),
                    text(actor, "kind"),
                    text(actor, "country"),
                    list(
                        actor.path("aliases"),
                        alias -> "%s (%s)".formatted(text(alias, "text"), text(alias, "kind"))),
                    list(
                        actor.path("roles"),
                        role -> text(role, "title") + " of " + named(role.path("of")))));
  }

  private void happenings() {
    each("happenings", "happening", "evidence", this::happening);
    for (JsonNode happening : story.path("happenings")) {
      for (JsonNode fact : happening.path("facts")) {
        add("fact", text(happening, "title") + ": " + fact(fact), evidenceOf(fact.path("values")));
      }
    }
    for (JsonNode entry : story.path("timeline")) {
      if (!text(entry, "date").isEmpty()) {
        var happening = item(entry.path("happening"));
        add(
            "timeline",
            text(entry, "date") + ": " + happening(happening),
            passages.of(happening.path("evidence")));
      }
    }
  }

  private void sayings() {
    each(
        "statements",
        "statement",
        "accounts",
        it ->
            "%s%s%s: %s"
                .formatted(
                    named(it.path("speaker")),
                    behind(" to ", named(it.path("addressee"))),
                    behind(" via ", named(it.path("via"))),
                    text(it, "text")));
  }

  private void dealings() {
    each(
        "outcomes",
        "outcome",
        "evidence",
        it ->
            "%s (%s) [%s]: %s%s"
                .formatted(
                    text(it, "kind"),
                    list(it.path("parties"), this::named),
                    text(it, "status"),
                    text(it, "content"),
                    behind("; of ", text(item(it.path("happening")), "title"))));
    each(
        "channels",
        "channel",
        "evidence",
        it ->
            "%s (%s) [%s]%s"
                .formatted(
                    text(it, "level"),
                    list(it.path("parties"), this::named),
                    text(it, "status"),
                    behind(" since ", text(it, "since"))));
    each(
        "commitments",
        "commitment",
        "evidence",
        it ->
            "%s%s: %s%s"
                .formatted(
                    list(it.path("by"), this::named),
                    behind(" to ", list(it.path("to"), this::named)),
                    text(it, "content"),
                    behind(", by ", text(it, "due"))));
  }

  /// A statement's words, an outcome's with its kind: what was refused reads else as wanted.
  private static String heldWords(JsonNode item) {
    return item.has("content")
        ? text(item, "kind") + ": " + text(item, "content")
        : text(item, "text");
  }

  private void views() {
    for (JsonNode position : story.path("positions")) {
      var held = new ArrayList<JsonNode>();
      position.path("statements").forEach(id -> held.add(item(id)));
      position.path("outcomes").forEach(id -> held.add(item(id)));
      var words = held.stream().map(RecordLines::heldWords);
      add(
          "position",
          "%s on %s: %s"
              .formatted(
                  named(position.path("actor")),
                  text(item(position.path("issue")), "label"),
                  words.collect(Collectors.joining(" | "))),
          held.stream()
              .flatMap(it ->
                  passages
                      .of(it.has("accounts") ? it.path("accounts") : it.path("evidence"))
                      .stream())
              .toList());
    }
    for (JsonNode difference : story.path("differences")) {
      add(
          "difference",
          text(difference, "kind") + ": " + text(difference, "explanation"),
          evidenceOf(difference.path("values")));
    }
    each(
        "lineage",
        "lineage",
        "passages",
        it -> "%s %s %s".formatted(text(it, "from"), text(it, "kind"), text(it, "to")));
  }

  private String happening(JsonNode it) {
    return "%s, %s [%s]: %s"
        .formatted(
            text(it, "title"),
            text(it, "kind"),
            text(it, "status"),
            list(
                it.path("participants"),
                one -> "%s (%s)".formatted(named(one.path("actor")), text(one, "role"))));
  }

  private static String fact(JsonNode fact) {
    return "%s, %s: %s"
        .formatted(
            text(fact, "attribute"),
            text(fact, "standing"),
            list(
                fact.path("values"),
                value -> "%s %s".formatted(text(value, "qualifier"), text(value, "value"))));
  }

  private void each(
      String array, String section, String evidence, Function<JsonNode, String> words) {
    for (JsonNode item : story.path(array)) {
      if (item.has(evidence)) {
        add(section, words.apply(item), passages.of(item.path(evidence)));
      }
    }
  }

  private void add(String section, String words, List<String> evidence) {
    lines.add(new RecordLine(section, name, words, evidence));
  }

  private List<String> evidenceOf(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .flatMap(value -> passages.of(value.path("evidence")).stream().limit(2))
        .toList();
  }

  private JsonNode item(JsonNode id) {
    return byId.getOrDefault(id.asText(), id);
  }

  /// The name of an actor; what is no id stays.
  private String named(JsonNode id) {
    var actor = item(id);
    return actor.isObject() ? text(actor, "name") : id.asText("");
  }

  private static String list(JsonNode items, Function<JsonNode, String> words) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(words)
        .collect(Collectors.joining(", "));
  }

  private static String behind(String before, String words) {
    return words.isEmpty() ? "" : before + words;
  }

  /// Empty where there is none or it is null.
  private static String text(JsonNode item, String field) {
    var value = item.path(field);
    return value.isNull() ? "" : value.asText("");
  }
}
