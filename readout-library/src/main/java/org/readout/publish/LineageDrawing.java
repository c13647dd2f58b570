package org.readout.publish;

import static org.readout.publish.LineageLayout.LANE;
import static org.readout.publish.LineageLayout.LEFT;
import static org.readout.publish.LineageLayout.NODE;
import static org.readout.publish.LineageLayout.TALL;
import static org.readout.publish.LineageLayout.WIDTH;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.lineage.Link;

/// Draws a [LineageLayout] as SVG.
final class LineageDrawing {

  /// Characters of a report's name.
  private static final int NAME = 28;

  /// SVG units that a character of the words beside a report takes, about.
  private static final int LETTER = 7;

  private final Page page;
  private final Html html;

  private LineageDrawing(Page page) {
    this.page = page;
    html = page.html();
  }

  static void write(Page page, LineageLayout layout) {
    new LineageDrawing(page).draw(layout);
  }

  private void draw(LineageLayout layout) {
    html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Drawing")
        .open(
            "svg",
            "class",
            "lineage-drawing",
            "role",
            "img",
            "aria-label",
            "Reports by origin, with arrows from each to what it draws on; the same in words below",
            "viewBox",
            margin(layout) + " 0 " + (WIDTH - margin(layout)) + " " + layout.height());
    arrowHead();
    layout.boxes().forEach(this::box);
    layout.arcs().forEach(this::arc);
    layout.nodes().values().forEach(node -> branch(layout, node));
    layout.nodes().values().forEach(this::node);
    html.close().end();
  }

  /// Lanes that are not used are not drawn.
  private static int margin(LineageLayout layout) {
    int lanes = layout.arcs().stream().mapToInt(LineageLayout.Arc::lane).max().orElse(0);
    return LEFT - 8 - LANE * lanes;
  }

  private void arrowHead() {
    html.open("defs")
        .open(
            "marker",
            "id",
            page.id("arrow"),
            "viewBox",
            "0 0 10 10",
            "refX",
            "9",
            "refY",
            "5",
            "markerUnits",
            "userSpaceOnUse",
            "markerWidth",
            "11",
            "markerHeight",
            "11",
            "orient",
            "auto");
    html.open("path", "class", "head", "d", "M0 0 10 5 0 10z").close().close().close();
  }

  private void box(LineageLayout.Box box) {
    rect("origin", LEFT, box.y(), WIDTH - LEFT - 2, box.height());
    if (box.reports() > 1) {
      words(
          "one", LEFT + 10, box.y() + 15, "one origin, " + Backing.count(box.reports(), "report"));
    }
  }

  private void rect(String css, int x, int y, int width, int height) {
    html.open(
            "rect",
            "class",
            css,
            "x",
            text(x),
            "y",
            text(y),
            "width",
            text(width),
            "height",
            text(height),
            "rx",
            "6")
        .close();
  }

  private void words(String css, int x, int y, String words) {
    html.element("text", words, "class", css, "x", text(x), "y", text(y));
  }

  private void node(LineageLayout.Node node) {
    rect("report", node.x(), node.y(), NODE, TALL);
    var report = node.row().report();
    var name = page.view().reportNumber(report) + "  " + page.view().reportName(report);
    words("name", node.x() + 9, node.middle() + 5, Wording.shortened(name, NAME));
    int x = node.x() + NODE + 10;
    int room = (WIDTH - x - 8) / LETTER;
    var lines = beside(node);
    int y = node.middle() + (lines.size() > 1 ? -4 : 5);
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      words("kind", x, y + 16 * i, Wording.shortened(lines.get(i), room));
    }
  }

  /// How it depends on the report above it, then on others, a line for each.
  private List<String> beside(LineageLayout.Node node) {
    var lines = new ArrayList<String>();
    var own = node.row().link();
    if (own != null) {
      lines.add(kind(own) + share(own));
    }
    Map<String, List<String>> others = new LinkedHashMap<>();
    for (var link : page.view().story().lineage().links()) {
      if (link.from().equals(node.row().report()) && !link.equals(own)) {
        others
            .computeIfAbsent(LineageSection.verb(link.kind()), any -> new ArrayList<>())
            .add(page.view().reportName(link.to()) + share(link));
      }
    }
    others.forEach((verb, names) -> lines.add(verb + " " + String.join(", ", names)));
    return lines;
  }

  private static String kind(Link link) {
    return link.kind() == Link.Kind.SAME_ORIGIN ? "same origin" : LineageSection.verb(link.kind());
  }

  private static String share(Link link) {
    return link.share() > 0 ? " " + LineageSection.percent(link) : "";
  }

  /// From a report up to the one that it draws on.
  private void branch(LineageLayout layout, LineageLayout.Node node) {
    var link = node.row().link();
    var above = layout.nodes().get(node.above());
    if (link == null || above == null) {
      return;
    }
    int trunk = Math.min(above.x() + 15, node.x() - 8);
    line(
        link.kind(),
        "M%d %dH%dV%d".formatted(node.x(), node.middle(), trunk, above.y() + TALL + 1));
  }

  private void arc(LineageLayout.Arc arc) {
    int from = arc.from().middle();
    int to = arc.to().middle();
    int far = LEFT - 6 - LANE * arc.lane();
    int turn = Math.min(10, Math.abs(to - from) / 2) * Integer.signum(to - from);
    line(
        arc.link().kind(),
        "M%d %dH%dQ%d %d %d %dV%dQ%d %d %d %dH%d"
            .formatted(
                arc.from().x(),
                from,
                far + 10,
                far,
                from,
                far,
                from + turn,
                to - turn,
                far,
                to,
                far + 10,
                to,
                arc.to().x() - 1));
  }

  private void line(Link.Kind kind, String path) {
    html.open(
            "path",
            "class",
            "arrow " + kind.word(),
            "d",
            path,
            "marker-end",
            kind == Link.Kind.SAME_ORIGIN ? null : "url(#" + page.id("arrow") + ")")
        .close();
  }

  private static String text(int value) {
    return Integer.toString(value);
  }
}
