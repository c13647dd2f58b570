package org.readout.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.readout.annotate.Annotations;
import org.readout.annotate.attribution.Attribution;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.name.Roles;
import org.readout.annotate.quote.Quotations;
import org.readout.intake.Report;
import org.readout.text.Segmenter;
import org.readout.text.Span;

/// A report of thousands of sentences, names and quotations: where each looked at all others, this
/// would not end within minutes.
class LongReportTest {

  private static final int ROUNDS = 5_000;

  private static final Pattern NAME = Pattern.compile("Ada B[a-z]+|Lund|Harbour Guild");
  private static final Pattern SAID = Pattern.compile("(“[^”]*”) (she|Lund) (said)");

  private static String text(int rounds) {
    var text = new StringBuilder("Foreign Minister Ida Lund opened the hall.\n\n");
    for (int i = 0; i < rounds; i++) {
      text.append("Ada B")
          .append(letters(i))
          .append(" met Lund of the Harbour Guild in the hall. ");
      text.append("“The gate was shut for hours,” she said. It rained on the two sides. ");
      text.append("The minister left.\n\n");
    }
    return text.toString();
  }

  private static String letters(int number) {
    var letters = new StringBuilder();
    for (int rest = number + 1; rest > 0; rest /= 20) {
      letters.append((char) ('a' + rest % 20));
    }
    return letters.toString();
  }

  private static Claims claims(String text) {
    var document = new Segmenter().segment(text);
    var names = new ArrayList<Name>();
    names.add(new Name(new Span(17, 25), NameKind.PERSON, Name.Basis.READER, 1));
    for (var match = NAME.matcher(text).region(25, text.length()); match.find(); ) {
      var kind = match.group().equals("Harbour Guild") ? NameKind.ORGANISATION : NameKind.PERSON;
      names.add(new Name(new Span(match.start(), match.end()), kind, Name.Basis.READER, 1));
    }
    var attributions = new ArrayList<Attribution>();
    for (var match = SAID.matcher(text); match.find(); ) {
      var who = List.of(new Span(match.start(2), match.end(2)));
      var what = List.of(new Span(match.start(1), match.end(1)));
      var cue = new Span(match.start(3), match.end(3));
      attributions.add(new Attribution(cue, who, what, Attribution.Confidence.of(1)));
    }
    var none = List.<org.readout.annotate.channel.Channel>of();
    var annotations =
        new Annotations(
            document,
            names,
            Roles.find(document, names),
            attributions,
            List.of(),
            Quotations.find(document),
            List.of(),
            List.of(),
            none,
            List.of(),
            List.of(),
            List.of());
    var report =
        new Report("r", null, null, null, null, null, null, "en", "0".repeat(64), text, false);
    return Claimant.claim(report, annotations);
  }

  @Test
  void twentyThousandSentencesAreClaimed() {
    var claims = claims(text(ROUNDS));
    assertThat(claims.annotations().document().sentences()).hasSizeGreaterThan(4 * ROUNDS);
    assertThat(claims.statements()).hasSize(ROUNDS);
    assertThat(claims.statements()).allMatch(statement -> statement.speaker() != null);
  }
}
