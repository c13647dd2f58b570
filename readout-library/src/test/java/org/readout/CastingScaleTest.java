package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.claim.Told;
import org.readout.identify.Casting;
import org.readout.story.Story;

/// Many reports of one story; apart from the tests of `identify`, which mutation repeats.
class CastingScaleTest {

  @Test
  void aThousandReportsOfOneStoryAreCast() {
    var claims =
        IntStream.range(0, 1000)
            .mapToObj(i -> {
              var own = "Ada " + letters(i);
              return Told.report("r" + i, own + " met Ilse Orlan. Orlan sat.")
                  .persons(own, "Ilse Orlan", "Orlan")
                  .claims();
            })
            .toList();
    var cast = Casting.cast(new Story("story", claims, Map.of()));
    assertThat(cast.actors())
        .filteredOn(actor -> actor.name().equals("Ilse Orlan"))
        .singleElement()
        .satisfies(actor -> assertThat(actor.evidence()).hasSize(1000));
  }

  /// Another name for each number.
  private static String letters(int number) {
    var name = new StringBuilder("B");
    for (int rest = number + 1; rest > 0; rest /= 5) {
      name.append("raelnostiv".charAt(2 * (rest % 5))).append("raelnostiv", 3, 5);
    }
    return name.toString();
  }
}
