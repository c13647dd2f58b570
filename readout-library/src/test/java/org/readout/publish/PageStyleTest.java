package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The colours of the page against [WCAG 2.2](https://www.w3.org/TR/WCAG22/#contrast-minimum),
/// light and dark.
class PageStyleTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6})\\b");
  private static final List<String> INKS =
      List.of("ink", "soft", "link", "good", "warn", "mild", "new");
  private static final List<String> GROUNDS = List.of("paper", "panel", "wash");

  @Test
  void everyTextOnEveryGroundCanBeRead() throws IOException {
    for (var palette : palettes()) {
      for (var ink : INKS) {
        for (var ground : GROUNDS) {
          assertThat(contrast(palette.get(ink), palette.get(ground)))
              .as("%s on %s of %s", ink, ground, palette)
              .isGreaterThanOrEqualTo(4.5);
        }
      }
    }
  }

  @Test
  void markedWordsCanBeRead() throws IOException {
    for (var palette : palettes()) {
      for (var ground : List.of("mark", "here")) {
        assertThat(contrast(palette.get("ink"), palette.get(ground))).isGreaterThanOrEqualTo(4.5);
      }
      assertThat(contrast(palette.get("link"), palette.get("mark"))).isGreaterThanOrEqualTo(4.5);
      assertThat(contrast(palette.get("soft"), palette.get("mark"))).isGreaterThanOrEqualTo(4.5);
    }
  }

  private static List<Map<String, String>> palettes() throws IOException {
    var css = css();
    int dark = css.indexOf("prefers-color-scheme: dark");
    return List.of(
        palette(css.substring(0, dark)), palette(css.substring(dark, css.indexOf("* {"))));
  }

  private static Map<String, String> palette(String css) {
    return COLOUR
        .matcher(css)
        .results()
        .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
  }

  private static String css() throws IOException {
    try (var in = PageStyleTest.class.getResourceAsStream("page.css")) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    var parts =
        IntStream.of(0, 2, 4)
            .mapToDouble(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
            .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
            .toArray();
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }
}
