package org.readout.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.lineage.Lineage;
import org.readout.lineage.Link;

/// Puts reports in a column, those of one origin in one box, and outside sources in a second
/// column. Links between reports run left of the first column, each in a lane of its own as far as
/// there are lanes; links to outside sources run between the columns. Labels never share a line.
///
/// @param boxes one for each origin
/// @param nodes by report id or name of the outside source
/// @param arrows one for each link drawn
/// @param height of the drawing, in SVG units
record LineageLayout(List<Box> boxes, Map<String, Node> nodes, List<Arrow> arrows, int height) {

  static final int WIDTH = 670;

  /// Reports drawn at most.
  static final int MOST = 40;

  static final int LEFT = 190;
  static final int NODE = 210;
  static final int TALL = 34;
  static final int OUTSIDE = 510;
  private static final int STEP = 46;
  private static final int LANES = 4;
  private static final int LABEL = 16;

  /// All reports of one origin.
  record Box(String origin, int y, int height) {}

  /// A report or an outside source; `y` is its top.
  record Node(String name, boolean outside, int y) {

    int middle() {
      return y + TALL / 2;
    }
  }

  /// @param lane 0 for a link to an outside source, else how far left it runs
  /// @param labelY baseline of its label
  record Arrow(Link link, Node from, Node to, int lane, int labelY) {}

  static LineageLayout of(List<String> reports, Lineage lineage) {
    var nodes = new LinkedHashMap<String, Node>();
    var boxes = boxes(reports, lineage, nodes);
    int bottom = boxes.isEmpty() ? 0 : boxes.getLast().y() + boxes.getLast().height();
    int outside = outside(reports, lineage, nodes);
    return new LineageLayout(boxes, nodes, arrows(lineage, nodes), Math.max(bottom, outside) + 8);
  }

  private static List<Box> boxes(List<String> reports, Lineage lineage, Map<String, Node> nodes) {
    var byOrigin = new TreeMap<Integer, List<String>>();
    var order = new ArrayList<String>();
    for (var report : chosen(reports, lineage)) {
      var origin = lineage.origins().getOrDefault(report, report);
      if (!order.contains(origin)) {
        order.add(origin);
      }
      byOrigin.computeIfAbsent(order.indexOf(origin), any -> new ArrayList<>()).add(report);
    }
    var boxes = new ArrayList<Box>();
    int y = 8;
    for (var members : byOrigin.entrySet()) {
      int top = y + 10;
      for (var report : members.getValue()) {
        nodes.put(report, new Node(report, false, top));
        top += STEP;
      }
      boxes.add(new Box(order.get(members.getKey()), y, top - y - 2));
      y = top + 10;
    }
    return boxes;
  }

  /// All reports, or where they are too many those that a link joins.
  private static List<String> chosen(List<String> reports, Lineage lineage) {
    if (reports.size() <= MOST) {
      return reports;
    }
    var linked = new LinkedHashSet<String>();
    lineage.links().forEach(link -> linked.addAll(List.of(link.from(), link.to())));
    return reports.stream().filter(linked::contains).limit(MOST).toList();
  }

  private static int outside(List<String> reports, Lineage lineage, Map<String, Node> nodes) {
    int y = 18;
    for (var link : lineage.links()) {
      if (nodes.containsKey(link.from())
          && !reports.contains(link.to())
          && !nodes.containsKey(link.to())) {
        int beside = nodes.get(link.from()).y();
        y = Math.max(y, beside);
        nodes.put(link.to(), new Node(link.to(), true, y));
        y += STEP;
      }
    }
    return y;
  }

  private static List<Arrow> arrows(Lineage lineage, Map<String, Node> nodes) {
    var arrows = new ArrayList<Arrow>();
    var left = new Lines();
    var right = new Lines();
    int lane = 0;
    for (var link : lineage.links()) {
      var from = nodes.get(link.from());
      var to = nodes.get(link.to());
      if (from == null || to == null || from.equals(to)) {
        continue;
      }
      int wanted = (from.middle() + to.middle()) / 2 - (to.outside() ? 5 : -4);
      int labelY = (to.outside() ? right : left).free(wanted);
      arrows.add(new Arrow(link, from, to, to.outside() ? 0 : 1 + lane++ % LANES, labelY));
    }
    return arrows;
  }

  /// Lines of text that are taken.
  private static final class Lines {
    private final List<Integer> taken = new ArrayList<>();

    int free(int wanted) {
      int y = wanted;
      while (overlaps(y)) {
        y += LABEL;
      }
      taken.add(y);
      return y;
    }

    private boolean overlaps(int y) {
      return taken.stream().anyMatch(other -> Math.abs(other - y) < LABEL);
    }
  }
}
