package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotate.Annotations;
import org.readout.annotate.time.Times;
import org.readout.claim.Claims;
import org.readout.intake.Publication;
import org.readout.intake.Report;
import org.readout.story.Dateline.Basis;
import org.readout.text.Segmenter;

class DatelinesTest {

  private static final Segmenter SEGMENTER = new Segmenter();

  /// A Monday.
  private static final LocalDate MONDAY = LocalDate.of(2021, 6, 14);

  private static Claims report(String id, String text, @Nullable LocalDate published) {
    var report =
        new Report(
            id,
            null,
            null,
            null,
            null,
            null,
            published == null ? null : Publication.on(published),
            "en",
            "0".repeat(64),
            text,
            false);
    var document = SEGMENTER.segment(text);
    var annotations =
        new Annotations(
            document,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Times.find(document),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Claims(
        report, annotations, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void metadataOutweighTheText() {
    var lines = Datelines.infer(List.of(report("a", "Posted June 1, 2020", MONDAY)));
    assertThat(lines).containsEntry("a", new Dateline(MONDAY, Basis.METADATA, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoys met.¶Mon, 06/14/2021 – 10:20|Mon, 06/14/2021 – 10:20",
        "PORT SELLA, June 14, 2021 (Novin) – The envoys met.|June 14, 2021",
        "PORT SELLA, June 14 (Novin) – The envoys met.¶© 2021 Novin|June 14",
        "The envoys shake hands in Port Sella, June 14, 2021.¶The envoys met on Monday.|June 14, 2021",
        "The envoys met on Monday, June 14, 2021, and left.|Monday, June 14, 2021"
      })
  void readsStampsDatelinesAndCaptions(String text, String exact) {
    var line = Datelines.infer(List.of(report("a", text.replace("¶", "\n\n"), null))).get("a");
    assertThat(line).isNotNull();
    assertThat(line.day()).isEqualTo(MONDAY);
    assertThat(line.basis()).isEqualTo(Basis.OWN_TEXT);
    assertThat(line.evidence()).singleElement().extracting(one -> one.exact()).isEqualTo(exact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoys met on Monday, after talks on Sunday.|2021-06-14",
        "The envoys met on Sunday. He has more meetings set for Monday.|2021-06-13",
        "The envoys met on Monday, the ministry said on Wednesday.|2021-06-16",
        "The envoys met.|2021-06-14"
      })
  void borrowsTheDayOfAnotherReportAndMovesItToSuitTheWeekdays(String text, LocalDate expected) {
    var known = report("known", "The envoys met.", MONDAY);
    var line = Datelines.infer(List.of(report("a", text, null), known)).get("a");
    assertThat(line).isNotNull();
    assertThat(line.day()).isEqualTo(expected);
    assertThat(line.basis()).isEqualTo(Basis.OTHER_REPORTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoys met on Monday.",
        "The pact of July 1, 2015, was renewed on Monday.",
        "FILE - The envoys in Port Sella, June 14, 2021.¶They met on Monday.",
        "The envoys met. © 2021 Novin"
      })
  void tellsNoDayWithoutEvidence(String text) {
    assertThat(Datelines.infer(List.of(report("a", text.replace("¶", "\n\n"), null)))).isEmpty();
  }

  @Test
  void doesNotDependOnTheOrderOfTheReports() {
    var reports =
        new ArrayList<>(
            List.of(
                report("a", "They met on Monday.", null),
                report("b", "PORT SELLA, June 14, 2021 (Novin) – They met.", null),
                report("c", "They will meet on Monday, he said on Sunday.", null)));
    var forward = Datelines.infer(reports);
    Collections.reverse(reports);
    assertThat(Datelines.infer(reports)).isEqualTo(forward);
  }

  @Test
  void datesTheFiveDevelopmentReports() throws IOException {
    var shared =
        System.getProperty(
            "READOUT_SHARED", System.getenv().getOrDefault("READOUT_SHARED", "../../shared"));
    var folder = Path.of(shared, "corpora", "beijing-2023");
    Assumptions.assumeTrue(Files.isDirectory(folder), "no development reports in " + folder);
    var reports = new ArrayList<Claims>();
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        reports.add(
            report(file.getFileName().toString().substring(0, 3), Files.readString(file), null));
      }
    }
    assertThat(Datelines.infer(reports).values().stream().map(line -> line.day().toString()))
        .containsExactly("2023-06-19", "2023-06-19", "2023-06-19", "2023-06-19", "2023-06-18");
  }

  @Test
  void noDayIsTakenFromReportsThatLieWeeksApart() {
    var lines =
        Datelines.infer(
            List.of(
                report("a", "It rained.", MONDAY),
                report("b", "It snowed.", MONDAY.plusDays(12)),
                report("c", "They flew on Thursday night.", null)));
    assertThat(lines).containsOnlyKeys("a", "b");
    var near =
        Datelines.infer(
            List.of(
                report("a", "It rained.", MONDAY),
                report("b", "It snowed.", MONDAY.plusDays(2)),
                report("c", "They flew on Thursday night.", null)));
    assertThat(near).containsOnlyKeys("a", "b", "c");
  }
}
