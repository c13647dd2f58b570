package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.readout.claim.Claims;
import org.readout.claim.Entity;
import org.readout.claim.Told;
import org.readout.identify.Actor;
import org.readout.identify.Casting;
import org.readout.lineage.Lineage;
import org.readout.reconcile.Reconciler;
import org.readout.story.Story;

class BillingTest {

  @Test
  void aNameThatOneReportPassesIsLeftOut() {
    var listed =
        listed(
            Told.report(
                    "a",
                    "“We stay here until noon,” said Ilse Orlan. The road had passed Ivo Stern and Kelm.")
                .persons("Ilse Orlan", "Ivo Stern")
                .places("Kelm")
                .says("Ilse Orlan", "said", "We stay here until noon"));
    assertThat(listed).extracting(Actor::name).containsExactly("Ilse Orlan");
  }

  @Test
  void anOutletToWhichSomebodySpokeIsNotListed() {
    var listed =
        listed(
            Told.report("a", "The fire is out, Ivo Stern told the Kelm Courier on Friday.")
                .persons("Ivo Stern")
                .organisations("Kelm Courier"),
            Told.report("b", "Ivo Stern told the Kelm Courier that he left. He then slept.")
                .persons("Ivo Stern")
                .organisations("Kelm Courier"));
    assertThat(listed).extracting(Actor::name).containsExactly("Ivo Stern");
  }

  @Test
  void whoSpeaksIsListedThoughNamedOnce() {
    var listed =
        listed(
            Told.report("a", "It rained. “We stay here until noon,” said Ilse Orlan.")
                .persons("Ilse Orlan")
                .says("Ilse Orlan", "said", "We stay here until noon"));
    assertThat(listed).extracting(Actor::name).containsExactly("Ilse Orlan");
  }

  @Test
  void ofWhomTwoOriginsTellIsListedAndABylineTellsNothing() {
    var listed =
        listed(
            Told.report("a", "By Mara Oss\n\nIt rained. The coast was painted by Ivo Stern.")
                .persons("Ivo Stern", "Mara Oss"),
            Told.report("b", "By Mara Oss\n\nThe fire was fought by Ivo Stern and his men.")
                .persons("Ivo Stern", "Mara Oss"));
    assertThat(listed).extracting(Actor::name).containsExactly("Ivo Stern");
  }

  @Test
  void onePersonWithATitleOrAnAgeWhoDoesSomethingIsListed() {
    var listed =
        listed(
            Told.report(
                    "a",
                    "Foreign Minister Ilse Orlan has written a book. Ivo Stern, 19, has read it. Mara"
                        + " Oss has read it. It is set in the days of Foreign Minister Per Lund.")
                .persons("Ilse Orlan", "Ivo Stern", "Mara Oss", "Per Lund"));
    assertThat(listed).extracting(Actor::name).containsExactly("Ilse Orlan", "Ivo Stern");
  }

  @Test
  void theBodyForWhichAListedPersonSpeaksIsListed() {
    var listed =
        listed(
            Told.report(
                    "a",
                    "“We stay here until noon,” said Ilse Orlan of the River Bank. She once left the"
                        + " Coast Guild.")
                .persons("Ilse Orlan")
                .organisations("River Bank", "Coast Guild")
                .says("Ilse Orlan", "said", "We stay here until noon"));
    assertThat(listed).extracting(Actor::name).containsExactly("Ilse Orlan", "River Bank");
  }

  @Test
  void oneNamelessSpeakerIsAPersonAndSeveralAreAGroup() {
    var listed =
        listed(
            Told.report(
                    "a",
                    "“We stay here until noon,” a police officer said. “We leave at once, all of"
                        + " us,” residents said.")
                .says("a police officer", "said", "We stay here until noon")
                .says("residents", "said", "We leave at once, all of us"));
    assertThat(listed)
        .extracting(Actor::name, Actor::kind)
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple("a police officer", Entity.Kind.PERSON),
            org.assertj.core.api.Assertions.tuple("residents", Entity.Kind.GROUP));
  }

  private static List<Actor> listed(Told... reports) {
    var claims = new ArrayList<Claims>();
    var origins = new TreeMap<String, String>();
    for (Told report : reports) {
      var one = report.claims();
      claims.add(one);
      origins.put(one.report().id(), one.report().id());
    }
    var story = new Story("story", claims, Map.of());
    var cast = Casting.cast(story);
    var lineage = new Lineage(List.of(), origins);
    var findings = new Reconciler().reconcile(story, cast, lineage);
    return StoryRecord.of(story, cast, findings, lineage).actors();
  }
}
