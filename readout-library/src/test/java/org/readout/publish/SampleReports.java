package org.readout.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Evidence;
import org.readout.intake.Publication;
import org.readout.intake.Report;
import org.readout.reconcile.Support;
import org.readout.text.Span;

/// Reports about invented people in invented countries, and evidence found in them by its words.
final class SampleReports {

  static final String HARBOUR =
      """
      Dorn and Marsk agree to reopen talks after a tense two days in Lirrenstad 🕊️

      LIRRENSTAD — Foreign Minister Elka Dorn of Varenia met President Iven Marsk of Tolmark for 35 minutes on Monday, April 14, 2031, at the Hall of Lanterns, the highest-level meeting between the two countries since 2026.

      “We both want the strait open, and we both know what it costs when it is not,” Dorn told reporters after the meeting. Tolmark “has not agreed to restore the military hotline,” she said. “It is an issue we have to keep working on.”

      A day earlier Dorn held seven and a half hours of talks with Soren Vail, Tolmark’s top diplomat. The two sides agreed to increase ferry crossings, according to a readout from the Varenian Foreign Ministry.

      Marsk said the two sides had “made progress on some specific issues,” according to state broadcaster TRT.

      A visit planned for February was canceled after a Tolmark drone was found over Port Asel. Dorn invited Vail to visit Varenia in November.
      """;

  static final String LANTERN =
      """
      President Iven Marsk received Varenia's foreign minister, Elka Dorn, on Monday for roughly 30 minutes, the first such meeting since 2026.

      "We both want the strait open," Dorn said. She described the talks as "candid and useful".

      On Sunday she spoke with Soren Vail for six hours. Ferry crossings were discussed, the ministry said. Tolmark’s Vail called on Varenia to stop “hyping up the so-called drone threat”.

      The trip had been postponed in February. <script>alert(1)</script> said a caption.
      """;

  static final String KESTREL =
      """
      LIRRENSTAD, April 14 (Kestrel) - Varenian Foreign Minister Elka Dorn and Tolmark's President Iven Marsk met for 35 minutes on Monday.

      Vail urged Varenia to "stop hyping up the so-called drone threat," his ministry said in a statement.

      Varenia does not support an independent Asel, Dorn said, and pledged to keep the strait free.

      Marsk met with Vail earlier on Monday.
      """;

  static final String ECHO =
      """
      Varenian Foreign Minister Elka Dorm and Tolmark President Iven Marsk met for 35 minutes on Monday.

      Vale urged Varenia to “stop hyping up the so-called drone danger,” his ministry said in an announcement.
      """;

  static final String PAGE =
      """
      Talks in Lirrenstad end with ferries and without a hotline
      Elka Dorn, the Varenian foreign minister, met Iven Marsk in Lirrenstad on Monday, the Daily Lantern reported. </script><img src=x onerror="alert(2)">
      Tolmark refused to restore the military hotline, citing sanctions on General Ruk Oster.
      """;

  static final String FERRY_EARLY =
      """
      At least 9 people were killed when the ferry Gull struck a pier in Port Asel on Saturday morning, police said.
      """;

  static final String FERRY_LATE =
      """
      The death toll from Saturday's ferry accident in Port Asel has risen to 14, the coast guard said on Sunday. The captain "saw nothing in the fog," his lawyer said.
      """;

  static final Report REPORT_HARBOUR =
      report(
          "harbour-post",
          "in/harbour-post.txt",
          null,
          "The Harbour Post",
          "Dorn and Marsk agree to reopen talks",
          "2031-04-14",
          HARBOUR,
          false);
  static final Report REPORT_LANTERN =
      report(
          "daily-lantern",
          "in/daily-lantern.txt",
          null,
          "Daily Lantern",
          null,
          null,
          LANTERN,
          false);
  static final Report REPORT_KESTREL =
      report(
          "kestrel-wire",
          "in/kestrel-wire.txt",
          null,
          "Kestrel",
          "Dorn meets Marsk",
          "2031-04-14T16:20:00Z",
          KESTREL,
          false);
  static final Report REPORT_ECHO =
      report("morning-echo", "in/morning-echo.txt", null, null, null, null, ECHO, false);
  static final Report REPORT_PAGE =
      report(
          "northern-page",
          "in/northern-page.html",
          "https://example.org/lirrenstad?a=1&b=\"2\"",
          "Northern <Page>",
          "Talks in Lirrenstad end with ferries and without a hotline",
          "2031-04-15",
          PAGE,
          true);
  static final Report REPORT_EARLY =
      report("ferry-early", "in/ferry-early.txt", null, null, null, null, FERRY_EARLY, false);
  static final Report REPORT_LATE =
      report(
          "ferry-late",
          "in/ferry-late.txt",
          null,
          "Asel Journal",
          null,
          "2031-05-04",
          FERRY_LATE,
          false);

  static final List<Report> ALL =
      List.of(
          REPORT_LANTERN,
          REPORT_EARLY,
          REPORT_LATE,
          REPORT_HARBOUR,
          REPORT_KESTREL,
          REPORT_ECHO,
          REPORT_PAGE);

  private SampleReports() {}

  static Report report(
      String id,
      @Nullable String file,
      @Nullable String url,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String published,
      String text,
      boolean extracted) {
    var when = published == null ? null : Publication.parse(published).orElseThrow();
    return new Report(
        id,
        file,
        url,
        outlet,
        title,
        null,
        when,
        "en",
        "0123456789abcdef".repeat(4),
        text,
        extracted);
  }

  /// The first place where the report says this.
  static Evidence ev(Report report, String words) {
    int at = report.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(report.id() + " does not say " + words);
    }
    return report.evidence(new Span(at, at + words.length()));
  }

  static Support support(int origins, Evidence... evidence) {
    var sorted = new ArrayList<>(Arrays.asList(evidence));
    sorted.sort(Comparator.naturalOrder());
    var reports = sorted.stream().map(Evidence::report).distinct().toList();
    return new Support(reports, origins, sorted);
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
