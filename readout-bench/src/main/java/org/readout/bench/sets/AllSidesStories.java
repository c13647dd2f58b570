package org.readout.bench.sets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.readout.bench.sets.NewsStory.NewsText;

/// Reads the clusters of AllSides (NeuS, Lee et al. 2022): JSON Lines in gzip, a story a line, with
/// the same event as told by outlets of the left, the centre and the right.
public final class AllSidesStories {

  private AllSidesStories() {}

  /// In the file's order.
  ///
  /// @throws IOException naming the file, and the line that is none of the set's
  public static List<NewsStory> read(Path file) throws IOException {
    var json = new ObjectMapper();
    var stories = new ArrayList<NewsStory>();
    try (var lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        try {
          stories.add(story(json.readTree(line)));
        } catch (IllegalArgumentException odd) {
          throw new IOException(
              "%s, line %d: %s".formatted(file, stories.size() + 1, odd.getMessage()), odd);
        }
      }
    }
    return stories;
  }

  private static BufferedReader open(Path file) throws IOException {
    try {
      var bytes = new GZIPInputStream(Files.newInputStream(file));
      return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (NoSuchFileException missing) {
      throw new IOException("there is no file " + file, missing);
    }
  }

  private static NewsStory story(JsonNode story) {
    var reports = new ArrayList<NewsText>();
    for (JsonNode article : story.path("articles")) {
      var outlet = field(article, "source");
      reports.add(
          new NewsText(
              name(outlet),
              outlet,
              field(article, "date"),
              field(article, "title")
                  + "\n\n"
                  + field(article, "content_original").strip()
                  + "\n"));
    }
    return new NewsStory(field(story, "id"), reports);
  }

  private static String name(String outlet) {
    return outlet.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "").toLowerCase(Locale.ROOT);
  }

  private static String field(JsonNode from, String name) {
    var value = from.get(name);
    if (value == null || !value.isTextual()) {
      throw new IllegalArgumentException("no text \"" + name + "\"");
    }
    return value.textValue();
  }
}
