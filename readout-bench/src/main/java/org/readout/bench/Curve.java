package org.readout.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Processor time for each report against the number of reports, as an SVG that needs nothing but
/// itself: a level line is growth in proportion, a rising one is more.
record Curve(List<Measurement> measurements) {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;
  private static final int LEFT = 70;
  private static final int RIGHT = 130;
  private static final int TOP = 40;
  private static final int BOTTOM = 50;

  Curve {
    measurements = List.copyOf(measurements);
  }

  String svg() {
    var out = new StringBuilder();
    out.append(
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                + " font-family=\"sans-serif\" font-size=\"12\" role=\"img\">%n",
            WIDTH, HEIGHT));
    out.append("<title>Processor time per report against the number of reports</title>\n");
    out.append(format("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n", WIDTH, HEIGHT));
    text(out, LEFT, 20, "start", "#000", "Processor milliseconds per report");
    text(out, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "middle", "#000", "reports (log scale)");
    ticks(out);
    line(out, "whole job", "#1f5fa8", Measurement::millisPerReport);
    line(out, "bare reader", "#b4541a", Measurement::readerMillisPerReport);
    line(out, "bare encoder", "#5b7f2b", Measurement::encoderMillisPerReport);
    return out.append("</svg>\n").toString();
  }

  private void ticks(StringBuilder out) {
    for (int i = 0; i <= 4; i++) {
      double value = most() * i / 4;
      out.append(
          format(
              "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ccc\"/>%n",
              LEFT, WIDTH - RIGHT, y(value), y(value)));
      text(out, LEFT - 6, y(value) + 4, "end", "#000", format("%.0f", value));
    }
    for (var one : measurements) {
      text(out, x(one), HEIGHT - BOTTOM + 18, "middle", "#000", "" + one.reports());
    }
  }

  private void line(
      StringBuilder out, String name, String colour, ToDoubleFunction<Measurement> value) {
    out.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"").append(colour);
    out.append("\" points=\"");
    measurements.forEach(
        one -> out.append(format("%.1f,%.1f ", x(one), y(value.applyAsDouble(one)))));
    out.append("\"/>\n");
    for (var one : measurements) {
      out.append(
          format(
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n",
              x(one), y(value.applyAsDouble(one)), colour));
    }
    var last = measurements.getLast();
    text(out, x(last) + 10, y(value.applyAsDouble(last)) + 4, "start", colour, name);
  }

  private static void text(
      StringBuilder out, double x, double y, String anchor, String colour, String words) {
    out.append(
        format(
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
            x, y, anchor, colour, words));
  }

  private double most() {
    return 1.1 * measurements.stream().mapToDouble(Measurement::millisPerReport).max().orElse(1);
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - value / most() * (HEIGHT - TOP - BOTTOM);
  }

  private double x(Measurement one) {
    double from = Math.log(measurements.getFirst().reports());
    double span = Math.log(measurements.getLast().reports()) - from;
    double part = span <= 0 ? 0 : (Math.log(one.reports()) - from) / span;
    return LEFT + part * (WIDTH - LEFT - RIGHT);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
  }
}
