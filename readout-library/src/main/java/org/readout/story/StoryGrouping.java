package org.readout.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.readout.claim.Claims;

/// Finds which reports are about the same happenings. Start here: [#group].
///
/// Deterministic whatever the order of the reports; the work grows with the text, not with the
/// number of pairs ([Neighbours]).
public final class StoryGrouping {

  private StoryGrouping() {}

  /// The stories, largest first, then by first report id; a report that shares its happenings with
  /// no other is a story of its own.
  ///
  /// @param claims of reports with distinct ids
  public static List<Story> group(List<Claims> claims) {
    var ordered =
        claims.stream().sorted(Comparator.comparing((Claims c) -> c.report().id())).toList();
    var profiles = Profiles.of(ordered);
    var stories = new ArrayList<Story>();
    for (List<Integer> members : Clusters.of(profiles)) {
      stories.add(story(members.stream().map(ordered::get).toList()));
    }
    stories.sort(
        Comparator.comparingInt((Story story) -> -story.claims().size())
            .thenComparing(story -> story.claims().getFirst().report().id()));
    return stories;
  }

  private static Story story(List<Claims> claims) {
    return new Story(id(claims), claims, Datelines.infer(claims));
  }

  /// From the ids and the bytes of its reports.
  private static String id(List<Claims> claims) {
    var lines = new TreeSet<String>();
    claims.forEach(c -> lines.add(c.report().id() + '\n' + c.report().sha256() + '\n'));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      return "story-" + HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java has SHA-256", never);
    }
  }
}
