package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The card tells of the model that is shipped, and the JVM decodes it as the card says.
class ModelCardTest {

  private static final Path CARD = Path.of("MODEL.md");
  private static final Path CHECKSUMS =
      Path.of("src/main/resources/org/readout/reader/model.sha256");
  private static final int SHOWN = 12;

  @Test
  void namesTheFilesThatAreShipped() throws IOException {
    var card = Files.readString(CARD);
    for (String line : Files.readAllLines(CHECKSUMS)) {
      var file = line.split(" +")[1];
      assertThat(card).contains("`" + file + "`").contains(line.substring(0, SHOWN));
    }
  }

  @Test
  void namesTheEdgeCostWithWhichRolesAreDecoded() throws IOException {
    var cost = Pattern.compile("edge cost ([0-9.]*[0-9])").matcher(Files.readString(CARD));
    assertThat(cost.find()).isTrue();
    assertThat(Tagger.ROLES.edgeCost()).isEqualTo(Double.parseDouble(cost.group(1)));
  }

  @Test
  void namesTheDoubtBeyondWhichACueIsOne() throws IOException {
    var doubt = Pattern.compile("doubt ([0-9.]*[0-9])").matcher(Files.readString(CARD));
    assertThat(doubt.find()).isTrue();
    assertThat(AttributionLayer.DOUBT).isEqualTo(Double.parseDouble(doubt.group(1)));
  }
}
