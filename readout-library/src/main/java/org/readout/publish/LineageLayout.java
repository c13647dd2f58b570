package org.readout.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.lineage.Lineage;
import org.readout.lineage.Link;

/// Puts reports below one another, those of one origin in one box, each indented under the one that
/// it draws on. Citations of a report of another origin run in lanes left of the boxes; what lies
/// outside the input is named in words beside the report.
///
/// @param boxes one for each origin drawn
/// @param nodes by report id
/// @param arcs citations between the reports
/// @param alone reports that no link touches, where there are too many to draw
/// @param height of the drawing, in SVG units
record LineageLayout(
    List<Box> boxes, Map<String, Node> nodes, List<Arc> arcs, List<String> alone, int height) {

  static final int WIDTH = 680;

  /// Reports drawn at most.
  static final int MOST = 60;

  /// With more reports, those that no link touches are named below the drawing.
  static final int FEW = 8;

  static final int LANE = 16;
  static final int LANES = 4;
  static final int LEFT = LANE * LANES + 14;
  static final int NODE = 216;
  static final int TALL = 32;
  static final int STEP = 42;
  static final int INDENT = 30;
  private static final int HEAD = 22;
  private static final int DEEPEST = 4;

  /// All reports of one origin.
  record Box(String origin, int reports, int y, int height) {}

  /// A report; `x` and `y` are its left and its top, `above` the report that it hangs on or itself.
  record Node(LineageTree.Row row, String above, int x, int y) {

    int middle() {
      return y + TALL / 2;
    }
  }

  /// A citation of one report by another.
  ///
  /// @param lane from 1, how far left it runs
  record Arc(Link link, Node from, Node to, int lane) {}

  static LineageLayout of(List<String> reports, Lineage lineage) {
    var linked = linked(lineage);
    boolean few = reports.size() <= FEW;
    var drawn = reports.stream().filter(id -> few || linked.contains(id)).limit(MOST).toList();
    var alone = reports.stream().filter(id -> !few && !linked.contains(id)).toList();
    var byOrigin = new LinkedHashMap<String, List<String>>();
    drawn.forEach(id ->
        byOrigin
            .computeIfAbsent(lineage.origins().getOrDefault(id, id), any -> new ArrayList<>())
            .add(id));
    var nodes = new LinkedHashMap<String, Node>();
    var boxes = new ArrayList<Box>();
    int y = 6;
    for (var origin : byOrigin.entrySet()) {
      var box = box(origin.getKey(), origin.getValue(), lineage, y, nodes);
      boxes.add(box);
      y = box.y() + box.height() + 8;
    }
    return new LineageLayout(boxes, nodes, arcs(lineage, nodes), alone, y);
  }

  private static Set<String> linked(Lineage lineage) {
    var linked = new LinkedHashSet<String>();
    lineage.links().forEach(link -> linked.addAll(List.of(link.from(), link.to())));
    return linked;
  }

  private static Box box(
      String origin, List<String> members, Lineage lineage, int y, Map<String, Node> nodes) {
    var rows = LineageTree.of(members, lineage.links()).rows();
    int top = y + (rows.size() > 1 ? HEAD : 8);
    for (var row : rows) {
      int x = LEFT + 10 + INDENT * Math.min(row.depth(), DEEPEST);
      var above = row.above() < 0 ? row.report() : rows.get(row.above()).report();
      nodes.put(row.report(), new Node(row, above, x, top));
      top += STEP;
    }
    return new Box(origin, rows.size(), y, top - y - 2);
  }

  /// The shorter a citation reaches, the nearer it runs.
  private static List<Arc> arcs(Lineage lineage, Map<String, Node> nodes) {
    var lanes = new ArrayList<List<int[]>>();
    var arcs = new ArrayList<Arc>();
    lineage.links().stream()
        .filter(link -> link.kind() == Link.Kind.CITES && !link.from().equals(link.to()))
        .filter(link -> nodes.containsKey(link.from()) && nodes.containsKey(link.to()))
        .map(link -> new Arc(link, node(nodes, link.from()), node(nodes, link.to()), 0))
        .sorted(Comparator.comparingInt(LineageLayout::reach))
        .forEach(arc -> arcs.add(new Arc(arc.link(), arc.from(), arc.to(), lane(arc, lanes))));
    return arcs;
  }

  private static Node node(Map<String, Node> nodes, String report) {
    return java.util.Objects.requireNonNull(nodes.get(report));
  }

  private static int reach(Arc arc) {
    return Math.abs(arc.from().y() - arc.to().y());
  }

  /// The first lane in which nothing else runs there; the last one where all are taken.
  private static int lane(Arc arc, List<List<int[]>> lanes) {
    int top = Math.min(arc.from().y(), arc.to().y());
    int bottom = Math.max(arc.from().y(), arc.to().y());
    for (int lane = 0; lane < LANES; lane++) {
      if (lane == lanes.size()) {
        lanes.add(new ArrayList<>());
      }
      var taken = lanes.get(lane);
      if (taken.stream().noneMatch(span -> span[0] <= bottom && top <= span[1])) {
        taken.add(new int[] {top, bottom});
        return lane + 1;
      }
    }
    return LANES;
  }
}
