package org.readout.story;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.annotate.time.DateValue;
import org.readout.annotate.time.DateValue.Precision;
import org.readout.annotate.time.TimeExpression;
import org.readout.annotate.time.TimeMeaning.Direction;
import org.readout.annotate.time.TimeMeaning.Full;
import org.readout.annotate.time.TimeMeaning.Yearless;
import org.readout.claim.Claims;
import org.readout.text.Span;

/// The dates in a report's own text that may tell when it was written, strong before weak.
final class DateClues {

  /// A date with its place in the text.
  record Clue(LocalDate day, Span span) {}

  /// A yearless date at the head of the report ("BEIJING, June 19 (Agency) –").
  record YearlessClue(Yearless date, Span span) {}

  /// How much may stand beside a date on the line of a byline or post stamp, in characters.
  private static final int BESIDE_STAMP = 40;

  /// How far into its paragraph a dateline may reach, and the dash behind it, in characters.
  private static final int DATELINE = 60;

  private static final int DASH = 40;

  /// Captions stand among the first paragraphs, or carry a credit.
  private static final int FIRST_PARAGRAPHS = 6;

  private static final int LONGEST_CAPTION = 600;
  private static final int BEFORE_CREDIT = 90;

  private static final Pattern DASHED = Pattern.compile("[^.\\n]{0," + DASH + "}?[-–—]");
  private static final Pattern PLACE = Pattern.compile("[\\p{L}\\p{M} ,.'’/()-]*");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\([cC]\\)|[Cc]opyright)\\h{0,3}(?:\\([cC]\\)\\h?|©\\h?)?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern FILE_PICTURE =
      Pattern.compile("(?i)^file\\b|\\bfile (?:photo|picture|image|pic)\\b");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)\\b(?:photo|getty|images?|afp|reuters|picture|pool|handout|courtesy)\\b|\\bAP\\b|©");

  private final Claims claims;
  private final String text;
  private final OptionalInt copyright;

  DateClues(Claims claims) {
    this.claims = claims;
    this.text = claims.report().text();
    this.copyright = copyright(text);
  }

  private static OptionalInt copyright(String text) {
    Matcher matcher = COPYRIGHT.matcher(text);
    int latest = 0;
    while (matcher.find()) {
      latest = Math.max(latest, Integer.parseInt(matcher.group(1)));
    }
    return latest == 0 ? OptionalInt.empty() : OptionalInt.of(latest);
  }

  /// The year of the copyright line.
  OptionalInt year() {
    return copyright;
  }

  /// A byline, post stamp or full dateline: the latest, since embedded posts are older.
  Optional<Clue> stamp() {
    return latest(fullDates().filter(clue -> isStamp(clue.span()) || isDateline(clue.span())));
  }

  /// A dateline without a year.
  Optional<YearlessClue> yearlessDateline() {
    return claims.annotations().times().stream()
        .filter(time -> time.meaning() instanceof Yearless date && date.day() != null)
        .filter(time -> isDateline(time.span()))
        .map(time -> new YearlessClue((Yearless) time.meaning(), time.span()))
        .findFirst();
  }

  /// The latest date in a caption that is not of a file picture, or that names its weekday; none if
  /// the text gives a later day anywhere, since then the picture is older than the report.
  Optional<Clue> caption() {
    var captions = latest(fullDates().filter(clue -> namesWeekday(clue) || isCaption(clue.span())));
    return captions.filter(
        clue -> latest(fullDates()).filter(any -> any.day().equals(clue.day())).isPresent());
  }

  /// "Monday, June 14, 2021".
  boolean namesWeekday(Clue clue) {
    return clue.span()
        .of(text)
        .contains(clue.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  private static Optional<Clue> latest(Stream<Clue> clues) {
    return clues.max(
        Comparator.comparing(Clue::day).thenComparing(Clue::span, Comparator.reverseOrder()));
  }

  private Stream<Clue> fullDates() {
    var clues = new ArrayList<Clue>();
    for (TimeExpression time : claims.annotations().times()) {
      if (time.meaning() instanceof Full full && full.value().precision() == Precision.DAY) {
        clues.add(new Clue(full.value().from(), time.span()));
      }
    }
    return clues.stream().filter(clue -> agreesWithCopyright(clue.day().getYear()));
  }

  /// A page may carry the year of a later visit, a report never one before it was written.
  private boolean agreesWithCopyright(int year) {
    return copyright.isEmpty() || year <= copyright.getAsInt();
  }

  /// A short line that begins or ends with the date and is no sentence.
  private boolean isStamp(Span span) {
    return paragraph(span)
        .filter(line -> line.length() - span.length() <= BESIDE_STAMP)
        .filter(line -> span.start() == line.start() || line.end() - span.end() <= 1)
        .filter(line -> text.charAt(line.end() - 1) != '.' || line.end() == span.end())
        .filter(line -> !isPost(line) && !FILE_PICTURE.matcher(line.of(text)).find())
        .isPresent();
  }

  /// "— Name (@handle) June 19, 2023": an embedded post, which may be older than the report.
  private boolean isPost(Span line) {
    return line.of(text).contains("@");
  }

  private boolean isDateline(Span span) {
    var paragraph = paragraph(span);
    if (paragraph.isEmpty() || span.end() - paragraph.get().start() > DATELINE) {
      return false;
    }
    var before = text.substring(paragraph.get().start(), span.start());
    return PLACE.matcher(before).matches()
        && !before.isBlank()
        && Character.isUpperCase(before.codePointAt(0))
        && DASHED.matcher(text).region(span.end(), paragraph.get().end()).lookingAt();
  }

  private boolean isCaption(Span span) {
    var paragraph = paragraph(span);
    if (paragraph.isEmpty() || paragraph.get().length() > LONGEST_CAPTION) {
      return false;
    }
    var words = paragraph.get().of(text);
    boolean ends = paragraph.get().end() - span.end() <= 2;
    boolean credited =
        CREDIT
            .matcher(text)
            .region(span.end(), Math.min(paragraph.get().end(), span.end() + BEFORE_CREDIT))
            .find();
    boolean first = paragraph.get().end() <= endOfFirstParagraphs();
    return !FILE_PICTURE.matcher(words).find()
        && (credited || (ends && first) || isPost(paragraph.get()));
  }

  private int endOfFirstParagraphs() {
    var paragraphs = claims.annotations().document().paragraphs();
    return paragraphs.get(Math.min(paragraphs.size(), FIRST_PARAGRAPHS) - 1).end();
  }

  private Optional<Span> paragraph(Span span) {
    List<Span> paragraphs = claims.annotations().document().paragraphs();
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).end() >= span.end()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < paragraphs.size() && paragraphs.get(low).contains(span)
        ? Optional.of(paragraphs.get(low))
        : Optional.empty();
  }

  /// The day meant by a yearless date seen from a day of the story.
  static Optional<LocalDate> near(YearlessClue clue, LocalDate reference) {
    var nearest = new Yearless(clue.date().month(), clue.date().day(), null, Direction.NEAREST);
    return nearest.resolve(reference).map(DateValue::from);
  }
}
