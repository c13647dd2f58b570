package org.readout.publish;

import static org.readout.publish.LineageLayout.LEFT;
import static org.readout.publish.LineageLayout.NODE;
import static org.readout.publish.LineageLayout.OUTSIDE;
import static org.readout.publish.LineageLayout.TALL;
import static org.readout.publish.LineageLayout.WIDTH;

import org.readout.lineage.Link;

/// Draws a [LineageLayout] as SVG.
final class LineageDrawing {

  private static final int LANE = 24;
  private static final int NAME = 27;

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
    html.open("div", "class", "wide")
        .open(
            "svg",
            "class",
            "lineage-drawing",
            "role",
            "img",
            "aria-label",
            "Reports by origin, with arrows from each to what it draws on; the same in words below",
            "viewBox",
            "0 0 " + WIDTH + " " + layout.height());
    arrowHead();
    layout.boxes().forEach(this::box);
    layout.arrows().forEach(this::line);
    layout.nodes().values().forEach(this::node);
    layout.arrows().forEach(this::label);
    html.close().end();
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
    html.open(
            "rect",
            "class",
            "origin",
            "x",
            text(LEFT - 10),
            "y",
            text(box.y()),
            "width",
            text(NODE + 20),
            "height",
            text(box.height()),
            "rx",
            "10")
        .close();
  }

  private void node(LineageLayout.Node node) {
    int x = node.outside() ? OUTSIDE : LEFT;
    int width = node.outside() ? WIDTH - OUTSIDE - 4 : NODE;
    html.open(
            "rect",
            "class",
            node.outside() ? "outside" : "report",
            "x",
            text(x),
            "y",
            text(node.y()),
            "width",
            text(width),
            "height",
            text(TALL),
            "rx",
            "5")
        .close();
    var name = node.outside() ? node.name() : page.view().reportName(node.name());
    var most = node.outside() ? NAME * 2 / 3 : NAME;
    html.element(
        "text",
        Wording.shortened(name, most),
        "class",
        "name",
        "x",
        text(x + width / 2),
        "y",
        text(node.middle() + 5));
  }

  private void line(LineageLayout.Arrow arrow) {
    html.open(
            "path",
            "class",
            "arrow " + arrow.link().kind().word(),
            "d",
            path(arrow),
            "marker-end",
            arrow.link().kind() == Link.Kind.SAME_ORIGIN ? null : "url(#" + page.id("arrow") + ")")
        .close();
  }

  private static String path(LineageLayout.Arrow arrow) {
    int from = arrow.from().middle();
    int to = arrow.to().middle();
    if (arrow.lane() == 0) {
      int bend = (LEFT + NODE + OUTSIDE) / 2;
      return "M%d %dC%d %d %d %d %d %d"
          .formatted(LEFT + NODE, from, bend, from, bend, to, OUTSIDE - 2, to);
    }
    int far = LEFT - 14 - LANE * arrow.lane();
    return "M%d %dC%d %d %d %d %d %d".formatted(LEFT, from, far, from, far, to, LEFT - 2, to);
  }

  private void label(LineageLayout.Arrow arrow) {
    int x =
        arrow.lane() == 0 ? (LEFT + NODE + OUTSIDE) / 2 : LEFT - 24 - LANE * arrow.lane() * 3 / 4;
    var words = LineageSection.verb(arrow.link().kind());
    var share = arrow.link().share() > 0 ? " " + LineageSection.percent(arrow.link()) : "";
    var shown = arrow.link().kind() == Link.Kind.SAME_ORIGIN ? "same origin" : words;
    html.element(
        "text",
        shown + share,
        "class",
        arrow.lane() == 0 ? "kind middle" : "kind",
        "x",
        text(x),
        "y",
        text(arrow.labelY()));
  }

  private static String text(int value) {
    return Integer.toString(value);
  }
}
