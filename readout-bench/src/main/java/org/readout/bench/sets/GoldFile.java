package org.readout.bench.sets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.text.Span;

/// Reads reports with happenings and coreference from JSON Lines, as `training` writes them, one
/// report a line:
///
/// ```
/// {"corpus": "", "name": "", "text": "", "covered": [[0, 9]],
///  "happenings": [{"trigger": [0, 3], "kind": "meeting", "status": "planned",
///                  "participants": [[4, 9]], "places": [], "times": []}],
///  "mentions": [{"span": [4, 9], "kind": "PERSON", "entity": "7"}],
///  "baseline": {"happenings": [], "mentions": []}}
/// ```
///
/// Spans are `[start, end)` in UTF-16 units. What is absent or null is not marked; without
/// `covered`, all of the text is marked completely. `corpus` and `baseline` may be absent.
public final class GoldFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String text;

  private GoldFile(String text) {
    this.text = text;
  }

  /// The reports of a file, in its order.
  ///
  /// @throws IOException naming file and line, if one is not in this format
  public static List<GoldReport> read(Path file) throws IOException {
    var reports = new ArrayList<GoldReport>();
    var lines = SetFiles.text(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        reports.add(report(lines.get(i), file + ":" + (i + 1)));
      }
    }
    return reports;
  }

  private static GoldReport report(String line, String place) throws IOException {
    try {
      var json = JSON.readTree(line);
      return new GoldFile(string(json, "text")).report(json);
    } catch (JsonProcessingException odd) {
      throw new IOException(place + ": no JSON: " + odd.getOriginalMessage(), odd);
    } catch (IllegalArgumentException odd) {
      throw new IOException(place + ": " + odd.getMessage(), odd);
    }
  }

  private GoldReport report(JsonNode json) {
    return new GoldReport(
        json.path("corpus").asText(""),
        string(json, "name"),
        text,
        spans(json, "covered").orElse(List.of(new Span(0, text.length()))),
        layers(json),
        layers(json.path("baseline")));
  }

  private GoldReport.Layers layers(JsonNode json) {
    return new GoldReport.Layers(
        list(json, "happenings", this::happening), list(json, "mentions", this::mention));
  }

  private GoldReport.Happening happening(JsonNode json) {
    return new GoldReport.Happening(
        span(json.path("trigger")),
        string(json, "kind"),
        json.hasNonNull("status") ? Optional.of(string(json, "status")) : Optional.empty(),
        spans(json, "participants"),
        spans(json, "places"),
        spans(json, "times"));
  }

  private GoldReport.Mention mention(JsonNode json) {
    return new GoldReport.Mention(
        span(json.path("span")), string(json, "kind"), json.path("entity").asText());
  }

  private Optional<List<Span>> spans(JsonNode json, String key) {
    return list(json, key, this::span);
  }

  private static <T> Optional<List<T>> list(JsonNode json, String key, Function<JsonNode, T> one) {
    if (!json.hasNonNull(key)) {
      return Optional.empty();
    }
    var list = new ArrayList<T>();
    json.path(key).forEach(item -> list.add(one.apply(item)));
    return Optional.of(list);
  }

  private Span span(JsonNode json) {
    int start = json.path(0).asInt(-1);
    int end = json.path(1).asInt(-1);
    if (start < 0 || end <= start || end > text.length()) {
      throw new IllegalArgumentException("no span of the text: " + json);
    }
    return new Span(start, end);
  }

  private static String string(JsonNode json, String key) {
    if (!json.path(key).isTextual()) {
      throw new IllegalArgumentException("there is no string \"" + key + "\"");
    }
    return json.path(key).asText();
  }
}
