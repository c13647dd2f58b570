package org.readout.bench.sets;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;

/// An article whose time expressions are marked.
///
/// @param name of its file
/// @param text its characters, without the annotations
/// @param created the day of its creation, as the annotators have it
/// @param times in order
public record TimedArticle(String name, String text, LocalDate created, List<MarkedTime> times) {

  private static final int TENTHS = 10;

  /// Tenths from this one on are held out.
  private static final int HELD_OUT_FROM = 7;

  public TimedArticle {
    times = List.copyOf(times);
  }

  /// Whether the article belongs to the part on which figures are reported, and at which nobody
  /// looks who writes rules: three tenths of the articles, by the CRC-32 of the file's name.
  public boolean isHeldOut() {
    var sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % TENTHS >= HELD_OUT_FROM;
  }
}
