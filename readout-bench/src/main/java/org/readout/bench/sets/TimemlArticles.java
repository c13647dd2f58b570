package org.readout.bench.sets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Span;

/// The articles of TimeBank and AQUAINT as TempEval-3 cleaned them ([UzZaman et al.
/// 2013](https://aclanthology.org/S13-2001/)): TimeML with the marks in the text. Other marks than
/// TIMEX3 are left out, and so is a TIMEX3 that holds another mark, as the scorer of the task does.
public final class TimemlArticles {

  /// The folders of the set, where they lie.
  private static final List<String> FOLDERS = List.of("TimeBank", "AQUAINT");

  private static final Pattern CREATED =
      Pattern.compile("<DCT>.*?\\bvalue=\"(\\d{4}-\\d\\d-\\d\\d)[^\"]*\"", Pattern.DOTALL);

  private static final Pattern BODY = Pattern.compile("<TEXT>\\n?(.*)</TEXT>", Pattern.DOTALL);

  private static final Pattern PIECE =
      Pattern.compile("<(?<close>/?)(?<tag>\\w+)(?<attributes>[^>]*)>|&(?<entity>\\w+);|[^<&]+|&");

  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private TimemlArticles() {}

  /// All articles, in order of their names within their folder.
  ///
  /// @param folder that holds the folders of the set
  /// @throws IOException if there is none, or a file cannot be read or is odd; the message names it
  public static List<TimedArticle> read(Path folder) throws IOException {
    var articles = new ArrayList<TimedArticle>();
    for (String part : FOLDERS) {
      if (Files.isDirectory(folder.resolve(part))) {
        for (Path file : SetFiles.in(folder.resolve(part))) {
          articles.add(article(String.valueOf(file.getFileName()), SetFiles.text(file)));
        }
      }
    }
    if (articles.isEmpty()) {
      throw new IOException("there are no articles in " + folder + ", nor in " + FOLDERS);
    }
    return articles;
  }

  /// @param timeml the file's characters
  /// @throws IOException if it has no text or no day of creation
  static TimedArticle article(String name, String timeml) throws IOException {
    Matcher created = CREATED.matcher(timeml);
    Matcher body = BODY.matcher(timeml);
    if (!created.find() || !body.find()) {
      throw new IOException(name + " has no <TEXT>, or no day in its <DCT>");
    }
    try {
      return new Marks().read(body.group(1)).article(name, LocalDate.parse(created.group(1)));
    } catch (DateTimeException odd) {
      throw new IOException(name + " was created on no day: " + created.group(1), odd);
    }
  }

  /// Reads text with marks in it.
  private static final class Marks {

    private final StringBuilder text = new StringBuilder();
    private final List<MarkedTime> times = new ArrayList<>();
    private Map<String, String> open = Map.of();
    private int start;

    Marks read(String body) {
      Matcher piece = PIECE.matcher(body);
      while (piece.find()) {
        if (piece.group("tag") != null) {
          tag(piece.group("tag"), !piece.group("close").isEmpty(), piece.group("attributes"));
        } else if (piece.group("entity") != null) {
          text.append(ENTITIES.getOrDefault(piece.group("entity"), piece.group()));
        } else {
          text.append(piece.group());
        }
      }
      return this;
    }

    private void tag(String tag, boolean closes, String attributes) {
      boolean time = tag.equals("TIMEX3");
      if (time && !closes) {
        open = attributes(attributes);
        start = text.length();
      } else {
        if (time && !open.isEmpty() && text.length() > start) {
          times.add(
              new MarkedTime(
                  new Span(start, text.length()),
                  open.getOrDefault("type", ""),
                  open.getOrDefault("value", "")));
        }
        open = Map.of();
      }
    }

    private static Map<String, String> attributes(String text) {
      var attributes = new HashMap<String, String>();
      Matcher matcher = ATTRIBUTE.matcher(text);
      while (matcher.find()) {
        attributes.put(matcher.group(1), matcher.group(2));
      }
      return attributes;
    }

    TimedArticle article(String name, LocalDate created) {
      return new TimedArticle(name, text.toString(), created, times);
    }
  }
}
