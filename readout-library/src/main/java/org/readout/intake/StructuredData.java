package org.readout.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// The article that a page describes as JSON-LD ([schema.org/Article](https://schema.org/Article)).
///
/// @param article the object, or null when the page has none
record StructuredData(@Nullable JsonNode article) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Most objects looked at.
  private static final int MOST = 2_000;

  static StructuredData of(Document page) {
    for (var script : page.select("script[type=application/ld+json]")) {
      try {
        var article = article(JSON.readTree(script.data()));
        if (article != null) {
          return new StructuredData(article);
        }
      } catch (JsonProcessingException broken) {
        // another script may be whole
      }
    }
    return new StructuredData(null);
  }

  /// Breadth first, through arrays and `@graph`.
  private static @Nullable JsonNode article(@Nullable JsonNode root) {
    var queue = new ArrayDeque<JsonNode>();
    if (root != null) {
      queue.add(root);
    }
    for (int seen = 0; seen < MOST && !queue.isEmpty(); seen++) {
      var node = queue.remove();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return node;
      }
      node.forEach(child -> {
        if (child.isContainerNode()) {
          queue.add(child);
        }
      });
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      return StreamSupport.stream(type.spliterator(), false)
          .anyMatch(one -> isArticleType(one.asText()));
    }
    return isArticleType(type.asText());
  }

  private static boolean isArticleType(String type) {
    return type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report");
  }

  Optional<String> text(String field) {
    return article == null ? Optional.empty() : string(article.path(field));
  }

  /// The name in a person or organisation, or in a list of these.
  Optional<String> name(String field) {
    if (article == null) {
      return Optional.empty();
    }
    var value = article.path(field);
    if (!value.isArray()) {
      return nameIn(value);
    }
    var names =
        StreamSupport.stream(value.spliterator(), false)
            .flatMap(one -> nameIn(one).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private static Optional<String> nameIn(JsonNode value) {
    return string(value.isObject() ? value.path("name") : value);
  }

  private static Optional<String> string(JsonNode value) {
    return value.isTextual() && !value.textValue().isBlank()
        ? Optional.of(value.textValue().strip())
        : Optional.empty();
  }
}
