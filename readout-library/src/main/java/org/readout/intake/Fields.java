package org.readout.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/// Reads the fields of a JSON object about a report: a line of JSON Lines or a `.meta.json`.
final class Fields {

  /// What is wrong with it, as one clause.
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    Wrong(String reason) {
      super(reason);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode object;

  private Fields(JsonNode object) {
    this.object = object;
  }

  /// @throws Wrong if it is no JSON object
  static Fields parse(String json) throws Wrong {
    try {
      var node = JSON.readTree(json);
      if (node == null || !node.isObject()) {
        throw new Wrong("not a JSON object");
      }
      return new Fields(node);
    } catch (JsonProcessingException broken) {
      var place = broken.getLocation();
      throw new Wrong("broken JSON" + (place == null ? "" : " at column " + place.getColumnNr()));
    }
  }

  /// @throws Wrong if there is such a field and it is no string
  @Nullable String string(String name) throws Wrong {
    var value = object.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (name.equals("id") && value.isIntegralNumber()) {
      return value.asText();
    }
    if (!value.isTextual()) {
      throw new Wrong("\"" + name + "\" is not a string");
    }
    return value.textValue().isBlank() ? null : value.textValue();
  }

  /// @throws Wrong if a field is of the wrong type or the date is none
  Metadata metadata() throws Wrong {
    return new Metadata(
        string("id"),
        string("url"),
        string("outlet"),
        string("title"),
        string("author"),
        published());
  }

  private @Nullable Publication published() throws Wrong {
    var text = string("published");
    if (text == null) {
      return null;
    }
    return Publication.parse(text)
        .orElseThrow(() -> new Wrong("\"published\" is not a date (2023-06-19 would be)"));
  }
}
